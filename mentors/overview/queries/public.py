"""The figures that everybody may read. Small numbers are hidden: they might single somebody out, or tell
from one day to the next who went where.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from institutions.base.small_counts import told
from institutions.places.models.county import County

from .counters import COUNTERS, Counter, counter_branches
from .tally import tally


@dataclass(frozen=True)
class PublicFigure:
    """A counter of the whole country and of each county by id; None stands for a hidden number."""

    counter: Counter
    number: int | None
    by_county: Mapping[int, int | None]


def public_figures(day: datetime.date) -> tuple[list[County], list[PublicFigure]]:
    """All counties, and every counter on that day for the country and by county."""
    counties = list(County.objects.filter(country="HU"))
    sums = tally(counter_branches, day, [county.pk for county in counties])
    figures = []
    for counter in COUNTERS:
        shown = told({county.pk: sums.get((counter.code, county.pk), 0) for county in counties})
        figures.append(PublicFigure(counter, shown.total, shown.parts))
    return counties, figures
