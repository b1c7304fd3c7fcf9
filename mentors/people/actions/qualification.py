"""Writes of qualifications: by a course, or by somebody's word where one is asked for and missing."""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused
from institutions.base.standing import Role
from institutions.base.text import email_address, tidied

from ..models.qualification import Qualification
from ..models.user import User
from ..rules import qualification as rules

KEPT = datetime.timedelta(days=5 * 365)
"""So long a qualification waits for somebody to open an account."""


def need(role: str, *, by, user: User | None = None, email: str = "", reason: str = "") -> None:
    """Lets only who is qualified become a mentor; without that a lead or an administrator answers for it, and their
    `reason` is kept. Raises Refused, ValidationError without a reason.
    """
    if role != Role.MENTOR:
        return
    if user is not None:
        # Two who answer for somebody in the same moment leave one word about it.
        User.objects.select_for_update().get(pk=user.pk)
    if rules.is_qualified(user, email):
        return
    if not rules.may_answer_for(by):
        told = _("Mentor az lehet, aki elvégezte a mentorképzést. Kivételt a hálózatvezető tehet, indoklással.")
        raise Refused(told)
    reason = tidied(reason)
    if not reason:
        told = _("Nincs mentori képesítése. Ha mégis mentor lesz, írja meg, miért.")
        raise ValidationError({"reason": told})
    keep(user=user, email=email, basis=Qualification.Basis.OVERRIDE, reason=reason, given_by=by)


@transaction.atomic
def keep(*, user: User | None, email: str = "", **fields) -> Qualification:
    """Keeps a qualification, for callers that have asked their rules: with the account where there is one. The same
    enrolment has one that is valid.
    """
    email = email_address(email)
    user = user or (User.objects.filter(email__iexact=email).first() if email else None)
    enrolment = fields.get("enrolment")
    known = enrolment and Qualification.objects.valid().filter(enrolment=enrolment).first()
    if known:
        return known
    made = Qualification(user=user, email="" if user else email, **fields)
    made.full_clean()
    made.save()
    return made


def take_back(enrolment: int) -> None:
    """What a course gave and was taken back; who was appointed by then stays appointed."""
    for one in Qualification.objects.valid().filter(enrolment=enrolment):
        one.revoked_at = timezone.now()
        one.save(update_fields=["revoked_at"])


def forget_addresses(now: datetime.datetime | None = None) -> int:
    """Empties the addresses of those who opened no account in five years; answers how many."""
    day = timezone.localdate(now or timezone.now()) - KEPT
    return Qualification.objects.filter(user=None, given_on__lt=day).exclude(email="").update(email="")


def follow(user: User) -> None:
    """What waited for an account under its address is the account's from now on."""
    for one in Qualification.objects.filter(user=None, email__iexact=user.email).exclude(email=""):
        one.user, one.email = user, ""
        one.save(update_fields=["user", "email"])
