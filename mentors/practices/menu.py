"""Practices in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import Group, MenuEntry
from institutions.base.standing import Role

MENU = [
    MenuEntry("practice-list", _("Jó gyakorlatok"), Group.KNOWLEDGE),
    MenuEntry("practice-create", _("Jó gyakorlat leírása"), Group.KNOWLEDGE, frozenset({Role.MENTOR})),
    MenuEntry("practice-editing", _("Kéziratok"), Group.KNOWLEDGE, frozenset({Role.EDITOR})),
]
