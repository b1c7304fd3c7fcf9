"""The steps of a practice as a table: what is done, by whom, how long it takes; their order is their number."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from institutions.base.text import in_one_line, length, one_line

COLUMNS = ("what", "who", "how_long")
MOST, LONGEST = 30, 300
"""So many steps, and characters in each of their fields."""


def clean_plan(rows) -> list[dict[str, str]]:
    """The rows in their one form, empty ones left out. Raises ValidationError (`plan`)."""
    if not isinstance(rows, list):
        raise _wrong(_("Lépések listája legyen."))
    found = [row for row in map(_row, rows) if any(row.values())]
    if len(found) > MOST:
        raise _wrong(_("Legfeljebb %(n)s lépés fér ide: vonjon össze néhányat.") % {"n": MOST})
    for number, row in enumerate(found, 1):
        if not row["what"]:
            raise _wrong(_("A(z) %(n)s. lépésnél írja le, mit kell tenni.") % {"n": number})
    return found


def _row(row) -> dict[str, str]:
    if not isinstance(row, dict) or set(row) - set(COLUMNS):
        raise _wrong(_("Egy lépésben ennyi lehet: mit, ki, mennyi idő (what, who, how_long)."))
    values = {name: row.get(name) or "" for name in COLUMNS}
    if not all(isinstance(value, str) for value in values.values()):
        raise _wrong(_("Egy lépésben ennyi lehet: mit, ki, mennyi idő (what, who, how_long)."))
    values = {name: in_one_line(value) for name, value in values.items()}
    for value in values.values():
        if length(value) > LONGEST:
            raise _wrong(_("Egy lépés egy mezője legfeljebb %(n)s betű.") % {"n": LONGEST})
        try:
            one_line(value)
        except ValidationError as error:
            raise ValidationError({"plan": error.messages}) from None
    return values


def _wrong(words: str) -> ValidationError:
    return ValidationError({"plan": ValidationError(words, code="plan")})
