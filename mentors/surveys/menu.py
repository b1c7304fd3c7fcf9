"""Questionnaires in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import Group, MenuEntry
from institutions.base.standing import Role

MENU = [
    MenuEntry("tally-create", _("Kérdőívek számolása"), Group.DAILY, frozenset({Role.MENTOR})),
    MenuEntry("study-list", _("Felmérések"), Group.FIELD, frozenset({Role.MENTOR, Role.COORDINATOR, Role.LEAD})),
]
