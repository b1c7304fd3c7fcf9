"""The columns of supervision notes and dates, for files made of them."""

from django.utils.translation import gettext_lazy as _

from institutions.base.columns import Column

NOTES = (
    Column(_("Nap"), "visit.date"),
    Column(_("Mentor"), "visit.mentor.name"),
    Column(_("Település"), "visit.settlement.name"),
)
"""Without the notes: what is said to a supervisor lies in no file."""
DATES = (
    Column(_("Nap"), "day"),
    Column(_("Kezdete"), "starts_at"),
    Column(_("Hossza percben"), "minutes"),
    Column(_("Hol vagy hogyan"), "place"),
    Column(_("Szupervizor"), "supervisor.name"),
    Column(_("Helyek"), "seats"),
    Column(_("Foglalt"), "taken"),
    Column(_("Elmarad"), "is_cancelled"),
)
