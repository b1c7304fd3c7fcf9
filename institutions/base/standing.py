"""What a person holds today: their roles, the counties of each role, and the records they speak for.

Rules and querysets ask a `Standing` and nothing else about a person, so they neither know how appointments are
stored nor import the apps to their right. A person without an account, or without anything valid today, is `NOBODY`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """What somebody is appointed to be; a user without an appointment is a contact."""

    MENTOR = "mentor", _("mentor")
    COORDINATOR = "coordinator", _("megyei koordinátor")
    SUPERVISOR = "supervisor", _("szupervizor")
    EDITOR = "editor", _("szerkesztő")
    EXPERT = "expert", _("szakértő")
    LEAD = "lead", _("hálózatvezető")
    ADMINISTRATOR = "administrator", _("adminisztrátor")


COUNTY_ROLES = frozenset({Role.MENTOR, Role.COORDINATOR})


@dataclass(frozen=True)
class Standing:
    """A person's rights as of one day. Counties, institutions, communities and mentees are primary keys."""

    user_id: int | None = None
    counties: Mapping[str, frozenset[int]] = field(default_factory=dict)
    institutions: frozenset[int] = frozenset()
    communities: frozenset[int] = frozenset()
    mentees: frozenset[int] = frozenset()

    @property
    def roles(self) -> frozenset[str]:
        return frozenset(self.counties)

    def holds(self, *roles: str) -> bool:
        """Whether any of these roles is held today, in whatever county."""
        return not self.roles.isdisjoint(roles)

    def counties_as(self, *roles: str) -> frozenset[int]:
        """The counties where any of these roles is held today."""
        return frozenset().union(*(self.counties.get(role, frozenset()) for role in roles))

    def holds_in(self, county_id: int, *roles: str) -> bool:
        return county_id in self.counties_as(*roles)


NOBODY = Standing()


def standing_of(user) -> Standing:
    """The standing of a signed-in user, or `NOBODY`."""
    return getattr(user, "standing", NOBODY)
