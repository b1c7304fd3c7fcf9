"""Settlements in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import KEEPERS, Group, MenuEntry

MENU = [
    MenuEntry("settlement-list", _("Települések"), Group.FIELD, KEEPERS, by_county=True),
]
