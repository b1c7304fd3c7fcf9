"""Photos of visits: what the database knows of them. The pictures are files beside it, never public ones."""

import uuid
from pathlib import Path

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import standing_of
from institutions.base.text import one_line
from institutions.base.text_fields import Line
from institutions.base.trail import audited
from mentors.people.models.user import User

from .visit import Visit

MOST_BYTES = 12_000_000
"""A photo straight from a good phone; what the device made smaller is a tenth of it."""
MOST_OF_A_VISIT = 10


class VisitPhotoQuerySet(models.QuerySet):
    """Photos, as far as a person may see them."""

    def complete(self):
        return self.filter(state=VisitPhoto.State.COMPLETE)

    def visible_to(self, user):
        """Whole ones of visits whose team layer the person reads; who sends one follows it from its beginning."""
        sent = models.Q(state=VisitPhoto.State.COMPLETE) | models.Q(uploaded_by=standing_of(user).user_id)
        return self.filter(sent, visit__in=Visit.objects.team_layer_for(user).order_by().values("pk"))


@audited(exclude=["caption"])
class VisitPhoto(models.Model):
    """One photo of a visit: uploading → complete. `size` (bytes) and `sha256` are of the file as it is sent; width and
    height (pixels) of the picture as it is kept. The caption is left out of the trail: it may name somebody, and ends
    with the photo.
    """

    class State(models.TextChoices):
        UPLOADING = "uploading", _("érkezik")
        COMPLETE = "complete", _("megvan")

    class Consent(models.TextChoices):
        EVERYBODY = "everybody", _("aki felismerhető rajta, hozzájárult (gyereknél a szülője)")
        NOBODY = "nobody", _("senki sem ismerhető fel rajta")

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    visit = models.ForeignKey(Visit, models.CASCADE, related_name="photos", verbose_name=_("látogatás"))
    state = models.CharField(_("állapot"), max_length=10, choices=State, default=State.UPLOADING)
    consent = models.CharField(_("hozzájárulás"), max_length=10, choices=Consent)
    caption = Line(_("mi látszik rajta?"), max_length=200, blank=True, validators=[one_line])
    size = models.PositiveIntegerField(_("méret"))
    sha256 = Line(_("lenyomat"), max_length=64, validators=[one_line, RegexValidator(r"\A[0-9a-f]{64}\Z")])
    width = models.PositiveIntegerField(_("szélesség"), null=True, blank=True)
    height = models.PositiveIntegerField(_("magasság"), null=True, blank=True)
    uploaded_by = models.ForeignKey(User, models.PROTECT, related_name="+", verbose_name=_("feltöltötte"))
    uploaded_at = models.DateTimeField(_("feltöltve"), auto_now_add=True)

    objects = VisitPhotoQuerySet.as_manager()

    class Meta:
        verbose_name = _("fénykép")
        verbose_name_plural = _("fényképek")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(condition=models.Q(state__in=["uploading", "complete"]), name="photo_state_known"),
            models.CheckConstraint(condition=models.Q(consent__in=["everybody", "nobody"]), name="photo_has_consent"),
            models.CheckConstraint(condition=models.Q(size__range=(1, MOST_BYTES)), name="photo_size_within_limits"),
            models.CheckConstraint(
                condition=~models.Q(state="complete") | models.Q(width__gt=0, height__gt=0),
                name="photo_complete_has_measures",
            ),
        ]

    def __str__(self):
        return self.caption or f"{self._meta.verbose_name} {self.uuid}"

    def file(self, kind: str) -> Path:
        """Where the picture is („large” or „small”), or what has arrived of it („part”)."""
        suffix = {"large": ".jpg", "small": "-small.jpg", "part": ".part"}[kind]
        return Path(settings.MEDIA_ROOT) / "photos" / self.uuid.hex[:2] / f"{self.uuid}{suffix}"

    def files(self) -> list[Path]:
        return [self.file(kind) for kind in ("large", "small", "part")]

    @property
    def offset(self) -> int:
        """How many bytes have arrived: what the disk has is the truth, also after a crash."""
        if self.state == self.State.COMPLETE:
            return self.size
        part = self.file("part")
        return part.stat().st_size if part.exists() else 0
