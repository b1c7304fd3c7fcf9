"""Projects and what pays for them, in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import Group, MenuEntry
from institutions.base.standing import Role

KEEPERS = frozenset({Role.COORDINATOR, Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR})
MENU = [
    MenuEntry("project-list", _("Projektek"), Group.EVENTS, KEEPERS),
    MenuEntry("funding-list", _("Támogatások"), Group.EVENTS, KEEPERS - {Role.COORDINATOR}),
]
