"""Hand-overs in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import TEAM, Group, MenuEntry

MENU = [
    MenuEntry("hand-over-list", _("Átadások"), Group.LEADING, TEAM),
]
