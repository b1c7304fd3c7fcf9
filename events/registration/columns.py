"""The columns of an event's registrations, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column

COLUMNS = (
    Column(_("Név"), "name"),
    Column(_("E-mail-cím"), "email"),
    Column(_("Állapot"), "get_state_display"),
    Column(_("Hányadik a várólistán"), "number"),
    Column(_("Részvétel"), "get_form_display"),
    Column(_("Intézmény, szervezet"), "organisation"),
    Column(_("Település"), "place"),
    Column(_("Megye"), "county.name"),
    Column(_("Kód a belépéshez"), "code"),
    Column(_("Jelentkezett"), "arrived_at"),
)
