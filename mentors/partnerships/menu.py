"""Partnerships in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import TEAM, Group, MenuEntry

MENU = [
    MenuEntry(
        "partnership-list", _("Partnerségek"), Group.FIELD, TEAM, of_community=True, of_institution=True, by_county=True
    ),
]
