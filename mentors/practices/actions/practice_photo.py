"""Whoever is on a photo takes it off with the code of the consent slip: at once, everywhere."""

from django.db import transaction
from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused
from institutions.uploads.actions import discard

from ..models.practice_file import LETTERS, PracticePhoto
from .practice_shelf import take_file_off
from .practice_steps import Kind, locked, log


def as_code(typed: str) -> str:
    """A code as it is kept, however somebody copied it from paper."""
    return "".join(letter for letter in typed.upper() if letter in LETTERS)


@transaction.atomic
def withdraw(code: str) -> None:
    """The picture with that code is gone from every page, feed, list and file. Raises Refused for no such code; one
    that was used is none any more.
    """
    photo = PracticePhoto.objects.select_related("upload").filter(code=as_code(code)).first() if code else None
    if photo is None:
        raise Refused(_("Ilyen kóddal nincs kép a portálon. Ha már visszavonta, nincs több teendője."))
    practice = locked(photo.practice)
    gone, _which = PracticePhoto.objects.filter(pk=photo.pk).delete()
    if gone:
        take_file_off(practice.pk, photo.uuid)
        discard(photo.upload)
        log(practice, Kind.PHOTO_WITHDRAWN)
