"""Supervision in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import Group, MenuEntry
from institutions.base.standing import Role

MENU = [
    MenuEntry("supervision-list", _("Szupervízió"), Group.DAILY, frozenset({Role.SUPERVISOR, Role.MENTOR})),
    MenuEntry("supervision-hours", _("Szupervíziós órák"), Group.LEADING, frozenset({Role.LEAD})),
]
