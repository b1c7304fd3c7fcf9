"""Who may do what with the newsletter: pure predicates over a standing."""

from django.utils.translation import gettext as _

from institutions.base.standing import Role, standing_of

from .models.issue import READERS, IssueState


def may_write(user) -> bool:
    """Editors compose and send."""
    return standing_of(user).holds(Role.EDITOR)


def may_read_figures(user) -> bool:
    """Editors and the lead see what became of an issue, in numbers."""
    return standing_of(user).holds(*READERS)


def why_frozen(issue) -> str:
    """Why nothing in it can be changed now; „” for a draft. What left stays as it left: what is withdrawn since goes
    from it by itself.
    """
    if issue.state == IssueState.DRAFT:
        return ""
    if issue.state == IssueState.SCHEDULED:
        return _("Időzítve van: előbb vegye vissza piszkozatnak, és úgy változtassa.")
    return _("Ez már elment, ezért nem változtatható. Amit közben visszavontak, magától eltűnik belőle.")


def may_edit(user, issue) -> bool:
    """Whether the person can change it now."""
    return may_write(user) and not why_frozen(issue)
