"""Processes in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import TEAM, Group, MenuEntry

MENU = [
    MenuEntry("process-list", _("Folyamatok"), Group.FIELD, TEAM, by_county=True),
]
