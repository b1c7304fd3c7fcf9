"""The columns of bodies, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column

COLUMNS = (
    Column(_("Név"), "own_name"),
    Column(_("Ország"), "get_country_display"),
    Column(_("Település"), "settlement.name"),
    Column(_("Típus"), "get_kind_display"),
    Column(_("Honlap"), "website"),
)
