"""What registration tells on pages of others: the event's own, the mentor's day, a settlement's, a county's."""

from django.utils import timezone

from events.calendar.models.event import Event
from institutions.base.room import Room
from institutions.base.small_counts import FEWEST
from institutions.base.standing import Role, standing_of

from . import rules
from .models.afterwards import Pledge
from .models.setup import setup_of
from .queries.afterwards import opinion_of, pledged, pledges_for
from .queries.figures import figures_of, from_list, of_county_year
from .queries.seats import seats_of


def told(event: Event, user) -> dict:
    """For the page of an event: whether one can register now, how many seats are left, what the figures are."""
    if not event.registration:
        return {}
    now, setup, figures = timezone.now(), setup_of(event), figures_of(event)
    limits = (event.capacity, setup.onsite_seats, setup.online_seats)
    return {
        "takes_registrations": not rules.why_closed(event, now),
        "registration_closed": rules.why_closed(event, now),
        "closes_at": rules.closes_at(event),
        "setup": setup,
        "is_limited": any(limit is not None for limit in limits),
        "seats": seats_of(event, now),
        "may_list": rules.may_list(user, event),
        "figures": figures.public(),
        "has_figures": figures.registered >= FEWEST,
        "from_list": from_list(event),
        "opinion": opinion_of(event),
        "pledged": pledged(event),
    }


def pledges_today(user, day, room: Room) -> dict:
    """For the mentor's day: what people of the county mean to try at home."""
    found = list(pledges_for(user)[:20])
    shown = room.take(len(found), 3)
    return {"pledges": found[:shown], "more_pledges": len(found) - shown}


def topics_of_settlement(user, settlement) -> dict:
    """For a settlement's page: what people there pledged, a topic of the next visit for the county's mentors."""
    rows = (
        Pledge.objects.filter(settlement=settlement, kept="").exclude(words="").select_related("event").order_by("-pk")
    )
    standing = standing_of(user)
    is_team = standing.holds_in(settlement.county_id, Role.MENTOR, Role.COORDINATOR)
    return {"visit_topics": list(rows[:10]) if is_team else []}


def of_dashboard(county_id: int | None) -> dict:
    """The events of this year, in a county or in all of them, and who registered and came."""
    day = timezone.localdate()
    return {"event_figures": of_county_year(county_id, day.replace(month=1, day=1), day.replace(month=12, day=31))}
