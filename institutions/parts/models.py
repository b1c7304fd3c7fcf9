"""Parts: rows that belong to one record and are written by whoever writes that: languages, organisations, sessions."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Part(models.Model):
    """A row of a record: under a UUID of its own, changed by revision (docs/adr/0050)."""

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    class Meta:
        abstract = True
        ordering = ["pk"]


class OrderedPart(Part):
    """A part that has its place among the others; without a number it comes last."""

    position = models.PositiveSmallIntegerField(
        _("hányadik a sorban"), default=0, db_default=0, help_text=_("Üresen hagyva: az utolsó.")
    )

    class Meta(Part.Meta):
        abstract = True
        ordering = ["position", "pk"]


class TextPart(Part):
    """The text of a record in one more language, beside the one in which the record itself is written."""

    language = models.CharField(_("nyelv"), max_length=5, choices=settings.CONTENT_LANGUAGES)

    class Meta(Part.Meta):
        abstract = True
        ordering = ["language"]

    def __str__(self):
        return str(self.get_language_display())
