"""Consortia in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import KEEPERS, Group, MenuEntry

MENU = [
    MenuEntry("consortium-list", _("Konzorciumok"), Group.FIELD, KEEPERS, by_county=True),
]
