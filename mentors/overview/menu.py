"""Relations in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import Group, MenuEntry
from institutions.base.standing import Role

MENU = [
    MenuEntry("relations", _("Kapcsolatok"), Group.DAILY, frozenset({Role.MENTOR})),
]
