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
COLUMNS = ("n", "before", "earlier")
BEFORE, EARLIER = ":before", ":earlier"
"""Behind a code: the same a year before, and two years before."""


@dataclass(frozen=True)
class Counter:
    """A figure on a day. `rows(day)` are the records it counts, in one set or several, `county` the way from them to
    their county; `page` and `params` name the list that shows the same records, `day_param` says there as of which day.
    `since` is the day from which on a record counts for good, where it has one. A `stock` rises and falls;
    of all others none is ever lost, so that only what was added says how a year went.
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
    is_stock: bool = False


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
        _("elért konzorcium"),
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
        _("Azok a települések, ahol legalább egy beküldött vagy elfogadott látogatás volt, személyesen vagy távolról."),
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
        is_stock=True,
    ),
    Counter(
        "visits",
        _("látogatás"),
        _(
            "A beküldött és az elfogadott látogatások, a telefonon, online vagy levélben tartott kapcsolat is; "
            "a piszkozat, a visszaküldött és a visszavont nem számít bele."
        ),
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
    code: str, rows: QuerySet, county: str = "county", total: Count | Sum = ROWS, before=NONE, earlier=NONE
) -> QuerySet:
    """Rows counted by county, under a code, for `tally`; and how many of them were there `before` and `earlier`, under
    its codes then.
    """
    counted = {"n": total, "before": before, "earlier": earlier, "code": Value(code, CharField())}
    return rows.order_by().values(county).annotate(**counted).values_list("code", county, *COLUMNS)


def counter_branches(day: datetime.date, counties: Sequence[int]) -> list[QuerySet]:
    """Every counter on that day, in these counties."""
    return [one for counter in COUNTERS for one in branches_of(counter, counter.code, day, counties)]


def counter_branches_over_years(day: datetime.date, counties: Sequence[int]) -> list[QuerySet]:
    """The same, and on that day of the two years before."""
    years = {BEFORE: year_before(day), EARLIER: year_before(year_before(day))}
    found = []
    for counter in COUNTERS:
        if counter.since:
            were = [Count("pk", filter=Q(**{f"{counter.since}__lte": then})) for then in years.values()]
            found += branches_of(counter, counter.code, day, counties, *were)
            continue
        for suffix, then in {"": day, **years}.items():
            found += branches_of(counter, counter.code + suffix, then, counties)
    return found


def branches_of(counter: Counter, code: str, day, counties, *were) -> list[QuerySet]:
    """One counter on a day."""
    return [
        branch(code, rows.filter(**{f"{counter.county}__in": counties}), counter.county, counter.total, *were)
        for rows in counter.rows(day)
    ]


def stage_branch(day: datetime.date, counties: Sequence[int]) -> QuerySet:
    """Communities by the stage in which they stand on that day, under „stage:…”."""
    county = "community__settlement__county"
    rows = StageSpan.objects.on(day).filter(**{f"{county}__in": counties}).order_by()
    coded = rows.annotate(code=Concat(Value("stage:"), F("stage"), output_field=CharField()))
    grouped = coded.values("code", county).annotate(n=Count("pk"), before=NONE, earlier=NONE)
    return grouped.values_list("code", county, *COLUMNS)
