"""Relations in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import TEAM, Group, MenuEntry

MENU = [
    MenuEntry("relations", _("Kapcsolatok"), Group.DAILY, TEAM),
]
