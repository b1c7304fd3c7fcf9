"""A county's dashboard and the country's as data: every number with the address of the records it counts. The page and
the endpoint both read this.
"""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.urls import reverse

from institutions.communities.models.community_stage import CommunityStage
from institutions.places.models.county import County
from mentors.visits.models.visit import Visit

from . import fieldwork
from .counters import BEFORE, COUNTERS, Counter, counter_branches, month_to_date, stage_branch, year_before
from .tally import Tally, tally, waiting_until


@dataclass(frozen=True)
class Figure:
    """A number, the same one a year before where that makes sense, and the list of its records."""

    code: str
    number: int
    url: str
    label: str = ""
    rule: str = ""
    before: int | None = None
    before_url: str = ""

    @property
    def delta(self) -> int | None:
        return None if self.before is None else self.number - self.before

    @property
    def shrunk_by(self) -> int:
        return max(0, -(self.delta or 0))


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
    number, before = (
        sum(sums.get((counter.code + suffix, each.pk), 0) for each in counties) for suffix in ("", BEFORE)
    )
    url = address(
        counter.page, county=county and county.ksh_code, **counter.params, **{counter.day_param: day.isoformat()}
    )
    return Figure(counter.code, number, url, str(counter.label), str(counter.rule), before)


def month_figure(sums: Tally, counties: Iterable[County], day: datetime.date, county: County | None) -> Figure:
    """Counted visits of this month to date, beside the same days a year before."""
    number, before = (sum(sums.get((code, each.pk), 0) for each in counties) for code in ("now", "before"))
    url, before_url = (visits_address(county, *month_to_date(each)) for each in (day, year_before(day)))
    return Figure("month_to_date", number, url, before=before, before_url=before_url)


def counts_of_the_country(day: datetime.date, counties: Sequence[int]) -> list[QuerySet]:
    """The counters, now and a year before, and the visits of the month."""
    return [
        *counter_branches(day, counties, year_before(day)),
        *fieldwork.month_branches(day, counties),
    ]


def counts_of_a_county(day: datetime.date, counties: Sequence[int]) -> list[QuerySet]:
    """The same, with the stages of the communities and what needs attention."""
    return [
        *counts_of_the_country(day, counties),
        stage_branch(day, counties),
        *fieldwork.attention_branches(day, counties),
        *fieldwork.promise_branches(day, counties),
    ]


class CountyReport:
    """A county on a day, for a person who may read it."""

    def __init__(self, county: County, day: datetime.date, user):
        self.county, self.day, self.before_day = county, day, year_before(day)
        keys = [county.pk]
        sums = tally(counts_of_a_county, day, keys)
        self.counters = [counter_figure(counter, sums, [county], day, county) for counter in COUNTERS]
        self.month = month_figure(sums, [county], day, county)
        self.attention = self._attention(sums)
        self.stages = self._stages(sums)
        self.months = list(month_rows(fieldwork.visits_by_month(keys, fieldwork.months_until(day)), day, county))
        self.spots = fieldwork.supported_settlements(county, day)
        self.coverage = self._coverage()
        self.team = [self._member(row) for row in fieldwork.team(county, day)]
        self.latest = fieldwork.latest_visits(user, county)

    def _sum(self, sums: Tally, code: str) -> int:
        return sums.get((code, self.county.pk), 0)

    def _attention(self, sums):
        waiting = visits_address(self.county, None, waiting_until(self.day), "submitted")
        returned = visits_address(self.county, None, None, "returned")
        code = self.county.ksh_code
        return [
            Figure("waiting", self._sum(sums, "waiting"), waiting),
            Figure("returned", self._sum(sums, "returned"), returned),
            *(
                Figure(
                    f"promises_{state}",
                    self._sum(sums, f"promises_{state}"),
                    address("promise-list", county=code, state=state),
                )
                for state in ("open", "overdue")
            ),
        ]

    def _stages(self, sums):
        code = self.county.ksh_code
        return [
            Figure(
                stage.value,
                self._sum(sums, f"stage:{stage.value}"),
                address("community-list", county=code, stage=stage.value, on=self.day),
                str(stage.label),
            )
            for stage in CommunityStage.Stage
        ]

    def _coverage(self):
        def figure(code, chosen, **params):
            url = address("settlement-list", county=self.county.ksh_code, supported="yes", **params)
            return Figure(code, sum(map(chosen, self.spots)), url)

        return {
            "supported": figure("supported", lambda spot: True),
            "visited": figure("visited", lambda spot: spot.days is not None, reached="yes", on=self.day),
            "never": figure("never", lambda spot: spot.days is None, reached="no", on=self.day),
            "cold": figure("cold", lambda spot: spot.is_cold, quiet_for=fieldwork.COLD_DAYS, on=self.day),
        }

    @property
    def white_spots(self) -> list[fieldwork.Spot]:
        """Never visited, or not for long; the longest first."""
        return [spot for spot in self.spots if spot.days is None or spot.is_cold]

    def _member(self, row: dict) -> dict:
        mine = {"mentor": row["id"]}
        this_month = visits_address(self.county, *month_to_date(self.day), **mine)
        places = address(
            "settlement-list", visited_by=row["id"], visited_in=self.county.ksh_code, month=f"{self.day:%Y-%m}"
        )
        days = (self.day - row["last_date"]).days if row["last_date"] else None
        return row | {
            "url": visits_address(self.county, **mine),
            "month_url": this_month,
            "places_url": places,
            "days": days,
        }


def month_rows(months: dict, day: datetime.date, county: County | None):
    """Per month, the oldest first: its first day, a Figure per method, and their sum."""
    for month, by_method in months.items():
        last = min(_last_day(month), day)

        def figure(code, number, month=month, last=last, **more):
            return Figure(code, number, visits_address(county, month, last, **more))

        methods = [figure(code, by_method.get(code, 0), method=code) for code in Visit.Method.values]
        yield month, methods, figure("all", sum(by_method.values()))


def _last_day(month: datetime.date) -> datetime.date:
    return (month.replace(day=28) + datetime.timedelta(days=4)).replace(day=1) - datetime.timedelta(days=1)


class CountryReport:
    """All counties side by side, and the country as their sum."""

    def __init__(self, day: datetime.date):
        self.day, self.before_day = day, year_before(day)
        self.counties = list(County.objects.filter(country="HU"))
        keys = [county.pk for county in self.counties]
        self.sums = tally(counts_of_the_country, day, keys)
        self.counters = [counter_figure(counter, self.sums, self.counties, day, None) for counter in COUNTERS]
        self.month = month_figure(self.sums, self.counties, day, None)
        self.months = list(month_rows(fieldwork.visits_by_month(keys, fieldwork.months_until(day)), day, None))

    def rows(self):
        """Per county: the county, its counters, its visits of this month to date."""
        for county in self.counties:
            counters = [counter_figure(counter, self.sums, [county], self.day, county) for counter in COUNTERS]
            yield county, counters, month_figure(self.sums, [county], self.day, county)
