"""What happened with a community, in one line of time, composed of what each feature tells of it."""

import datetime
from dataclasses import dataclass
from heapq import merge
from itertools import islice

from events.calendar import parts as events
from institutions.base import timeline as base
from institutions.base.keyset import BadCursor, decode, encode
from institutions.communities import parts as communities
from institutions.communities.models.community import Community
from mentors.partnerships import parts as partnerships
from mentors.practices import parts as practices
from mentors.visits.parts import timeline as visits

SOURCES = [
    communities.stages_in_time,
    visits.visits_in_time,
    visits.promises_in_time,
    partnerships.in_time,
    practices.in_time,
    events.in_time,
]
"""Each answers, for (user, community, rank, cursor), its next entries behind the cursor, the latest first; on one day
they stand in this order. Links to older pages name the rank: a new source comes last.
"""


@dataclass(frozen=True)
class Page:
    """Entries with the cursor of what is older, empty where nothing is."""

    entries: list[base.Entry]
    older: str


def timeline(user, community: Community, after: str = "") -> Page:
    """The entries that the person may read, each in the layer that is theirs, from a cursor on (or from today)."""
    cursor = _cursor(after)
    parts = [source(user, community, rank, cursor) for rank, source in enumerate(SOURCES)]
    found = list(islice(merge(*parts, key=lambda entry: entry.key), base.PAGE_SIZE + 1))
    shown = found[: base.PAGE_SIZE]
    last = shown[-1] if len(found) > base.PAGE_SIZE else None
    return Page(shown, encode([last.date, last.rank, last.pk]) if last else "")


def _cursor(text: str) -> base.Cursor | None:
    """What a cursor says; None for none and for one that no page gave out."""
    try:
        day, rank, pk = decode(text, 3) if text else (None, None, None)
        return (datetime.date.fromisoformat(day), int(rank), min(int(pk), 2**63 - 1)) if text else None
    except (BadCursor, TypeError, ValueError):
        return None
