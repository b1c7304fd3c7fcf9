"""What belongs to a practice beside its text: photos and attachments."""

from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from institutions.parts.kind import Kind, Owner
from institutions.uploads.actions import discard, take
from institutions.uploads.contents import OFFICE, PDF
from institutions.uploads.pdf_labels import lacks_of

from .actions.practice_shelf import take_file_off
from .models.practice import GoodPractice
from .models.practice_file import PracticeAttachment, PracticePhoto
from .rules import may_write

ACCEPTED = (PDF, *OFFICE)
"""The kinds of documents that are kept beside a practice."""


def keep_photo(photo: PracticePhoto, fields: dict, by) -> None:
    """The picture that came with the form."""
    _keep(photo, fields, by, only_pictures=True)


def keep_attachment(attachment: PracticeAttachment, fields: dict, by) -> None:
    """The document that came with the form; of a PDF it is written down what it does not say."""
    _keep(attachment, fields, by, documents=ACCEPTED)
    if fields.get("file") and attachment.upload.suffix == PDF:
        attachment.lacks = lacks_of(attachment.upload.file())


def _keep(part, fields: dict, by, **which) -> None:
    file = fields.get("file")
    if part.upload_id:
        if file:
            raise ValidationError({"file": _now("Ennek már van fájlja: vegyen fel egy újat.")})
    elif file:
        part.upload = take(file, by=by, **which)
    else:
        raise ValidationError({"file": _now("Válasszon egy fájlt.")})


def drop(part) -> None:
    """The file goes with its row, from the published form too."""
    take_file_off(part.practice_id, part.uuid)
    discard(part.upload)


def sent_file():
    return serializers.FileField(required=False, write_only=True)


def file_field():
    return forms.FileField(label=_("Fájl"), required=False)


PRACTICE = Owner(
    model=GoodPractice,
    lookup="slug",
    may_edit=may_write,
    page=lambda practice: reverse("practice-files", args=[practice.slug]),
    kinds={
        "photos": Kind(
            "photos",
            PracticePhoto,
            ("alt", "alt_en", "credit", "consent", "position"),
            "practice",
            _("Fénykép"),
            form_fields={"file": file_field},
            api_fields={"file": sent_file},
            fill=keep_photo,
            gone=drop,
        ),
        "attachments": Kind(
            "attachments",
            PracticeAttachment,
            ("title", "language", "position"),
            "practice",
            _("Melléklet"),
            form_fields={"file": file_field},
            api_fields={"file": sent_file},
            fill=keep_attachment,
            gone=drop,
        ),
    },
)
