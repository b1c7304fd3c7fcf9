"""Writes of guides: each also writes the words by which the guide is found."""

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import translation
from django.utils.translation import gettext as _

from institutions.base.exceptions import grant
from institutions.erasing.actions import tidy_trail
from institutions.once.actions import once, put
from institutions.uploads.actions import discard, take
from mentors.practices.actions.practice import free_slug
from mentors.practices.actions.practice_shelf import CONFIGURATIONS, Joined, PracticeVector
from mentors.practices.hungarian import plain_words
from mentors.practices.markup import as_plain

from . import rules
from .models import Guide

RESERVED = frozenset({"new", "export"})


@once
def create(*, by, arrangement=(), file=None, **fields) -> Guide:
    """Begins a guide. `file` is the PDF as it was sent. Raises NotGranted, ValidationError."""
    grant(rules.may_write(by))
    guide = Guide(slug=free_slug(fields["name"], Guide, RESERVED), **fields)
    guide.full_clean()
    if file:
        guide.file = _pdf(file, by)
    guide.save()
    guide.arrangement = list(arrangement)
    guide.arrange()
    index(guide)
    return guide


@transaction.atomic
def update(guide: Guide, *, by, revision: int | None, file=None, no_file: bool = False, **fields) -> Guide:
    """Changes these fields. Raises NotGranted, ValidationError, Conflict when it changed since `revision`."""
    grant(rules.may_write(by))
    guide = Guide.objects.select_for_update(of=("self",)).select_related("file").get(pk=guide.pk)
    before = guide.file
    changed = put(guide, fields | ({"file": None} if before and no_file else {}), revision=revision)
    if file:
        changed = put(guide, {"file": _pdf(file, by)}, revision=guide.revision if changed else revision)
    if changed:
        guide.full_clean()
        guide.save()
        guide.arrange()
        index(guide)
        tidy_trail(guide, Guide.PERSONAL)
    if before and guide.file_id != before.pk:
        discard(before)
    return guide


def index(guide: Guide) -> None:
    """Writes the words of the guide in all its languages, as those of the practices' shelf are written."""
    texts = [(guide.language, guide.name, guide.summary, guide.text)]
    texts += guide.texts.values_list("language", "name", "summary", "text")
    Guide.objects.filter(pk=guide.pk).update(search=Joined(*(_vector(guide, *text) for text in texts)))


def _vector(guide: Guide, language: str, name: str, summary: str, text: str) -> PracticeVector:
    with translation.override(language):
        facts = " ".join([guide.authors, *guide.theme_labels()])
    configuration = models.Value(CONFIGURATIONS.get(language, "simple"))
    words = (" ".join(plain_words(part)) for part in (name, summary, facts, as_plain(text)))
    return PracticeVector(configuration, *map(models.Value, words))


def _pdf(file, by):
    upload = take(file, by=by)
    if upload.suffix != "pdf":
        raise ValidationError({"file": ValidationError(_("PDF fájl lehet."), code="kind")})
    return upload
