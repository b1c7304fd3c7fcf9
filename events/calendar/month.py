"""A month of events as a leaf of a calendar."""

import calendar
import datetime
from dataclasses import dataclass

from django.db.models import Q

from events.publishing.models import Precision

MOST = 400
FIRST_YEAR, LAST_YEAR = 1900, 2199


@dataclass(frozen=True)
class Day:
    """One day of the leaf, with the events that are on it."""

    day: datetime.date
    in_month: bool
    events: list


def month_of(text: str, today: datetime.date) -> datetime.date:
    """The first day of the month that an address names as 2026-05; of this month where it names none."""
    try:
        first = datetime.datetime.strptime(text, "%Y-%m").date()  # noqa: DTZ007 -- a month has no zone
    except ValueError:
        return today.replace(day=1)
    return first if FIRST_YEAR <= first.year <= LAST_YEAR else today.replace(day=1)


def beside(first: datetime.date) -> tuple[str, str]:
    """The months before and after, as addresses name them."""
    before, after = first - datetime.timedelta(days=1), first + datetime.timedelta(days=31)
    return f"{before:%Y-%m}", f"{after:%Y-%m}"


def weeks(events, first: datetime.date) -> list[list[Day]]:
    """The weeks of the month, from Monday on; `events` is a queryset. Only what has a day stands on one."""
    days = calendar.Calendar().monthdatescalendar(first.year, first.month)
    last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    known = Q(precision=Precision.DAY, end_precision=Precision.DAY)
    rows = list(events.filter(known, starts_on__lte=last, ends_on__gte=first).order_by("starts_on", "pk")[:MOST])
    return [
        [
            Day(day, day.month == first.month, [one for one in rows if one.starts_on <= day <= one.ends_on])
            for day in week
        ]
        for week in days
    ]
