"""Proposals in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import Group, MenuEntry
from institutions.base.standing import Role

DECIDERS = frozenset({Role.MENTOR, Role.ADMINISTRATOR})
MENU = [
    MenuEntry("proposal-list", _("Javaslatok"), Group.ORGANISATIONS, DECIDERS, of_institution=True),
]
