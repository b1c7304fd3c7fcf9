"""Who may do what with events: pure predicates over a standing."""

from institutions.base.standing import Role, standing_of


def may_draft_for(user, county_id: int | None) -> bool:
    """Mentor and coordinator for their own county; editor, lead and administrator for any and for the network."""
    standing = standing_of(user)
    team = county_id is not None and standing.holds_in(county_id, Role.MENTOR, Role.COORDINATOR)
    return team or standing.holds(Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR)


def may_draft_somewhere(user) -> bool:
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR, Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR)


def may_publish(user, event) -> bool:
    """The coordinator of its county; editor, lead and administrator."""
    standing = standing_of(user)
    coordinates = event.county_id is not None and standing.holds_in(event.county_id, Role.COORDINATOR)
    return coordinates or standing.holds(Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR)


def may_edit(user, event) -> bool:
    """Whoever may draft for its county, as long as it is a draft; afterwards whoever may publish it."""
    if event.state == "draft":
        return may_draft_for(user, event.county_id)
    return may_publish(user, event)
