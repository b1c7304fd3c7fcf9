"""Who may do what with supervision dates: predicates over a standing."""

from institutions.base.standing import Role, standing_of
from mentors.people.models.supervision import Supervision

from .models import SupervisionBooking, SupervisionDate


def may_read_somewhere(user) -> bool:
    return standing_of(user).holds(Role.SUPERVISOR, Role.MENTOR)


def may_offer(user) -> bool:
    return standing_of(user).holds(Role.SUPERVISOR)


def may_change(user, date: SupervisionDate) -> bool:
    """Its supervisor, while they are one."""
    standing = standing_of(user)
    return standing.holds(Role.SUPERVISOR) and date.supervisor_id == standing.user_id


def may_book(user, date: SupervisionDate) -> bool:
    """A mentor whom its supervisor looks after today."""
    standing = standing_of(user)
    theirs = Supervision.objects.valid_today().filter(mentor=standing.user_id, supervisor=date.supervisor_id)
    return standing.holds(Role.MENTOR) and theirs.exists()


def may_write_about(user, booking: SupervisionBooking) -> bool:
    """One of the two."""
    standing = standing_of(user)
    if standing.holds(Role.SUPERVISOR) and booking.date.supervisor_id == standing.user_id:
        return True
    return standing.holds(Role.MENTOR) and booking.mentor_id == standing.user_id


def may_read_hours(user) -> bool:
    """The lead, and no content of it."""
    return standing_of(user).holds(Role.LEAD)
