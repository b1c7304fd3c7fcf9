"""Taking photos off: their rows, and once that is certain their files, however often the disk refuses."""

import datetime
import logging
import uuid as uuids

from django.db import transaction
from django.utils import timezone
from django_tasks import task

from institutions.base.exceptions import grant

from ...models.visit import Visit
from ...models.visit_photo import VisitPhoto
from ...rules import photo as rules

logger = logging.getLogger(__name__)
PAUSES = [datetime.timedelta(minutes=minutes) for minutes in (1, 5, 20, 60, 360)]
"""After each time that the disk refused; the last one again and again."""


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


@task
def remove_files(uuid: str, refused: int = 0) -> None:
    """Removes what is left of a photo's files; `refused` is how often the disk did not let it. One that was sent anew
    under its UUID meanwhile has files of its own.
    """
    if VisitPhoto.objects.filter(uuid=uuid).exists() or _unlinked(VisitPhoto(uuid=uuids.UUID(uuid))):
        return
    again = timezone.now() + PAUSES[min(refused, len(PAUSES) - 1)]
    remove_files.using(run_after=again).enqueue(uuid, refused + 1)


def _unlink_later(photo: VisitPhoto) -> None:
    """The job is there if and only if the row goes; mostly it finds the work done, for the files go at once."""
    photo = VisitPhoto(uuid=photo.uuid)
    remove_files.enqueue(str(photo.uuid))
    transaction.on_commit(lambda: _unlinked(photo))


def _unlinked(photo: VisitPhoto) -> bool:
    """Whether all files of the photo are gone now; none of them is left because another one cannot be removed."""
    all_gone = True
    for file in photo.files():
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            all_gone = False
            logger.warning("a photo's file cannot be removed yet (%s)", error.strerror)
    return all_gone
