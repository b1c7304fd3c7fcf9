"""The columns of events and series, for files made of them."""

from django.utils.translation import gettext_lazy as _

from events.templatetags.event_dates import event_date, event_time
from institutions.base.columns import Column
from institutions.base.languages import NAMES, shown

from .counted import total


def name(record) -> str:
    return shown(record).name


def first_day(event):
    """The first day, where it is known to the day."""
    return event.starts_on if event.precision == "day" else None


def last_day(event):
    return event.ends_on if event.end_precision == "day" else None


def language_names(event) -> list[str]:
    return [NAMES.get(code, code) for code in event.languages]


def counted(event) -> int | None:
    return total(event.came_from)


def came_from(event) -> list[str]:
    """„Baranya: 12”, for each county; only those who may take the list away read it."""
    return [f"{one['name']}: {one['number']}" for one in event.came_from]


EVENTS = (
    Column(_("Név"), name),
    Column(_("Típus"), "get_kind_display"),
    Column(_("Mikor"), event_date),
    Column(_("Első nap"), first_day),
    Column(_("Utolsó nap"), last_day),
    Column(_("Óra"), event_time),
    Column(_("Forma"), "get_mode_display"),
    Column(_("Helyszín"), "venue"),
    Column(_("Település"), "city"),
    Column(_("Ország"), "get_country_display"),
    Column(_("Megye"), "county.name"),
    Column(_("Nyelvek"), language_names),
    Column(_("Férőhely"), "capacity"),
    Column(_("Résztvevők"), "participants"),
    Column(_("Résztvevők a megyékből"), counted),
    Column(_("Résztvevők megyénként"), came_from),
    Column(_("Állapot"), "get_state_display"),
)
SERIES = (Column(_("Név"), name),)
