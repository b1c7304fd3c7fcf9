"""Questions in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import Group, MenuEntry
from institutions.base.standing import Role

MENU = [
    MenuEntry("question-list", _("Szakértőnk válaszol"), Group.KNOWLEDGE),
    MenuEntry("question-work-list", _("Kérdések"), Group.KNOWLEDGE, frozenset({Role.EDITOR, Role.EXPERT, Role.LEAD})),
]
