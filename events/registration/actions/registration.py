"""Writes of registrations that stand: confirmed, accepted, cancelled, changed, handed over, attended."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from events.calendar.models.event import Event
from institutions.base.exceptions import NotGranted, Refused, grant
from institutions.base.text import email_address
from institutions.once.actions import put

from .. import rules
from ..models.afterwards import Companion
from ..models.arrival import Arrival
from ..models.registration import SEATED, Cause, Registration, State
from ..models.setup import setup_of
from . import certifying, mail, seats
from .registering import FACTS, completed, live_twin


def of_link(one: Registration) -> tuple[Event, Registration]:
    """The registration and its event as they stand, for this transaction alone."""
    event = seats.lock(one.event)
    return event, Registration.objects.get(pk=one.pk)


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
def change(one: Registration, *, by=None, revision: int | None, **fields) -> Registration:
    """Changes organisation, settlement, form of participation or the wish for company. Raises Refused where the other
    form is full, Conflict when it changed since `revision`, ValidationError.
    """
    now = timezone.now()
    event, one = of_link(one)
    if one.state == State.CANCELLED:
        raise Refused(_("Ezt a jelentkezést már lemondták."))
    may_still(event, now)
    present = {name: getattr(one, name) for name in FACTS}
    for name, link in (("organisation", "institution"), ("place", "settlement")):
        if name in fields and fields[name] != present[name]:
            present[link] = None
    known = completed(event, present | fields, needs_email=False)
    new = {name: known.get(name, type(present[name])() if isinstance(present[name], str) else None) for name in FACTS}
    new["wants_company"] = bool(known.get("wants_company", False))
    before = one.form
    if not put(one, {name: new[name] for name in FACTS if name != "email"}, revision=revision):
        return one
    if one.form != before and one.state in SEATED and not seats.seats_of(event, now).room_instead(one.form):
        raise Refused(_("Így már nincs szabad hely. A mostani helye megmarad."))
    one.county_id = known["county_id"]
    one.full_clean(validate_unique=False, validate_constraints=False)
    one.save()
    if one.form != before:
        seats.fill(event, now)
    mail.tell_changed(one, by=by)
    return one


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
    """The registration that a link names as it stands now. Raises NotGranted for a forged or revoked one."""
    if read is None:
        raise NotGranted
    key = {"uuid": read.key, "link_version": read.version, "forgotten_at": None}
    try:
        found = Registration.objects.select_related("event__setup", "event__county").filter(**key).first()
    except (ValidationError, ValueError):
        found = None
    grant(found is not None)
    return found
