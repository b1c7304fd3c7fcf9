"""The columns of requests for an account, for files made of them; nobody's address."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column

COLUMNS = (
    Column(_("Érkezett"), "asked_at"),
    Column(_("Kit képviselne"), "whom"),
    Column(_("Megye"), "county.name"),
    Column(_("Állapot"), "get_state_display"),
)
