"""Who may do what with places, institutions, consortia and communities: pure predicates over a standing."""

from .standing import Role, standing_of


def may_write_in(user, county_id: int) -> bool:
    """Whether the person keeps the records of that county: its mentors and coordinators, the lead, administrators."""
    standing = standing_of(user)
    team = standing.holds_in(county_id, Role.MENTOR, Role.COORDINATOR)
    return team or standing.holds(Role.LEAD, Role.ADMINISTRATOR)


def may_create_somewhere(user) -> bool:
    """Whether there is any county whose records the person keeps."""
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR, Role.LEAD, Role.ADMINISTRATOR)


def may_edit_institution(user, institution) -> bool:
    return may_write_in(user, institution.settlement.county_id)
