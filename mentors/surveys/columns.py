"""The columns of studies and of what was counted, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column

STUDIES = (
    Column(_("Név"), "name"),
    Column(_("Kiket kérdez"), "get_of_display"),
    Column(_("Miről szól"), "about"),
)
TALLIES = (
    Column(_("Hol"), "place.name"),
    Column(_("Megye"), "county.name"),
    Column(_("Felmérés"), "wave.study.name"),
    Column(_("Hullám"), "wave.name"),
    Column(_("Nap"), "date"),
    Column(_("Darab"), "count"),
    Column(_("A kvóta felett"), "is_above"),
    Column(_("Indok"), "reason"),
    Column(_("Mentor"), "mentor.name"),
)
