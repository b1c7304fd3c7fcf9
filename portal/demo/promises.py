"""The demo's promises: made at visits, ticked off at later ones, closed by hand, or overdue; all by one chance."""

import datetime
import uuid as uuids
from collections import defaultdict

from mentors.visits.actions.visit.promising import PromiseLine
from mentors.visits.models.promise import Promise
from mentors.visits.models.visit import COUNTED

from .content import fill, texts

SHARE, LATELY = 0.05, 0.2
"""The part of the visits at which something is promised: in general, and in the last two months."""
SHOWN = "mentor@example.org"
"""Whose day the demo opens with: there shall be something to see."""
WORDS = texts("visits")
COLUMNS = [
    "id", "uuid", "visit_id", "settlement_id", "county_id", "community_id", "made_by", "text", "due_on", "state",
    "closed_on", "closed_in_id",
]  # fmt: skip


class Promises:
    """Makes promises and ticks as the visits come, the oldest first; the rows are complete when all have come."""

    def __init__(self, rng, today):
        self.rng, self.today = rng, today
        self.made: list[Promise] = []
        self.ticks: list[list[int]] = []
        self.open = defaultdict(list)

    def at(self, visit_id: int, worker, content: dict, state: str) -> dict:
        """The promises and ticks of a visit, as its content; noted for the rows."""
        place, day, counts = content["settlement"], content["date"], state in COUNTED
        kept = [one for one in self.open[place.pk] if one.visit_id != visit_id and self.rng.random() < 0.15]
        for promise in kept if counts else ():
            promise.state, promise.closed_on, promise.closed_in_id = Promise.State.KEPT, day, visit_id
            self.open[place.pk].remove(promise)
        self.ticks += [[visit_id, promise.pk] for promise in kept]
        recent = (self.today - day).days < 60
        lines = [self._line(content) for _ in range(self.rng.choice((1, 1, 1, 2)))]
        odds = SHARE if not recent else LATELY if worker.user.email != SHOWN else 0.7
        lines = list(dict.fromkeys(lines)) if self.rng.random() < odds else []
        for line in lines:
            promise = Promise(pk=len(self.made) + 1, visit_id=visit_id, settlement=place, county=worker.county)
            promise.uuid = uuids.UUID(int=self.rng.getrandbits(128), version=4)
            for name, value in line.columns.items():
                setattr(promise, name, value)
            self.made.append(promise)
            if counts:
                self.open[place.pk].append(promise)
        return {"promises": lines, "kept": kept}

    def _line(self, content: dict) -> PromiseLine:
        who = self.rng.choice(Promise.MadeBy.values)
        groups = content["communities"]
        ours = who == Promise.MadeBy.MENTOR
        pattern = self.rng.choice(WORDS["promises_by_mentors" if ours else "promises_by_partners"])
        if "ommunity}" in pattern and not groups:
            pattern = WORDS["promise_of_mentor" if ours else "promise_of_partner"]
        slots = {"contact": groups[0].contact_name or "A klubvezető" if groups else "A könyvtáros"}
        text = fill(pattern, content["settlement"].name, community=groups[0].name if groups else "", **slots)
        due_on = content["date"] + datetime.timedelta(days=self.rng.choice((7, 10, 14, 14, 21, 30, 45)))
        concerned = groups[0] if groups and self.rng.random() < 0.6 else None
        return PromiseLine(text, who, due_on, concerned)

    def rows(self) -> dict[str, list[list]]:
        """Everything for COPY; what has long been due was mostly closed by hand."""
        for promise in (one for place in self.open.values() for one in place):
            closed_on = promise.due_on + datetime.timedelta(days=self.rng.randrange(3, 40))
            if closed_on < self.today and self.rng.random() < 0.9:
                promise.state = self.rng.choices((Promise.State.KEPT, Promise.State.DROPPED), (7, 3))[0]
                promise.closed_on = closed_on
        rows = [[getattr(one, name) for name in COLUMNS] for one in self.made]
        return {"mentors_promise": rows, "mentors_keptpromise": self.ticks}
