"""The latest visits of places, the places of trips; how many a list holds; who will read each part of a visit, by
name: what the form says before it is saved.
"""

import datetime
from dataclasses import dataclass, field

from django.db.models import Exists, F, OuterRef, Q, Subquery, Sum

from institutions.base.keyset import capped_count
from institutions.base.standing import Role, standing_of
from institutions.communities.models.community import Community
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement
from mentors.people.models.appointment import Appointment
from mentors.people.models.period import today
from mentors.people.models.representation import Representation
from mentors.people.models.supervision import Supervision
from mentors.people.rules.team import in_office

from .models.rollups import CountyMonth, VisitDay, VisitMonth
from .models.trip import Trip, TripStop
from .models.visit import COUNTED, Visit, VisitState

NOTHING = Q(pk__in=[])
ONE_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True)
class Readers:
    """Names: of the counties whose team reads the team layer, of the supervisors who read theirs, and per community
    of those who speak for it today and read the community layer.
    """

    counties: list[str]
    supervisors: list[str]
    communities: list[tuple[str, list[str]]] = field(default_factory=list)

    @property
    def spoken_for(self) -> list[tuple[str, list[str]]]:
        return [(name, people) for name, people in self.communities if people]

    @property
    def unspoken_for(self) -> list[str]:
        return [name for name, people in self.communities if not people]


def readers_of(mentor, place: Settlement | None, communities: list[Community]) -> Readers:
    """The readers of a visit of that mentor: in one settlement, or wherever they log; naming those communities."""
    home = {place.county_id} if place else mentor.standing.counties_as(Role.MENTOR)
    counties = County.objects.filter(pk__in=home).order_by("sort_key").values_list("name", flat=True)
    return Readers(list(counties), supervisors_of(mentor), contacts_of(communities))


def supervisors_of(mentor) -> list[str]:
    """Those who are assigned to the mentor and are supervisors today: the same people as `SupervisionNote` knows."""
    serving = Appointment.objects.valid_today().filter(role=Role.SUPERVISOR)
    assigned = Supervision.objects.valid_today().filter(
        mentor=mentor, supervisor__in=serving.values("user"), supervisor__is_active=True
    )
    names = assigned.order_by("supervisor__sort_key").values_list("supervisor__name", flat=True)
    return list(dict.fromkeys(names))


def contacts_of(communities: list[Community]) -> list[tuple[str, list[str]]]:
    """Each community with the names of those who speak for it today, also where there is nobody."""
    if not communities:
        return []
    speaking = Representation.objects.filter(
        Representation.period_holds(today()), community__in=communities, user__is_active=True
    )
    names: dict[int, list[str]] = {}
    for number, name in speaking.order_by("user__sort_key").values_list("community", "user__name"):
        names.setdefault(number, []).append(name)
    return [(one.name, names.get(one.pk, [])) for one in communities]


def coordinators_in(county_id: int) -> list[str]:
    """The names of the county's coordinators who are in office today."""
    serving = in_office().filter(county=county_id).order_by("user__sort_key", "user")
    return list(dict.fromkeys(serving.values_list("user__name", flat=True)))


def latest_at(visits, places):
    """The latest of these visits (a queryset) at each of the places: one look in the index for each place, however many
    visits there have been.
    """
    there = visits.filter(settlement=OuterRef("pk")).order_by("-date", "-pk").values("pk")[:1]
    return Visit.objects.filter(pk__in=Settlement.objects.filter(pk__in=places).values(latest=Subquery(there)))


def with_reach(settlements):
    """The settlements, each with `visit_count` and the day of the `last_visit`."""
    return settlements.annotate(visit_count=F("reach__visits"), last_visit=F("reach__last_date"))


@dataclass
class Halt:
    """A place of a trip: planned (`question`, `community`), with the visits already logged there on this trip.

    A trip stays its mentor's after they have left the county: where it went, and how far. What they read there no more
    is counted (`closed`) and not shown, and there is nothing to log (`may_log`).
    """

    settlement: Settlement
    may_log: bool
    community: Community | None = None
    question: str = ""
    visits: list[Visit] = field(default_factory=list)
    closed: int = 0

    @property
    def visit_count(self) -> int:
        return len(self.visits) + self.closed


def halts_of(trips_: list[Trip], user) -> dict[int, list[Halt]]:
    """The places of each trip, as its mentor may read them: its stops in their order, then where else a visit was."""
    counties = standing_of(user).counties_as(Role.MENTOR)
    found: dict[int, dict[int, Halt]] = {trip.pk: {} for trip in trips_}

    def halt(trip: int, place: Settlement) -> Halt:
        return found[trip].setdefault(place.pk, Halt(place, place.county_id in counties))

    communities = Community.objects.visible_to(user).filter(pk=OuterRef("community"))
    stops = TripStop.objects.filter(trip__in=trips_).select_related("settlement", "community")
    for stop in stops.annotate(is_read=Exists(communities)).order_by("position", "pk"):
        planned = halt(stop.trip_id, stop.settlement)
        planned.question, planned.community = stop.question, stop.community if stop.is_read else None
    visits = Visit.objects.filter(trip__in=trips_).select_related("settlement").order_by("starts_at", "pk")
    for visit in visits.annotate(is_read=Exists(Visit.objects.visible_to(user).filter(pk=OuterRef("pk")))):
        logged = halt(visit.trip_id, visit.settlement)
        if visit.is_read:
            logged.visits.append(visit)
        else:
            logged.closed += 1
    return {pk: list(halts.values()) for pk, halts in found.items()}


def next_stop(trip: Trip, user, place: int) -> Settlement | None:
    """Where the trip goes on after that settlement (its id): the next stop without a visit, else an earlier one."""
    halts = halts_of([trip], user)[trip.pk]
    here = next((number for number, halt in enumerate(halts) if halt.settlement.pk == place), -1)
    ahead = [*halts[here + 1 :], *halts[: here + 1]]
    return next((halt.settlement for halt in ahead if halt.may_log and not halt.visit_count), None)


WAITING = "waiting"
"""The state of the filter that chooses what waits long for its review: few, and with an index of their own."""
SUMMED = frozenset({"county", "mentor", "method", "state", "date_from", "date_to"})
"""The filters of visits by which the sums are kept."""


def known_total(user, chosen: dict, rows, cap: int) -> int | None:
    """How many visits a list holds, from the sums: `rows` are its visits, `chosen` the values of its filters. Whole
    months are summed, the days of broken ones too where nothing but county and state is asked for, else counted. None
    where the sums do not know, or more than `cap` would have to be counted.
    """
    standing = standing_of(user)
    if chosen.keys() - SUMMED or standing.communities:
        return None
    if chosen.get("state") == WAITING:
        return rows.count() if chosen.keys() <= {"county", "state"} else None
    whole, broken = in_months(chosen.get("date_from"), chosen.get("date_to"), today())
    of = {name: chosen[name] for name in ("county", "mentor", "method") if name in chosen}
    if "state" in chosen:
        of["state__in"] = COUNTED if chosen["state"] == "counted" else [chosen["state"]]
    total = _sum(_sent(VisitMonth if "mentor" in of else CountyMonth, standing).filter(whole, **of))
    if VisitState.DRAFT in of.get("state__in", VisitState) and standing.counties_as(Role.MENTOR):
        total += _sum(VisitMonth.objects.filter(whole, _own(standing), state=VisitState.DRAFT).filter(**of))
    if broken and of.keys() <= {"county", "state__in"}:
        total += _sum(_sent(VisitDay, standing).filter(broken, **of))
        rows = rows.filter(state=VisitState.DRAFT)
    counted, is_capped = capped_count(rows.filter(broken), cap) if broken else (0, False)
    return None if is_capped else total + counted


def submitted_by_county(user) -> list[tuple[County, int]]:
    """The counties whose submitted visits the person reads, each with how many wait there, whoever is to decide."""
    rows = _sent(CountyMonth, standing_of(user)).filter(state=VisitState.SUBMITTED).order_by()
    sums = dict(rows.values_list("county").annotate(n=Sum("visits")))
    waiting = {county: number for county, number in sums.items() if number}
    return [(county, waiting[county.pk]) for county in County.objects.filter(pk__in=waiting).order_by("sort_key")]


def in_months(since, until, day: datetime.date) -> tuple[Q, Q]:
    """The span between two days, either of which may be open, as conditions: of the whole months in it, and of the days
    besides (an empty one where there are none). No visit is later than today, `day`.
    """
    if since and since > day:
        return NOTHING, Q()
    until = None if until and until >= day else until
    first = since and (since if since.day == 1 else _next_month(since))
    behind = until and (_next_month(until) if _next_month(until) - until == ONE_DAY else until.replace(day=1))
    if first and behind and first > behind:
        return NOTHING, Q(date__range=(since, until))
    whole = (Q(month__gte=first) if first else Q()) & (Q(month__lt=behind) if behind else Q())
    broken = Q(date__gte=since, date__lt=first) if first and first != since else Q()
    if behind and behind <= until:
        broken |= Q(date__gte=behind, date__lte=until)
    return whole, broken


def _next_month(day: datetime.date) -> datetime.date:
    return (day.replace(day=1) + datetime.timedelta(days=32)).replace(day=1)


def _sum(rows) -> int:
    return rows.aggregate(n=Sum("visits"))["n"] or 0


def _sent(sums, standing):
    """The sums of all but drafts, in the counties whose team layer the person reads."""
    rows = sums.objects.exclude(state=VisitState.DRAFT)
    if standing.holds(Role.LEAD):
        return rows
    return rows.filter(county__in=standing.counties_as(Role.MENTOR, Role.COORDINATOR))


def _own(standing) -> Q:
    """What is the mentor's own, in the counties where they still are one."""
    return Q(county__in=standing.counties_as(Role.MENTOR), mentor=standing.user_id)
