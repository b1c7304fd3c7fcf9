"""Writes of trips by their mentor: planned, logged with several villages at once, changed, deleted while empty."""

import datetime
from dataclasses import dataclass, replace
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from institutions.base.deadlock import atomic_again_on_deadlock
from institutions.base.exceptions import Conflict, Refused, grant
from institutions.base.standing import Role, standing_of
from institutions.base.text import in_one_line, tidied
from institutions.communities.models.community import Community
from institutions.once.actions import digest
from institutions.places.models.settlement import Settlement

from ..models.trip import MOST_STOPS, Trip, TripStop
from ..rules import trip as rules
from .visit.content import cleaned
from .visit.several import Answer, Entry, answers_of, write_new

ATTEMPTS = 5


@dataclass(frozen=True)
class Stop:
    """A place on the way: with whom to meet there, what to ask."""

    settlement: Settlement
    community: Community | None = None
    question: str = ""

    @property
    def plain(self) -> list:
        return [self.settlement.pk, self.community and self.community.pk, self.question]


@dataclass(frozen=True)
class Plan:
    """A trip's own fields, in one form."""

    date: datetime.date
    kilometres: int | None = None
    note: str = ""
    stops: tuple[Stop, ...] = ()

    @classmethod
    def of(cls, *, date, kilometres=None, note="", stops=()) -> "Plan":
        tidy = [Stop(one.settlement, one.community, in_one_line(one.question)) for one in stops]
        return cls(date, kilometres, tidied(note), tuple(tidy))

    @property
    def content_hash(self) -> str:
        return hash_of(self.date, self.kilometres, self.note, [stop.plain for stop in self.stops])


def hash_of(date: datetime.date, kilometres: int | None, note: str, stops: list[list]) -> str:
    """What tells two plans apart; a stop is [settlement's id, community's id, question]."""
    return digest([date.isoformat(), kilometres, note, stops])


@dataclass
class Logged:
    """A trip as it stands, whether it is new, and what became of each visit that was sent with it."""

    trip: Trip
    created: bool
    answers: list[Answer]


def log(*, by, uuid: UUID, visits: list[Entry] | None = None, version: str = "", **plan) -> Logged:
    """Plans or logs a trip with the visits made on it; what was sent before makes nothing new.

    The visits that are new are written in one statement. Raises NotGranted to who is no mentor, ValidationError
    (WrongEntries for the visits), Conflict for other content of the trip than was kept, unless `version` says that what
    stands was read: then it is replaced. A visit's conflict is in the answers.
    """
    grant(rules.may_plan(by))
    fields, entries = Plan.of(**plan), visits or []
    check(fields, by=by, entries=entries)
    for attempt in range(1, ATTEMPTS + 1):
        try:
            trip, is_new, created = _write(by, uuid, fields, entries, version)
            break
        except IntegrityError:
            # Something of this was sent at the same moment, and is known now.
            if attempt == ATTEMPTS:
                raise
    return Logged(trip, is_new, answers_of(entries, created, by=by))


@atomic_again_on_deadlock
def _write(by, uuid: UUID, plan: Plan, entries: list[Entry], version: str):
    trip = Trip.objects.filter(uuid=uuid).first()
    is_new = trip is None
    if is_new:
        trip = _create(by, uuid, plan)
    elif trip.mentor_id != by.pk:
        raise Conflict(_("Ez az azonosító már foglalt."))
    elif plan.content_hash not in (trip.content_hash, plan_of(trip).content_hash):
        trip = update(trip, by=by, version=version, **vars(plan))
    for entry in entries:
        entry.content["trip"] = trip
    return trip, is_new, write_new(entries, by=by) if entries else {}


def _create(by, uuid: UUID, plan: Plan) -> Trip:
    trip = Trip(uuid=uuid, mentor=by, content_hash=plan.content_hash)
    _fill(trip, plan)
    trip.save(force_insert=True)
    _put_stops(trip, plan.stops)
    return trip


def _fill(trip: Trip, plan: Plan) -> None:
    trip.date, trip.kilometres, trip.note = plan.date, plan.kilometres, plan.note
    cleaned(trip, exclude={"uuid", "mentor", "content_hash"})


def _put_stops(trip: Trip, stops) -> None:
    rows = [
        TripStop(trip=trip, position=number, settlement=s.settlement, community=s.community, question=s.question)
        for number, s in enumerate(stops, 1)
    ]
    for row in rows:
        cleaned(row, exclude={"trip", "settlement", "community"})
    TripStop.objects.bulk_create(rows)


def plan_of(trip: Trip) -> Plan:
    """The trip's own fields as they stand."""
    rows = trip.stops.select_related("settlement", "community")
    stops = [Stop(row.settlement, row.community, row.question) for row in rows]
    return Plan.of(date=trip.date, kilometres=trip.kilometres, note=trip.note, stops=stops)


def check(plan: Plan, *, by, entries=(), before=()) -> None:
    """Raises ValidationError where the fields do not go together, or a place is not the mentor's to go to: one that
    was a stop `before` stays one, also when they have left its county.
    """
    errors = {}
    if not rules.thinkable(plan.date):
        errors["date"] = _("Ez a nap túl régen volt, vagy több mint egy év múlva lesz. Ellenőrizze a dátumot.")
    if plan.kilometres is not None and plan.kilometres > 2000:
        errors["kilometres"] = _("Ennyi kilométer egy napra túl sok. Ellenőrizze a számot.")
    if problem := _stops_error(plan.stops, by, before):
        errors["stops"] = problem
    elif not plan.stops and not entries:
        errors["stops"] = _("Adjon meg legalább egy települést.")
    if errors:
        raise ValidationError(errors)


def _stops_error(stops, by, before) -> str:
    known = {stop.settlement.pk for stop in before}
    counties = standing_of(by).counties_as(Role.MENTOR)
    places = [stop.settlement.pk for stop in stops]
    if len(stops) > MOST_STOPS:
        return _("Egy út legfeljebb %(n)d települést érint.") % {"n": MOST_STOPS}
    if len(set(places)) < len(places):
        return _("Egy település csak egyszer szerepelhet.")
    if any(stop.settlement.county_id not in counties for stop in stops if stop.settlement.pk not in known):
        return _("Csak olyan megyébe tervezhet utat, ahol mentor.")
    if any(stop.community and stop.community.settlement_id != stop.settlement.pk for stop in stops):
        return _("A közösség nem ezen a településen van.")
    return ""


@transaction.atomic
def update(trip: Trip, *, by, version: str, **plan) -> Trip:
    """Changes one's own trip; its visits stay. `version` is the hash of the plan that was read before.

    Raises NotGranted to others, ValidationError, Conflict when the plan was changed since.
    """
    trip = _locked(trip, by)
    has_visits, present = trip.visits.exists(), plan_of(trip)
    fields = _with_the_unread(Plan.of(**plan), present, by)
    if fields == present:
        return trip
    if version != present.content_hash:
        raise Conflict(_("Az út közben megváltozott. Nézze meg, hogyan áll most, mielőtt felülírja."), trip)
    check(fields, by=by, entries=[None] if has_visits else (), before=present.stops)
    _fill(trip, fields)
    trip.save()
    if fields.stops != present.stops:
        trip.stops.all().delete()
        _put_stops(trip, fields.stops)
    return trip


def _with_the_unread(plan: Plan, present: Plan, by) -> Plan:
    """With the communities whose county they have left: read as none, they come back as none, and stay."""
    named = {stop.settlement.pk: stop.community for stop in present.stops if stop.community}
    read = set(Community.objects.visible_to(by).filter(pk__in=[one.pk for one in named.values()])) if named else set()
    unread = {place: community for place, community in named.items() if community not in read}
    stops = (replace(stop, community=stop.community or unread.get(stop.settlement.pk)) for stop in plan.stops)
    return replace(plan, stops=tuple(stops))


@transaction.atomic
def delete(trip: Trip, *, by) -> None:
    """Deletes one's own trip while no visit belongs to it. Raises NotGranted to others, Refused."""
    trip = _locked(trip, by)
    if trip.visits.exists():
        raise Refused(_("Ehhez az úthoz már tartozik látogatás, ezért nem törölhető."))
    trip.delete()


def _locked(trip: Trip, by) -> Trip:
    found = Trip.objects.select_for_update().filter(pk=trip.pk).first()
    grant(found is not None and rules.is_own(by, found))
    return found
