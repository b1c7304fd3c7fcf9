"""The programme of an event of the demo."""

import datetime

from events.calendar.models.event import Event
from events.programme import actions as programme
from events.programme.models.session import Session


def hold(event: Event, rows: list[dict], *, by) -> list[Session]:
    """Puts these sessions on the first day of the event, and releases its programme."""
    made = Session.objects.bulk_create(
        Session(
            event=event,
            name=one["name"],
            kind=one["kind"],
            day=event.starts_on,
            start_time=datetime.time.fromisoformat(one["from"]),
            end_time=datetime.time.fromisoformat(one["until"]),
            language="hu",
        )
        for one in rows
    )
    programme.release(event, by=by)
    return made
