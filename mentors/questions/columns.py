"""The columns of questions, as the library and as the desk list them, for files made of them."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from institutions.base.columns import Column

PUBLISHED = (
    Column(pgettext_lazy("of a text", "Cím"), "title"),
    Column(_("Téma"), "get_topic_display"),
    Column(_("Válaszolt"), "expert_name"),
    Column(_("Megjelent"), "published_at"),
    Column(_("Frissítve"), "updated_at"),
    Column(_("Eddig érvényes"), "expires_on"),
)
WORKING = (
    Column(_("Érkezett"), "asked_at"),
    Column(_("Téma"), "get_topic_display"),
    Column(_("Település"), "settlement.name"),
    Column(_("Szakértő"), "expert.name"),
    Column(_("Határidő"), "due_on"),
    Column(_("Állapot"), "get_state_display"),
)
