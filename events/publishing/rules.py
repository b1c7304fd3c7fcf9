"""Who may do what with events and projects: pure predicates over a standing."""

from institutions.base.standing import Role, standing_of

from .models import State

EVERYWHERE = (Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR)


def may_draft_for(user, county_id: int | None) -> bool:
    """Mentor and coordinator for their own county; editor, lead and administrator for any and for the network."""
    standing = standing_of(user)
    team = county_id is not None and standing.holds_in(county_id, Role.MENTOR, Role.COORDINATOR)
    return team or standing.holds(*EVERYWHERE)


def may_draft_somewhere(user) -> bool:
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR, *EVERYWHERE)


def may_publish(user, record) -> bool:
    """The coordinator of its county; editor, lead and administrator."""
    standing = standing_of(user)
    coordinates = record.county_id is not None and standing.holds_in(record.county_id, Role.COORDINATOR)
    return coordinates or standing.holds(*EVERYWHERE)


def may_edit(user, record) -> bool:
    """Whoever may draft for its county, as long as it is a draft; afterwards whoever may publish it."""
    if record.state == State.DRAFT:
        return may_draft_for(user, record.county_id)
    return may_publish(user, record)


def may_keep_fundings(user) -> bool:
    return standing_of(user).holds(*EVERYWHERE)


may_keep_series = may_keep_fundings
