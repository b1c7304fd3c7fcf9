"""Days that somebody can mean, with which one can reckon without falling out of the calendar."""

import datetime

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils import formats, translation
from django.utils.translation import gettext as _

EARLIEST, LATEST = datetime.date(1900, 1, 1), datetime.date(2199, 12, 31)
THINKABLE = [MinValueValidator(EARLIEST), MaxValueValidator(LATEST)]


def check_days(**days: datetime.date | None) -> None:
    """Raises ValidationError, by field, for days that are given and cannot be meant."""
    told = _("Nézze meg az évet: ilyen nap nem lehet.")
    if wrong := {name: told for name, day in days.items() if day and not EARLIEST <= day <= LATEST}:
        raise ValidationError(wrong)


def days_between(first: datetime.date, last: datetime.date) -> str:
    """From when to when in words, what is common said once: „2026. május 8–14.”, „8–14 May 2026”."""
    if first == last:
        return formats.date_format(first)
    same_year, same_month = first.year == last.year, (first.year, first.month) == (last.year, last.month)
    if translation.get_language() == "hu":
        if same_month:
            return f"{formats.date_format(first, 'Y. F j')}–{last.day}."
        return f"{formats.date_format(first)} – {formats.date_format(last, 'F j.' if same_year else 'Y. F j.')}"
    if same_month:
        return f"{first.day}–{formats.date_format(last)}"
    begin = formats.date_format(first, "MONTH_DAY_FORMAT" if same_year else "DATE_FORMAT")
    return f"{begin} – {formats.date_format(last)}"
