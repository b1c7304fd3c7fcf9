"""The columns of news, for files made of them."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from institutions.base.columns import Column
from institutions.base.languages import shown


def name(post) -> str:
    return shown(post).name


def summary(post) -> str:
    return shown(post).summary


COLUMNS = (
    Column(pgettext_lazy("of a text", "Cím"), name),
    Column(_("Típus"), "get_kind_display"),
    Column(_("Megye"), "county.name"),
    Column(_("Megjelent"), "published_at"),
    Column(_("Határidő"), "deadline"),
    Column(_("Állapot"), "get_state_display"),
    Column(_("Röviden"), summary),
)
