"""Who may do what with the newsletter: pure predicates over a standing."""

from institutions.base.standing import Role, standing_of

from .models.issue import READERS, IssueState


def may_write(user) -> bool:
    """Editors compose and send."""
    return standing_of(user).holds(Role.EDITOR)


def may_read_figures(user) -> bool:
    """Editors and the lead see what became of an issue, in numbers."""
    return standing_of(user).holds(*READERS)


def may_edit(user, issue) -> bool:
    """What is on its way stays as it is; afterwards the archive can be corrected."""
    return may_write(user) and issue.state in (IssueState.DRAFT, IssueState.SENT, IssueState.STOPPED)
