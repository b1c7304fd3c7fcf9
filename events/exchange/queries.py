"""What is counted of exchange occasions and study visits, each number with the list of exactly its records."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, Prefetch, Sum
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from events.calendar.counted import TOLD_BY_COUNTY
from events.calendar.models.event import Event
from events.calendar.models.event_parts import EventBody, EventCounty
from events.publishing.rules import may_draft_somewhere
from events.publishing.states import State
from events.week.queries import Number
from institutions.base.small_counts import Told, told
from institutions.places.models.county import County


def occasions(year: int | None = None):
    """Those that were: published, not cancelled, and over; of one year, or all."""
    rows = Event.objects.published().past().filter(kind__in=TOLD_BY_COUNTY)
    return rows if year is None else rows.filter(starts_on__year=year)


def address(year: int | None, kinds=TOLD_BY_COUNTY, **params) -> str:
    """The list of events, narrowed to what is counted."""
    chosen = {"kind": [str(one) for one in kinds], "when": "past", "state": str(State.PUBLISHED)}
    chosen |= {"year": year} if year else {}
    return f"{reverse('event-list')}?{urlencode(chosen | params, doseq=True)}"


@dataclass(frozen=True)
class OfCounty:
    """A county: how many occasions it held, to how many its people went, and how many of them; None is not told."""

    county: County
    held: int
    went: int
    participants: int | None
    held_url: str
    went_url: str


@dataclass(frozen=True)
class Figures:
    """The numbers of all and of each county; small ones, and what would give them away, only for the network."""

    numbers: list[Number]
    counties: list[OfCounty]

    def of_county(self, county: County) -> OfCounty:
        return next(one for one in self.counties if one.county == county)


def figures(user, year: int | None = None, counties: Iterable[County] | None = None) -> Figures:
    """As they stand, as far as the person may know them; of these counties (all where none are named)."""
    rows, exact = occasions(year).order_by(), may_draft_somewhere(user)
    counted = EventCounty.objects.filter(event__in=rows.values("pk")).order_by()
    of_kind, held, with_numbers = _occasions(rows)
    went = {key: (events, people) for key, events, people in _went(counted)}
    people = _people({key: number for key, (_events, number) in went.items()}, year, exact)
    numbers = [
        Number(
            "exchange",
            pgettext("how many", "tapasztalatcsere"),
            of_kind[Event.Kind.EXCHANGE],
            address(year, [Event.Kind.EXCHANGE]),
            _("Közzétett, már lezajlott tapasztalatcsere; ami elmaradt vagy még csak lesz, nem számít."),
        ),
        Number(
            "study_visit",
            pgettext("how many", "tanulmányút"),
            of_kind[Event.Kind.STUDY_VISIT],
            address(year, [Event.Kind.STUDY_VISIT]),
            _("Közzétett, már lezajlott tanulmányút; ami elmaradt vagy még csak lesz, nem számít."),
        ),
        Number(
            "participants",
            _("résztvevő"),
            people.total,
            address(year, counted="yes"),
            _("A szervezők által megyénként megszámolt résztvevők összege; aki többször jött, annyiszor számít."),
        ),
        Number(
            "counted",
            _("alkalom megyénkénti létszámmal"),
            with_numbers,
            address(year, counted="yes"),
            _("Amelyiknél a szervező beírta, melyik megyéből hányan jöttek."),
        ),
    ]
    if counties is None:
        counties = County.objects.filter(country="HU")
    return Figures(numbers, _by_county(counties, held, went, people, year))


def _occasions(rows) -> tuple[Counter, Counter, int]:
    """How many there are of a kind, in a county, and with numbers by county."""
    of_kind, held, with_numbers = Counter(), Counter(), 0
    has_numbers = Exists(EventCounty.objects.filter(event=OuterRef("pk")))
    groups = rows.annotate(has_numbers=has_numbers).values_list("kind", "county", "has_numbers")
    for kind, county, has, number in groups.annotate(Count("pk")):
        of_kind[kind] += number
        held[county] += number
        with_numbers += number if has else 0
    return of_kind, held, with_numbers


def _people(came: dict[int, int], year: int | None, exact: bool) -> Told:
    """How many came, in all and by county. Everybody reads these over all years only: those of a year, or of the
    others, would give small ones away.
    """
    if exact:
        return Told(sum(came.values()), came)
    if year and came and EventCounty.objects.filter(event__in=occasions().exclude(starts_on__year=year)).exists():
        return Told(None, dict.fromkeys(came))
    return told(came)


def _by_county(counties, held, went, people: Told, year) -> list[OfCounty]:
    return [
        OfCounty(
            county,
            held[county.pk],
            went.get(county.pk, (0, 0))[0],
            people.parts.get(county.pk, 0),
            address(year, county=county.ksh_code),
            address(year, from_county=county.ksh_code),
        )
        for county in counties
    ]


def _went(counted):
    return counted.values_list("county").annotate(Count("event"), Sum("number"))


def shown(rows):
    """These events with what their cards say: texts, hosts, what was taken home."""
    hosts = Prefetch("organisations", EventBody.objects.filter(role=EventBody.Role.HOST), "hosts")
    return rows.select_related("county", "outcome").prefetch_related("texts", hosts)


def years() -> list[int]:
    """The years in which there was one, the last one first."""
    return [day.year for day in occasions().order_by().dates("starts_on", "year", order="DESC")]
