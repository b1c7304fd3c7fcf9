"""Requests for an account in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import Group, MenuEntry
from institutions.base.standing import Role

DECIDERS = frozenset({Role.COORDINATOR, Role.LEAD, Role.ADMINISTRATOR})
MENU = [MenuEntry("account-request-list", _("Fiókkérések"), Group.LEADING, DECIDERS)]
