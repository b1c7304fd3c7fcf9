"""Writes of appointments: they begin and end on a day, and are never overwritten."""

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused, grant
from institutions.base.standing import Role
from institutions.once.actions import once

from ..models.appointment import Appointment
from ..models.mentor import Mentor
from ..models.period import today
from ..rules import account as rules
from . import qualification as qualifications


@once
def appoint(person, *, by, role: str, county=None, valid_from=None, reason: str = "") -> Appointment:
    """Gives a role from a day on (default: today); `reason` is why somebody becomes a mentor without a qualification.

    Raises NotGranted, Refused for who is not qualified, and ValidationError where the person holds it already in that
    time, the county is missing or too much, or nobody says why.
    """
    grant(role in Role.values and rules.may_appoint_person(by, person, role, county and county.pk))
    qualifications.need(role, by=by, user=person, reason=reason)
    return give(person, role=role, county=county, valid_from=valid_from or today())


def give(person, *, role: str, county, valid_from) -> Appointment:
    """The appointment itself, for callers that have asked the rules; a mentor or coordinator gets a card, not
    public at first."""
    # The person's row is the lock under which their appointments change.
    get_user_model().objects.select_for_update().get(pk=person.pk)
    made = Appointment(user=person, role=role, county=county, valid_from=valid_from)
    if holding(made).exists():
        raise ValidationError(_("Ez a megbízása erre az időre már megvan. Előbb zárja le a mostanit."), code="overlap")
    made.full_clean()
    made.save()
    if role in (Role.MENTOR, Role.COORDINATOR):
        Mentor.objects.get_or_create(user=person)
    return made


def holding(wanted: Appointment):
    """The person's appointments to the same role and county that are not over when the wanted one begins."""
    same = Appointment.objects.filter(user=wanted.user, role=wanted.role, county=wanted.county)
    return same.exclude(valid_until__lte=wanted.valid_from)


@transaction.atomic
def end(appointment: Appointment, *, by) -> Appointment:
    """Ends it: from today on it gives no right. Raises NotGranted, Refused when it has ended already."""
    appointment = Appointment.objects.select_for_update(of=("self",)).select_related("user").get(pk=appointment.pk)
    grant(rules.may_appoint_person(by, appointment.user, appointment.role, appointment.county_id))
    close(appointment)
    return appointment


def close(period) -> None:
    """Sets the end of anything dated to today (or to its first day, if that is to come). Raises Refused."""
    if period.valid_until and period.valid_until <= today():
        raise Refused(_("Ez már korábban véget ért."))
    period.valid_until = max(today(), period.valid_from)
    period.save(update_fields=["valid_until"])
