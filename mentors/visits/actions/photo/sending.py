"""How a photo arrives: announced, then chunk by chunk, each at the place where the last one ended."""

import contextlib
import hashlib
import os
import uuid as uuids
from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused, grant
from institutions.base.text import in_one_line
from institutions.uploads import picture

from ...models.visit import Visit
from ...models.visit_photo import MOST_BYTES, MOST_OF_A_VISIT, VisitPhoto
from ...rules import photo as rules
from .taking_off import delete

ABANDONED_AFTER = timedelta(days=30)
PIECE = 1_000_000


@transaction.atomic
def begin(
    visit: Visit, *, by, uuid, size: int, sha256: str, consent: str, caption: str = ""
) -> tuple[VisitPhoto, bool]:
    """Announces a photo; answers it and whether it is new. What was announced before makes nothing new, but its consent
    and caption become those told last.

    Raises NotGranted to others than the author, ValidationError for bad values (no consent among them), Refused for
    another photo under the same UUID and for more than a visit holds.
    """
    # One photo of a visit begins at a time: so the limit holds.
    visit = Visit.objects.select_for_update().filter(pk=visit.pk).first()
    grant(visit is not None and rules.may_add(by, visit))
    present = VisitPhoto.objects.filter(uuid=uuid).first()
    if present:
        if (present.visit_id, present.size, present.sha256) != (visit.pk, size, sha256):
            raise Refused(_("Ezzel az azonosítóval már más fénykép érkezett."))
        # What is said of the picture may have been put right since: the last word holds.
        return _described(present, consent, caption), False
    _forget_abandoned(visit)
    if visit.photos.count() >= MOST_OF_A_VISIT:
        raise Refused(_("Egy látogatáshoz legfeljebb %(n)s fénykép tartozhat.") % {"n": MOST_OF_A_VISIT})
    if not 0 < size <= MOST_BYTES:
        told = _("Legfeljebb %(n)s MB lehet.") % {"n": MOST_BYTES // 1_000_000}
        raise ValidationError({"size": ValidationError(told, code="size")})
    photo = _described(VisitPhoto(uuid=uuid, visit=visit, uploaded_by=by, size=size, sha256=sha256), consent, caption)
    photo.file("part").unlink(missing_ok=True)  # of an announcement that was never committed
    return photo, True


def _described(photo: VisitPhoto, consent: str, caption: str) -> VisitPhoto:
    """The photo with what is said of it, written where it is new or says something else."""
    said = (consent, in_one_line(caption))
    if photo.pk is None or (photo.consent, photo.caption) != said:
        photo.consent, photo.caption = said
        photo.full_clean()
        # The pieces may be arriving in this very moment: their columns stay as they are.
        photo.save(update_fields=["consent", "caption"] if photo.pk else None)
    return photo


def append(photo: VisitPhoto, *, by, offset: int, chunk: bytes) -> VisitPhoto:
    """Adds the bytes that come at `offset`; the last ones finish the photo. Whole ones take what they know again.

    Raises NotGranted to others than the author, Refused for an offset that is not where the last chunk ended and for
    bytes that are not those announced, ValidationError for what is no picture: that one is forgotten.
    """
    try:
        return _append(photo, by, offset, chunk)
    except ValidationError:
        with transaction.atomic():
            delete(photo)
        raise


def add(visit: Visit, *, by, file, consent: str, caption: str = "") -> VisitPhoto:
    """A whole file at once, for a browser without JavaScript; `file` is an uploaded file. Sent twice it is one photo.
    Raises as the steps do.
    """
    digest = hashlib.sha256()
    for piece in file.chunks(PIECE):
        digest.update(piece)
    announced = {"size": file.size, "sha256": digest.hexdigest(), "consent": consent, "caption": caption}
    # The form names none: the same file is the same photo of that visit, also when the button is pressed twice.
    photo, _is_new = begin(visit, by=by, uuid=uuids.uuid5(visit.uuid, announced["sha256"]), **announced)
    offset = 0
    for piece in file.chunks(PIECE):
        if new := piece[max(0, photo.offset - offset) :]:
            photo = append(photo, by=by, offset=photo.offset, chunk=new)
        offset += len(piece)
    if photo.state == VisitPhoto.State.UPLOADING:
        # All of it had arrived before, from a process that died right then.
        photo = append(photo, by=by, offset=photo.offset, chunk=b"")
    return photo


@transaction.atomic
def _append(photo: VisitPhoto, by, offset: int, chunk: bytes) -> VisitPhoto:
    photo = VisitPhoto.objects.select_for_update(of=("self",)).select_related("visit").filter(pk=photo.pk).first()
    grant(photo is not None and rules.may_add(by, photo.visit))
    if photo.state == VisitPhoto.State.COMPLETE and offset + len(chunk) <= photo.size:
        return photo
    if offset != photo.offset:
        raise Refused(_("Nem itt tart a feltöltés: %(n)s bájt érkezett meg.") % {"n": photo.offset})
    if offset + len(chunk) > photo.size:
        raise Refused(_("Több érkezett, mint amennyit a kezdetén jelzett."))
    part = photo.file("part")
    try:
        part.parent.mkdir(parents=True, exist_ok=True)
        with part.open("ab") as file:
            file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        return _finished(photo) if photo.offset == photo.size else photo
    except OSError:
        # The disk is full or closed: what was written of this chunk goes, so that it can come again as it is.
        with contextlib.suppress(OSError):
            os.truncate(part, offset)
        raise


def _finished(photo: VisitPhoto) -> VisitPhoto:
    """The photo made anew from all that arrived. What is not the announced file begins again."""
    part = photo.file("part")
    with part.open("rb") as file:
        arrived = hashlib.file_digest(file, "sha256").hexdigest()
    if arrived != photo.sha256:
        part.unlink()
        raise Refused(_("A fénykép útközben megsérült. Küldje el elölről."))
    photo.width, photo.height = picture.make(part, photo.file("large"), photo.file("small"))
    photo.state = VisitPhoto.State.COMPLETE
    photo.save(update_fields=["width", "height", "state"])
    transaction.on_commit(lambda: part.unlink(missing_ok=True))
    return photo


def _forget_abandoned(visit: Visit) -> None:
    """What began long ago and never arrived makes room."""
    old = timezone.now() - ABANDONED_AFTER
    for photo in visit.photos.filter(state=VisitPhoto.State.UPLOADING, uploaded_at__lt=old):
        delete(photo)
