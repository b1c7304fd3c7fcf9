"""What happened with a community, in one line of time: its stages, visits, promises, partnerships and practices, and
what apps further right add to `SOURCES`.
"""

import datetime
from dataclasses import dataclass
from heapq import merge
from itertools import islice

from django.db.models import Q, QuerySet
from django.db.models.functions import TruncDate
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from institutions.base.keyset import BadCursor, decode, encode
from institutions.bodies.models import Body
from institutions.communities.models.community import Community
from mentors.partnerships.models.partnership import Partnership
from mentors.people.rules.team import reads_team_layer
from mentors.practices.models.published_practice import PublishedPractice
from mentors.visits.models.promise import Promise
from mentors.visits.models.visit import Visit

PAGE_SIZE = 20
Cursor = tuple[datetime.date, int, int]


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


@dataclass(frozen=True)
class Page:
    """Entries with the cursor of what is older, empty where nothing is."""

    entries: list[Entry]
    older: str


def timeline(user, community: Community, after: str = "") -> Page:
    """The entries that the person may read, each in the layer that is theirs, from a cursor on (or from today)."""
    cursor = _cursor(after)
    parts = [source(user, community, rank, cursor) for rank, source in enumerate(SOURCES)]
    found = list(islice(merge(*parts, key=lambda entry: entry.key), PAGE_SIZE + 1))
    shown = found[:PAGE_SIZE]
    last = shown[-1] if len(found) > PAGE_SIZE else None
    return Page(shown, encode([last.date, last.rank, last.pk]) if last else "")


def _cursor(text: str) -> Cursor | None:
    """What a cursor says; None for none and for one that no page gave out."""
    try:
        day, rank, pk = decode(text, 3) if text else (None, None, None)
        return (datetime.date.fromisoformat(day), int(rank), min(int(pk), 2**63 - 1)) if text else None
    except (BadCursor, TypeError, ValueError):
        return None


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


def _stages(user, community, rank, cursor) -> list[Entry]:
    return [
        Entry(row.date, rank, row.pk, "stage", row.get_stage_display(), text=row.note)
        for row in part(community.stages.all(), "date", rank, cursor)
    ]


def _visits(user, community, rank, cursor) -> list[Entry]:
    """Counted visits: what the team wrote for the team, what is meant for the community for its contacts."""
    rows = Visit.objects.visible_to(user).counted().filter(community_links__community=community)
    found = []
    for row in part(rows.select_related("mentor"), "date", rank, cursor):
        text = row.summary if reads_team_layer(user, row.county_id) else row.community_note
        path, hint = reverse("visit-detail", args=[row.uuid]), row.mentor.name
        found.append(Entry(row.date, rank, row.pk, "visit", row.get_method_display(), path, hint, text))
    return found


def _promises(user, community, rank, cursor) -> list[Entry]:
    """Promises on the day when they were made, with what became of them."""
    rows = Promise.objects.visible_to(user).filter(community=community).select_related("visit")
    found = []
    for row in part(rows, "visit__date", rank, cursor):
        whose = _("A mentor vállalta") if row.made_by == Promise.MadeBy.MENTOR else _("A közösség vállalta")
        entry = Entry(row.visit.date, rank, row.pk, "promise", whose, hint=row.get_state_display(), text=row.text)
        found.append(entry)
    return found


def _partnerships(user, community, rank, cursor) -> list[Entry]:
    """Partnerships in which the community takes part, on the day of their present stage."""
    party = Body.objects.filter(community=community)
    rows = Partnership.objects.visible_to(user).of_parties(party).with_stage()
    return [
        Entry(row.since, rank, row.pk, "partnership", row.name, _path(row), row.stage_label)
        for row in part(rows, "since", rank, cursor)
    ]


def _path(partnership: Partnership) -> str:
    return reverse("partnership-detail", args=[partnership.uuid])


def _practices(user, community, rank, cursor) -> list[Entry]:
    """Published practices of the institution that hosts the community: others are not linked with it."""
    if community.host_id is None:
        return []
    rows = PublishedPractice.objects.filter(institution=community.host_id).annotate(day=TruncDate("published_at"))
    found = []
    for row in part(rows, "day", rank, cursor):
        words = row.headings.get(get_language()) or next(iter(row.headings.values()))
        path = reverse("practice-detail", args=[row.slug])
        found.append(Entry(row.day, rank, row.pk, "practice", words["title"], path, _("jó gyakorlat")))
    return found


SOURCES = [_stages, _visits, _promises, _partnerships, _practices]
"""Each answers, for (user, community, rank, cursor), its next entries behind the cursor, the latest first."""
