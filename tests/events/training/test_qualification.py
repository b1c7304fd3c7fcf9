"""Who may be appointed mentor: by the course, by somebody's word, and whoever ever was one."""

import datetime

import pytest
from django.core.exceptions import ValidationError

from events.training.actions import completing, marking
from institutions.base.exceptions import NotGranted, Refused
from mentors.models import Appointment, Invitation, Qualification
from mentors.people.actions import appointment as appointments
from mentors.people.actions import invitation as invitations
from mentors.people.models.period import today

from ... import make


@pytest.fixture
def trainee(db):
    """Somebody with an account who has 119 of 120 hours, the tests and the exam."""
    run = make.running(make.course(120, (60, 40, 20)))
    found = make.enrolment(run, make.user(), tests_passed=True, exam_passed=True)
    make.attendance(found, 60, 40, 19)
    return found


def appoint(person, by, **more):
    return appointments.appoint(person, by=by, role="mentor", county=make.county(), **more)


def test_119_hours_are_too_few_and_120_with_the_exam_are_enough(trainee, people):
    lead = people["lead"]
    with pytest.raises(ValidationError) as told:
        completing.complete(trainee, by=lead)
    assert "119 / 120 óra, hiányzik: 3. modul (1 óra)" in told.value.messages[0]
    for by in (people["coordinator"], lead):
        with pytest.raises((Refused, ValidationError)):
            appoint(trainee.user, by)
    make.attendance(trainee, 60, 40, 20)
    completing.complete(trainee, by=lead)
    made, _is_new = appoint(trainee.user, people["coordinator"])
    assert (made.role, made.user) == ("mentor", trainee.user)
    kept = Qualification.objects.get(user=trainee.user)
    assert (kept.basis, kept.enrolment, kept.title) == ("course", trainee.pk, trainee.run.course.name)


@pytest.mark.parametrize("mark", ["tests_passed", "exam_passed"])
def test_without_tests_or_exam_it_is_not_complete(mark, trainee, people):
    make.attendance(trainee, 60, 40, 20)
    setattr(trainee, mark, None)
    trainee.save()
    with pytest.raises(ValidationError):
        completing.complete(trainee, by=people["lead"])
    assert not Qualification.objects.filter(enrolment=trainee.pk).exists()


def test_the_trail_says_who_let_somebody_complete_it_and_why(trainee, people, client_of):
    address = f"/training/enrolments/{trainee.uuid}/complete/"
    client_of(people["lead"]).post(address, {"reason": "Húsz éve csinálja."})
    trainee.refresh_from_db()
    assert (trainee.state, trainee.override_reason, trainee.decided_by) == (
        "completed",
        "Húsz éve csinálja.",
        people["lead"],
    )
    event = trainee.trail.select_related("pgh_context").order_by("-pgh_id").first()
    assert event.override_reason == "Húsz éve csinálja."
    assert event.pgh_context.metadata["user"] == people["lead"].pk


def test_a_short_course_makes_no_mentors(people):
    run = make.running(make.course(24, (24,), qualifies=False))
    found = make.enrolment(run, make.user(), tests_passed=True, exam_passed=True)
    make.attendance(found, 24)
    completing.complete(found, by=people["lead"])
    with pytest.raises(Refused):
        appoint(found.user, people["coordinator"])


@pytest.mark.parametrize("name", ["lead", "administrator"])
def test_somebody_answers_for_it_with_the_reason(name, people, client_of):
    person, client = make.user(), client_of(people[name])
    sent = {"role": "mentor", "county": make.county().pk, "valid_from": today().isoformat()}
    address = f"/people/{person.pk}/appoint/"
    missing = client.post(address, sent)
    assert "Nincs mentori képesítése." in missing.content.decode()
    assert not Appointment.objects.filter(user=person).exists()
    assert client.post(address, sent | {"reason": "Tíz éve kíséri őket."}).status_code == 302
    kept = Qualification.objects.get(user=person)
    assert (kept.basis, kept.reason, kept.given_by) == ("override", "Tíz éve kíséri őket.", people[name])
    event = kept.trail.select_related("pgh_context").get()
    assert (event.reason, event.pgh_context.metadata["user"]) == ("Tíz éve kíséri őket.", people[name].pk)


def test_a_coordinator_answers_for_nobody(people, client_of):
    person, client = make.user(), client_of(people["coordinator"])
    sent = {"role": "mentor", "county": make.county().pk, "valid_from": today().isoformat(), "reason": "Jó lesz."}
    with pytest.raises(Refused):
        appoint(person, people["coordinator"], reason="Jó lesz.")
    client.post(f"/people/{person.pk}/appoint/", sent)
    assert not Appointment.objects.filter(user=person).exists()
    assert not Qualification.objects.exclude(email="kepzett@example.org").exists()


def test_whoever_was_ever_a_mentor_may_be_again(people):
    person = make.user()
    first, last = today() - datetime.timedelta(days=900), today() - datetime.timedelta(days=300)
    Appointment.objects.create(user=person, role="mentor", county=make.county("02"), valid_from=first, valid_until=last)
    made, _is_new = appoint(person, people["coordinator"])
    assert made.valid_from == today()


def test_an_invitation_to_be_a_mentor_asks_for_the_same(people):
    offer = {"email": "uj@example.org", "role": "mentor", "county": make.county()}
    with pytest.raises(Refused):
        invitations.invite(by=people["coordinator"], **offer)
    with pytest.raises(ValidationError):
        invitations.invite(by=people["lead"], **offer)
    assert not Invitation.objects.filter(email="uj@example.org").exists()
    make.qualification(email="uj@example.org")
    made, _is_new = invitations.invite(by=people["coordinator"], **offer)
    user = invitations.accept_as_new(made, name="Új Ubul", password=make.PASSWORD)
    assert user.appointments.get().role == "mentor"
    kept = Qualification.objects.get(user=user)
    assert (kept.email, kept.basis) == ("", "course")


def test_an_address_of_ours_is_the_account_behind_it(people):
    """Who completed the course by their mail alone is found by the account that has that address, and only that."""
    person = make.user()
    make.qualification(email=person.email.upper())
    appoint(person, people["coordinator"])
    with pytest.raises(Refused):
        appoint(make.user(), people["coordinator"])


def test_other_roles_ask_for_no_course(people):
    made, _is_new = appointments.appoint(make.user(), by=people["lead"], role="coordinator", county=make.county())
    assert made.role == "coordinator"


def test_what_a_course_gave_goes_with_the_certificate(trainee, people):
    make.attendance(trainee, 60, 40, 20)
    completing.complete(trainee, by=people["lead"])
    completing.take_back(trainee, by=people["lead"], reason="Tévedés volt.")
    with pytest.raises(Refused):
        appoint(trainee.user, people["coordinator"])
    completing.complete(trainee, by=people["lead"])
    appoint(trainee.user, people["coordinator"])


def test_only_the_lead_certifies(trainee, people):
    make.attendance(trainee, 60, 40, 20)
    teacher = make.run_teacher(trainee.run)
    for by in (people["coordinator"], people["editor"], people["mentor"], people["administrator"]):
        with pytest.raises(NotGranted):
            completing.complete(trainee, by=by)
    marking.mark(trainee.run.modules.first(), by=teacher, revision=1, hours={trainee.pk: marking.Hours(59)})
    with pytest.raises(ValidationError):
        completing.complete(trainee, by=people["lead"])
