"""The columns of visits, promises and trips, for files made of them."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from institutions.base.columns import Column
from institutions.places.columns import place


def of_team(value: str):
    """A value of the team layer, for who reads it."""
    column = Column("", value)
    return lambda visit: column.of(visit) if visit.whole else None


def place_names(trip) -> list[str]:
    return [halt.settlement.name for halt in trip.halts]


VISITS = (
    Column(_("Nap"), "date"),
    *place("settlement", "county"),
    Column(_("Mentor"), "mentor.name"),
    Column(_("Kapcsolat módja"), "get_method_display"),
    Column(_("Tevékenységek"), of_team("activity_labels")),
    Column(_("Résztvevők száma"), of_team("participants")),
    Column(_("Becsült szám"), of_team("participants_estimated")),
    Column(_("Mi történt?"), of_team("summary")),
    Column(_("Állapot"), of_team("get_state_display")),
)
PROMISES = (
    Column(_("Mit vállaltak?"), "text"),
    Column(_("Ki"), "promiser"),
    Column(_("Település"), "settlement.name"),
    Column(_("Közösség"), "community.name"),
    Column(_("Határidő"), "due_on"),
    Column(_("Állapot"), "get_state_display"),
    Column(_("Lezárva"), "closed_on"),
)
TRIPS = (
    Column(_("Nap"), "date"),
    Column(_("Települések"), place_names),
    Column(pgettext_lazy("how many", "Látogatás"), "visit_count"),
    Column(_("Kilométer"), "kilometres"),
)
