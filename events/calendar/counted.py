"""From which counties people came to an event, in the query of whatever lists events."""

from dataclasses import dataclass

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef
from django.db.models.functions import JSONObject

from mentors.overview.queries.public import FEWEST

from .models.event_parts import EventCounty


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
    `total` of them. How many came from one county is for who drafts events (`exact`), the total is everybody's from
    five people up.
    """

    rows: list[dict]
    exact: bool

    @property
    def total(self) -> int | None:
        number = total(self.rows)
        return number if self.exact or number is None or number >= FEWEST else None

    def in_api(self) -> dict:
        shown = [{"county": one["code"], "number": one["number"] if self.exact else None} for one in self.rows]
        return {"counties": shown, "counted_participants": self.total}


def of_event(event, exact: bool) -> FromCounties:
    """For the page of one event."""
    found = type(event).objects.filter(pk=event.pk).values_list(from_counties())
    return FromCounties(found[0][0], exact)


def total(rows: list[dict]) -> int | None:
    """How many came from these counties together; None where nobody counted."""
    return sum(one["number"] for one in rows) if rows else None
