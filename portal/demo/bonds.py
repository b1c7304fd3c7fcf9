"""The partnerships of the demo, with their stages and notes: who has something to gain from whom."""

import datetime
import hashlib
import uuid as uuids
from itertools import groupby

from institutions.bodies.models import Body
from mentors.partnerships.models.partnership import Partnership
from mentors.partnerships.models.partnership_step import PartnershipNote, PartnershipRevision, PartnershipStage

from .content import texts

WORDS = texts("bonds")
PARTNERSHIPS = 240
ODDS = {"active": 52, "agreed": 18, "initiated": 16, "ended": 14}
WAY = {
    "initiated": ["initiated"],
    "agreed": ["initiated", "agreed"],
    "active": ["initiated", "agreed", "active"],
    "ended": ["initiated", "agreed", "active", "ended"],
}


def partnerships(rng, today: datetime.date, workers, houses, communities) -> None:
    """Partnerships in the places of today's mentors; the demo's mentor has some in each state."""
    serving = [worker for worker in workers if not worker.until]
    keepers = [serving[0]] * 8 + [rng.choice(serving) for _ in range(PARTNERSHIPS - 8)]
    makers = [Maker(rng, today, houses, communities, worker) for worker in keepers]
    seen: set[tuple] = set()
    rows = []
    for number, maker in enumerate(makers):
        if (row := maker.partnership(number)) and (key := (row["sides"], row["name"])) not in seen:
            seen.add(key)
            rows.append(row)
    _write(rows)


class Maker:
    """Makes one partnership of a mentor."""

    def __init__(self, rng, today, houses, communities, worker):
        self.rng, self.today, self.worker = rng, today, worker
        self.houses, self.communities = houses, communities

    def partnership(self, number: int) -> dict | None:
        """Its fields, stages and notes; None where the place has nobody to join."""
        rng = self.rng
        places = self.worker.places[:6]
        here = rng.choice(places)
        there = rng.choice(places) if rng.random() < 0.35 else here
        pattern = rng.choice(WORDS["partnerships"])
        sides = tuple(self._party(kind, place) for kind, place in zip(pattern["kinds"], (here, there), strict=True))
        if None in sides or sides[0] == sides[1]:
            return None
        stage = "active" if number < 3 else rng.choices(list(ODDS), list(ODDS.values()))[0]
        stages = self._stages(stage)
        return {
            "name": rng.choice(pattern["names"]),
            "sides": sides,
            "worker": self.worker,
            "uuid": uuids.UUID(int=rng.getrandbits(128), version=4),
            "rhythm_days": rng.choice((None, 30, 30, 45, 60, 90)),
            "follow_up_on": self._follow_up(stage),
            "stages": stages,
            "notes": self._notes(pattern, stages),
        }

    def _party(self, kind: str, place) -> tuple | None:
        """What identifies a party: kind, primary key of the institution, community or settlement, name."""
        if kind == "institution" and self.houses[place]:
            return kind, self._favourite(self.houses[place]).pk, ""
        if kind == "community" and self.communities[place]:
            return kind, self._favourite(self.communities[place]).pk, ""
        if kind == "municipality":
            return kind, place.pk, ""
        if kind == "civil":
            return kind, place.pk, self.rng.choice(WORDS["civil_bodies"]).format(settlement=place.name)
        return None

    def _favourite(self, rows):
        """Mostly the first: some have many partners, most have one."""
        return rows[min(int(self.rng.expovariate(1.2)), len(rows) - 1)]

    def _stages(self, last: str) -> list[tuple]:
        """(stage, day, note) from the beginning to the present one."""
        first = max(self.worker.since, self.today - datetime.timedelta(days=700))
        span = max(1, (self.today - first).days - 20)
        days = sorted(self.rng.randrange(span) for _ in WAY[last])
        return [
            (stage, first + datetime.timedelta(days=day), self.rng.choice(WORDS["stage_notes"][stage]))
            for stage, day in zip(WAY[last], days, strict=True)
        ]

    def _notes(self, pattern, stages) -> list[tuple]:
        """(day, text): some between the beginning and now."""
        begun = stages[0][1]
        until = stages[-1][1] if stages[-1][0] == "ended" else self.today
        span = max(1, (until - begun).days)
        days = sorted(begun + datetime.timedelta(days=self.rng.randrange(span)) for _ in range(self.rng.randrange(5)))
        texts = self.rng.sample(WORDS["partnership_notes"], len(days))
        return list(zip(days, texts, strict=True))

    def _follow_up(self, stage: str) -> datetime.date | None:
        if stage == "ended" or self.rng.random() < 0.25:
            return None
        return self.today + datetime.timedelta(days=self.rng.randrange(-20, 60))


def _write(rows: list[dict]) -> None:
    parties = _parties({side for row in rows for side in row["sides"]})
    made = [
        Partnership(
            uuid=row["uuid"],
            name=row["name"],
            first=parties[row["sides"][0]],
            second=parties[row["sides"][1]],
            rhythm_days=row["rhythm_days"],
            follow_up_on=row["follow_up_on"],
            content_hash=hashlib.sha256(row["uuid"].bytes).hexdigest(),
            **dict.fromkeys(("mentor", "initiated_by", "recorded_by"), row["worker"].user),
        )
        for row in rows
    ]
    Partnership.objects.bulk_create(made)
    PartnershipRevision.objects.bulk_create(
        PartnershipRevision(partnership=one, revision=1, content_hash=one.content_hash) for one in made
    )
    PartnershipStage.objects.bulk_create(
        PartnershipStage(partnership=one, stage=stage, date=day, note=note)
        for one, row in zip(made, rows, strict=True)
        for stage, day, note in row["stages"]
    )
    PartnershipNote.objects.bulk_create(
        PartnershipNote(
            uuid=uuids.uuid5(one.uuid, f"{day} {text}"), partnership=one, date=day, text=text, author=row["worker"].user
        )
        for one, row in zip(made, rows, strict=True)
        for day, text in row["notes"]
    )


def _parties(keys: set[tuple]) -> dict[tuple, Body]:
    columns = {"institution": "institution_id", "community": "community_id"}
    found = {}
    for kind, group in groupby(sorted(keys), key=lambda key: key[0]):
        column = columns.get(kind, "settlement_id")
        found |= {key: Body(kind=kind, own_name=key[2], **{column: key[1]}) for key in group}
    Body.objects.bulk_create(found.values())
    return found
