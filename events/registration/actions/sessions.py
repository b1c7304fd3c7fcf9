"""Seats in sessions: they come with a seat at the event and go with it (ADR 0063)."""

import uuid
from collections import defaultdict

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from events.calendar.models.event import Event

from ..models.registration import SEATED, Registration
from ..models.workshop import SessionQuota, SessionSeat
from . import mail


def choose(event: Event, people: list[Registration], keys: list[uuid.UUID], *, granted: bool = False) -> None:
    """Writes down which sessions (UUIDs) these people would like; behind the event's lock. `granted`: they have their
    seats at the event, so those there are theirs at once. Raises ValidationError where one has no room for all of them.
    """
    quotas = {one.session.uuid: one for one in SessionQuota.objects.filter(event=event).select_related("session")}
    for key in dict.fromkeys(keys):
        quota = quotas.get(key)
        if quota is None:
            raise ValidationError({"workshops": _("Ilyen programpont nincs.")})
        left = room_in(quota)
        if left < len(people):
            full = _("Ez a programpont betelt: %(name)s. Válasszon másikat.")
            told = _("Ezen a programponton már csak %(n)s hely van: %(name)s. Válasszon másikat.") if left > 0 else full
            raise ValidationError({"workshops": told % {"name": quota.session.name, "n": left}})
        SessionSeat.objects.bulk_create(
            SessionSeat(quota=quota, registration=one, is_granted=granted) for one in people
        )


def chosen(one: Registration) -> set[uuid.UUID]:
    """The sessions that they chose, with or without a seat there."""
    return set(one.session_seats.values_list("quota__session__uuid", flat=True))


def are_others(one: Registration, keys: list[uuid.UUID] | None) -> bool:
    """Whether these are other sessions than they chose; None says nothing of sessions."""
    return keys is not None and set(keys) != chosen(one)


def choose_anew(event: Event, one: Registration, keys: list[uuid.UUID]) -> None:
    """Leaves the sessions that are not among these and asks for the others; what stays chosen keeps its seat, or its
    wish. Behind the event's lock; the seats that are left go on by `seats.fill`. Raises ValidationError.
    """
    before = chosen(one)
    one.session_seats.exclude(quota__session__uuid__in=keys).delete()
    choose(event, [one], [key for key in keys if key not in before], granted=one.state in SEATED)


def room_in(quota: SessionQuota) -> int:
    return quota.seats - quota.wishes.filter(is_granted=True).count()


def give(event: Event, newly_seated: set[int], *, by=None) -> None:
    """Gives the free seats of the sessions of a locked event to whoever chose them and has a seat at the event, in the
    order in which they registered; who finds one full keeps the wish. Those who had their seat at the event before are
    told by a mail of its own.
    """
    rows = SessionSeat.objects.filter(quota__event=event, is_granted=False, registration__state__in=SEATED)
    room, given = {}, defaultdict(list)
    for one in rows.select_related("quota__session", "registration").order_by("registration", "pk"):
        left = room.setdefault(one.quota_id, room_in(one.quota))
        if left > 0:
            room[one.quota_id] -= 1
            SessionSeat.objects.filter(pk=one.pk).update(is_granted=True)
            given[one.registration].append(one)
    for one, seats in given.items():
        if one.pk not in newly_seated:
            mail.tell_sessions(one, seats, by=by)
