"""The columns of partnerships, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column


def next_contact(partnership):
    """When they talk next, for who reads the plans."""
    return partnership.follow_up_on if partnership.in_full else None


def party(number: int, path: str):
    column = Column("", path)
    return lambda partnership: column.of(partnership.parties[number])


COLUMNS = (
    Column(_("Miről szól"), "name"),
    Column(_("Egyik fél"), party(0, "name")),
    Column(_("Egyik fél települése"), party(0, "place.name")),
    Column(_("Másik fél"), party(1, "name")),
    Column(_("Másik fél települése"), party(1, "place.name")),
    Column(_("Állapot"), "stage_label"),
    Column(_("Következő egyeztetés"), next_contact),
    Column(_("Mentor"), "mentor.name"),
)
