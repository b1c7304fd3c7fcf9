"""What registration tells on pages of others: the event's own."""

from django.utils import timezone

from events.calendar.models.event import Event

from . import rules
from .models.setup import setup_of
from .queries.figures import figures_of
from .queries.seats import seats_of


def told(event: Event, user) -> dict:
    """For the page of an event: whether one can register now, how many seats are left, what the figures are."""
    if not event.registration:
        return {}
    now = timezone.now()
    return {
        "takes_registrations": not rules.why_closed(event, now),
        "registration_closed": rules.why_closed(event, now),
        "closes_at": rules.closes_at(event),
        "setup": setup_of(event),
        "seats": seats_of(event, now),
        "may_list": rules.may_list(user, event),
        "figures": figures_of(event).public(),
    }
