"""The columns of institutions, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column
from institutions.places.columns import place

COLUMNS = (
    Column(_("Név"), "name"),
    *place("settlement"),
    Column(_("Típus"), "get_kind_display"),
    Column(_("Állapot"), "get_status_display"),
)
