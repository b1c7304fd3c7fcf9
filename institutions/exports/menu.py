"""Lists taken away, in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import Group, MenuEntry
from institutions.base.standing import Role

MENU = [
    MenuEntry("export-list", _("Letöltések"), Group.LEADING, frozenset({Role.ADMINISTRATOR})),
]
