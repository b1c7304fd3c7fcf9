"""The columns of speakers, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column

COLUMNS = (
    Column(_("Név"), "name"),
    Column(_("Beosztás"), "title"),
    Column(_("Munkahely"), "affiliation"),
    Column(_("Ország"), "get_country_display"),
    Column(_("Nyilvános"), "consent_public"),
)
