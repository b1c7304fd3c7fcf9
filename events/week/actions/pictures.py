"""Pictures of programmes: taken in with or without an account, one in place of another."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from events.week.models.joiner import Joiner
from events.week.models.programme import Programme
from institutions.uploads.actions import discard, take

NOBODY = 0
"""Who uploaded a file that came by a joiner's link."""


class Sender:
    """Whoever sends a file without an account."""

    pk = NOBODY


def person(by):
    """The account behind a deed; None where the joiner's link was used."""
    return None if isinstance(by, Joiner) else by


def keep_picture(programme: Programme, name: str, alt: str, file, by) -> None:
    """Takes a picture in, in place of the one that was there. Raises ValidationError for what is none, and for one that
    nobody described.
    """
    if not file:
        return
    if not getattr(programme, alt):
        raise ValidationError({alt: _("Írja le, mi látszik a képen: aki nem látja, ezt hallja.")})
    before = getattr(programme, name)
    try:
        setattr(programme, name, take(file, by=person(by) or Sender(), only_pictures=True))
    except ValidationError as error:
        raise ValidationError({"image": error.messages}) from error
    if before:
        if programme.pk:
            Programme.objects.filter(pk=programme.pk).update(**{name: None})
        discard(before)
