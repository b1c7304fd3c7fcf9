"""The directory in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import Group, MenuEntry
from institutions.base.standing import Role

MENU = [
    MenuEntry(
        "speaker-list",
        _("Előadók"),
        Group.EVENTS,
        frozenset({Role.COORDINATOR, Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR}),
    ),
]
