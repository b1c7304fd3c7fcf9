"""Who may do what with partnerships: predicates over a standing."""

from collections.abc import Iterable

from institutions.base.standing import Role, standing_of
from mentors.people.models.appointment import Appointment
from mentors.people.models.period import today

from .models.partnership import Partnership


def may_keep_somewhere(user) -> bool:
    """Whether there is any county whose partnerships the person keeps: its mentors and coordinators."""
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR)


def may_keep_in(user, counties: Iterable[int]) -> bool:
    """Whether the person keeps partnerships of parties in these counties: one of them is enough."""
    return not standing_of(user).counties_as(Role.MENTOR, Role.COORDINATOR).isdisjoint(counties)


def may_keep(user, partnership: Partnership) -> bool:
    return may_keep_in(user, partnership.counties)


def reads_notes(user, counties: Iterable[int]) -> bool:
    """Whether the person reads notes and plans: the same people as `Partnership.objects.team_layer_for`."""
    return standing_of(user).holds(Role.LEAD) or may_keep_in(user, counties)


def may_see_networks(user) -> bool:
    """Whether there is any county whose network of partnerships the person sees."""
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR, Role.LEAD)


def may_see_network_of(user, county_id: int) -> bool:
    return reads_notes(user, [county_id])


def was_mentor_in(user, counties: Iterable[int]) -> bool:
    """Whether somebody is or was a mentor in one of these counties."""
    held = Appointment.objects.filter(user=user, role=Role.MENTOR, county__in=counties, valid_from__lte=today())
    return held.exists()


def is_mentor_in(user, counties: Iterable[int]) -> bool:
    """Whether somebody is a mentor in one of these counties today."""
    return Appointment.objects.valid_today().filter(user=user, role=Role.MENTOR, county__in=counties).exists()
