"""The seats of an event and who gets them: one function, `fill`, whatever door a seat came free by (ADR 0063)."""

import datetime
import zoneinfo

from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from events.calendar.models.event import Event

from .. import rules
from ..models.invitation import EventInvitation
from ..models.registration import SEATED, Cause, Registration, SeatMove, State
from ..models.setup import RegistrationSetup, setup_of
from ..queries.seats import Seats, seats_of
from ..queries.waiting import parties, waiting_of
from . import mail, sessions

DIRECT = RegistrationSetup.Promotion.DIRECT


def lock(event: Event) -> Event:
    """The event for this transaction alone, as far as its seats go. Everything that moves a seat begins with it."""
    return Event.objects.select_related("setup").select_for_update(of=("self",), no_key=True).get(pk=event.pk)


def fill(event: Event, now: datetime.datetime, *, arriving: list[Registration] | None = None, by=None) -> None:
    """Gives the free seats of a locked event to whoever is next, by the event's order, and those in its sessions to
    whoever has one at the event. Who arrives gets a seat at once where nobody is before them; who waited gets it, or is
    offered it, as the event says.
    """
    if rules.moves_on(event, now):
        sessions.give(event, seat(event, now, arriving, by), by=by)


def seat(event: Event, now: datetime.datetime, arriving: list[Registration] | None, by) -> set[int]:
    """Gives the free seats at the event; answers who got one (ids)."""
    seats, seated = seats_of(event, now), set()
    if not seats.any_room():
        return seated
    new = {one.pk for one in arriving or ()}
    by_night = not rules.is_by_day(now, zoneinfo.ZoneInfo(event.time_zone))
    for party in parties(waiting_of(event)):
        arrives = party[0].pk in new
        offered = setup_of(event).promotion != DIRECT and not arrives
        # At night nothing is offered, yet the seat is theirs: nobody passes them.
        if not seats.fit(party) or (offered and by_night):
            continue
        for one in party:
            grant_seat(event, one, now, offered=offered, arrives=arrives, by=by)
            seated.add(one.pk)
    return seated


def grant_seat(event: Event, one: Registration, now, *, offered: bool, arrives: bool, by=None) -> None:
    """One seat for one person: theirs, held until their address is confirmed, or offered."""
    setup = setup_of(event)
    must_confirm = setup.asks_to_confirm and not one.is_confirmed and bool(one.email)
    if offered:
        state, until = State.OFFERED, rules.offer_ends(setup, now, zoneinfo.ZoneInfo(event.time_zone))
    elif must_confirm:
        state, until = State.RECEIVED, rules.held_until(event, now)
    else:
        state, until = State.CONFIRMED, None
    move(event, one, state, Cause.ARRIVED if arrives else Cause.PROMOTED, until=until, by=by)


def move(event: Event, one: Registration, after: str, cause: str, *, until=None, by=None, tell=True) -> SeatMove:
    """Writes one change of state with the proof of it, and lets the mail about it leave."""
    before = "" if cause == Cause.ARRIVED else one.state
    one.state, one.until = after, until
    one.ended = cause if after == State.CANCELLED else ""
    one.revision += 1
    one.save(update_fields=["state", "until", "ended", "revision", "is_confirmed"])
    if after == State.CANCELLED:
        one.session_seats.all().delete()
        if one.is_invited:
            # Whose seat was reserved said no by that; where there is nothing to come to, they are asked again.
            states = EventInvitation.State
            said = states.INVITED if cause == Cause.EVENT else states.DECLINED
            EventInvitation.objects.filter(registration=one, state=states.REGISTERED).update(state=said)
    taken = Registration.objects.filter(event=event).seated().count()
    person = by if getattr(by, "pk", None) else None
    made = SeatMove.objects.create(
        registration=one,
        event=event,
        before=before,
        after=after,
        cause=cause,
        taken=taken,
        capacity=event.capacity,
        by=person,
    )
    if tell:
        mail.tell_move(one, made, by=person)
    return made


def end(event: Event, one: Registration, cause: str, now: datetime.datetime, *, by=None, tell=True) -> None:
    """Takes somebody off the event or its list; a seat that they had goes on."""
    had_seat = one.state in SEATED
    move(event, one, State.CANCELLED, cause, by=by, tell=tell)
    if had_seat:
        fill(event, now)


def lapse(event: Event, now: datetime.datetime) -> None:
    """Ends what was held or offered until now."""
    over = Registration.objects.filter(event=event, until__lte=now, state__in=[State.RECEIVED, State.OFFERED])
    for one in over.order_by("pk"):
        move(event, one, State.CANCELLED, Cause.LAPSED if one.state == State.RECEIVED else Cause.EXPIRED)


@transaction.atomic
def settle(event: Event, now: datetime.datetime | None = None) -> None:
    """What the time brings: seats that were held or offered too long fall free, reserved ones fall back, and the list
    moves.
    """
    now = now or timezone.now()
    event = lock(event)
    lapse(event, now)
    fill(event, now)


def tick(now: datetime.datetime | None = None) -> None:
    """Settles every event for which the time may have brought something; too often does no harm."""
    now = now or timezone.now()
    rows = Registration.objects.filter(event=OuterRef("pk")).order_by()
    due = rows.filter(Q(until__lte=now) | Q(state=State.WAITING))
    for event in Event.objects.filter(Exists(due), over_at__gt=now).order_by("pk"):
        settle(event, now)


def seats(event: Event) -> Seats:
    """The seats as they stand, for pages."""
    return seats_of(event, timezone.now())
