"""Mentors and accounts in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import KEEPERS, Group, MenuEntry
from institutions.base.standing import Role

MENU = [
    MenuEntry("mentor-list", _("Mentorok"), Group.ORGANISATIONS, by_county=True),
    MenuEntry("account-list", _("Fiókok"), Group.LEADING, KEEPERS - {Role.MENTOR}),
]
