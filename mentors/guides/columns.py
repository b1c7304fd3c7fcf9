"""The columns of guides, for files made of them."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from institutions.base.columns import Column
from institutions.base.languages import shown


def name(guide) -> str:
    return shown(guide).name


def summary(guide) -> str:
    return shown(guide).summary


COLUMNS = (
    Column(pgettext_lazy("of a text", "Cím"), name),
    Column(_("Szerzők"), "authors"),
    Column(_("Lektorok"), "reviewers"),
    Column(_("Év"), "year"),
    Column(_("Témák"), "theme_labels"),
    Column(_("Összefoglaló"), summary),
    Column(_("Közzétéve"), "is_public"),
)
