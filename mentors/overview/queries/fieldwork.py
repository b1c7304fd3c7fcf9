"""What a county's mentors do: visits by month, the places that wait, the team, the latest visits. Read from rollups."""

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce

from institutions.base.standing import Role
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement
from mentors.people.models.appointment import Appointment
from mentors.people.models.user import User
from mentors.visits.models.promise import Promise
from mentors.visits.models.rollups import CountyMonth, VisitDay, VisitMonth, VisitPlace
from mentors.visits.models.visit import COUNTED, Visit, VisitState

from .counters import branch, month_to_date, year_before

COLD_DAYS = 60
"""A supported settlement without a visit for longer than this many days is a white spot."""
SILENT_DAYS = 14
"""A serving mentor without a counted visit for longer than this many days is silent; a new one is not before that."""


def month_branches(day: datetime.date, counties) -> list[QuerySet]:
    """For `tally`: counted visits of this month to date (now, before: a year ago)."""
    counted = VisitDay.objects.filter(county__in=counties, state__in=COUNTED)
    months = {"now": month_to_date(day), "before": month_to_date(year_before(day))}
    return [branch(code, counted.filter(date__range=days), total=Sum("visits")) for code, days in months.items()]


def attention_branches(day: datetime.date, counties) -> list[QuerySet]:
    """For `tally`: the visits that need attention (waiting: submitted more than a week ago; returned)."""
    returned = CountyMonth.objects.filter(state=VisitState.RETURNED, county__in=counties)
    return [
        branch("waiting", Visit.objects.waiting_long(day).filter(county__in=counties)),
        branch("returned", returned, total=Sum("visits")),
    ]


def promise_branches(day: datetime.date, counties) -> list[QuerySet]:
    """For `tally`: promises in force that are open, and those of them that are overdue."""
    rows = Promise.objects.in_force().filter(county__in=counties)
    return [branch("promises_open", rows.open()), branch("promises_overdue", rows.overdue(day))]


def months_until(day: datetime.date, how_many: int = 12) -> list[datetime.date]:
    """First days of the last months, the present one last."""
    number = day.year * 12 + day.month - 1
    return [datetime.date(n // 12, n % 12 + 1, 1) for n in range(number - how_many + 1, number + 1)]


def visits_by_month(counties: Iterable[int], months: list[datetime.date]) -> dict[datetime.date, dict[str, int]]:
    """Counted visits in these counties, each of these months by method."""
    rows = CountyMonth.objects.filter(county__in=counties, month__range=(months[0], months[-1]), state__in=COUNTED)
    found: dict = {month: defaultdict(int) for month in months}
    for month, method, visits in rows.values_list("month", "method").annotate(n=Sum("visits")):
        found[month][method] = visits
    return found


@dataclass(frozen=True)
class Spot:
    """A settlement of a consortium, and how many days ago it was last visited (None: never)."""

    id: int
    name: str
    ksh_code: str | None
    days: int | None

    @property
    def key(self) -> str:
        """What names the settlement in an address."""
        return self.ksh_code or str(self.id)

    @property
    def is_cold(self) -> bool:
        return self.days is not None and self.days > COLD_DAYS


def supported_settlements(county: County, day: datetime.date) -> list[Spot]:
    """The county's settlements that belong to a consortium: those never visited first, then the longest unvisited."""
    rows = Settlement.objects.supported().filter(county=county).order_by("reach__last_date", "sort_key", "pk")
    rows = rows.values_list("pk", "name", "ksh_code", "reach__last_date")
    spots = [Spot(pk, name, code, (day - last).days if last else None) for pk, name, code, last in rows]
    return sorted(spots, key=lambda spot: spot.days is not None)


def team(county: County, day: datetime.date) -> list[dict]:
    """The county's serving mentors, and whoever else logged a visit there this month: `visits_made` and `places_seen`
    of this month, `last_date` of their latest counted visit there (None: none yet), `serves_since` (None: does not).
    """
    month = day.replace(day=1)
    serving = Appointment.objects.valid_on(day).filter(user=OuterRef("pk"), role=Role.MENTOR, county=county)
    sums = VisitMonth.objects.filter(
        county=county, month=month, mentor=OuterRef("pk"), state__in=COUNTED, visits__gt=0
    ).order_by()
    places = VisitPlace.objects.filter(county=county, month=month, mentor=OuterRef("pk"), visits__gt=0).order_by()
    latest = Visit.objects.counted().filter(county=county, mentor=OuterRef("pk")).order_by("-date", "-pk")
    people = User.objects.filter(Q(Exists(serving)) | Q(Exists(sums)))
    return list(
        people.annotate(
            visits_made=Coalesce(Subquery(sums.values("mentor").annotate(n=Sum("visits")).values("n")), 0),
            places_seen=Coalesce(Subquery(places.values("mentor").annotate(n=Count("pk")).values("n")), 0),
            last_date=Subquery(latest.values("date")[:1]),
            serves_since=Subquery(serving.order_by("valid_from").values("valid_from")[:1]),
        )
        .order_by("sort_key", "pk")
        .values("id", "name", "visits_made", "places_seen", "last_date", "serves_since")
    )


def is_silent(last: datetime.date | None, serves_since: datetime.date | None, day: datetime.date) -> bool:
    """Whether a mentor with that latest visit, who serves since then (None: does not), is silent on that day."""
    latest = day - datetime.timedelta(days=SILENT_DAYS)
    return serves_since is not None and serves_since < latest and (last is None or last < latest)


def silent_by_county(day: datetime.date) -> Counter:
    """How many silent mentors each county has, by its id."""
    serving = Appointment.objects.valid_on(day).filter(role=Role.MENTOR, county__country="HU", user__is_active=True)
    latest = Visit.objects.counted().filter(county=OuterRef("county"), mentor=OuterRef("user")).order_by("-date", "-pk")
    rows = serving.order_by().annotate(last=Subquery(latest.values("date")[:1]))
    spans: dict = {}
    for county, user, since, last in rows.values_list("county", "user", "valid_from", "last"):
        first, _last = spans.get((county, user), (since, last))
        spans[county, user] = min(since, first), last
    return Counter(county for (county, _user), (since, last) in spans.items() if is_silent(last, since, day))


def latest_visits(user, county: County, how_many: int = 6) -> list[dict]:
    """The newest visits there that the person may read, drafts left out."""
    rows = Visit.objects.team_layer_for(user).filter(county=county).exclude(state=VisitState.DRAFT)
    rows = rows.order_by("-date", "-pk").annotate(place=F("settlement__name"), who=F("mentor__name"))
    return list(rows.values("uuid", "date", "method", "state", "place", "who")[:how_many])
