"""The columns of issues of the newsletter, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column

COLUMNS = (
    Column(_("Név"), "name"),
    Column(_("Nyelv"), "get_language_display"),
    Column(_("Megye"), "county.name"),
    Column(_("Állapot"), "get_state_display"),
    Column(_("Mikor"), "day"),
)
