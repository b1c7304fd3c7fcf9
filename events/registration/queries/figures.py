"""The figures of an event: how many registered and came, from how many institutions, settlements, counties."""

import datetime
from dataclasses import dataclass

from django.db.models import Count, Q

from events.calendar.counted import TOLD_BY_COUNTY
from events.calendar.models.event import Event
from events.publishing.states import PUBLIC
from institutions.base.small_counts import FEWEST, is_small

from ..models.registration import COMING, LIVE, SEATED, Registration, SeatMove, State

ORIGINS = ("institutions", "settlements", "counties")
"""Where those who come or came are from."""


@dataclass(frozen=True)
class Figures:
    """Counts over an event; institutions, settlements and counties are those of who come or came."""

    event: Event
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
        """What everybody may know: None where it is too small to be told, of too few people, or would tell by a
        subtraction how few wait (for the seats are public), did not come, or came from a county (its sums are public).
        """
        is_in_sums = self.event.kind in TOLD_BY_COUNTY and self.event.counties.exists()
        told = {name: None if self.coming < FEWEST else getattr(self, name) for name in ORIGINS}
        few_wait, few_absent = is_small(self.registered - self.seated), is_small(self.registered - self.attended)
        told["registered"] = None if self.registered < FEWEST or few_wait else self.registered
        told["attended"] = None if self.attended < FEWEST or few_absent or is_in_sums else self.attended
        return told


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
    return Figures(event, **numbers)


def from_list(event: Event) -> int | None:
    """How many of those who come or came had waited for their seat; None where they, or the others, are too few to be
    told.
    """
    waited = SeatMove.objects.filter(event=event, before=State.WAITING).order_by().values("registration")
    coming = Registration.objects.filter(event=event, state__in=COMING)
    number, others = coming.filter(pk__in=waited).count(), coming.exclude(pk__in=waited).count()
    return None if number < FEWEST or is_small(others) else number


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
