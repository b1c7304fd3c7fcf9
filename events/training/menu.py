"""Training in the menu."""

from django.utils.translation import gettext_lazy as _

from institutions.base.menu import Group, MenuEntry

MENU = [
    MenuEntry("course-list", _("Képzések"), Group.KNOWLEDGE),
]
