"""The programme as it is read: what clashes in the working one, what the last released one says."""

import datetime
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from django.utils.translation import gettext as _

from events.calendar.models.event import Event

from .models.session import Contribution, Session
from .models.version import ProgrammeVersion

LONG = 31
"""Of an event of so many days only those are offered on which something stands."""


def working(event: Event) -> list[Session]:
    """The sessions as they are worked on, each with its `speakers`, in order."""
    rows = list(event.sessions.select_related("track", "room").prefetch_related("texts"))
    by_session = defaultdict(list)
    for one in Contribution.objects.filter(session__event=event).select_related("speaker"):
        by_session[one.session_id].append(one)
    for row in rows:
        row.event, row.speakers = event, by_session[row.pk]
    return rows


def days_of(event: Event) -> list[datetime.date]:
    """The days that a programme can have; those of a long event only as far as sessions stand on them."""
    length = (event.ends_on - event.starts_on).days
    own = [event.starts_on + datetime.timedelta(days) for days in range(length + 1 if length < LONG else 1)]
    # Where the event was moved, its sessions stand on the old days until somebody moves them, too.
    return sorted({*own, *event.sessions.exclude(day=None).values_list("day", flat=True)})


@dataclass(frozen=True)
class Clash:
    """Something that may be meant so, and mostly is not: a warning at a session."""

    session: Session
    words: str


def timed(sessions: list[Session]) -> list[Session]:
    """Those whose beginning and end are known."""
    return [one for one in sessions if one.starts_at and one.ends_at]


def overlapping(sessions: list[Session]) -> Iterator[tuple[Session, Session]]:
    """Each two that are at the same time; one may begin where the other ends."""
    for one, other in combinations(timed(sessions), 2):
        if one.starts_at < other.ends_at and other.starts_at < one.ends_at:
            yield one, other


def clashes(event: Event, sessions: list[Session]) -> list[Clash]:
    """A room or a speaker in two places at once, and what lies outside the event's hours. Never a reason to refuse."""
    found = [clash for one, other in overlapping(sessions) for clash in _both(one, other)]
    for one in timed(sessions):
        outside = (event.starts_at and one.starts_at < event.starts_at) or (
            event.ends_at and one.ends_at > event.ends_at
        )
        if outside:
            found.append(Clash(one, _("Az esemény óráin kívül esik.")))
    return found


def _both(one: Session, other: Session) -> list[Clash]:
    found = []
    if one.room_id and one.room_id == other.room_id:
        told = _("A terem (%(room)s) ugyanakkor foglalt: %(other)s.")
        found.append(Clash(one, told % {"room": one.room, "other": other.name}))
    elsewhere = {contribution.speaker_id for contribution in other.speakers}
    for contribution in one.speakers:
        if contribution.speaker_id in elsewhere:
            told = _("%(who)s ugyanakkor máshol is szerepel: %(other)s.")
            found.append(Clash(one, told % {"who": contribution.name_then, "other": other.name}))
    return found


def released(event: Event) -> ProgrammeVersion | None:
    """The version that the public reads: the last one."""
    return event.programme_versions.order_by("-number").first()


def last_versions(keys) -> dict[int, ProgrammeVersion]:
    """The last released programme of each of these events (ids)."""
    rows = ProgrammeVersion.objects.filter(event__in=keys).order_by("event_id", "-number").distinct("event_id")
    return {row.event_id: row for row in rows}


def by_day(sessions: list[dict]) -> list[tuple]:
    """Frozen sessions day by day: (day or None, sessions)."""
    days: dict[str, list] = defaultdict(list)
    for one in sessions:
        days[one["day"] or ""].append(one)
    return [(datetime.date.fromisoformat(day) if day else None, rows) for day, rows in sorted(days.items()) if day] + [
        (None, rows) for day, rows in days.items() if not day
    ]


def speakers_of(sessions: list[dict]) -> list[dict]:
    """Who speaks in these frozen sessions, each once, as they stand there first."""
    found: dict[str, dict] = {}
    for one in sessions:
        for who in one["speakers"]:
            found.setdefault(who["key"], who)
    return list(found.values())


def chosen_sessions(sessions: list[dict], keys: list[str]) -> list[dict]:
    """Those of these frozen sessions that the keys name; all of them where none is named."""
    wanted = set(keys)
    return [one for one in sessions if not wanted or one["uuid"] in wanted]
