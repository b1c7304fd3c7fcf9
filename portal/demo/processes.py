"""How far the demo's consortia and their settlements have come; some late, some out of order, as it happens."""

import datetime

from mentors.processes.models import POSITIONS, Process, ProcessStep
from mentors.visits.models.rollups import ConsortiumReach, SettlementReach

from .content import texts

MONTHS = {
    # step: months after the start of the grant when it is planned to begin, and when it is usually done
    "interviews": (1, 4),
    "discussions": (3, 6),
    "survey": (4, 7),
    "action_plan": (5, 8),
    "actions": (9, 30),
    "closing": (30, 36),
}
NOTES = texts("bonds")["process_notes"]


def load(rng, today: datetime.date, consortia) -> None:
    """A process for most consortia and for most of their settlements; begun only where somebody was."""
    taken: set[int] = set()
    seen = {
        "consortium": first_days(ConsortiumReach, "consortium"),
        "settlement_id": first_days(SettlementReach, "settlement"),
    }
    subjects = []
    for consortium in consortia:
        start = consortium.starts_on or today - datetime.timedelta(days=600)
        if rng.random() < 0.85:
            subjects.append(({"consortium": consortium}, start))
        for member in consortium.members.order_by("pk"):
            if member.settlement_id not in taken and rng.random() < 0.75:
                taken.add(member.settlement_id)
                subjects.append(({"settlement_id": member.settlement_id}, start))
    made = [Process(**subject) for subject, _start in subjects]
    Process.objects.bulk_create(made)
    steps = []
    for process, (subject, start) in zip(made, subjects, strict=True):
        [(kind, which)] = subject.items()
        first = seen[kind].get(getattr(which, "pk", which))
        steps += _steps(rng, process, max(start, today - datetime.timedelta(days=1080)), first, today)
    ProcessStep.objects.bulk_create(steps, batch_size=2000)


def first_days(reach, name: str) -> dict[int, datetime.date]:
    """The day of the first counted visit, by the id of what was visited."""
    return dict(reach.objects.exclude(first_date=None).values_list(name, "first_date"))


def _steps(rng, process: Process, start, first: datetime.date | None, today: datetime.date) -> list[ProcessStep]:
    """The steps from the first on, until the day where this one has come to a halt; planned from the start of the
    grant, begun from the `first` visit on, never where there was none.
    """
    pace = rng.choice((0.7, 0.9, 1, 1, 1.2, 1.6))
    until = today if rng.random() < 0.8 else today - datetime.timedelta(days=rng.randrange(60, 400))
    rows, latest = [], start
    for code, number in POSITIONS.items():
        planned = start + datetime.timedelta(days=30 * MONTHS[code][0])
        row = ProcessStep(process=process, step=code, position=number, planned_on=planned)
        begun = start + datetime.timedelta(days=round(30 * MONTHS[code][0] * pace) + rng.randrange(-8, 25))
        ready = start + datetime.timedelta(days=round(30 * MONTHS[code][1] * pace) + rng.randrange(0, 40))
        # Nearly always in order; now and then a step overtakes the one before it.
        if rng.random() > 0.04:
            begun = max(begun, latest)
        begun = max(begun, start, first or start)
        ready = max(ready, begun, latest)
        if first is None:
            rows.append(row)
            continue
        if begun <= until:
            row.started_on = begun
            row.note = rng.choice(NOTES[code]) if rng.random() < 0.6 else ""
        if ready <= until:
            row.done_on = ready
            latest = max(latest, begun)
        rows.append(row)
    return rows
