"""The columns of consortia, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column

COLUMNS = (
    Column(_("A projekt címe"), "name"),
    Column(_("Projektazonosító"), "project_id"),
    Column(_("Megye"), "county.name"),
    Column(_("Tagok"), "size"),
    Column(_("Támogatás (Ft)"), "grant_huf"),
)
