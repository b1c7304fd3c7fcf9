"""The demo's trips: days on which a mentor saw several villages, and what is planned for today and the next days."""

import datetime
import uuid as uuids
from collections import Counter, defaultdict
from zoneinfo import ZoneInfo

from mentors.visits.actions.trip import Plan, Stop
from mentors.visits.models.trip import Trip

from .content import texts

BUDAPEST = ZoneInfo("Europe/Budapest")
NOTES, QUESTIONS = texts("visits")["trip_notes"], texts("visits")["trip_questions"]
TRIP_COLUMNS = ["id", "uuid", "mentor_id", "date", "kilometres", "note", "content_hash", "logged_at", "changed_at"]
STOP_COLUMNS = ["trip_id", "position", "settlement_id", "community_id", "question"]


class Trips:
    """Joins the visits in person that a mentor made on one day, when there were several; plans the next days."""

    def __init__(self, rng, today):
        self.rng, self.today = rng, today
        self.several: set[tuple] = set()
        self.by_day: dict[tuple, Trip] = {}
        self.stops = defaultdict(list)

    def plan(self, plan: list[tuple]) -> None:
        """Looks through the visits to come for days with more than one."""
        days = Counter((day, index) for day, index, _worker in plan)
        self.several = {key for key, number in days.items() if number > 1}

    def of(self, day, index: int, worker, content: dict) -> Trip | None:
        """The trip to which a visit belongs, if any."""
        if (day, index) not in self.several or content["method"] != "personal":
            return None
        trip = self.by_day.get((day, index)) or self._new((day, index), day, worker)
        if content["settlement"] not in [stop.settlement for stop in self.stops[trip.pk]]:
            self.stops[trip.pk].append(Stop(content["settlement"]))
        return trip

    def _new(self, key, day, worker) -> Trip:
        trip = Trip(pk=len(self.by_day) + 1, mentor=worker.user, date=day)
        trip.uuid = uuids.UUID(int=self.rng.getrandbits(128), version=4)
        if day < self.today:
            trip.kilometres, trip.note = self.rng.randrange(18, 140), self.rng.choice(NOTES)
        self.by_day[key] = trip
        return trip

    def plan_ahead(self, workers) -> None:
        """A trip for today or one of the next days for each mentor of today, for the first of them both."""
        for number, worker in enumerate(one for one in workers if not one.until):
            for ahead in (0, 2) if number == 0 else (self.rng.choice((0, 1, 2, 5)),):
                trip = self._new((number, ahead), self.today + datetime.timedelta(days=ahead), worker)
                places = list(dict.fromkeys(worker.places[:6]))[: self.rng.randrange(3, 5)]
                self.stops[trip.pk] = [Stop(place, None, self.rng.choice(QUESTIONS)) for place in places]

    def rows(self) -> dict[str, list[list]]:
        """Everything for COPY."""
        found: dict[str, list[list]] = {"mentors_trip": [], "mentors_tripstop": []}
        for trip in self.by_day.values():
            stops = tuple(self.stops[trip.pk])
            trip.content_hash = Plan(trip.date, trip.kilometres, trip.note, stops).content_hash
            day = min(trip.date, self.today - datetime.timedelta(days=1))
            trip.logged_at = trip.changed_at = datetime.datetime(day.year, day.month, day.day, 18, 5, tzinfo=BUDAPEST)
            found["mentors_trip"].append([getattr(trip, name) for name in TRIP_COLUMNS])
            found["mentors_tripstop"] += [
                [trip.pk, position, stop.settlement.pk, None, stop.question] for position, stop in enumerate(stops, 1)
            ]
        return found
