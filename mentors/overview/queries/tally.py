"""Several grouped counts as one statement, which the ORM composes only once.

A dashboard counts some twenty things, and composing their SQL costs more than running it. It is always the same but for
the day and the counties: so it is composed for a day and counties that do not exist, kept, and run with the real ones.
"""

import datetime
from collections.abc import Callable, Sequence

from django.db import connection
from django.db.models import QuerySet

from .counters import year_before

Compose = Callable[[datetime.date, Sequence[int]], list[QuerySet]]
Tally = dict[tuple[str, int], int]
"""Counts by code and county id."""

NO_DAY = datetime.date(3456, 7, 19)
WAITING_DAYS = 7
"""A visit older than this many days that still waits for review needs attention."""

statements: dict[tuple[Compose, int], tuple[str, tuple]] = {}


def month_to_date(day: datetime.date) -> tuple[datetime.date, datetime.date]:
    return day.replace(day=1), day


def waiting_since(day: datetime.date) -> datetime.date:
    """Visits before this day that still wait for review waited too long."""
    return day - datetime.timedelta(days=WAITING_DAYS)


def days_of(day: datetime.date) -> list[datetime.date]:
    """Every day that a count may ask for, as of this one."""
    before = year_before(day)
    return [day, before, month_to_date(day)[0], month_to_date(before)[0], waiting_since(day)]


def tally(compose: Compose, day: datetime.date, counties: Sequence[int]) -> Tally:
    """The counts of `compose(day, counties)`, a function of a module (see `branch`), by code and county."""
    key = (compose, len(counties))
    if key not in statements:
        first, *others = compose(NO_DAY, [-number for number, _county in enumerate(counties, 1)])
        statements[key] = first.union(*others, all=True).query.sql_with_params()
    sql, parameters = statements[key]
    real = dict(zip(days_of(NO_DAY), days_of(day), strict=True))
    real |= {-number: county for number, county in enumerate(counties, 1)}
    with connection.cursor() as cursor:
        cursor.execute(sql, [real.get(parameter, parameter) for parameter in parameters])
        return {(code, county): int(count or 0) for code, county, count in cursor.fetchall()}
