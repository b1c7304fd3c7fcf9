"""The columns of proposals, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column
from institutions.places.columns import place

COLUMNS = (
    Column(_("Intézmény"), "institution.name"),
    *place("institution.settlement"),
    Column(_("Mit írna át"), "field_labels"),
    Column(_("Ki javasolta"), "proposed_by.name"),
    Column(_("Mikor"), "proposed_at"),
    Column(_("Állapot"), "get_state_display"),
)
