"""Three years of visits, with seasons and gaps, straight into the tables by COPY: a million in some minutes."""

import datetime
import io
import uuid as uuids
from collections import defaultdict
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from django.db import connection

from mentors.people.models.appointment import Appointment
from mentors.visits.actions import rollups
from mentors.visits.actions.visit.content import COLUMNS, content_hash, normalised
from mentors.visits.models.visit import COUNTED, Visit

from . import duties, promises, trips
from .content import fill, texts

WORDS = texts("visits")
BUDAPEST = ZoneInfo("Europe/Budapest")
SEASONS = [0.8, 0.9, 1.1, 1.1, 1.2, 1.0, 0.5, 0.5, 1.1, 1.3, 1.2, 0.6]
"""How busy each month is: little in high summer and before Christmas."""
SILENT = {"mentor7@demo.example.org", "mentor19@demo.example.org"}
"""Mentors who have not logged anything for some weeks: somebody should ask how they are."""
CHUNK = 20_000
TABLES = {
    "mentors_visit": [
        "id", "uuid", "mentor_id", "county_id", *(Visit._meta.get_field(name).column for name in COLUMNS),
        "state", "state_note", "submitted_at", "decided_at", "decided_by_id", "revision",
        "content_hash", "logged_at", "changed_at",
    ],
    "mentors_visitcommunity": ["visit_id", "community_id"],
    "mentors_visitinstitution": ["visit_id", "institution_id"],
    "mentors_visitrevision": ["visit_id", "revision", "content_hash"],
    "mentors_supervisionnote": ["visit_id", "text", "changed_at"],
    "mentors_promise": promises.COLUMNS,
    "mentors_keptpromise": ["visit_id", "promise_id"],
    "mentors_trip": trips.TRIP_COLUMNS,
    "mentors_tripstop": trips.STOP_COLUMNS,
}  # fmt: skip


class Fieldwork:
    """Makes the visits of the mentors; the same for the same generator of chance."""

    def __init__(self, rng, today, workers, houses, communities, consortia, more_chance):
        self.rng, self.today = rng, today
        # Chance of their own: the visits stay what they were before there were promises and trips.
        self.promises, self.trips = promises.Promises(more_chance, today), trips.Trips(more_chance, today)
        self.workers, self.houses, self.communities = workers, houses, communities
        self.owing = more_chance
        self.consortia = consortia
        self.seasonal = defaultdict(list)
        for one in WORDS["seasonal_summaries"]:
            for month in one["months"]:
                self.seasonal[one["activity"], month].append(one["text"])
        self.coordinators = dict(
            Appointment.objects.valid_on(today).filter(role="coordinator").order_by().values_list("county", "user")
        )

    def load(self, number: int, progress) -> None:
        """Writes `number` visits with everything that belongs to them, then the rollups over them."""
        plan = sorted(self._plan(number), key=lambda row: row[0])
        self.trips.plan(plan)
        self.duties = duties.Duties(self.owing, self.today, self.workers, plan)
        with connection.cursor() as cursor:
            # Trips and promises come behind the visits that name them.
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")
            for table in TABLES:
                # The trail of invented visits would be as large as the visits, and the rollups are made at the end.
                cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
            for start in range(0, len(plan), CHUNK):
                self._copy(cursor, self._rows(start + 1, plan[start : start + CHUNK]))
                progress(min(start + CHUNK, len(plan)), len(plan))
            self.trips.plan_ahead(self.workers)
            self._copy(cursor, self.promises.rows() | self.trips.rows())
            for table in TABLES:
                cursor.execute(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), max(id)) FROM {table}")  # noqa: S608
            # Keys are checked at the commit: once triggers come back, no check may wait any more.
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            for table in TABLES:
                cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")
        rollups.rebuild()

    def _plan(self, number: int) -> Iterator[tuple]:
        """(day, worker) of every visit: each mentor's share by the days they served."""
        begin = self.today - datetime.timedelta(days=3 * 365)
        served = [(w.until or self.today) - max(w.since, begin) for w in self.workers]
        total = sum(span.days for span in served)
        left = number
        for index, (worker, span) in enumerate(zip(self.workers, served, strict=True)):
            share = left if index == len(self.workers) - 1 else round(number * span.days / total)
            left -= share
            days, weights = self._busy_days(worker, max(worker.since, begin), worker.until or self.today)
            yield from ((day, index, worker) for day in self.rng.choices(days, weights, k=share))

    def _busy_days(self, worker, first, last):
        """The days on which a mentor works, with how much; weeks of illness and leave are left out."""
        gaps = []
        for _ in range(self.rng.randrange(1, 4)):
            start = first + datetime.timedelta(days=self.rng.randrange(max(1, (last - first).days)))
            gaps.append((start, start + datetime.timedelta(days=self.rng.randrange(10, 45))))
        days, weights = [], []
        for offset in range((last - first).days + 1):
            day = first + datetime.timedelta(days=offset)
            # Nobody is ill this fortnight: the first screens of a demo shall show something.
            recent = (self.today - day).days < 14
            if (self.today - day).days < 24 and worker.user.email in SILENT:
                continue
            if not recent and any(start <= day < end for start, end in gaps):
                continue
            days.append(day)
            weights.append(SEASONS[day.month - 1] * (1.0, 1.1, 1.2, 1.2, 0.9, 0.25, 0.05)[day.weekday()])
        return days, weights

    def _rows(self, first_id: int, plan) -> dict[str, list[list]]:
        rows: dict[str, list[list]] = {table: [] for table in TABLES}
        for visit_id, (day, index, worker) in enumerate(plan, first_id):
            state = self._state(day, worker)
            content, note = self._content(day, worker, self.duties.of(index, state[0] in COUNTED))
            visit_uuid = uuids.UUID(int=self.rng.getrandbits(128), version=4)
            content["trip"] = self.trips.of(day, index, worker, content)
            content |= self.promises.at(visit_id, worker, content, state[0])
            kept = normalised(content | {"supervision": note})
            digest = content_hash(visit_uuid, kept)
            rows["mentors_visit"].append(self._visit(visit_id, visit_uuid, worker, kept, digest, *state))
            rows["mentors_visitrevision"].append([visit_id, 1, digest])
            rows["mentors_visitcommunity"] += [[visit_id, one.pk] for one in content["communities"]]
            rows["mentors_visitinstitution"] += [[visit_id, one.pk] for one in content["institutions"]]
            if note:
                rows["mentors_supervisionnote"].append([visit_id, note, self._moment(day, 20)])
        return rows

    def _content(self, day, worker, owed) -> tuple[dict, str]:
        """What the visit says, in the fields that people fill in, and now and then a word to the supervisor."""
        rng = self.rng
        usual = worker.places[min(int(rng.expovariate(0.35)), len(worker.places) - 1)]
        place = owed.settlement if owed else usual
        method = rng.choices(Visit.Method.values, [62, 22, 13, 3])[0]
        activities = rng.sample(Visit.Activity.values, rng.choice((1, 1, 1, 2)))
        group = [owed or rng.choice(self.communities[place])] if owed or rng.random() < 0.72 else []
        house = [rng.choice(self.houses[place])] if rng.random() < 0.6 or not group else []
        people = rng.randrange(6, 34) if method == "personal" else rng.randrange(1, 5)
        slots = {
            "community": (group or self.communities[place])[0].name,
            "institution": (house or self.houses[place])[0].name,
            "contact": self.communities[place][0].contact_name,
            "n": people,
        }
        hour = rng.randrange(8, 18)
        grants = self.consortia[place.pk]
        content = {
            "date": day,
            "settlement": place,
            "consortium": rng.choice(grants) if grants and rng.random() < 0.7 else None,
            "method": method,
            "activities": activities,
            "partner_kinds": rng.sample(Visit.PartnerKind.values, rng.choice((1, 1, 2))),
            "communities": group,
            "institutions": house,
            "participants": people,
            "participants_estimated": rng.random() < 0.15,
            "starts_at": datetime.time(hour, rng.choice((0, 15, 30))),
            "ends_at": datetime.time(hour + rng.randrange(1, 4), 45),
            "summary": self._summary(day, method, activities[0], place, slots),
            "result": fill(rng.choice(WORDS["results"]), place.name, **slots) if rng.random() < 0.4 else "",
            "community_note": fill(rng.choice(WORDS["community_notes"]), place.name, **slots)
            if group and rng.random() < 0.3
            else "",
        }
        note = fill(rng.choice(WORDS["supervision_notes"]), place.name, **slots) if rng.random() < 0.015 else ""
        return content, note

    def _summary(self, day, method, activity, place, slots) -> str:
        rng = self.rng
        first = WORDS["remote_summaries"].get(method) or [
            *WORDS["summaries"][activity],
            *self.seasonal[activity, day.month],
        ]
        parts = [rng.choice(first)]
        if method == "personal" and rng.random() < 0.35:
            parts.append(rng.choice(WORDS["details"]))
        if method == "personal" and rng.random() < 0.2:
            parts.append(rng.choice(WORDS["seasons"][str(day.month)]))
        if rng.random() < 0.3:
            parts.append(rng.choice(WORDS["closings"]))
        return " ".join(fill(part, place.name, **slots) for part in parts)

    def _state(self, day, worker) -> tuple[str, str]:
        """The state, by how long ago it was, and the coordinator's word on a returned one."""
        age = (self.today - day).days
        odds = (30, 58, 5, 1, 6) if age < 8 else (80, 17, 2, 1, 0) if age < 30 else (98, 0, 0, 2, 0)
        if worker.until:
            odds = (97, 0, 0, 3, 0)
        state = self.rng.choices(("accepted", "submitted", "returned", "withdrawn", "draft"), odds)[0]
        return state, self.rng.choice(WORDS["return_notes"]) if state == "returned" else ""

    def _visit(self, visit_id, visit_uuid, worker, content, digest, state, state_note) -> list:
        day = content["date"]
        logged = self._moment(day, 17)
        sent = None if state == "draft" else self._moment(day, 19)
        decided = self._moment(min(self.today, day + datetime.timedelta(days=self.rng.randrange(0, 6))), 21)
        is_decided = state in ("accepted", "returned")
        return [
            visit_id, visit_uuid, worker.user.pk, worker.county.pk,
            *(getattr(content[name], "pk", content[name]) for name in COLUMNS),
            state, state_note, sent, decided if is_decided else None,
            self.coordinators.get(worker.county.pk) if is_decided else None, 1, digest, logged,
            decided if is_decided else sent or logged,
        ]  # fmt: skip

    def _moment(self, day, hour) -> datetime.datetime:
        """A moment of that day's evening; of the present day early in the morning, for the rest has not come yet."""
        hour = 6 if day >= self.today else hour
        return datetime.datetime(day.year, day.month, day.day, hour, self.rng.randrange(60), tzinfo=BUDAPEST)

    def _copy(self, cursor, rows) -> None:
        for table, lines in rows.items():
            text = io.StringIO("".join("\t".join(map(as_copy, line)) + "\n" for line in lines))
            cursor.cursor.copy_expert(f"COPY {table} ({', '.join(TABLES[table])}) FROM STDIN", text)


def as_copy(value) -> str:
    """A value in the text format of COPY."""
    if value is None:
        return "\\N"
    if isinstance(value, list):
        return "{" + ",".join(value) + "}"
    if isinstance(value, str):
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")
    return str(value)
