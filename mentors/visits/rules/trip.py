"""Who may do what with trips: they are their mentor's own."""

import datetime

from institutions.base.standing import Role, standing_of
from mentors.people.models.period import today

from ..models.trip import Trip
from .visit import EARLIEST

AHEAD = datetime.timedelta(days=366)


def may_plan(user) -> bool:
    return standing_of(user).holds(Role.MENTOR)


def is_own(user, trip: Trip) -> bool:
    return may_plan(user) and trip.mentor_id == standing_of(user).user_id


def thinkable(day: datetime.date) -> bool:
    """Whether a trip may be of that day: since the network began, until a year ahead."""
    return EARLIEST <= day <= today() + AHEAD
