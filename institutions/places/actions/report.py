"""What a load of the official list did, row by row."""

import datetime
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Refusal:
    """A line that was not taken over, and why."""

    number: int
    name: str
    reason: str


@dataclass(frozen=True)
class Change:
    """A settlement with the row that added, changed or reopened it (none for a closed one); what became of what."""

    number: int | None
    name: str
    what: dict[str, tuple] = field(default_factory=dict)


@dataclass
class Report:
    """The list's day, how many rows it has, and everything that became of them."""

    day: datetime.date
    rows: int
    added: list[Change] = field(default_factory=list)
    changed: list[Change] = field(default_factory=list)
    adopted: list[Change] = field(default_factory=list)
    reopened: list[Change] = field(default_factory=list)
    closed: list[Change] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    districts_added: int = 0
    districts_changed: int = 0
