"""The columns of projects, for files made of them."""

from django.utils.translation import gettext_lazy as _

from events.templatetags.event_dates import period
from institutions.base.columns import Column
from institutions.base.languages import shown


def name(project) -> str:
    return shown(project).name


def summary(project) -> str:
    return shown(project).summary


COLUMNS = (
    Column(_("Név"), name),
    Column(_("Mettől meddig"), period),
    Column(_("Megye"), "county.name"),
    Column(_("Állapot"), "get_state_display"),
    Column(_("Összefoglaló"), summary),
)
