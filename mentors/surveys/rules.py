"""Who may do what with questionnaires in the field: predicates over a standing. Counts are everybody's."""

import datetime

from institutions.base.standing import Role, standing_of
from mentors.visits.rules.visit import counties_to_log_in


def may_define(user) -> bool:
    """Whether the person makes studies, waves and quotas: the lead."""
    return standing_of(user).holds(Role.LEAD)


def may_read_somewhere(user) -> bool:
    """Whether there is any county of which the person reads quotas and tallies."""
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR, Role.LEAD)


def may_tally_somewhere(user) -> bool:
    """Whether the person is a mentor today."""
    return standing_of(user).holds(Role.MENTOR)


def may_tally(user, county_id: int, day: datetime.date) -> bool:
    """Whether the person counts what was done on that day in that county: its mentors of then and of today."""
    return county_id in counties_to_log_in(user, day)
