"""Attendance, tests and exam: by whom, never above a module's hours, two teachers at once, each link its own run."""

import time

import pytest

from events.models import Attendance, Enrolment
from events.training import queries
from events.training.actions import marking, runs
from events.training.links import teacher_path, trainee_path
from institutions.base.exceptions import Conflict, NotGranted
from institutions.models import Mail
from mentors.people.public_form import new_stamp

from ... import make
from ...hidden_fields import sent_again

pytestmark = pytest.mark.django_db


@pytest.fixture
def run(people):
    return make.running(make.course(120, (60, 40, 20)))


@pytest.fixture
def trainee(run):
    return make.enrolment(run, name="Tanuló Tímea")


@pytest.fixture
def visitor(client_of):
    return client_of(None, enforce_csrf_checks=True)


def address(run, which: int = 0, base: str = "") -> str:
    return f"{base or run.get_absolute_url()}modules/{run.modules.all()[which].uuid}/"


def hours(*rows, revision=1, **more) -> dict:
    """What a sheet sends: (trainee, attended, credited) each."""
    found = {"stamp": new_stamp(time.time() - 60), "revision": str(revision)} | more
    for one, attended, credited in rows:
        found |= {f"attended_{one.pk}": str(attended), f"credited_{one.pk}": str(credited)}
    return found


def written(trainee) -> list[tuple]:
    rows = Attendance.objects.filter(enrolment=trainee).order_by("module__position")
    return list(rows.values_list("module__position", "attended", "credited"))


def test_a_teacher_marks_by_the_link_alone(run, trainee, visitor):
    base = teacher_path(make.run_teacher(run))
    page = visitor.get(base)
    assert (page.status_code, page.cookies) == (200, {})
    assert visitor.get(address(run, 0, base)).status_code == 200
    assert written(trainee) == []
    answer = visitor.post(address(run, 0, base), hours((trainee, 52, 8)))
    assert (answer.status_code, answer.cookies) == (302, {})
    assert written(trainee) == [(1, 52, 8)]
    assert queries.progress_of([trainee])[trainee.pk].hours == 60


def test_above_the_modules_hours_nothing_is_written_and_nothing_lost(run, trainee, visitor):
    other = make.enrolment(run, name="Másik Mari")
    url = address(run, 2, teacher_path(make.run_teacher(run)))
    answer = visitor.post(url, hours((trainee, 18, 3), (other, 20, 0)))
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "Tanuló Tímea: ennél a modulnál összesen legfeljebb 20 óra írható be." in page
    assert 'value="18"' in page
    assert written(trainee) == written(other) == []
    too_many = visitor.post(url, hours((trainee, 21, 0)))
    assert "legfeljebb 20 óra" in too_many.content.decode()
    for bad in ("-1", "sok", "1e3", "99999999999999999999"):
        assert visitor.post(url, hours((trainee, bad, 0))).status_code == 200
    assert written(trainee) == []


def test_everybody_else_was_here_all_the_time(run, trainee, visitor):
    late, base = make.enrolment(run), teacher_path(make.run_teacher(run))
    visitor.post(address(run, 0, base), hours((trainee, 0, 0), (late, 40, 0), everybody="1"))
    assert (written(trainee), written(late)) == ([(1, 60, 0)], [(1, 40, 0)])
    visitor.post(address(run, 1, base), hours((trainee, 0, 0), (late, 10, 0), everybody="1"))
    assert (written(trainee)[1], written(late)[1]) == ((2, 0, 40), (2, 10, 0)), "e-learning is credited"


def test_two_teachers_at_once_see_both_and_decide(run, trainee, visitor):
    first, second = (teacher_path(make.run_teacher(run)) for _one in range(2))
    assert visitor.post(address(run, 0, first), hours((trainee, 60, 0))).status_code == 302
    answer = visitor.post(address(run, 0, second), hours((trainee, 30, 10)))
    assert answer.status_code == 409
    found = {one.name: (one.kept, one.sent, one.choice) for one in answer.context["differences"]}
    assert found == {f"attended_{trainee.pk}": ("60", "30", ""), f"credited_{trainee.pk}": ("0", "10", "")}
    assert written(trainee) == [(1, 60, 0)]
    again = visitor.post(address(run, 0, second), sent_again(answer.content.decode()) | {"all": "sent"})
    assert again.status_code == 302
    assert written(trainee) == [(1, 30, 10)]


def test_the_same_sheet_twice_is_no_conflict(run, trainee, visitor):
    url, sent = address(run, 0, teacher_path(make.run_teacher(run))), hours((trainee, 60, 0))
    assert [visitor.post(url, sent).status_code for _time in range(2)] == [302, 302]
    assert run.modules.first().revision == 2


def test_a_link_opens_its_own_run_alone(run, trainee, visitor):
    other = make.running(run.course)
    there, base = make.enrolment(other), teacher_path(make.run_teacher(run))
    assert visitor.get(address(other, 0, base)).status_code == 404
    assert visitor.post(address(other, 0, base), hours((there, 60, 0))).status_code == 404
    assert visitor.post(address(run, 0, base), hours((trainee, 1, 0)) | hours((there, 60, 0))).status_code == 302
    assert (written(trainee), written(there)) == ([(1, 1, 0)], [])
    with pytest.raises(NotGranted):
        marking.mark(run.modules.first(), by=make.run_teacher(other), revision=2, hours={trainee.pk: marking.Hours(1)})
    with pytest.raises(NotGranted):
        marking.mark(run.modules.first(), by=make.run_teacher(run), revision=2, hours={there.pk: marking.Hours(1)})
    with pytest.raises(NotGranted):
        marking.mark(run.modules.first(), by=trainee, revision=2, hours={trainee.pk: marking.Hours(1)})


def test_a_trainees_link_is_no_teachers_and_a_forged_one_nobodys(run, trainee, visitor):
    token = trainee_path(trainee).rstrip("/").rpartition("/")[2]
    assert visitor.get(f"/training/teacher/{token}/").status_code == 404
    assert visitor.get(f"/training/teacher/{token[:-2]}xx/").status_code == 404
    assert visitor.get("/training/trainee/nincs/").status_code == 404


def test_a_link_that_was_sent_anew_closes_the_old_one(run, people, visitor):
    teacher = make.run_teacher(run)
    old = teacher_path(teacher)
    for _time in range(2):
        runs.send_link(teacher, by=people["editor"], version=1)
    teacher.refresh_from_db()
    assert visitor.get(old).status_code == 404
    assert visitor.get(teacher_path(teacher)).status_code == 200
    assert list(Mail.objects.values_list("kind", "to")) == [("training_teacher", teacher.email)]


def test_with_an_account_the_teachers_of_the_run_and_the_lead(run, trainee, people, client_of):
    make.run_teacher(run, people["expert"])
    let_in = {name for name in people if client_of(people[name]).get(address(run)).status_code == 200}
    assert let_in == {"expert", "lead"}
    client = client_of(people["expert"])
    assert client.post(address(run), hours((trainee, 60, 0))).status_code == 302
    assert client_of(people["mentor"]).post(address(run), hours((trainee, 1, 0))).status_code == 404
    assert written(trainee) == [(1, 60, 0)]


def test_the_hours_of_who_has_a_certificate_stay(run, people, visitor):
    done = make.enrolment(run, state="completed")
    make.attendance(done, 60, 40, 20)
    with pytest.raises(NotGranted):
        marking.mark(run.modules.first(), by=people["lead"], revision=1, hours={done.pk: marking.Hours(1)})
    assert visitor.post(address(run, 0, teacher_path(make.run_teacher(run))), hours((done, 1, 0))).status_code == 302
    assert written(done) == [(1, 60, 0), (2, 40, 0), (3, 20, 0)]


def test_who_only_applied_stands_on_no_sheet(run, people):
    applied = make.enrolment(run, state="applied")
    with pytest.raises(NotGranted):
        marking.mark(run.modules.first(), by=people["lead"], revision=1, hours={applied.pk: marking.Hours(1)})


def test_tests_and_exam(run, trainee, visitor, people):
    url = f"{teacher_path(make.run_teacher(run))}results/"
    sent = {"stamp": new_stamp(time.time() - 60), "revision": "1", f"tests_{trainee.pk}": "yes"}
    assert visitor.post(url, sent | {f"exam_{trainee.pk}": ""}).status_code == 302
    trainee.refresh_from_db()
    assert (trainee.tests_passed, trainee.exam_passed) == (True, None)
    stale = visitor.post(url, sent | {f"exam_{trainee.pk}": "no"})
    assert stale.status_code == 409
    assert [(one.kept, one.sent) for one in stale.context["differences"]] == [("–", "nincs meg")]
    with pytest.raises(Conflict):
        marking.grade(run, by=people["lead"], revision=1, results={trainee.pk: marking.Result(False, False)})
    again = visitor.post(url, sent_again(stale.content.decode()) | {"all": "sent"})
    assert again.status_code == 302
    assert Enrolment.objects.get(pk=trainee.pk).exam_passed is False


def test_the_trainee_reads_how_far_they_are(run, trainee, visitor):
    make.attendance(trainee, 60, 40, 2)
    page = visitor.get(trainee_path(trainee)).content.decode()
    assert "102 / 120 óra, hiányzik: 3. modul (18 óra), teszt, vizsga" in page


def test_a_module_cannot_get_shorter_than_what_was_written(run, trainee, people, client_of):
    make.attendance(trainee, 60, 40, 20)
    module = run.course.modules.last()
    url = f"/training/{run.course.slug}/parts/modules/{module.uuid}/edit/"
    sent = {"name": module.name, "hours": "19", "kind": module.kind, "position": "3", "revision": "1"}
    answer = client_of(people["editor"]).post(url, sent)
    assert "ennél kevesebb nem lehet" in answer.content.decode()
    module.refresh_from_db()
    assert module.hours == 20
