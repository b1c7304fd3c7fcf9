"""The newsletter in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import Group, MenuEntry
from institutions.base.standing import Role

MENU = [
    MenuEntry("newsletter", _("Hírlevél"), Group.EVENTS),
    MenuEntry("issue-list", _("Hírlevelek"), Group.EVENTS, frozenset({Role.EDITOR, Role.LEAD})),
]
