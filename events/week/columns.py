"""The columns of programmes and joiners, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column

PROGRAMMES = (
    Column(_("Cím"), "title"),
    Column(_("Téma"), "get_theme_display"),
    Column(_("Nap"), "date"),
    Column(_("Kezdés"), "start_time"),
    Column(_("Befejezés"), "end_time"),
    Column(_("Helyszín"), "place"),
    Column(_("Település"), "where"),
    Column(_("Megye"), "county.name"),
    Column(_("Kik tartják"), "joiner.name"),
    Column(_("Bárki jöhet"), "is_open"),
    Column(_("Kiknek szól"), "ages_in_words"),
    Column(_("Akadálymentesség"), "access_in_words"),
    Column(_("Állapot"), "get_state_display"),
    Column(_("Résztvevők"), "participants"),
    Column(_("Segítők"), "helpers"),
)
JOINERS = (
    Column(_("Név"), "name"),
    Column(_("Típus"), "get_kind_display"),
    Column(_("Település"), "where"),
    Column(_("Megye"), "county.name"),
    Column(_("Mentor hívására"), "via_mentor"),
    Column(_("Csatlakozott"), "joined_at"),
)
