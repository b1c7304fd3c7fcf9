"""Writes that move days: a new edition made after the last one, sessions taken along to the new days of their event."""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from events.calendar import actions as events
from events.calendar.models.event import Event
from events.publishing import rules
from institutions.base.exceptions import Refused, grant
from institutions.once.actions import once
from institutions.parts import actions as parts

from .inlines import EVENT
from .models.session import Session

CARRIED = (
    *("name", "subtitle", "language", "kind", "summary", "description", "county", "precision", "end_precision"),
    *("start_time", "end_time", "time_zone", "mode", "venue", "address", "settlement", "city", "country"),
    *("accessibility", "languages", "is_free", "price", "capacity"),
)
"""What an edition has of the last one: neither contact, nor funding, nor what became of it."""
PARTS = ("texts", "organisations", "series", "tracks", "rooms")
SESSION = ("name", "kind", "start_time", "end_time", "language", "languages", "abstract")


@once
def clone(event: Event, /, *, by, starts_on: datetime.date) -> Event:
    """Drafts the next edition after an event, its days and its programme's moved as far as the first one is. Nobody's
    data is copied: no contact, speaker or participant; nor materials, outcome, funding and the number of the edition.

    Raises NotGranted, ValidationError, also where the clocks jump over one of the hours on the new day.
    """
    grant(rules.may_draft_for(by, event.county_id))
    moved = starts_on - event.starts_on
    days = {"starts_on": starts_on, "ends_on": event.ends_on + moved}
    made = events.draft(by=by, **days, **{name: getattr(event, name) for name in CARRIED})[0]
    copies = {code: _copied(EVENT.kinds[code], event, made, by) for code in PARTS}
    for session in event.sessions.all():
        fields = {name: getattr(session, name) for name in SESSION}
        fields["day"] = session.day + moved if session.day else None
        fields |= {"track": copies["tracks"].get(session.track_id), "room": copies["rooms"].get(session.room_id)}
        copy = parts.add(EVENT, EVENT.kinds["sessions"], made, by=by, **fields)[0]
        for text in session.texts.all():
            words = {"language": text.language, "name": text.name, "abstract": text.abstract}
            parts.add(EVENT, EVENT.kinds["session-texts"], made, by=by, session=copy, **words)
    return made


def _copied(kind, event: Event, made: Event, by) -> dict:
    """The parts of one kind by the key of what they were copied from; a body under the name it has today."""
    left = {"name_then", "edition", "conclusions"}
    return {
        one.pk: parts.add(
            EVENT, kind, made, by=by, **{name: getattr(one, name) for name in kind.fields if name not in left}
        )[0]
        for one in kind.of(event)
    }


def left_behind(event: Event) -> int:
    """By how many days the sessions would have to move that lie outside the event's days since it was moved; 0 where
    none does.
    """
    outside = Q(day__lt=event.starts_on) | Q(day__gt=event.ends_on)
    if not event.sessions.filter(outside).exists():
        return 0
    first = event.sessions.exclude(day=None).order_by("day").values_list("day", flat=True)[0]
    return (event.starts_on - first).days


@transaction.atomic
def take_along(event: Event, *, by) -> int:
    """Moves the sessions to the event's days, the first day to its first; answers how many. Raises NotGranted, Refused
    where none lies outside or they do not fit, ValidationError for an hour that the clocks jump over.
    """
    event = Event.objects.select_for_update(of=("self",)).get(pk=event.pk)
    grant(rules.may_edit(by, event))
    days = datetime.timedelta(days=left_behind(event))
    if not days:
        raise Refused(_("Minden programpont az esemény napjain van."))
    sessions = list(Session.objects.select_for_update().filter(event=event).exclude(day=None))
    for one in sessions:
        one.event, one.day, one.revision = event, one.day + days, one.revision + 1
        try:
            one.full_clean()
        except ValidationError as error:
            told = f"{one.name}: {' '.join(error.messages)}"
            raise ValidationError(told) from error
        one.save()
    return len(sessions)
