"""A county's dashboard and the country's as data: every number with the address of the records it counts. The page and
the endpoint both read this.
"""

import datetime
from collections.abc import Iterable, Sequence

from django.db.models import QuerySet
from django.urls import reverse

from institutions.communities.models.community_stage import CommunityStage
from institutions.places.models.county import County

from . import fieldwork
from .attention import late_of
from .counters import COUNTERS, counter_branches_over_years, month_to_date, stage_branch, year_before
from .figure import Figure, address, counter_figure, month_figure, months_beside, visits_address
from .tally import Tally, tally


def counts_of_the_country(day: datetime.date, counties: Sequence[int]) -> list[QuerySet]:
    """The counters over the years, the visits of the month, and what needs attention."""
    return [
        *counter_branches_over_years(day, counties),
        *fieldwork.month_branches(day, counties),
        *fieldwork.attention_branches(day, counties),
        *fieldwork.promise_branches(day, counties),
    ]


ATTENTION = {
    "waiting": ("visit-list", {"state": "waiting"}),
    "returned": ("visit-list", {"state": "returned"}),
    "promises_open": ("promise-list", {"state": "open"}),
    "promises_overdue": ("promise-list", {"state": "overdue"}),
}
"""What the tally counts of what needs attention: the list of each."""


def attention(sums: Tally, counties: Iterable[County], user, day: datetime.date, county: County | None) -> list[Figure]:
    """What needs attention, late or not decided, summed over counties; `county` narrows the lists to one."""
    code = county and county.ksh_code
    found = [
        Figure(name, sum(sums.get((name, each.pk), 0) for each in counties), address(page, county=code, **params))
        for name, (page, params) in ATTENTION.items()
    ]
    late = late_of(user, county, day)
    return found + [Figure(one.code, one.rows.count(), address(one.page, county=code, **one.params)) for one in late]


def counts_of_a_county(day: datetime.date, counties: Sequence[int]) -> list[QuerySet]:
    """The same, with the stages of the communities."""
    return [*counts_of_the_country(day, counties), stage_branch(day, counties)]


def is_calm(figures: Iterable[Figure]) -> bool:
    """Whether nothing is late: what is merely open may be open."""
    return not any(one.number for one in figures if one.code != "promises_open")


class CountyReport:
    """A county on a day, for a person who may read it."""

    def __init__(self, county: County, day: datetime.date, user):
        self.county, self.day, self.before_day = county, day, year_before(day)
        keys = [county.pk]
        sums = tally(counts_of_a_county, day, keys)
        self.counters = [counter_figure(counter, sums, [county], day, county) for counter in COUNTERS]
        self.month = month_figure(sums, [county], day, county)
        self.stages = self._stages(sums)
        self.months = months_beside(keys, day, county)
        self.spots = fieldwork.supported_settlements(county, day)
        self.coverage = self._coverage()
        self.team = [self._member(row) for row in fieldwork.team(county, day)]
        self.attention = [*attention(sums, [county], user, day, county), self._silent()]
        self.latest = fieldwork.latest_visits(user, county)

    def _sum(self, sums: Tally, code: str) -> int:
        return sums.get((code, self.county.pk), 0)

    def _silent(self) -> Figure:
        url = reverse("dashboard-county", args=[self.county.ksh_code]) + "#team"
        return Figure("mentors_silent", sum(row["is_silent"] for row in self.team), url)

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
    def is_calm(self) -> bool:
        return is_calm(self.attention)

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
            "is_silent": fieldwork.is_silent(row["last_date"], row["serves_since"], self.day),
        }


class CountryReport:
    """All counties side by side, and the country as their sum."""

    def __init__(self, day: datetime.date, user):
        self.day, self.before_day = day, year_before(day)
        self.counties = list(County.objects.filter(country="HU"))
        keys = [county.pk for county in self.counties]
        self.sums = tally(counts_of_the_country, day, keys)
        self.counters = [counter_figure(counter, self.sums, self.counties, day, None) for counter in COUNTERS]
        self.month = month_figure(self.sums, self.counties, day, None)
        self.months = months_beside(keys, day, None)
        self.silent = fieldwork.silent_by_county(day)
        everywhere = Figure("mentors_silent", self.silent.total(), reverse("dashboard") + "#counties")
        self.attention = [*attention(self.sums, self.counties, user, day, None), everywhere]

    @property
    def is_calm(self) -> bool:
        return is_calm(self.attention)

    def rows(self):
        """Per county: the county, its counters, its visits of this month to date, its silent mentors."""
        for county in self.counties:
            counters = [counter_figure(counter, self.sums, [county], self.day, county) for counter in COUNTERS]
            team = reverse("dashboard-county", args=[county.ksh_code]) + "#team"
            silent = Figure("mentors_silent", self.silent[county.pk], team)
            yield county, counters, month_figure(self.sums, [county], self.day, county), silent
