"""The certificate of a course: it verifies, its PDF too; a changed one does not."""

import pytest

from events.training.actions import completing
from institutions.models import Certificate, Mail

from ... import make
from ...jobs import work

pytestmark = pytest.mark.django_db


@pytest.fixture
def done(people):
    run = make.running(make.course(24, (16, 8), qualifies=False), place="Noszvaj")
    found = make.enrolment(run, name="Kiss Éva", tests_passed=True, exam_passed=True)
    make.attendance(found, 16, 8)
    return completing.complete(found, by=people["lead"])


def code_of(enrolment) -> str:
    return Certificate.objects.valid().about("training", enrolment.pk).get().code


def test_it_verifies_at_its_address_and_on_paper(done, client_of):
    visitor, code = client_of(None), code_of(done)
    page = visitor.get(f"/certificates/{code}/").content.decode()
    for said in ("Kiss Éva", done.run.course.name, "24 óra", "Noszvaj"):
        assert said in page
    pdf = visitor.get(f"/certificates/{code}/pdf/")
    assert (pdf.status_code, pdf["Content-Type"]) == (200, "application/pdf")


def test_a_changed_one_does_not(done, client_of):
    code = code_of(done)
    changed = code[:-1] + ("2" if code[-1] != "2" else "3")
    assert client_of(None).get(f"/certificates/{changed}/").status_code == 404


def test_one_that_was_revoked_says_so_and_why(done, people, client_of):
    code = code_of(done)
    completing.take_back(done, by=people["lead"], reason="Elírt óraszám.")
    page = client_of(None).get(f"/certificates/{code}/").content.decode()
    assert "Elírt óraszám." in page
    assert not Certificate.objects.valid().about("training", done.pk).exists()


def test_a_name_that_is_put_right_makes_a_new_one(done, people, client_of):
    code, client = code_of(done), client_of(people["lead"])
    sent = {"name": "Kis Éva", "revision": done.revision}
    assert client.post(f"/training/enrolments/{done.uuid}/edit/", sent).status_code == 302
    assert code_of(done) != code
    assert "Kiss Éva" not in client_of(None).get(f"/certificates/{code}/").content.decode()


def test_completing_it_twice_makes_one(done, people):
    completing.complete(done, by=people["lead"])
    assert Certificate.objects.about("training", done.pk).count() == 1
    assert Mail.objects.filter(kind="training_completed").count() == 1


def test_the_mail_leads_to_it(done, django_capture_on_commit_callbacks, mailoutbox):
    work()
    (letter,) = [one for one in mailoutbox if one.to == [done.email]]
    assert f"/certificates/{code_of(done)}/" in letter.body


def test_everybody_who_has_it_all_at_once(people, client_of):
    run = make.running(make.course(24, (16, 8)))
    ready, not_yet = (make.enrolment(run, tests_passed=True, exam_passed=True) for _one in range(2))
    make.attendance(ready, 16, 8)
    make.attendance(not_yet, 16, 7)
    client_of(people["lead"]).post(f"/training/runs/{run.pk}/complete/")
    states = dict(run.enrolments.values_list("pk", "state"))
    assert states == {ready.pk: "completed", not_yet.pk: "accepted"}
