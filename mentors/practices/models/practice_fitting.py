"""„Nálunk is megy?”: which practices fit a place, and why, in one query.

What is missing counts by how much of it is missing; among those that lack the same, the ones made in a place of the
same size come first, then the newest.
"""

from dataclasses import dataclass

from django.db import models
from django.db.models import Case, F, Value, When
from django.db.models.functions import Abs, Greatest, Least

from institutions.places.models.settlement_size import SettlementSize

from .practice_facts import CostBand, Room
from .published_practice import PublishedPractice

SHOWN = 24
HELPERS_AT_MOST = 5
"""So many helpers too few are as bad as more."""
SIZES, BANDS = list(SettlementSize.values), list(CostBand.values)
BELOW = {"none": 0, "low": 200_000, "medium": 1_000_000}
"""Up to how many forints a year a band reaches; „none” is nothing at all."""


@dataclass(frozen=True)
class Means:
    """What a place has; None where it is not said. `size` and `money` are codes of the bands, `hours` are a week's."""

    size: str | None = None
    helpers: int | None = None
    money: str | None = None
    room: str | None = None
    hours: int | None = None

    def __bool__(self):
        return any(value is not None for value in (self.size, self.helpers, self.money, self.room, self.hours))


def band_of(forints: int) -> str:
    """The band to which so much money a year reaches."""
    return next((code for code, most in BELOW.items() if forints <= most), "high")


def fitting(means: Means):
    """The published practices as they fit: rows with `lacks` (0: nothing) and `size_apart` (bands between)."""
    return PublishedPractice.objects.annotate(lacks=_lacks(means), size_apart=_apart(means.size)).order_by(
        "lacks", "size_apart", "-published_at", "-practice_id"
    )


def _lacks(means: Means):
    found = Value(0, models.IntegerField())
    if means.helpers is not None:
        found += Least(Greatest(F("staff_needed") - means.helpers, 0), HELPERS_AT_MOST)
    if means.money is not None:
        found += Value(3) * Greatest(_place("cost_band", BANDS) - BANDS.index(means.money), 0)
    if means.room is not None:
        wrong = [code for code in Room.values if code not in ("none", means.room) and not _holds(means.room, code)]
        found += Case(When(room__in=wrong, then=Value(3)), default=Value(0))
    if means.hours is not None:
        found += Case(When(weekly_hours__gt=means.hours, then=Value(2)), default=Value(0))
    return found


def _holds(has: str, needs: str) -> bool:
    """Whether who has the one has the other too: a hall is a room."""
    return has == needs or (has == Room.HALL and needs == Room.ROOM)


def _apart(size: str | None):
    if size is None:
        return Value(0, models.IntegerField())
    known = Abs(_place("settlement_size", SIZES) - SIZES.index(size))
    return Case(When(settlement_size="", then=Value(2)), default=known, output_field=models.IntegerField())


def _place(column: str, codes: list[str]):
    """The place of the column's code among these, from 0."""
    whens = [When(**{column: code}, then=Value(place)) for place, code in enumerate(codes)]
    return Case(*whens, default=Value(0), output_field=models.IntegerField())
