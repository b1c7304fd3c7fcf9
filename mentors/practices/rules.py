"""Who may do what with good practices."""

from institutions.base.standing import Role, standing_of


def may_read_unpublished(user) -> bool:
    """Whether there is any county whose practices the person reads before they are published."""
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR, Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR)


def may_edit_practices(user) -> bool:
    """Editors write, publish and withdraw; nobody else does."""
    return standing_of(user).holds(Role.EDITOR)
