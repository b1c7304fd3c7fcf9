"""Who may open, change and close accounts, and who owes them a second factor: pure predicates over a standing."""

from django.conf import settings

from institutions.base.standing import Role, standing_of

CONTACT = ""
"""The „role” of somebody without an appointment: they speak for an institution or a community."""

OF_THE_LEAD = frozenset({Role.COORDINATOR, Role.SUPERVISOR, Role.EDITOR, Role.EXPERT})
"""Roles that the lead appoints; leads and administrators are appointed by administrators alone."""


def may_keep_accounts(user) -> bool:
    """Whether the person has accounts to keep at all: their county's, or all."""
    return standing_of(user).holds(Role.COORDINATOR, Role.LEAD, Role.ADMINISTRATOR)


def may_appoint(user, role: str, county_id: int | None) -> bool:
    """Whether the person gives and ends that role (or a contact's links, `CONTACT`) in that county."""
    standing = standing_of(user)
    if standing.holds(Role.ADMINISTRATOR):
        return True
    if role in (CONTACT, Role.MENTOR):
        return standing.holds(Role.LEAD) or standing.holds_in(county_id, Role.COORDINATOR)
    return role in OF_THE_LEAD and standing.holds(Role.LEAD)


def may_appoint_person(user, person, role: str, county_id: int | None) -> bool:
    """The same for a person who has an account: nobody touches their own rights."""
    return user.pk != person.pk and may_appoint(user, role, county_id)


def appointable_roles(user) -> list[str]:
    """The roles that the person gives somewhere, contacts first."""
    standing = standing_of(user)
    counties = standing.counties_as(Role.COORDINATOR)
    anywhere = next(iter(counties), None)
    return [role for role in [CONTACT, *Role.values] if may_appoint(user, role, anywhere)]


def may_assign_supervisor(user) -> bool:
    return standing_of(user).holds(Role.LEAD, Role.ADMINISTRATOR)


def may_close_account(user, person) -> bool:
    """Whether the person switches that account off and on: administrators, never their own."""
    return user.pk != person.pk and standing_of(user).holds(Role.ADMINISTRATOR)


def must_have_second_factor(user) -> bool:
    """Whether the setting makes a second factor this person's duty: everybody but mentors and contacts."""
    return settings.MFA_REQUIRED_FOR_STAFF and not standing_of(user).roles <= {Role.MENTOR}


def may_edit_own_card(user) -> bool:
    """Whether the person has a public card: mentors and coordinators do."""
    return standing_of(user).holds(Role.MENTOR, Role.COORDINATOR)
