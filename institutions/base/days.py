"""Days that somebody can mean, with which one can reckon without falling out of the calendar."""

import datetime

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.translation import gettext as _

EARLIEST, LATEST = datetime.date(1900, 1, 1), datetime.date(2199, 12, 31)
THINKABLE = [MinValueValidator(EARLIEST), MaxValueValidator(LATEST)]


def check_days(**days: datetime.date | None) -> None:
    """Raises ValidationError, by field, for days that are given and cannot be meant."""
    told = _("Nézze meg az évet: ilyen nap nem lehet.")
    if wrong := {name: told for name, day in days.items() if day and not EARLIEST <= day <= LATEST}:
        raise ValidationError(wrong)
