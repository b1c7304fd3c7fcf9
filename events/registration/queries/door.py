"""What a door of an event has to know: who may come, and who is in since when."""

import datetime

from events.calendar.models.event import Event

from ..models.arrival import Arrival
from ..models.registration import Registration

KEPT = datetime.timedelta(hours=24)
"""So long after the event a phone keeps the names: the last ones are counted on the way home."""


def kept_until(event: Event) -> datetime.datetime | None:
    """When the phones at the doors forget the list; None for an event whose end nobody knows."""
    return event.over_at and event.over_at + KEPT


def people_of(event: Event) -> list[dict]:
    """Everybody who registered and is not forgotten, in the order of names: key, name, organisation, state, code."""
    rows = Registration.objects.filter(event=event, forgotten_at=None).order_by("sort_key", "pk")
    columns = ("uuid", "name", "organisation", "state", "code")
    return [
        {"key": str(uuid), "name": name, "of": of, "state": str(state), "code": code}
        for uuid, name, of, state, code in rows.values_list(*columns)
    ]


def arrivals_of(event: Event) -> list[dict]:
    """Everybody who is in: the arrival, whose it is (a registration's key, or a walk-in's name), since when."""
    rows = Arrival.objects.live().filter(event=event).order_by("at", "pk")
    columns = ("uuid", "registration__uuid", "name", "at")
    return [
        {"uuid": str(uuid), "key": str(key) if key else "", "name": name, "at": at.isoformat()}
        for uuid, key, name, at in rows.values_list(*columns)
    ]
