"""Who may close a promise: predicates over a standing."""

from institutions.base.standing import Role, standing_of

from ..models.promise import Promise
from ..models.visit import COUNTED


def may_read_some(user) -> bool:
    """Whether there may be promises for the person to read."""
    standing = standing_of(user)
    return standing.holds(Role.MENTOR, Role.COORDINATOR, Role.LEAD) or bool(standing.communities)


def may_close(user, promise: Promise) -> bool:
    """Any mentor of the county, so that a successor can; once the visit at which it was made counts."""
    return promise.visit.state in COUNTED and standing_of(user).holds_in(promise.county_id, Role.MENTOR)
