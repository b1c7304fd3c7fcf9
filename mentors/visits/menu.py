"""Visits, trips and promises in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import TEAM, Group, MenuEntry
from institutions.base.standing import Role

MENU = [
    MenuEntry("visit-list", _("Látogatások"), Group.DAILY, TEAM, of_community=True),
    MenuEntry("trip-list", _("Utak"), Group.DAILY, frozenset({Role.MENTOR})),
    MenuEntry("promise-list", _("Vállalások"), Group.DAILY, TEAM, of_community=True),
    MenuEntry("review", _("Ellenőrzés"), Group.LEADING, frozenset({Role.COORDINATOR, Role.LEAD})),
]
