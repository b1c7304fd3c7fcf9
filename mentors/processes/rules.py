"""Who may do what with processes: predicates over a standing."""

from institutions.base.standing import Role, standing_of

from .models import Process


def may_read_somewhere(user) -> bool:
    """Whether there is any county whose processes the person reads."""
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR, Role.LEAD)


def may_read_in(user, county_id: int) -> bool:
    """Whether the person reads that county's processes: the same people as `Process.objects.visible_to`."""
    return standing_of(user).holds(Role.LEAD) or may_keep_in(user, county_id)


def may_keep_somewhere(user) -> bool:
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR)


def may_keep_in(user, county_id: int) -> bool:
    """Whether the person keeps that county's processes: its mentors and coordinators."""
    return standing_of(user).holds_in(county_id, Role.MENTOR, Role.COORDINATOR)


def may_keep(user, process: Process) -> bool:
    return may_keep_in(user, process.subject.county_id)
