"""Who may do what with proposals of changes to an institution's page: predicates over a standing."""

from institutions.base.rules import may_create_somewhere, may_edit_institution
from institutions.base.standing import Role, standing_of

from .models import Proposal


def may_propose(user, institution) -> bool:
    """Whoever speaks for the institution today."""
    return institution.pk in standing_of(user).institutions


def may_propose_somewhere(user) -> bool:
    return bool(standing_of(user).institutions)


def may_read_some(user) -> bool:
    """Whether there may be proposals for the person to read, besides those that they sent themselves once."""
    return may_propose_somewhere(user) or may_create_somewhere(user)


def may_decide(user, proposal: Proposal) -> bool:
    """Whoever could write the same onto the page themselves."""
    return may_edit_institution(user, proposal.institution)


def may_withdraw(user, proposal: Proposal) -> bool:
    """Its author, who still speaks for the institution."""
    return proposal.proposed_by_id == standing_of(user).user_id and may_propose(user, proposal.institution)


def to_decide(user):
    """The open proposals about which the person may decide, as `may_decide` says of each."""
    standing = standing_of(user)
    if standing.holds(Role.LEAD, Role.ADMINISTRATOR):
        return Proposal.objects.open()
    counties = standing.counties_as(Role.MENTOR, Role.COORDINATOR)
    return Proposal.objects.open().filter(institution__settlement__county__in=counties)
