"""Community Week and training."""

import datetime
import itertools

from events.models import (
    Attendance,
    Campaign,
    Course,
    CourseRun,
    Enrolment,
    Joiner,
    Module,
    Programme,
    RunTeacher,
)
from events.training.actions.courses import complete as complete_run
from institutions.models import Settlement
from mentors.models import Speaker
from mentors.people.models.period import today

from .numbers import counter
from .people import speaker
from .places import county, settlement


def campaign(**fields) -> Campaign:
    """A public year of Community Week that can be joined today, for a week that is to come."""
    first = today() + datetime.timedelta(days=60)
    fields = {
        "year": first.year,
        "starts_on": first,
        "ends_on": first + datetime.timedelta(days=6),
        "joins_from": today() - datetime.timedelta(days=5),
        "joins_until": first - datetime.timedelta(days=1),
        "motto": "Együtt jó!",
        "is_public": True,
    } | fields
    return Campaign.objects.create(**fields)


def joiner(year: Campaign, place: Settlement | None = None, **fields) -> Joiner:
    """A library that joined from the home county."""
    number = next(counter)
    place = place or settlement()
    fields = {"name": f"Hétközi Könyvtár {number}", "kind": "institution", "email": f"het{number}@example.org"} | fields
    return Joiner.objects.create(campaign=year, settlement=place, county=place.county, **fields)


def week_programme(of: Joiner, **fields) -> Programme:
    """A programme that waits, on the first day of the week, where its joiner is."""
    fields = {
        "title": f"Nyitott polcok {next(counter)}",
        "theme": "generations",
        "date": of.campaign.starts_on,
        "place": "Könyvtár",
        "settlement": of.settlement,
        "county": of.county,
    } | fields
    return Programme.objects.create(joiner=of, campaign=of.campaign, **fields)


def course(hours: int = 120, modules: tuple[int, ...] = (60, 40, 20), **fields) -> Course:
    """A public course that makes mentors, with modules of so many hours: contact, e-learning, practice in turn."""
    number = next(counter)
    fields = {"name": f"Mentorképzés {number}", "slug": f"mentorkepzes-{number}", "qualifies": True} | fields
    made = Course.objects.create(hours=hours, **({"is_public": True} | fields))
    kinds = itertools.cycle(Module.Kind.values)
    for position, of in enumerate(modules, 1):
        Module.objects.create(course=made, name=f"{position}. modul", hours=of, kind=next(kinds), position=position)
    return made


def run(of: Course | None = None, **fields) -> CourseRun:
    """A public run that is to come, for which one can apply today."""
    day = today()
    days = {"starts_on": day + datetime.timedelta(days=30), "ends_on": day + datetime.timedelta(days=60)}
    days |= {"applies_from": day - datetime.timedelta(days=5), "applies_until": day + datetime.timedelta(days=20)}
    made = CourseRun.objects.create(
        course=of or course(), **({"place": "Esztergom", "is_public": True} | days | fields)
    )
    complete_run(made)
    return made


def running(of: Course | None = None, **fields) -> CourseRun:
    """A run that goes on today."""
    day = today()
    days = {"starts_on": day - datetime.timedelta(days=20), "ends_on": day + datetime.timedelta(days=20)}
    return run(of, **(days | {"applies_from": None, "applies_until": None} | fields))


def run_teacher(of: CourseRun, user=None, **fields) -> RunTeacher:
    """Somebody of the directory who teaches on a run."""
    who = (user and Speaker.objects.filter(user=user).first()) or speaker(user=user)
    return RunTeacher.objects.create(run=of, speaker=who, **({"email": f"oktato{who.pk}@example.org"} | fields))


def enrolment(of: CourseRun, user=None, **fields) -> Enrolment:
    """A trainee of the home county, unless the fields say otherwise."""
    number = next(counter)
    fields = {"name": f"Tanuló Tímea {number}", "email": f"tanulo{number}@example.org", "state": "accepted"} | fields
    return Enrolment.objects.create(run=of, user=user, **({"county": county()} | fields))


def attendance(of: Enrolment, *hours: int) -> None:
    """So many hours in each module of the course, in their order."""
    for module, there in zip(of.run.course.modules.all(), hours, strict=True):
        Attendance.objects.update_or_create(enrolment=of, module=module, defaults={"attended": there})
