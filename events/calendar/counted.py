"""From which counties people came to an event, in the query of whatever lists events."""

from dataclasses import dataclass

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef
from django.db.models.functions import JSONObject

from institutions.base.small_counts import is_small

from .models.event import Event
from .models.event_parts import EventCounty

TOLD_BY_COUNTY = (Event.Kind.EXCHANGE, Event.Kind.STUDY_VISIT)
"""Kinds of events whose participants are told in sums by county: beside these the number of one event would give small
ones away.
"""


def from_counties() -> ArraySubquery:
    """The counties of an event in order, each with its number, as its organiser counted them."""
    rows = EventCounty.objects.filter(event=OuterRef("pk")).order_by("county__ksh_code")
    return ArraySubquery(rows.values(json=JSONObject(code="county__ksh_code", name="county__name", number="number")))


def is_counted() -> Exists:
    """Whether somebody counted by county who came."""
    return Exists(EventCounty.objects.filter(event=OuterRef("pk")))


@dataclass(frozen=True)
class FromCounties:
    """From which counties people came to an event, as far as somebody may know: `rows` with code, name and number;
    `total` of them. How many came from one county is for who drafts events (`exact`); the total is everybody's from
    five people up, where no sum by county holds it.
    """

    kind: str
    rows: list[dict]
    exact: bool

    @property
    def total(self) -> int | None:
        number = total(self.rows)
        is_told = self.kind not in TOLD_BY_COUNTY and not is_small(number or 0)
        return number if self.exact or is_told else None

    def in_api(self) -> dict:
        shown = [{"county": one["code"], "number": one["number"] if self.exact else None} for one in self.rows]
        return {"counties": shown, "counted_participants": self.total}


def of_event(event, exact: bool) -> FromCounties:
    """For the page of one event."""
    found = type(event).objects.filter(pk=event.pk).values_list(from_counties())
    return FromCounties(event.kind, found[0][0], exact)


def total(rows: list[dict]) -> int | None:
    """How many came from these counties together; None where nobody counted."""
    return sum(one["number"] for one in rows) if rows else None
