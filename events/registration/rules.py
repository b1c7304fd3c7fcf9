"""Who may do what with registrations, and when registering is possible: pure predicates."""

import datetime

from django.utils.translation import gettext as _

from events.calendar.models.event import Event
from events.publishing.rules import may_draft_for, may_publish
from events.publishing.states import State

from .models.setup import RegistrationSetup, begins_at, setup_of

may_organise = may_publish
"""Changes how registration goes, enters and takes off others, writes to those who come."""
BY_DAY = (8, 20)
"""Offers leave and run out between these hours of the event's zone."""
HELD = datetime.timedelta(hours=24)
"""So long a seat waits for its address to be confirmed."""


def may_list(user, event: Event) -> bool:
    """Sees who registered: the team of its county, and who may publish it."""
    return may_draft_for(user, event.county_id)


def will_be(event: Event) -> bool:
    """Whether the event is announced with a day on which it will be."""
    return event.state == State.PUBLISHED or (event.state == State.POSTPONED and event.previous_starts_on is not None)


def closes_at(event: Event) -> datetime.datetime:
    """The moment at which visitors' registration is over: never after the event began."""
    begins = begins_at(event)
    closes = setup_of(event).closes_at
    return min(closes, begins) if closes else begins


def why_closed(event: Event, now: datetime.datetime) -> str:
    """Why nobody can register by themselves now; „” where they can."""
    if event.state == State.CANCELLED:
        return _("Ez az esemény elmarad, ezért nem lehet jelentkezni.")
    if not (event.registration and will_be(event)):
        return _("Erre az eseményre most nem lehet jelentkezni.")
    if now >= closes_at(event):
        return _("A jelentkezés lezárult.")
    opens = setup_of(event).opens_at
    if opens and now < opens:
        return _("A jelentkezés még nem nyílt meg.")
    return ""


def moves_on(event: Event, now: datetime.datetime) -> bool:
    """Whether free seats are still given to those who wait."""
    return will_be(event) and now < begins_at(event)


def is_by_day(now: datetime.datetime, zone) -> bool:
    return BY_DAY[0] <= now.astimezone(zone).hour < BY_DAY[1]


def offer_ends(setup: RegistrationSetup, now: datetime.datetime, zone) -> datetime.datetime:
    """Until when an offer made now can be accepted: what would run out at night does the morning after; never after
    the event began.
    """
    end = (now + datetime.timedelta(hours=setup.offer_hours)).astimezone(zone)
    morning = end.replace(hour=BY_DAY[0], minute=0, second=0, microsecond=0)
    if end.hour >= BY_DAY[1]:
        end = morning + datetime.timedelta(days=1)
    elif end.hour < BY_DAY[0]:
        end = morning
    return min(end.astimezone(datetime.UTC), begins_at(setup.event))


def held_until(event: Event, now: datetime.datetime) -> datetime.datetime:
    return min(now + HELD, begins_at(event))


def may_tell(one) -> bool:
    """Whether somebody may say what they thought of the event: it is over, and they had a seat."""
    return one.is_coming and one.event.is_over()


def may_travel_with(one, other) -> bool:
    """Whether both look for company for the same event, and come from the same settlement or district."""
    if one.event_id != other.event_id or one.pk == other.pk or not (one.is_coming and other.is_coming):
        return False
    if not (one.wants_company and other.wants_company and one.settlement_id and other.settlement_id):
        return False
    district = one.settlement.district_id
    return one.settlement_id == other.settlement_id or bool(district and district == other.settlement.district_id)
