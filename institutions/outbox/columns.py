"""The columns of mails, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column

COLUMNS = (
    Column(_("Kinek"), "to"),
    Column(_("Típus"), "get_kind_display"),
    Column(_("Ki küldte"), "sender"),
    Column(_("Mikor"), "created_at"),
    Column(_("Állapot"), "get_state_display"),
    Column(_("Mi történt"), "reason"),
)
