"""The columns of studies and of what was counted, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column

from .queries import public_done_of

STUDIES = (
    Column(_("Név"), "name"),
    Column(_("Kiket kérdez"), "get_of_display"),
    Column(_("Kvóta"), "target"),
    Column(_("Kész"), public_done_of),
)
TALLIES = (
    Column(_("Felmérés"), "wave.study.name"),
    Column(_("Hullám"), "wave.name"),
    Column(_("Település"), lambda row: (row.settlement or row.institution.settlement).name),
    Column(_("Intézmény"), "institution.name"),
    Column(_("Megye"), "county.name"),
    Column(_("Nap"), "date"),
    Column(_("Darab"), "count"),
    Column(_("Indok"), "reason"),
    Column(_("A kvóta felett"), "is_above"),
    Column(_("Mentor"), "mentor.name"),
)
