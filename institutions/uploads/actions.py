"""Writes of files: taken in whole, and gone with their row, however often the disk refuses."""

import datetime
import logging
import os
import uuid as uuids

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django_tasks import task

from institutions.base.text import in_one_line

from . import picture
from .contents import document_suffix, looks_like_picture
from .models import MOST_BYTES, Upload

logger = logging.getLogger(__name__)
PAUSES = [datetime.timedelta(minutes=minutes) for minutes in (1, 5, 20, 60, 360)]
PIECE = 1_000_000
LONGEST_NAME = 200


def take(file, *, by, only_pictures: bool = False, documents: tuple[str, ...] | None = None) -> Upload:
    """Keeps an uploaded file, within the caller's transaction: a picture is made anew, a document stays as it is.
    `documents` are the only suffixes that are taken, where they are named; then no picture is.

    Raises ValidationError (`file`) for what is too large, empty, and neither a picture nor a document of a known kind.
    """
    if not 0 < file.size <= MOST_BYTES:
        told = _("Legfeljebb %(n)s MB lehet. Felvételt hivatkozásként adjon meg.") % {"n": MOST_BYTES // 1_000_000}
        raise ValidationError({"file": ValidationError(told, code="size")})
    upload = Upload(kind=Upload.Kind.PICTURE, suffix="jpg", size=file.size, uploaded_by=by.pk)
    upload.name = in_one_line("".join(filter(str.isprintable, file.name or "")))[:LONGEST_NAME]
    part = upload.file().with_suffix(".part")
    part.parent.mkdir(parents=True, exist_ok=True)
    try:
        _write(file, part)
        _keep(upload, part, only_pictures, documents)
        upload.full_clean()
    except BaseException:
        _unlinked(upload)
        raise
    finally:
        part.unlink(missing_ok=True)
    upload.save()
    # What is rolled back leaves files that no row names: the job looks after them when the row is not there.
    return upload


def _keep(upload: Upload, part, only_pictures: bool, documents: tuple[str, ...] | None) -> None:
    if documents is None and looks_like_picture(part):
        try:
            upload.width, upload.height = picture.make(part, upload.file("large"), upload.file("small"))
        except ValidationError as error:
            raise ValidationError({"file": error.messages}) from error
        upload.size = upload.file("large").stat().st_size
        return
    suffix = None if only_pictures else document_suffix(part)
    if suffix is None or (documents is not None and suffix not in documents):
        raise ValidationError({"file": ValidationError(_what_may_come(only_pictures, documents), code="kind")})
    upload.kind, upload.suffix = Upload.Kind.DOCUMENT, suffix
    part.replace(upload.file())


def _what_may_come(only_pictures: bool, documents: tuple[str, ...] | None) -> str:
    if only_pictures:
        return _("JPEG, PNG vagy WebP kép lehet.")
    if documents is not None:
        kinds = ", ".join(suffix.upper() for suffix in documents)
        told = _("%(kinds)s lehet, tartalma szerint is; makró, program, beágyazott fájl, jelszó nem lehet benne.")
        return told % {"kinds": kinds}
    return _("Kép, PDF, PowerPoint, Word vagy OpenDocument fájl lehet. Felvételt linkként adjon meg.")


def _write(file, part) -> None:
    with part.open("wb") as target:
        for piece in file.chunks(PIECE):
            target.write(piece)
        target.flush()
        os.fsync(target.fileno())


def discard(upload: Upload) -> None:
    """Deletes the row and the files, within the caller's transaction."""
    upload = Upload(pk=upload.pk, uuid=upload.uuid, suffix=upload.suffix)
    remove_files.enqueue(str(upload.uuid), upload.suffix)
    transaction.on_commit(lambda: _unlinked(upload))
    upload.delete()


@task
def remove_files(uuid: str, suffix: str, refused: int = 0) -> None:
    """Removes what is left of a file that has no row any more; `refused` is how often the disk did not let it."""
    if Upload.objects.filter(uuid=uuid).exists() or _unlinked(Upload(uuid=uuids.UUID(uuid), suffix=suffix)):
        return
    again = timezone.now() + PAUSES[min(refused, len(PAUSES) - 1)]
    remove_files.using(run_after=again).enqueue(uuid, suffix, refused + 1)


def _unlinked(upload: Upload) -> bool:
    """Whether all files are gone now."""
    all_gone = True
    for file in upload.files():
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            all_gone = False
            logger.warning("a file cannot be removed yet (%s)", error.strerror)
    return all_gone
