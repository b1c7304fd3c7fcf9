"""Entries of the menu: each feature tells its own in `menu.MENU`; `portal/menu.py` gathers them."""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _

from .standing import Role, Standing


class Group(models.TextChoices):
    """What the menu is divided into."""

    DAILY = "daily", _("Mai munka")
    FIELD = "field", _("Terep")
    ORGANISATIONS = "organisations", _("Szervezetek")
    KNOWLEDGE = "knowledge", _("Tudás")
    EVENTS = "events", _("Események")
    LEADING = "leading", _("Vezetés")


TEAM = frozenset({Role.MENTOR, Role.COORDINATOR, Role.LEAD})
KEEPERS = TEAM | {Role.ADMINISTRATOR}


@dataclass(frozen=True)
class MenuEntry:
    """A page in the menu: its route, label and group, and the roles that find it there; nobody named is everybody.
    `of_community` and `of_institution`: also who speaks for one. `by_county`: a list of the whole country, which opens
    in the county of who works in one.
    """

    route: str
    label: str
    group: Group
    roles: frozenset[Role] = frozenset()
    of_community: bool = False
    of_institution: bool = False
    by_county: bool = False

    def is_for(self, standing: Standing) -> bool:
        theirs = (self.of_community and standing.communities) or (self.of_institution and standing.institutions)
        return not self.roles or standing.holds(*self.roles) or bool(theirs)
