"""Institutions: libraries, museums, cultural centres and the like."""

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.named import GENERATED, Named, NamedQuerySet
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.places.models.settlement import Settlement, told_by_place


class InstitutionQuerySet(NamedQuerySet):
    """Institutions; their public fields are everybody's to read."""

    TELLING = ("settlement__name", "settlement__county__name")
    LEAST_TOLD = 1

    def told_by(self, part: str):
        return told_by_place(part)

    def visible_to(self, user):
        return self

    def contacted(self, day):
        """Those named in a counted visit on or before that day (the counter „contacted”)."""
        return self.filter(reach__first_date__lte=day)


@audited(exclude=GENERATED)
class Institution(Named):
    """A cultural institution in a settlement, with whoever maintains it; active or closed."""

    class Kind(models.TextChoices):
        LIBRARY = "library", _("könyvtár")
        MUSEUM = "museum", _("muzeális intézmény")
        CULTURE_HOUSE = "culture_house", _("közművelődési intézmény")
        COMMUNITY_SPACE = "community_space", _("közösségi színtér")
        INTEGRATED = "integrated", _("integrált intézmény")
        OTHER = "other", _("egyéb")

    class Status(models.TextChoices):
        ACTIVE = "active", _("működik")
        CLOSED = "closed", _("megszűnt")

    kind = models.CharField(_("fajta"), max_length=20, choices=Kind)
    settlement = models.ForeignKey(Settlement, models.PROTECT, related_name="institutions", verbose_name=_("település"))
    maintainer = Line(_("fenntartó"), max_length=200, blank=True, validators=[one_line])
    address = Line(_("cím"), max_length=200, blank=True, validators=[one_line])
    website = models.URLField(_("honlap"), blank=True, validators=[plain_text])
    about = Lines(_("bemutatkozás"), max_length=2000, blank=True, validators=[plain_text])
    status = models.CharField(_("állapot"), max_length=10, choices=Status, default=Status.ACTIVE)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = InstitutionQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("intézmény")
        verbose_name_plural = _("intézmények")
        constraints = [
            models.UniqueConstraint(fields=["settlement", "name"], name="institution_name_unique_in_settlement")
        ]
        indexes = [
            models.Index(fields=["sort_key", "id"], name="institution_order"),
            GinIndex(fields=["folded"], name="institution_folded", opclasses=["gin_trgm_ops"]),
        ]
