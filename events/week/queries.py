"""What is counted of Community Week, each number with the list of exactly its records."""

from collections import Counter
from dataclasses import dataclass

from django.db.models import Count, Q, Sum
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement

from .models.campaign import Campaign, Theme
from .models.joiner import Joiner
from .models.programme import Programme, State

COUNTED = {"state": State.ACCEPTED}
MOST_SETTLEMENTS = 4000


SUMS = {
    "programmes": Count("pk"),
    "joiners": Count("joiner", distinct=True),
    "settlements": Count("settlement", distinct=True),
    "via_mentor": Count("joiner", distinct=True, filter=Q(joiner__via_mentor=True)),
    "reported": Count("reported_at"),
    "participants": Sum("participants", default=0),
    "helpers": Sum("helpers", default=0),
}


def address(campaign: Campaign, page: str = "week-detail", **params) -> str:
    """A list of the year, narrowed to what is counted."""
    return f"{reverse(page, args=[campaign.year])}?{urlencode(params)}"


def programmes_address(campaign: Campaign, **params) -> str:
    return address(campaign, **COUNTED, **params)


def joiners_address(campaign: Campaign, **params) -> str:
    return address(campaign, "week-joiner-list", counted="yes", **params)


@dataclass(frozen=True)
class Number:
    """A number with what it counts, its rule and the list of its records; `share` is of the whole, in per cent."""

    code: str
    label: str
    number: int
    url: str = ""
    rule: str = ""
    share: int | None = None


def sums(campaign: Campaign, county: County | None = None) -> dict[str, int]:
    """The counters of a year, of one county or of all of it."""
    rows = Programme.objects.public().filter(campaign=campaign)
    if county:
        rows = rows.filter(county=county)
    return filled(rows.aggregate(**SUMS))


def sums_of(campaigns: list[int]) -> dict[int, dict[str, int]]:
    """The counters of several years by id, in one query."""
    rows = Programme.objects.public().filter(campaign__in=campaigns).order_by().values("campaign").annotate(**SUMS)
    found = {row.pop("campaign"): filled(row) for row in rows}
    return {key: found.get(key, dict.fromkeys(SUMS, 0)) for key in campaigns}


def filled(row: dict) -> dict[str, int]:
    return {name: number or 0 for name, number in row.items()}


def numbers(campaign: Campaign, county: County | None = None) -> list[Number]:
    """The headline figures, each with its rule and its records; of reports only once the week has begun."""
    found = sums(campaign, county)
    here = {"county": county.ksh_code} if county else {}
    joined_here = {"programmes_in": county.ksh_code} if county else {}
    return [
        Number(
            "joiners",
            pgettext("how many", "csatlakozó"),
            found["joiners"],
            joiners_address(campaign, **joined_here),
            _("Szervezet, közösség, önkormányzat, amelynek van elfogadott programja: az elsőtől fogva számít."),
        ),
        Number(
            "programmes",
            pgettext("how many", "program"),
            found["programmes"],
            programmes_address(campaign, **here),
            _("A megye mentora vagy a hálózatvezető által elfogadott, vissza nem vont program."),
        ),
        Number(
            "settlements",
            pgettext("how many", "település"),
            found["settlements"],
            address(campaign, "week-settlements", **here),
            _("Település, ahol elfogadott program van; a külföldi helyek nem számítanak bele."),
        ),
        Number(
            "via_mentor",
            pgettext("how many", "mentor hívására csatlakozott"),
            found["via_mentor"],
            joiners_address(campaign, via_mentor="yes", **joined_here),
            _("A csatlakozó saját válasza; ha nem válaszolt, amit a mentor jelölt. Pest és Budapest is benne van."),
            share(found["via_mentor"], found["joiners"]),
        ),
        *(_reports(campaign, found, here) if campaign.has_begun else []),
    ]


def _reports(campaign: Campaign, found: dict[str, int], here: dict) -> list[Number]:
    return [
        Number(
            "reported",
            pgettext("how many", "program beszámolóval"),
            found["reported"],
            programmes_address(campaign, reported="yes", **here),
            _("Elfogadott program, amelyről a csatlakozó megírta, milyen volt."),
        ),
        Number(
            "not_reported",
            pgettext("how many", "program beszámoló nélkül"),
            found["programmes"] - found["reported"],
            programmes_address(campaign, reported="no", **here),
            _("Elfogadott program, amelyről még nincs beszámoló."),
        ),
    ]


def share(part: int, whole: int) -> int | None:
    """Per cent, rounded down; None of nothing."""
    return 100 * part // whole if whole else None


def by_county(campaign: Campaign) -> list[tuple]:
    """Each county with its numbers: (county, joiners, programmes, settlements, via a mentor), with their addresses."""
    rows = Programme.objects.public().filter(campaign=campaign).order_by().values("county")
    via = Count("joiner", distinct=True, filter=Q(joiner__via_mentor=True))
    joiners, settlements = Count("joiner", distinct=True), Count("settlement", distinct=True)
    found = {
        row["county"]: row for row in rows.annotate(n=Count("pk"), joiners=joiners, settlements=settlements, via=via)
    }
    lines = []
    for county in County.objects.filter(country="HU"):
        row = found.get(county.pk, {"n": 0, "joiners": 0, "settlements": 0, "via": 0})
        code = county.ksh_code
        lines.append(
            {
                "county": county,
                "joiners": (row["joiners"], joiners_address(campaign, programmes_in=code)),
                "programmes": (row["n"], programmes_address(campaign, county=code)),
                "settlements": (row["settlements"], address(campaign, "week-settlements", county=code)),
                "via_mentor": (row["via"], joiners_address(campaign, programmes_in=code, via_mentor="yes")),
            }
        )
    return lines


def by_kind(campaign: Campaign) -> list[Number]:
    """Counted joiners of each kind."""
    rows = Joiner.objects.filter(campaign=campaign).counted().order_by().values_list("kind").annotate(n=Count("pk"))
    found = dict(rows)
    kinds = [(code, label) for code, label in Joiner.Kind.choices if found.get(code)]
    return [Number(code, label, found[code], joiners_address(campaign, kind=code)) for code, label in kinds]


def by_theme(campaign: Campaign) -> list[Number]:
    """Accepted programmes of each theme."""
    rows = Programme.objects.public().filter(campaign=campaign).order_by().values_list("theme").annotate(n=Count("pk"))
    found = dict(rows)
    themes = [(code, label) for code, label in Theme.choices if found.get(code) or code in campaign.themes]
    return [Number(code, label, found.get(code, 0), programmes_address(campaign, theme=code)) for code, label in themes]


def settlements_of(campaign: Campaign, county: County | None = None):
    """The settlements with accepted programmes, each with `programmes_here`, in Hungarian order."""
    shown = Q(programmes__campaign=campaign, programmes__state=State.ACCEPTED, programmes__campaign__is_public=True)
    rows = Settlement.objects.select_related("county").annotate(programmes_here=Count("programmes", filter=shown))
    rows = rows.filter(pk__in=Programme.objects.public().filter(campaign=campaign).order_by().values("settlement"))
    if county:
        rows = rows.filter(county=county)
    return rows.order_by("county__ksh_code", "sort_key", "pk")[:MOST_SETTLEMENTS]


class Counted:
    """How many of the rows there are by theme, day and county; `total` of all. One query."""

    def __init__(self, rows):
        self.by = {name: Counter() for name in ("theme", "day", "county")}
        self.counties: dict[str, str] = {}
        self.total = 0
        columns = ("theme", "date", "county__ksh_code", "county__name")
        for theme, day, code, county, number in rows.order_by().values_list(*columns).annotate(Count("pk")):
            self.total += number
            self.by["theme"][theme] += number
            self.by["day"][day] += number
            if code:
                self.by["county"][code] += number
                self.counties[code] = county
