"""The public figures of days that are over: rounded, so that no two of them tell by their difference how little
happened between two days, or in the one county whose number is hidden.
"""

import datetime
from dataclasses import replace

from django.db.models import Min

from institutions.base.small_counts import FEWEST
from institutions.places.models.county import County
from mentors.visits.models.rollups import CountyMonth

from .public import PublicFigure, public_figures

ROUNDED_TO = FEWEST
MOST_QUARTERS = 40


def quarters_until(day: datetime.date) -> list[datetime.date]:
    """The last days of the quarters that were over by that day, from the first visit on, of ten years at the most."""
    first = CountyMonth.objects.aggregate(first=Min("month"))["first"]
    found: list[datetime.date] = []
    end = day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1) - datetime.timedelta(days=1)
    while first and end >= first and len(found) < MOST_QUARTERS:
        found.append(end)
        end = end.replace(month=end.month - 2, day=1) - datetime.timedelta(days=1)
    return found[::-1]


def quarterly(day: datetime.date) -> tuple[list[County], list[PublicFigure]]:
    """The figures of a past day, each number rounded by itself: of what is hidden, the others tell nothing."""
    counties, figures = public_figures(day)
    return counties, [
        replace(
            one, number=rounded(one.number), by_county={key: rounded(number) for key, number in one.by_county.items()}
        )
        for one in figures
    ]


def rounded(number: int | None) -> int | None:
    """To the nearest five."""
    return None if number is None else (number + ROUNDED_TO // 2) // ROUNDED_TO * ROUNDED_TO
