"""Writes of assignments: begun and ended on a day, never overwritten."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from institutions.base.exceptions import grant
from institutions.base.standing import Role
from institutions.once.actions import once

from ..models.appointment import Appointment
from ..models.assignment import Assignment
from ..models.period import today
from ..models.user import User
from ..rules import assignment as rules
from .appointment import close


def serving(county_id: int, day):
    """Those who are mentors of the county on that day and can log in."""
    held = Appointment.objects.valid_on(day).filter(role=Role.MENTOR, county=county_id)
    return User.objects.filter(pk__in=held.values("user"), is_active=True)


@once
def assign(mentor, *, by, county, valid_from=None, **subject) -> Assignment:
    """From a day on (default: today) the mentor looks after one community, settlement or consortium of the county.

    Raises NotGranted, and ValidationError where they are no mentor there, or look after it already.
    """
    made = Assignment(mentor=mentor, valid_from=valid_from or today(), **subject)
    grant(rules.may_assign(by, county.pk) and made.county_id == county.pk)
    User.objects.select_for_update().get(pk=mentor.pk)
    if not serving(county.pk, made.valid_from).filter(pk=mentor.pk).exists():
        raise ValidationError(_("%(name)s akkor nem mentor ebben a megyében.") % {"name": mentor.name})
    if Assignment.objects.filter(mentor=mentor, **subject).not_over(made.valid_from).exists():
        raise ValidationError(_("Ezt már most is ő gondozza."), code="overlap")
    made.full_clean()
    made.save()
    return made


@transaction.atomic
def end(assignment: Assignment, *, by) -> Assignment:
    """From today on the mentor does not look after it any more. Raises NotGranted, Refused when it ended already."""
    related = ("settlement", "consortium", "community__settlement")
    found = Assignment.objects.select_for_update(of=("self",)).select_related(*related).get(pk=assignment.pk)
    grant(rules.may_assign(by, found.county_id))
    close(found)
    return found
