"""The counters: what each one counts, by which rule, and in which list its records stand."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from django.db.models import CharField, Count, F, Q, QuerySet, Sum, Value
from django.db.models.functions import Concat
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from institutions.communities.models.community import Community
from institutions.communities.models.stage_span import StageSpan
from institutions.consortia.models.consortium import Consortium
from institutions.organisations.models.institution import Institution
from institutions.places.models.settlement import Settlement
from mentors.visits.models.rollups import CountyMonth, VisitDay
from mentors.visits.models.visit import COUNTED

ROWS, NONE = Count("pk"), Value(0)
BEFORE = ":before"
"""Behind a code: the same on the earlier day."""


@dataclass(frozen=True)
class Counter:
    """A figure on a day. `rows(day)` are the records it counts, in one set or several, `county` the way from them to
    their county; `page` and `params` name the list that shows the same records, `day_param` says there as of which day.
    `since` is the day from which on a record counts for good, where it has one.
    """

    code: str
    label: str | Promise
    rule: str | Promise
    rows: Callable[[datetime.date], list[QuerySet]]
    county: str
    page: str
    params: dict[str, str] = field(default_factory=dict)
    day_param: str = "on"
    total: Count | Sum = ROWS
    since: str = ""


def month_to_date(day: datetime.date) -> tuple[datetime.date, datetime.date]:
    return day.replace(day=1), day


def sums_until(day: datetime.date, **of) -> list[QuerySet]:
    """Sums of visits until this day: of the whole months before, and of the days of its own."""
    first, last = month_to_date(day)
    return [
        CountyMonth.objects.filter(month__lt=first, **of),
        VisitDay.objects.filter(date__range=(first, last), **of),
    ]


def visits_until(day: datetime.date) -> list[QuerySet]:
    """The sums of counted visits."""
    return sums_until(day, state__in=COUNTED)


COUNTERS = [
    Counter(
        "supported",
        _("támogatott konzorcium"),
        _("Konzorciumok, amelyekhez legalább egy beküldött vagy elfogadott látogatás tartozik."),
        lambda day: [Consortium.objects.supported(day)],
        "county",
        "consortium-list",
        {"supported": "yes"},
        since="reach__first_date",
    ),
    Counter(
        "reached",
        _("elért település"),
        _("Települések, ahol legalább egy beküldött vagy elfogadott látogatás volt."),
        lambda day: [Settlement.objects.reached(day)],
        "county",
        "settlement-list",
        {"reached": "yes"},
        since="reach__first_date",
    ),
    Counter(
        "contacted",
        _("megkeresett intézmény"),
        _("Intézmények, amelyeket legalább egy beküldött vagy elfogadott látogatás megnevez."),
        lambda day: [Institution.objects.contacted(day)],
        "settlement__county",
        "institution-list",
        {"contacted": "yes"},
        since="reach__first_date",
    ),
    Counter(
        "offered",
        _("közösség, amelynek segítséget kínáltunk"),
        _("Közösségek, amelyek valaha a „segítséget kínáltunk” állapotban voltak, ma bárhol tartanak is."),
        lambda day: [Community.objects.offered(day)],
        "settlement__county",
        "community-list",
        {"ever": "offered"},
    ),
    Counter(
        "mentored",
        _("folyamatosan mentorált közösség"),
        _("Közösségek, amelyeknek a legutóbbi állapota „mentoráljuk”."),
        lambda day: [Community.objects.mentored(day)],
        "settlement__county",
        "community-list",
        {"stage": "mentored"},
    ),
    Counter(
        "visits",
        _("látogatás"),
        _("A beküldött és az elfogadott látogatások; a piszkozat, a visszaküldött és a visszavont nem számít bele."),
        visits_until,
        "county",
        "visit-list",
        {"state": "counted"},
        "date_to",
        Sum("visits"),
    ),
]


def year_before(day: datetime.date) -> datetime.date:
    """The same day a year before; 29 February becomes the 28th."""
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def branch(
    code: str, rows: QuerySet, county: str = "county", total: Count | Sum = ROWS, before: Count | Value = NONE
) -> QuerySet:
    """Rows counted by county, under a code, for `tally`; and how many of them are `before`, under its code then."""
    grouped = rows.order_by().values(county).annotate(n=total, before=before, code=Value(code, CharField()))
    return grouped.values_list("code", county, "n", "before")


def counter_branches(
    day: datetime.date, counties: Sequence[int], before: datetime.date | None = None
) -> list[QuerySet]:
    """Every counter on that day, in these counties, and on an earlier one."""
    found = []
    for counter in COUNTERS:
        was = Count("pk", filter=Q(**{f"{counter.since}__lte": before})) if counter.since and before else NONE
        found += branches_of(counter, counter.code, day, counties, was)
        if before and not counter.since:
            found += branches_of(counter, counter.code + BEFORE, before, counties)
    return found


def branches_of(counter: Counter, code: str, day, counties, before=NONE) -> list[QuerySet]:
    """One counter on a day."""
    return [
        branch(code, rows.filter(**{f"{counter.county}__in": counties}), counter.county, counter.total, before)
        for rows in counter.rows(day)
    ]


def stage_branch(day: datetime.date, counties: Sequence[int]) -> QuerySet:
    """Communities by the stage in which they stand on that day, under „stage:…”."""
    county = "community__settlement__county"
    rows = StageSpan.objects.on(day).filter(**{f"{county}__in": counties}).order_by()
    coded = rows.annotate(code=Concat(Value("stage:"), F("stage"), output_field=CharField()))
    grouped = coded.values("code", county).annotate(n=Count("pk"), before=NONE)
    return grouped.values_list("code", county, "n", "before")
