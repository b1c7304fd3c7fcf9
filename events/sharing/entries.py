"""What stands in a calendar: an event or one session of it, as plain facts that `ics` writes down."""

import datetime
import uuid
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from events.calendar.models.event import Event
from events.publishing.models import Precision, State
from institutions.base.languages import shown

CONFIRMED, TENTATIVE, CANCELLED = "CONFIRMED", "TENTATIVE", "CANCELLED"
DATED = Q(precision=Precision.DAY)
"""What has no day enters no calendar."""


@dataclass(frozen=True)
class Entry:
    """One entry: `start` and `end` are moments with an offset, or days (the last one included) where no hour is known.
    `key` names it for good, `sequence` rises whenever it changes.
    """

    key: uuid.UUID
    sequence: int
    changed_at: datetime.datetime
    status: str
    start: datetime.datetime | datetime.date
    end: datetime.datetime | datetime.date | None
    zone: str
    title: str
    url: str
    description: str = ""
    location: str = ""
    categories: tuple[str, ...] = ()


def address(path: str) -> str:
    """The whole address of a page of ours."""
    return f"{settings.SITE_URL}{path}"


def status_of(event: Event) -> str:
    """What is postponed without a new day stands in calendars as something that may be."""
    if event.state == State.CANCELLED:
        return CANCELLED
    undecided = event.state == State.POSTPONED and event.previous_starts_on is None
    return TENTATIVE if undecided or event.state == State.DRAFT else CONFIRMED


def titled(event: Event, title: str) -> str:
    """The title, with what has to be known of the event before it: not every program shows a status."""
    said = {State.CANCELLED: _("ELMARAD: %s"), State.POSTPONED: _("ELHALASZTVA: %s"), State.DRAFT: _("TERVEZET: %s")}
    moved = event.state == State.POSTPONED and event.previous_starts_on is not None
    return said[event.state] % title if event.state in said and not moved else title


def place_of(event: Event, room: str = "") -> str:
    parts = [room, event.venue, event.address, event.city]
    return ", ".join(dict.fromkeys(part for part in parts if part)) or (_("online") if event.mode == "online" else "")


def of_event(event: Event) -> Entry | None:
    """The entry of an event; None where its day is not known."""
    if event.precision != Precision.DAY:
        return None
    last = event.ends_on if event.end_precision == Precision.DAY else event.starts_on
    start, end = event.starts_at or event.starts_on, event.ends_at
    if not event.starts_at:
        end = last
    words = shown(event)
    return Entry(
        key=event.calendar_uid,
        sequence=event.sequence,
        changed_at=event.changed_at,
        status=status_of(event),
        start=start,
        end=end,
        zone=event.time_zone,
        title=titled(event, words.name),
        url=address(reverse("event-detail", args=[event.slug])),
        description="\n\n".join(filter(None, [event.state_reason, words.subtitle, words.summary])),
        location=place_of(event),
        categories=(str(event.get_kind_display()),),
    )


def of_session(event: Event, session: dict, version: int) -> Entry | None:
    """The entry of a session as it was released; it changes with its event and with each version of the programme."""
    if not session["day"]:
        return None
    start, end = (datetime.datetime.fromisoformat(at) if (at := session[name]) else None for name in MOMENTS)
    day = datetime.date.fromisoformat(session["day"])
    who = ", ".join(one["name"] for one in session["speakers"])
    page = reverse("programme-detail", args=[event.slug])
    return Entry(
        key=uuid.UUID(session["uuid"]),
        sequence=event.sequence + version,
        changed_at=event.changed_at,
        status=status_of(event),
        start=start or day,
        end=end if start else day,
        zone=event.time_zone,
        title=titled(event, session["name"]),
        url=address(f"{page}#s-{session['uuid']}"),
        description="\n\n".join(filter(None, [event.name, who, session["abstract"]])),
        location=place_of(event, session["room"]),
        categories=tuple(filter(None, [session["track"]])),
    )


MOMENTS = ("starts_at", "ends_at")


def of_events(events) -> list[Entry]:
    return [entry for event in events if (entry := of_event(event))]


def of_sessions(event: Event, sessions: list[dict], version: int) -> list[Entry]:
    return [entry for one in sessions if (entry := of_session(event, one, version))]
