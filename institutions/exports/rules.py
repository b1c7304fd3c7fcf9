"""Who reads what was taken away; `institutions.base.rules.may_export` says who takes."""

import hashlib

from institutions.base.standing import Role, standing_of


def may_read_all_exports(user) -> bool:
    """Whether the person reads who took away what: administrators."""
    return standing_of(user).holds(Role.ADMINISTRATOR)


def reach_of(user) -> str:
    """The print of what the person may read today: it changes with every right of theirs."""
    standing = standing_of(user)
    held = [(role, sorted(counties)) for role, counties in sorted(standing.counties.items())]
    spoken = [sorted(keys) for keys in (standing.institutions, standing.communities, standing.mentees)]
    return hashlib.sha256(repr((standing.user_id, held, spoken)).encode()).hexdigest()
