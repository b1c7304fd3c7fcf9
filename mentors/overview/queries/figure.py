"""A figure: a number with the address of the records it counts, and the same of earlier days."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from institutions.places.models.county import County
from mentors.visits.models.visit import Visit

from . import fieldwork
from .counters import BEFORE, EARLIER, Counter, month_to_date, year_before
from .tally import Tally


@dataclass(frozen=True)
class Figure:
    """A number, the same one a year and two years before where that makes sense, and the list of its records. Of what
    accumulates a year says what was added in it, of a stock how far it moved.
    """

    code: str
    number: int
    url: str
    label: str = ""
    rule: str = ""
    before: int | None = None
    before_url: str = ""
    earlier: int | None = None
    is_stock: bool = False

    @property
    def moved(self) -> int:
        """How much more (or less) than a year before: of what accumulates, what was added in the year."""
        return self.number - (self.before or 0)

    @property
    def moved_before(self) -> int:
        """The same of the year before that."""
        return (self.before or 0) - (self.earlier or 0)

    @property
    def shrunk_by(self) -> int:
        return max(0, -self.moved)

    @property
    def tone(self) -> str:
        """good | bad | „”: a stock beside a year before, else the year's additions beside those of the year before."""
        better = self.moved if self.is_stock else self.moved - self.moved_before
        return "good" if better > 0 else "bad" if better < 0 else ""


def address(page: str, **params) -> str:
    """The address of a list, by the name of its page; parameters without a value are left out."""
    return f"{reverse(page)}?{urlencode({name: value for name, value in params.items() if value is not None})}"


def visits_address(
    county: County | None, since: datetime.date | None = None, until=None, state="counted", **more
) -> str:
    """The list of visits in a county between two days."""
    code = county and county.ksh_code
    return address("visit-list", county=code, date_from=since, date_to=until, state=state, **more)


def counter_figure(counter: Counter, sums: Tally, counties: Iterable[County], day, county: County | None) -> Figure:
    """A counter summed over counties; `county` narrows the list to one, None leaves it at the country."""
    number, before, earlier = (
        sum(sums.get((counter.code + suffix, each.pk), 0) for each in counties) for suffix in ("", BEFORE, EARLIER)
    )
    url = address(
        counter.page, county=county and county.ksh_code, **counter.params, **{counter.day_param: day.isoformat()}
    )
    words = str(counter.label), str(counter.rule)
    return Figure(counter.code, number, url, *words, before, earlier=earlier, is_stock=counter.is_stock)


def month_figure(sums: Tally, counties: Iterable[County], day: datetime.date, county: County | None) -> Figure:
    """Counted visits of this month to date, beside the same days a year before."""
    number, before = (sum(sums.get((code, each.pk), 0) for each in counties) for code in ("now", "before"))
    url, before_url = (visits_address(county, *month_to_date(each)) for each in (day, year_before(day)))
    return Figure("month_to_date", number, url, before=before, before_url=before_url)


def months_beside(counties: Iterable[int], day: datetime.date, county: County | None) -> list[tuple]:
    """Per month, the oldest first: its first day, a Figure per method, and their sum beside that of a year before."""
    months = fieldwork.months_until(day, 24)
    visits = fieldwork.visits_by_month(counties, months)
    return [month_row(month, visits[month], visits[year_before(month)], day, county) for month in months[12:]]


def month_row(month: datetime.date, by_method: dict, a_year_before: dict, day, county: County | None) -> tuple:
    last, then = min(_last_day(month), day), year_before(month)

    def figure(code, number, **more):
        return Figure(code, number, visits_address(county, month, last, **more))

    methods = [figure(code, by_method.get(code, 0), method=code) for code in Visit.Method.values]
    url, before_url = visits_address(county, month, last), visits_address(county, then, _last_day(then))
    before = sum(a_year_before.values())
    return month, methods, Figure("all", sum(by_method.values()), url, before=before, before_url=before_url)


def _last_day(month: datetime.date) -> datetime.date:
    return (month.replace(day=28) + datetime.timedelta(days=4)).replace(day=1) - datetime.timedelta(days=1)
