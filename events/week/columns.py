"""The columns of programmes and joiners of Community Week, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column

PROGRAMMES = (
    Column(_("A program címe"), "title"),
    Column(_("Téma"), "get_theme_display"),
    Column(_("Nap"), "date"),
    Column(_("Kezdés"), "start_time"),
    Column(_("Befejezés"), "end_time"),
    Column(_("Helyszín"), "place"),
    Column(_("Település"), "settlement.name"),
    Column(_("Megye"), "county.name"),
    Column(_("Ország"), "get_country_display"),
    Column(_("Ki rendezi"), "joiner.name"),
    Column(_("Bárki jöhet"), "is_open"),
    Column(_("Állapot"), "get_state_display"),
    Column(_("Résztvevők száma"), "participants"),
)
JOINERS = (
    Column(_("Név"), "name"),
    Column(_("Típus"), "get_kind_display"),
    Column(_("Település"), "settlement.name"),
    Column(_("Megye"), "county.name"),
    Column(_("Ország"), "get_country_display"),
)
