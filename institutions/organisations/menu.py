"""Institutions in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import Group, MenuEntry

MENU = [
    MenuEntry("institution-list", _("Intézmények"), Group.ORGANISATIONS, by_county=True),
]
