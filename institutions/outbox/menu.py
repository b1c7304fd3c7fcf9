"""Mails in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import Group, MenuEntry
from institutions.base.standing import Role

ORGANISERS = frozenset({Role.COORDINATOR, Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR})
MENU = [
    MenuEntry("mail-list", _("Kimenő levelek"), Group.LEADING, ORGANISERS),
]
