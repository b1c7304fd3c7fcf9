"""Writes of who organises: how registration goes, whom they invite, what they write to those who come."""

import datetime

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from events.calendar.models.event import Event
from institutions.base.exceptions import grant
from institutions.base.text import email_address, in_one_line
from institutions.once.actions import once, put
from institutions.outbox.actions import mail as outbox

from .. import rules
from ..models.invitation import EventInvitation, OrganiserMessage
from ..models.registration import COMING, LIVE, Registration, State
from ..models.setup import RegistrationSetup
from . import mail, seats

MOST_INVITED = 500
TO = {"coming": COMING, "waiting": (State.WAITING, State.OFFERED), "all": LIVE, "attended": (State.ATTENDED,)}


@transaction.atomic
def set_up(event: Event, *, by, revision: int | None = None, **fields) -> RegistrationSetup:
    """Says how registration goes; where there is more room now, the list moves. Raises NotGranted, Conflict where it
    changed since `revision`, ValidationError.
    """
    event = seats.lock(event)
    grant(rules.may_organise(by, event))
    setup, _is_new = RegistrationSetup.objects.get_or_create(event=event)
    if not put(setup, fields, revision=revision):
        return setup
    setup.event = event
    setup.full_clean()
    setup.save()
    event.setup = setup
    now = timezone.now()
    seats.lapse(event, now)
    seats.fill(event, now, by=by)
    return setup


@once
def write_to(event: Event, *, by, subject: str, words: str, to: str = "coming", form: str = "") -> OrganiserMessage:
    """Writes to those who registered: those who come, who wait, or all, of one form or of both. The mails wait a minute
    in the outbox. Raises NotGranted, ValidationError.
    """
    grant(rules.may_organise(by, event))
    message = OrganiserMessage(event=event, subject=subject, words=words, sent_by=by)
    message.full_clean()
    rows = Registration.objects.filter(event=event, state__in=TO[to]).exclude(email="").order_by("pk")
    rows = list(rows.filter(form=form) if form else rows)
    message.number = len(rows)
    message.save()
    at = timezone.now() + datetime.timedelta(minutes=1)
    for one in rows:
        mail.queue(one, "registration_message", str(message.pk), by=by, at=at, message=message.pk)
    return message


@transaction.atomic
def invite(event: Event, *, by, addresses: str) -> int:
    """Invites these people, a line each: „Név <cím>” or an address alone; who was invited before is not again. Answers
    how many were invited now. Raises NotGranted, ValidationError with the line that is none.
    """
    event = seats.lock(event)
    grant(rules.may_organise(by, event))
    people = [read_line(number, line) for number, line in enumerate(addresses.splitlines(), 1) if line.strip()]
    if len(people) > MOST_INVITED:
        raise ValidationError({"addresses": _("Egyszerre legfeljebb 500 címet.")})
    known = set(EventInvitation.objects.filter(event=event).values_list("email", flat=True))
    new = {email: name for name, email in people if email not in known}
    for email, name in new.items():
        made = EventInvitation(event=event, email=email, name=name, invited_by=by)
        made.full_clean(validate_unique=False, validate_constraints=False)
        made.save()
        cause = f"registration_invitation:{made.pk}"
        outbox.queue(kind="registration_invitation", to=email, cause=cause, about=made.pk, by=by)
    return len(new)


def read_line(number: int, line: str) -> tuple[str, str]:
    """Name and address of one line. Raises ValidationError."""
    name, _sign, rest = line.replace(";", " ").replace("\t", " ").rpartition("<")
    if not _sign:
        name, _blank, rest = line.replace(";", " ").replace("\t", " ").strip().rpartition(" ")
    email = email_address(rest.strip().strip("<>,"))
    try:
        validate_email(email)
    except ValidationError:
        told = _("A(z) %(n)s. sorban nincs e-mail-cím: %(line)s")
        raise ValidationError({"addresses": told % {"n": number, "line": line[:60]}}) from None
    return in_one_line(name.strip(' "'))[:200], email


@transaction.atomic
def decline(invitation: EventInvitation) -> EventInvitation:
    """The invited one does not come: the seat that was reserved for them falls back to everybody. Twice, once."""
    event = seats.lock(invitation.event)
    invitation = EventInvitation.objects.select_for_update().get(pk=invitation.pk)
    if invitation.state == EventInvitation.State.INVITED:
        invitation.state = EventInvitation.State.DECLINED
        invitation.save(update_fields=["state"])
        seats.fill(event, timezone.now())
    return invitation
