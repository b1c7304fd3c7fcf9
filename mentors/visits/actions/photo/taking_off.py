"""Taking photos off: their rows, and once that is certain their files."""

from django.db import transaction

from institutions.base.exceptions import grant

from ...models.visit import Visit
from ...models.visit_photo import VisitPhoto
from ...rules import photo as rules


@transaction.atomic
def remove(photo: VisitPhoto, *, by) -> None:
    """Takes a photo off for good. Raises NotGranted to who may not."""
    photo = VisitPhoto.objects.select_for_update(of=("self",)).select_related("visit").filter(pk=photo.pk).first()
    grant(photo is not None and rules.may_remove(by, photo))
    delete(photo)


def delete(photo: VisitPhoto) -> None:
    """Deletes row and files, within the caller's transaction."""
    _unlink_later(photo)
    photo.delete()


def remove_files_with(visit: Visit) -> None:
    """Before a visit is deleted: its photos' files go with it."""
    for photo in visit.photos.all():
        _unlink_later(photo)


def _unlink_later(photo: VisitPhoto) -> None:
    files = photo.files()
    transaction.on_commit(lambda: [file.unlink(missing_ok=True) for file in files])
