"""Community Week in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import Group, MenuEntry

MENU = [
    MenuEntry("week-index", _("Közösségek Hete"), Group.ORGANISATIONS),
]
