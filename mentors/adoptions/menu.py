"""Adoptions in the menu, for who checks them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import Group, MenuEntry
from institutions.base.standing import Role

MENU = [
    MenuEntry("adoption-list", _("Átvételek"), Group.KNOWLEDGE, frozenset({Role.MENTOR, Role.COORDINATOR, Role.EDITOR}))
]
