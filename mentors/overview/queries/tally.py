"""Several grouped counts as one statement, which the ORM composes only once and the database plans once.

A dashboard counts some twenty things, and composing their SQL costs more than running it. It is always the same but for
the day and the counties: so it is composed for days and counties that do not exist, kept, and run with the real ones.
"""

import datetime
from collections import Counter as Sums
from collections.abc import Callable, Sequence

from django.db.models import QuerySet

from institutions.base.kept import Kept, keep
from mentors.visits.models.visit import waited_since

from .counters import BEFORE, EARLIER, month_to_date, year_before

Compose = Callable[[datetime.date, Sequence[int]], list[QuerySet]]
Tally = dict[tuple[str, int], int]
"""Counts by code and county id."""

NO_DAY, NO_OTHER_DAY = datetime.date(3456, 7, 19), datetime.date(2789, 3, 31)

statements: dict[tuple[Compose, int], Kept] = {}


def days_of(day: datetime.date) -> list[datetime.date]:
    """Every day that a count may ask for, as of this one."""
    years = [day, year_before(day), year_before(year_before(day))]
    return [*years, *(month_to_date(one)[0] for one in years), waited_since(day)]


def tally(compose: Compose, day: datetime.date, counties: Sequence[int]) -> Tally:
    """The counts of `compose(day, counties)`, a function of a module (see `branch`), by code and county; where several
    have one code, their sum, and none where there is nothing. Raises Unmapped for a count over a day that `days_of`
    does not name.
    """
    key = (compose, len(counties))
    if key not in statements:
        statements[key] = kept_for(compose, len(counties))
    sums: Tally = Sums()
    for code, county, count, before, earlier in statements[key].rows([*days_of(day), *counties]):
        sums[code, county] += int(count or 0)
        sums[code + BEFORE, county] += before
        sums[code + EARLIER, county] += earlier
    return {key: number for key, number in sums.items() if number}


def kept_for(compose: Compose, how_many: int) -> Kept:
    """The statement for so many counties."""

    def composed(values: Sequence) -> tuple[str, tuple]:
        first, *others = compose(values[0], values[-how_many:] if how_many else [])
        sql, parameters = first.union(*others, all=True).query.sql_with_params()
        # Begins with SELECT, so that the trail sees at once that nothing is written.
        return f"SELECT * FROM ({sql}) AS counts", parameters  # noqa: S608 -- composed by the ORM

    one, other = range(-1, -1 - how_many, -1), range(-1001, -1001 - how_many, -1)
    return keep(composed, [*days_of(NO_DAY), *one], [*days_of(NO_OTHER_DAY), *other])
