"""The directory: people who appear in public without an account, as speakers, authors or teachers do (ADR 0050)."""

import uuid

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models.functions import Coalesce, NullIf
from django.utils.translation import gettext_lazy as _

from institutions.base.countries import COUNTRIES
from institutions.base.named import GENERATED, HungarianSortKey, Named, NamedQuerySet
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.parts.models import TextPart
from institutions.uploads.models import Upload

ERASED = "(név törölve)"
"""What stands instead of a name: in every version the same, whatever language it was read in."""


class SpeakerQuerySet(NamedQuerySet):
    """People of the directory, as far as a person may find them there."""

    TELLING = ("affiliation", "country")
    KEEPERS = (Role.MENTOR, Role.COORDINATOR, Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR)

    def told_by(self, part: str):
        return models.Q(affiliation__icontains=part) | models.Q(country__iexact=part)

    def visible_to(self, user):
        """Who consented to have a page; for who enters events all that were not erased."""
        found = self.filter(erased_at=None)
        return found if standing_of(user).holds(*self.KEEPERS) else found.filter(consent_public=True)

    def public(self):
        return self.filter(erased_at=None, consent_public=True)


@audited(exclude=GENERATED)
class Speaker(Named):
    """Somebody who speaks, writes or teaches in public. `sorted_as` is the name as lists order it, where that differs;
    `title` and `affiliation` are today's: what they were at an event stands there. `user` is their own account, if
    they have one; nobody is found through it.
    """

    TEXTS = ("about",)
    PERSONAL = ("name", "sorted_as", "title", "affiliation", "website", "about")

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    sorted_as = Line(
        _("így a névsorban"),
        max_length=200,
        blank=True,
        validators=[one_line],
        help_text=_("Ha nem a családnevével kezdődik: „Condurache, Ovidiu Hristu”."),
    )
    title = Line(_("beosztás"), max_length=200, blank=True, validators=[one_line])
    affiliation = Line(_("munkahely"), max_length=200, blank=True, validators=[one_line])
    country = models.CharField(_("ország"), max_length=2, choices=COUNTRIES, blank=True)
    website = models.URLField(_("honlap"), blank=True, validators=[plain_text])
    language = models.CharField(
        _("a bemutatkozás nyelve"), max_length=5, choices=settings.CONTENT_LANGUAGES, default="hu"
    )
    about = Lines(_("bemutatkozás"), max_length=3000, blank=True, validators=[plain_text])
    consent_public = models.BooleanField(_("hozzájárult, hogy nyilvános oldala legyen"), default=False)
    picture = models.OneToOneField(
        Upload, models.PROTECT, null=True, blank=True, related_name="speaker", verbose_name=_("arckép")
    )
    user = models.OneToOneField(
        "mentors.User", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("saját fiókja")
    )
    erased_at = models.DateTimeField(_("törölve"), null=True, blank=True, editable=False)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)
    sort_key = models.GeneratedField(
        expression=HungarianSortKey(Coalesce(NullIf("sorted_as", models.Value("")), "name")),
        output_field=models.TextField(db_collation="C"),
        db_persist=True,
    )

    objects = SpeakerQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("előadó")
        verbose_name_plural = _("előadók")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(picture=None) | models.Q(consent_public=True),
                name="speaker_picture_with_consent",
                violation_error_message=_("Kép csak hozzájárulással lehet."),
            )
        ]
        indexes = [
            models.Index(fields=["sort_key", "id"], name="speaker_order"),
            GinIndex(fields=["folded"], name="speaker_folded", opclasses=["gin_trgm_ops"]),
        ]


@audited()
class SpeakerText(TextPart):
    """What is said of somebody, in one more language."""

    speaker = models.ForeignKey(Speaker, models.CASCADE, related_name="texts", verbose_name=_("előadó"))
    about = Lines(_("bemutatkozás"), max_length=3000, validators=[plain_text])

    class Meta(TextPart.Meta):
        verbose_name = _("bemutatkozás más nyelven")
        verbose_name_plural = _("bemutatkozások más nyelven")
        constraints = [
            models.UniqueConstraint(
                fields=["speaker", "language"],
                name="speakertext_once",
                violation_error_message=_("Ezen a nyelven már van szöveg."),
            )
        ]
