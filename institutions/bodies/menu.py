"""Bodies in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import Group, MenuEntry
from institutions.base.standing import Role

MENU = [
    MenuEntry(
        "body-list",
        _("Szervezetek"),
        Group.ORGANISATIONS,
        frozenset({Role.COORDINATOR, Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR}),
    ),
]
