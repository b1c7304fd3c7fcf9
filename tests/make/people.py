"""People with their offices, and what stands between two of them."""

import datetime
import uuid

from django.utils import timezone

from institutions.models import Institution
from mentors.handovers.actions import hand_over as hand_overs
from mentors.models import (
    AccountRequest,
    Appointment,
    Assignment,
    HandOver,
    Invitation,
    Mentor,
    Qualification,
    Representation,
    Speaker,
    Supervision,
    SupervisionBooking,
    SupervisionDate,
    User,
)
from mentors.people.models.period import today

from .numbers import HOME, counter
from .places import county, institution


def user(name: str | None = None, **fields) -> User:
    number = next(counter)
    fields = {"email": f"szemely{number}@example.org", "name": name or f"Próba Személy {number}"} | fields
    return User.objects.create_user(password=fields.pop("password", None), **fields)


def appoint(who: User, role: str, code: str | None = None, **fields) -> Appointment:
    fields = {"valid_from": datetime.date(2020, 1, 1)} | fields
    return Appointment.objects.create(user=who, role=role, county=county(code) if code else None, **fields)


def person(role: str | None = None, code: str | None = None, name: str | None = None) -> User:
    """A user, with an appointment where a role is named; mentors have a public card, coordinators one that is not."""
    made = user(name)
    if role:
        appoint(made, role, code)
    if role in ("mentor", "coordinator"):
        Mentor.objects.create(user=made, consent_public=role == "mentor")
    return made


def speaks_for(who: User, **what) -> Representation:
    return Representation.objects.create(user=who, valid_from=datetime.date(2020, 1, 1), **what)


def supervises(supervisor: User, mentor: User) -> Supervision:
    return Supervision.objects.create(supervisor=supervisor, mentor=mentor, valid_from=datetime.date(2020, 1, 1))


def supervision_date(supervisor: User, mentor: User | None = None, **fields) -> SupervisionDate:
    """A date in ten days, straight in the table, booked by the mentor where one is named."""
    ahead = timezone.localdate() + datetime.timedelta(days=10)
    fields = {"day": ahead, "starts_at": datetime.time(10), "place": "Gönc, művelődési ház"} | fields
    date = SupervisionDate.objects.create(supervisor=supervisor, **fields)
    if mentor:
        SupervisionBooking.objects.create(date=date, mentor=mentor)
    return date


def assignment(mentor: User, **what) -> Assignment:
    return Assignment.objects.create(mentor=mentor, **({"valid_from": datetime.date(2020, 1, 1)} | what))


def hand_over(by: User, from_mentor: User, to_mentor: User, *assignments: Assignment, **fields) -> HandOver:
    """A hand-over by the action, as of today, with the letters that it drafts."""
    fields = {
        "uuid": uuid.uuid4(),
        "county": county(),
        "date": today(),
        "reason": "leaving",
        "assignments": assignments,
    } | fields
    return hand_overs.hand_over(by=by, from_mentor=from_mentor, to_mentor=to_mentor, **fields)[0]


def invitation(by: User | None, role: str = "mentor", code: str | None = HOME, **fields) -> Invitation:
    fields = {"email": f"meghivott{next(counter)}@example.org"} | fields
    return Invitation.objects.create(invited_by=by, role=role, county=county(code) if code else None, **fields)


def speaker(name: str | None = None, **fields) -> Speaker:
    """Somebody of the directory who consented to be public, unless the fields say otherwise."""
    fields = {"name": name or f"Előadó Elek {next(counter)}", "consent_public": True} | fields
    return Speaker.objects.create(**fields)


def account_request(where: Institution | None = None, **fields) -> AccountRequest:
    """A request that its asker confirmed."""
    where = where or institution()
    facts = {"name": "Kérő Kinga", "email": f"kero{next(counter)}@example.org", "words": "Szervezném a heteket."}
    facts |= {"institution": where, "county": where.settlement.county, "content_hash": "0" * 64}
    facts |= {"state": "confirmed", "confirmed_at": timezone.now()}
    return AccountRequest.objects.create(**(facts | fields))


def qualification(user=None, **fields) -> Qualification:
    """What a course gave somebody, by which they may be appointed mentor."""
    return Qualification.objects.create(user=user, **({"basis": "course", "title": "Mentorképzés"} | fields))
