"""Who may do what with bodies: predicates over a standing."""

from institutions.base.standing import Role, standing_of

from .models import Body


def may_create(user) -> bool:
    """Whoever enters events or partnerships meets new ones."""
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR, Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR)


def may_edit(user, body: Body) -> bool:
    """Those of their own name: editor, lead, administrator. What is a record of ours is changed there."""
    return bool(body.own_name) and standing_of(user).holds(Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR)


def may_edit_some(user) -> bool:
    return standing_of(user).holds(Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR)
