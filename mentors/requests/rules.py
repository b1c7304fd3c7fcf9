"""Who decides about requests for an account: predicates over a standing."""

from institutions.base.standing import Role, standing_of
from mentors.people.rules.team import in_office

from .models import AccountRequest


def may_decide_somewhere(user) -> bool:
    return standing_of(user).holds(Role.COORDINATOR, Role.LEAD, Role.ADMINISTRATOR)


def may_decide(user, request: AccountRequest) -> bool:
    """The county's coordinator, the lead where none is in office, administrators."""
    standing = standing_of(user)
    if standing.holds(Role.ADMINISTRATOR) or standing.holds_in(request.county_id, Role.COORDINATOR):
        return True
    return standing.holds(Role.LEAD) and not in_office().filter(county=request.county_id).exists()
