"""What a feature tells in the line of time of a record: entries, those of each kind read from a cursor on."""

import datetime
from dataclasses import dataclass

from django.db.models import Q, QuerySet

PAGE_SIZE = 20
Cursor = tuple[datetime.date, int, int]
"""Day, rank and primary key of the last entry that was shown."""


@dataclass(frozen=True)
class Entry:
    """One thing of one day: what it was, where more of it stands, a word beside it, what was written about it."""

    date: datetime.date
    rank: int
    pk: int
    kind: str
    title: str
    path: str = ""
    hint: str = ""
    text: str = ""

    @property
    def key(self) -> tuple:
        """The latest first; on one day by kind, then the later row first."""
        return -self.date.toordinal(), self.rank, -self.pk


def part(rows: QuerySet, day: str, rank: int, cursor: Cursor | None) -> QuerySet:
    """The next rows of one kind behind the cursor, the latest first."""
    if cursor:
        date, at, pk = cursor
        behind = Q(**{f"{day}__lt": date})
        if rank > at:
            behind |= Q(**{day: date})
        elif rank == at:
            behind |= Q(**{day: date}, pk__lt=pk)
        rows = rows.filter(behind)
    return rows.order_by(f"-{day}", "-pk")[: PAGE_SIZE + 1]
