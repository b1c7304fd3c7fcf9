"""Who may do what with places, institutions, consortia and communities: pure predicates over a standing."""

from .standing import Role, standing_of


def may_write_in(user, county_id: int) -> bool:
    """Whether the person keeps the records of that county: its mentors and coordinators, the lead, administrators."""
    standing = standing_of(user)
    team = standing.holds_in(county_id, Role.MENTOR, Role.COORDINATOR)
    return team or standing.holds(Role.LEAD, Role.ADMINISTRATOR)


def may_create_somewhere(user) -> bool:
    """Whether there is any county whose records the person keeps."""
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR, Role.LEAD, Role.ADMINISTRATOR)


def counties_of_fieldwork(user) -> frozenset[int] | None:
    """The counties in which the person reads who went where and when; None: all of them."""
    standing = standing_of(user)
    return None if standing.holds(Role.LEAD) else standing.counties_as(Role.MENTOR, Role.COORDINATOR)


def reads_fieldwork_somewhere(user) -> bool:
    """Whether there is any county of which the person reads who went where and when."""
    return counties_of_fieldwork(user) != frozenset()


def may_edit_institution(user, institution) -> bool:
    return may_write_in(user, institution.settlement.county_id)


def may_edit_consortium(user, consortium) -> bool:
    return may_write_in(user, consortium.county_id)


def may_keep_communities_in(user, county_id: int) -> bool:
    """Whether the person keeps that county's communities: its mentors and coordinators only."""
    return standing_of(user).holds_in(county_id, Role.MENTOR, Role.COORDINATOR)


def may_keep_communities_somewhere(user) -> bool:
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR)


def may_edit_community(user, community) -> bool:
    return may_keep_communities_in(user, community.settlement.county_id)


def reads_community_in_full(user, community_id: int, county_id: int) -> bool:
    """Whether the person reads more than the public card: the same people as `Community.objects.in_full_for`."""
    standing = standing_of(user)
    everywhere = standing.holds(Role.LEAD, Role.ADMINISTRATOR)
    return everywhere or community_id in standing.communities or may_keep_communities_in(user, county_id)


def may_export(user) -> bool:
    """Whether the person takes lists away as files, as far as they may list: who works with the network's records."""
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR, Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR)
