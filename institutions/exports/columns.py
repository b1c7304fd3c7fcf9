"""The columns of the list of what was taken away."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column

COLUMNS = (
    Column(_("Lista"), "title"),
    Column(_("Szűrők"), "chosen"),
    Column(_("Fájl"), "get_format_display"),
    Column(_("Sorok"), "number"),
    Column(_("Ki kérte"), "who"),
    Column(_("Mikor"), "asked_at"),
    Column(_("Állapot"), "get_state_display"),
)
