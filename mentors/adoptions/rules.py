"""Who may do what with adoptions."""

from institutions.base.standing import Role, standing_of

from .models import Adoption


def may_check_in(user, county_id: int) -> bool:
    """The county's team, and editors, for there are counties without mentors."""
    standing = standing_of(user)
    return standing.holds(Role.EDITOR) or county_id in standing.counties_as(Role.MENTOR, Role.COORDINATOR)


def may_check(user, adoption: Adoption) -> bool:
    """Whether the person says that it is so: not while its sender has yet to confirm it."""
    is_open = adoption.state != Adoption.State.UNCONFIRMED
    return is_open and may_check_in(user, adoption.settlement.county_id)


def may_check_somewhere(user) -> bool:
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR, Role.EDITOR)
