"""Who may do what with guides."""

from mentors.practices.rules import may_edit_practices


def may_write(user, guide=None) -> bool:
    """Whoever writes and publishes practices."""
    return may_edit_practices(user)
