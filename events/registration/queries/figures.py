"""The figures of an event: how many registered and came, from how many institutions, settlements, counties."""

import datetime
from dataclasses import dataclass

from django.db.models import Count, Q

from events.calendar.models.event import Event
from events.publishing.states import PUBLIC

from ..models.registration import COMING, LIVE, SEATED, Registration, State

SMALL = 5
"""Fewer than so many are not told to the public: a village could be known by them."""


@dataclass(frozen=True)
class Figures:
    """Counts over an event; institutions, settlements and counties are those of who come or came."""

    registered: int
    seated: int
    coming: int
    waiting: int
    cancelled: int
    attended: int
    institutions: int
    settlements: int
    counties: int

    def public(self) -> dict[str, int | None]:
        """What everybody may know: None where it is too small to be told."""
        shown = ("registered", "attended", "institutions", "settlements", "counties")
        enough = self.registered >= SMALL
        numbers = {name: getattr(self, name) for name in shown}
        told = {name: number if enough else None for name, number in numbers.items()}
        return told | {"attended": self.attended if self.attended >= SMALL else None}


def figures_of(event: Event) -> Figures:
    """The figures as they stand."""
    coming = Q(state__in=COMING)
    numbers = Registration.objects.filter(event=event).aggregate(
        registered=Count("pk", filter=Q(state__in=LIVE)),
        seated=Count("pk", filter=Q(state__in=SEATED)),
        coming=Count("pk", filter=coming),
        waiting=Count("pk", filter=Q(state__in=[State.WAITING, State.OFFERED])),
        cancelled=Count("pk", filter=Q(state=State.CANCELLED)),
        attended=Count("pk", filter=Q(state=State.ATTENDED)),
        institutions=Count("institution", filter=coming, distinct=True),
        settlements=Count("settlement", filter=coming, distinct=True),
        counties=Count("county", filter=coming, distinct=True),
    )
    return Figures(**numbers)


def of_county_year(county_id: int | None, since: datetime.date, until: datetime.date) -> dict[str, int]:
    """Over the events that began between two days in a county (None: all of them), both days included."""
    rows = Registration.objects.filter(event__starts_on__range=(since, until), event__state__in=PUBLIC)
    if county_id is not None:
        rows = rows.filter(event__county=county_id)
    coming = Q(state__in=COMING)
    return rows.aggregate(
        events=Count("event", distinct=True),
        registered=Count("pk", filter=Q(state__in=LIVE)),
        attended=Count("pk", filter=Q(state=State.ATTENDED)),
        institutions=Count("institution", filter=coming, distinct=True),
        settlements=Count("settlement", filter=coming, distinct=True),
    )
