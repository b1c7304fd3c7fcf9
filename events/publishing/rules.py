"""Who may do what with events and projects: pure predicates over a standing."""

from institutions.base.standing import Role, standing_of

from .models import Publication, State

EVERYWHERE = Publication.KEEPERS


def may_draft_for(user, county_id: int | None, keepers: tuple[str, ...] = EVERYWHERE) -> bool:
    """Mentor and coordinator for their own county; the keepers of the noun for any and for the network."""
    standing = standing_of(user)
    team = county_id is not None and standing.holds_in(county_id, Role.MENTOR, Role.COORDINATOR)
    return team or standing.holds(*keepers)


def may_draft_somewhere(user, keepers: tuple[str, ...] = EVERYWHERE) -> bool:
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR, *keepers)


def may_publish(user, record) -> bool:
    """Who publishes the noun in its county, and its keepers."""
    standing = standing_of(user)
    in_county = record.county_id is not None and standing.holds_in(record.county_id, *record.PUBLISHERS)
    return in_county or standing.holds(*record.KEEPERS)


def may_edit(user, record) -> bool:
    """Whoever may draft for its county, as long as it is a draft; afterwards whoever may publish it."""
    if record.state == State.DRAFT:
        return may_draft_for(user, record.county_id, record.KEEPERS)
    return may_publish(user, record)


def may_keep_fundings(user) -> bool:
    return standing_of(user).holds(*EVERYWHERE)


may_keep_series = may_keep_fundings
