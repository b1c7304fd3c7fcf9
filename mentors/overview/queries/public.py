"""The figures that everybody may read. Small numbers are hidden: they might single somebody out, or tell
from one day to the next who went where."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from institutions.places.models.county import County

from .counters import COUNTERS, Counter, counter_branches
from .tally import tally

FEWEST = 5
"""Smaller numbers than this are not shown, zero excepted."""


@dataclass(frozen=True)
class PublicFigure:
    """A counter of the whole country and of each county by id; None stands for a hidden number."""

    counter: Counter
    number: int | None
    by_county: Mapping[int, int | None]


def hide_small(numbers: Mapping[int, int]) -> dict[int, int | None]:
    """The numbers, those from 1 to 4 hidden, and with them as many of the next smallest as it takes so that the sum of
    all numbers, which is public, does not give a hidden one away.
    """
    rising = sorted((number, key) for key, number in numbers.items() if number)
    hidden = [(number, key) for number, key in rising if number < FEWEST]
    for each in rising[len(hidden) :]:
        if not hidden or (len(hidden) > 1 and sum(number for number, _key in hidden) >= 2 * FEWEST):
            break
        hidden.append(each)
    gone = {key for _number, key in hidden}
    return {key: None if key in gone else number for key, number in numbers.items()}


def public_figures(day: datetime.date) -> tuple[list[County], list[PublicFigure]]:
    """All counties, and every counter on that day for the country and by county."""
    counties = list(County.objects.filter(country="HU"))
    sums = tally(counter_branches, day, [county.pk for county in counties])
    figures = []
    for counter in COUNTERS:
        numbers = {county.pk: sums.get((counter.code, county.pk), 0) for county in counties}
        total = sum(numbers.values())
        too_few = 0 < total < FEWEST
        figures.append(PublicFigure(counter, None if too_few else total, hide_small(numbers)))
    return counties, figures
