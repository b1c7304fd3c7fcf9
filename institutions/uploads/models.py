"""Files that somebody sent and that a record shows: checked by content, pictures made anew (docs/adr/0050)."""

import uuid
from pathlib import Path

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.text import one_line
from institutions.base.text_fields import Line
from institutions.base.trail import audited

MOST_BYTES = 20_000_000
"""Slides with pictures; recordings are links."""


@audited(exclude=["name"])
class Upload(models.Model):
    """One file as it is kept: a picture of ours (with a thumbnail; width and height in pixels), or a document as it
    came. `size` in bytes; `name` is what the sender called it, and ends with the file.
    """

    class Kind(models.TextChoices):
        PICTURE = "picture", _("kép")
        DOCUMENT = "document", _("dokumentum")

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(_("fajta"), max_length=10, choices=Kind)
    suffix = Line(_("kiterjesztés"), max_length=8, validators=[one_line])
    name = Line(_("fájlnév"), max_length=200, blank=True, validators=[one_line])
    size = models.PositiveIntegerField(_("méret"))
    width = models.PositiveIntegerField(_("szélesség"), null=True, blank=True)
    height = models.PositiveIntegerField(_("magasság"), null=True, blank=True)
    uploaded_by = models.BigIntegerField(_("feltöltötte"))
    uploaded_at = models.DateTimeField(_("feltöltve"), auto_now_add=True)

    class Meta:
        verbose_name = _("feltöltött fájl")
        verbose_name_plural = _("feltöltött fájlok")
        ordering = ["pk"]

    def __str__(self):
        return self.name or str(self.uuid)

    def file(self, kind: str = "large") -> Path:
        """Where it is: „large”, and for a picture „small”."""
        suffix = "-small.jpg" if kind == "small" else f".{self.suffix}"
        return Path(settings.MEDIA_ROOT) / "uploads" / self.uuid.hex[:2] / f"{self.uuid}{suffix}"

    def files(self) -> list[Path]:
        return [self.file("large"), self.file("small")]
