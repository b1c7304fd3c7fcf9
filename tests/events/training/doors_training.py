"""Doors of training."""

import uuid

from events.training.links import teacher_path, trainee_path

from ...door import Door
from ...world import PERSONAS

READ, KEEP, APPLY = "public.read", "training.keep", "training.apply"
TRAINEES, MARK, SELECT = "training.read", "training.mark", "training.select"
EVERYBODY = dict.fromkeys(PERSONAS, 200)
"""The form comes back: it was opened by nobody."""
PEOPLE = frozenset(PERSONAS) - {"visitor"}


def course(way="", which="course", base="/training/"):
    return lambda world: f"{base}{getattr(world, which).slug}/{way}"


def run(way="", which="run", base="/training/runs/"):
    return lambda world: f"{base}{getattr(world, which).pk}/{way}"


def enrolment(way="", which="trainee", base="/training/enrolments/"):
    return lambda world: f"{base}{getattr(world, which).uuid}/{way}"


def held(world):
    """The first module of the run."""
    return world.run.modules.first()


def sheet(world):
    return f"/training/runs/{world.run.pk}/modules/{held(world).uuid}/"


def hours(world):
    return {f"attended_{world.trainee.pk}": "8", f"credited_{world.trainee.pk}": "0", "revision": "1"}


def results(world):
    return {f"tests_{world.trainee.pk}": "yes", f"exam_{world.trainee.pk}": "", "revision": "1"}


def teacher(way=""):
    return lambda world: f"{teacher_path(world.run_teacher)}{way}"


def teachers_sheet(world):
    return f"{teacher_path(world.run_teacher)}modules/{held(world).uuid}/"


def trainee(way=""):
    return lambda world: f"{trainee_path(world.trainee)}{way}"


def item(way="", base=None):
    base = base or trainee("portfolio/")
    return lambda world: f"{base(world)}{world.portfolio_item.uuid}/{way}"


def new_course(world):
    return {"name": "Rövid képzés", "hours": "24", "language": "hu", "summary": "", "about": ""}


def edited_course(world):
    return new_course(world) | {"revision": "1"}


def new_run(world):
    return {"place": "Noszvaj", "starts_on": "2031-02-01", "ends_on": "2031-03-01"}


def edited_run(world):
    return new_run(world) | {"revision": "1"}


def module(world):
    return {"name": "Záró nap", "hours": "8", "kind": "contact", "position": "4"}


def person(world):
    return {"speaker": f"{world.speaker.name}", "email": "oktato@example.org"}


def applying(world):
    return {"uuid": str(uuid.uuid4()), "name": "Uj Anna", "email": "uj.anna@example.org", "county": "05"}


def decision(world):
    return {"decision": "waiting", "reason": "", "revision": "1"}


DOORS = [
    Door("course-list", lambda w: "/training/", READ),
    Door("course-detail", course(), READ),
    Door("course-detail", course(which="draft_course"), KEEP, instead={"visitor": 404}),
    Door("course-create", lambda w: "/training/new/", KEEP),
    Door("course-create", lambda w: "/training/new/", KEEP, "post", new_course, opens_with=302),
    Door("course-desk", course("desk/", "draft_course"), KEEP),
    Door("course-edit", course("edit/", "draft_course"), KEEP),
    Door("course-edit", course("edit/", "draft_course"), KEEP, "post", edited_course, opens_with=302),
    Door("course-publish", course("publish/", "draft_course"), KEEP, "post", opens_with=302),
    Door("course-part-create", course("parts/modules/new/", "draft_course"), KEEP),
    Door("course-part-create", course("parts/modules/new/", "draft_course"), KEEP, "post", module, opens_with=302),
    Door("course-part-edit", lambda w: f"{course('parts/texts/', 'draft_course')(w)}{w.course_text.uuid}/edit/", KEEP),
    Door(
        "course-part-edit",
        lambda w: f"{course('parts/texts/', 'draft_course')(w)}{w.course_text.uuid}/edit/",
        KEEP,
        "post",
        lambda w: {"language": "en", "name": "Mentors' course", "summary": "", "about": "", "revision": "1"},
        opens_with=302,
    ),
    Door(
        "course-part-remove",
        lambda w: f"{course('parts/texts/', 'draft_course')(w)}{w.course_text.uuid}/remove/",
        KEEP,
    ),
    Door(
        "course-part-remove",
        lambda w: f"{course('parts/texts/', 'draft_course')(w)}{w.course_text.uuid}/remove/",
        KEEP,
        "post",
        opens_with=302,
    ),
    Door("run-create", course("runs/new/"), KEEP),
    Door("run-create", course("runs/new/"), KEEP, "post", new_run, opens_with=302),
    Door("run-list", lambda w: "/training/runs/", READ),
    Door("run-detail", run(), READ),
    Door("run-detail", run(which="draft_run"), KEEP, instead={"visitor": 404}),
    Door("run-apply", run("apply/", "coming_run"), APPLY),
    Door("run-apply", run("apply/", "coming_run"), APPLY, "post", instead=EVERYBODY),
    Door("run-applied", run("applied/", "coming_run"), APPLY),
    Door("run-desk", run("desk/"), KEEP),
    Door("run-edit", run("edit/"), KEEP),
    Door("run-edit", run("edit/"), KEEP, "post", edited_run, opens_with=302),
    Door("run-publish", run("publish/", "draft_run"), KEEP, "post", opens_with=302),
    Door(
        "run-send-link",
        lambda w: f"/training/runs/{w.run.pk}/teachers/{w.run_teacher.uuid}/link/",
        KEEP,
        "post",
        lambda w: {"version": "1"},
        opens_with=302,
    ),
    Door("course-run-part-create", run("parts/teachers/new/"), KEEP),
    Door("course-run-part-create", run("parts/teachers/new/"), KEEP, "post", person, opens_with=302),
    Door("course-run-part-edit", lambda w: f"{run('parts/modules/')(w)}{held(w).uuid}/edit/", KEEP),
    Door(
        "course-run-part-edit",
        lambda w: f"{run('parts/modules/')(w)}{held(w).uuid}/edit/",
        KEEP,
        "post",
        lambda w: {"held_on": "2031-02-01", "place": "Noszvaj", "revision": "1"},
        opens_with=302,
    ),
    Door("course-run-part-remove", lambda w: f"{run('parts/teachers/')(w)}{w.run_teacher.uuid}/remove/", KEEP),
    Door(
        "course-run-part-remove",
        lambda w: f"{run('parts/teachers/')(w)}{w.run_teacher.uuid}/remove/",
        KEEP,
        "post",
        opens_with=302,
    ),
    Door("run-complete", run("complete/"), SELECT, "post", opens_with=302),
    Door("run-mark", sheet, MARK),
    Door("run-mark", sheet, MARK, "post", hours, opens_with=302, instead={"lead": 302, "expert": 302}),
    Door("run-results", run("results/"), MARK),
    Door("run-results", run("results/"), MARK, "post", results, opens_with=302),
    Door("teacher-link", teacher(), APPLY),
    Door("teacher-mark", teachers_sheet, APPLY),
    Door("teacher-mark", teachers_sheet, APPLY, "post", hours, instead=EVERYBODY),
    Door("teacher-results", teacher("results/"), APPLY),
    Door("teacher-results", teacher("results/"), APPLY, "post", results, instead=EVERYBODY),
    Door("trainee-link", trainee(), APPLY),
    Door("trainee-withdraw", trainee("withdraw/"), APPLY),
    Door("trainee-withdraw", trainee("withdraw/"), APPLY, "post", instead=EVERYBODY),
    Door("trainee-item-create", trainee("portfolio/new/"), APPLY),
    Door("trainee-item-create", trainee("portfolio/new/"), APPLY, "post", instead=EVERYBODY),
    Door("trainee-file", item(), APPLY),
    Door("trainee-item-remove", item("remove/"), APPLY),
    Door("trainee-item-remove", item("remove/"), APPLY, "post", instead=EVERYBODY),
    Door("enrolment-list", lambda w: "/training/enrolments/", TRAINEES, also=PEOPLE, why="each sees their own"),
    Door("enrolment-detail", enrolment(), TRAINEES),
    Door("enrolment-file", item("", enrolment("portfolio/")), TRAINEES, but={"coordinator"}, why="not the county's"),
    Door("enrolment-edit", enrolment("edit/"), SELECT),
    Door(
        "enrolment-edit",
        enrolment("edit/"),
        SELECT,
        "post",
        lambda w: {"name": "Javított Júlia", "revision": "1"},
        opens_with=302,
    ),
    Door("enrolment-decide", enrolment("decide/", "applicant"), SELECT, "post", decision, opens_with=302),
    Door("enrolment-complete", enrolment("complete/"), SELECT, "post", opens_with=302),
    Door(
        "enrolment-take-back",
        enrolment("take-back/", "certified_trainee"),
        SELECT,
        "post",
        lambda w: {"reason": "Tévedés."},
        opens_with=302,
    ),
    Door("api-course-list", lambda w: "/api/v1/courses/", READ),
    Door("api-course-detail", course(base="/api/v1/courses/"), READ),
    Door("api-run-list", lambda w: "/api/v1/course-runs/", READ),
    Door("api-run-detail", run(base="/api/v1/course-runs/"), READ),
    Door(
        "api-run-apply",
        run("apply/", "coming_run", "/api/v1/course-runs/"),
        APPLY,
        "post",
        applying,
        opens_with=201,
    ),
    Door("api-enrolment-list", lambda w: "/api/v1/enrolments/", TRAINEES, also=PEOPLE, why="each sees their own"),
    Door("api-enrolment-detail", enrolment(base="/api/v1/enrolments/"), TRAINEES),
    Door("api-course-part-list", course("parts/modules/", "draft_course", "/api/v1/courses/"), KEEP),
    Door(
        "api-course-part-list",
        course("parts/modules/", "draft_course", "/api/v1/courses/"),
        KEEP,
        "post",
        module,
        opens_with=201,
    ),
    *(
        Door(
            "api-course-part-detail",
            lambda w: f"{course('parts/texts/', 'draft_course', '/api/v1/courses/')(w)}{w.course_text.uuid}/",
            KEEP,
            method,
            data,
            opens_with=204 if method == "delete" else 200,
        )
        for method, data in (
            ("get", lambda w: {}),
            ("patch", lambda w: {"name": "Mentors", "revision": 1}),
            ("delete", lambda w: {}),
        )
    ),
    Door("api-course-run-part-list", run("parts/teachers/", base="/api/v1/course-runs/"), KEEP),
    Door(
        "api-course-run-part-list",
        run("parts/teachers/", base="/api/v1/course-runs/"),
        KEEP,
        "post",
        lambda w: {"speaker": w.speaker.pk, "email": "api@example.org"},
        opens_with=201,
    ),
    *(
        Door(
            "api-course-run-part-detail",
            lambda w: f"{run('parts/teachers/', base='/api/v1/course-runs/')(w)}{w.run_teacher.uuid}/",
            KEEP,
            method,
            data,
            opens_with=204 if method == "delete" else 200,
        )
        for method, data in (
            ("get", lambda w: {}),
            ("patch", lambda w: {"email": "masik@example.org", "revision": 1}),
            ("delete", lambda w: {}),
        )
    ),
]
