"""Writes of registrations that stand: confirmed, accepted, cancelled, changed, handed over, attended."""

import uuid as uuids

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from events.calendar.models.event import Event
from institutions.base.exceptions import Refused, grant
from institutions.base.text import email_address
from institutions.once.actions import put, read_last

from .. import rules
from ..models.afterwards import Companion
from ..models.arrival import Arrival
from ..models.registration import SEATED, Cause, Registration, State
from ..models.setup import FORMS, setup_of
from . import certifying, mail, seats, sessions
from .registering import FACTS, completed, live_twin


class HandedOver(Refused):
    """The link was good for a seat that a colleague has now."""

    def __init__(self, event: Event):
        super().__init__(_("Ezt a helyet átadták egy kollégának: ez a hivatkozás többé nem nyit semmit."))
        self.event = event


def of_link(one: Registration) -> tuple[Event, Registration]:
    """The registration and its event as they stand, for this transaction alone. Raises HandedOver where it was somebody
    else's when it was read.
    """
    event = seats.lock(one.event)
    now = Registration.objects.get(pk=one.pk)
    if now.link_version != one.link_version:
        raise HandedOver(event)
    return event, now


def may_still(event: Event, now) -> None:
    if not rules.moves_on(event, now):
        raise Refused(_("Az esemény már elkezdődött, vagy elmarad: a jelentkezésen nem lehet változtatni."))


@transaction.atomic
def cancel(one: Registration, *, by=None, cause: str = Cause.SELF) -> Registration:
    """Gives a seat or a place in the list up; done twice it is done once. Raises Refused once the event has begun."""
    now = timezone.now()
    event, one = of_link(one)
    if one.state == State.CANCELLED:
        return one
    may_still(event, now)
    if cause == Cause.SELF and one.state == State.OFFERED:
        cause = Cause.DECLINED
    seats.end(event, one, cause, now, by=by)
    return one


@transaction.atomic
def remove(one: Registration, *, by) -> Registration:
    """An organiser takes somebody off. Raises NotGranted, Refused."""
    grant(rules.may_organise(by, one.event))
    return cancel(one, by=by, cause=Cause.STAFF)


@transaction.atomic
def confirm(one: Registration) -> Registration:
    """The address is right, for the link in the mail was opened and a button pressed: a held or offered seat is theirs.
    Raises Refused where there is nothing to confirm any more.
    """
    now = timezone.now()
    event, one = of_link(one)
    if one.state in (State.CONFIRMED, State.ATTENDED):
        return one
    if one.state == State.CANCELLED or (one.until and one.until <= now):
        raise Refused(_("Ez a hely már nem vár Önre. Ha jönne, jelentkezzen újra."))
    may_still(event, now)
    one.is_confirmed = True
    if one.state == State.WAITING:
        one.save(update_fields=["is_confirmed"])
        return one
    cause = Cause.ACCEPTED if one.state == State.OFFERED else Cause.CONFIRMED
    seats.move(event, one, State.CONFIRMED, cause)
    return one


@transaction.atomic
def change(
    one: Registration, *, by=None, revision: int | None, workshops: list[uuids.UUID] | None = None, **fields
) -> Registration:
    """Changes organisation, settlement, form of participation, the wish for company, or the sessions (UUIDs; None: they
    stay). Raises NotGranted, Refused where the other form is full, Conflict when it changed since `revision`,
    ValidationError where a session is.
    """
    now = timezone.now()
    event, one = of_link(one)
    grant(by is None or rules.may_organise(by, event))
    if one.state == State.CANCELLED:
        raise Refused(_("Ezt a jelentkezést már lemondták."))
    may_still(event, now)
    before, chooses = one.form, sessions.are_others(one, workshops)
    if chooses:
        read_last(one, revision)
    changed = put_facts(event, one, fields, revision)
    if not (changed or chooses):
        return one
    one.revision += not changed
    refuse_full(event, one, before, now)
    one.full_clean(validate_unique=False, validate_constraints=False)
    one.save()
    if chooses:
        sessions.choose_anew(event, one, workshops)
    seats.fill(event, now, by=by)
    mail.tell_changed(one, by=by)
    return one


def put_facts(event: Event, one: Registration, fields: dict, revision: int | None) -> bool:
    """Puts what somebody says of themselves, with what follows from it; answers whether anything differs. A form of
    participation that the event no longer has gives way to one that it has.
    """
    present = {name: getattr(one, name) for name in FACTS}
    for name, link in (("organisation", "institution"), ("place", "settlement")):
        if name in fields and fields[name] != present[name]:
            present[link] = None
    if present["form"] not in FORMS[event.mode]:
        del present["form"]
    known = completed(event, present | fields, needs_email=False)
    new = {name: known.get(name, "" if isinstance(getattr(one, name), str) else None) for name in FACTS}
    new["wants_company"] = bool(known.get("wants_company", False))
    one.county_id = known["county_id"]
    return put(one, {name: new[name] for name in FACTS if name != "email"}, revision=revision)


def refuse_full(event: Event, one: Registration, before: str, now) -> None:
    """Raises Refused where they have a seat in one form and want one in another, which is full."""
    if one.form != before and one.state in SEATED and not seats.seats_of(event, now).room_instead(one.form):
        raise Refused(_("Így már nincs szabad hely. A mostani helye megmarad."))


@transaction.atomic
def hand_over(one: Registration, *, name: str, email: str, by=None) -> Registration:
    """A colleague comes instead: the seat or the place in the list is theirs, and so is the link. What the other one
    answered, agreed to or confirmed is not theirs: where addresses are confirmed, theirs is, too. Raises Refused.
    """
    now = timezone.now()
    event, one = of_link(one)
    may_still(event, now)
    if one.state == State.CANCELLED:
        raise Refused(_("Ezt a jelentkezést már lemondták."))
    email = email_address(email)
    if live_twin(event, name, email):
        raise Refused(_("Ezzel a névvel és címmel nem lehet átadni a helyet."))
    mail.tell_handed(one, by=by)
    one.name, one.email, one.link_version = name, email, one.link_version + 1
    one.wants_company = one.is_confirmed = False
    one.full_clean(validate_unique=False, validate_constraints=False)
    one.save()
    one.answers.all().delete()
    Companion.objects.filter(Q(asker=one) | Q(asked=one)).delete()
    after, until = one.state, one.until
    if after == State.CONFIRMED and email and setup_of(event).asks_to_confirm:
        after, until = State.RECEIVED, rules.held_until(event, now)
    seats.move(event, one, after, Cause.HANDED, until=until, by=by)
    return one


@transaction.atomic
def attend(one: Registration, *, by, is_there: bool = True) -> Registration:
    """Somebody with a seat, or from the list, is there; or it was a mistake. Raises NotGranted, Refused."""
    grant(rules.may_list(by, one.event))
    event, one = of_link(one)
    if is_there and one.state == State.CONFIRMED:
        seats.move(event, one, State.ATTENDED, Cause.CHECKED_IN, by=by, tell=False)
    elif not is_there and one.state == State.ATTENDED:
        seats.move(event, one, State.CONFIRMED, Cause.UNDONE, by=by, tell=False)
        # Whoever was not there did not come in by a door either.
        Arrival.objects.live().filter(registration=one).update(undone_at=timezone.now())
        certifying.take_back(one)
    elif one.state not in (State.ATTENDED, State.CONFIRMED):
        raise Refused(_("Akinek nincs helye, azt előbb fel kell venni."))
    return one


def by_token(read) -> Registration:
    """The registration that a link names as it stands now. Raises NotGranted for a forged or revoked one, Refused where
    the seat has been handed over since: whose it is now is told to nobody.
    """
    grant(read is not None)
    try:
        rows = Registration.objects.select_related("event__setup", "event__county").filter(forgotten_at=None)
        found = rows.filter(uuid=read.key, link_version__gte=read.version).first()
    except (ValidationError, ValueError):
        found = None
    grant(found is not None)
    if found.link_version != read.version:
        raise HandedOver(found.event)
    return found
