"""Counties: the units in which the network works and is steered."""

import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.named import GENERATED, Fold, Named, NamedQuerySet
from institutions.base.text import one_line
from institutions.base.text_fields import Line
from institutions.base.trail import audited


class CountyQuerySet(NamedQuerySet):
    """Counties; everybody sees each of them."""

    def visible_to(self, user):
        return self.filter(country="HU")

    def once_called(self, name: str):
        """Those of this name today or before, with „megye” or „vármegye” or without, whatever the accents and the
        case.
        """
        folded = [Fold(models.Value(f"{name}{word}")) for word in ("", " megye", " vármegye")]
        names = CountyName.objects.annotate(folded=Fold("name")).filter(folded__in=folded)
        return self.filter(models.Q(folded=folded[0]) | models.Q(pk__in=names.values("county"))).order_by().values("pk")


@audited(exclude=GENERATED)
class County(Named):
    """A county (or the capital); `ksh_code` is the statistical office's two-digit code, unique within a country."""

    country = Line(_("ország"), max_length=2, default="HU", validators=[one_line])
    ksh_code = Line(_("KSH-kód"), max_length=2, validators=[one_line])
    iso_code = Line(_("ISO 3166-2"), max_length=6, unique=True, validators=[one_line])
    nuts_code = Line(_("NUTS 3"), max_length=5, unique=True, validators=[one_line])
    seat = Line(_("székhely"), max_length=80, blank=True, validators=[one_line])
    in_network = models.BooleanField(_("van mentorcsapata"), default=True)
    tile_row = models.PositiveSmallIntegerField(_("csempe sora"))
    tile_column = models.PositiveSmallIntegerField(_("csempe oszlopa"))

    objects = CountyQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("megye")
        verbose_name_plural = _("megyék")
        constraints = [
            models.UniqueConstraint(fields=["country", "ksh_code"], name="county_code_unique"),
            models.UniqueConstraint(fields=["country", "tile_row", "tile_column"], name="county_tile_unique"),
        ]

    @property
    def short_code(self) -> str:
        """The two letters of the ISO code, for places where the name has no room."""
        return self.iso_code.partition("-")[2]

    def name_on(self, day: datetime.date) -> str:
        """The county's official name on that day, with „megye” or „vármegye” as it was then."""
        known = self.names.filter(valid_from__lte=day).order_by("-valid_from").values_list("name", flat=True)
        return known.first() or self.name


@audited()
class CountyName(models.Model):
    """An official name of a county with the day it became valid; it ends where the next one begins."""

    county = models.ForeignKey(County, models.CASCADE, related_name="names", verbose_name=_("megye"))
    name = Line(_("név"), max_length=80, validators=[one_line])
    valid_from = models.DateField(_("érvényes ettől"))

    class Meta:
        verbose_name = _("megyenév")
        verbose_name_plural = _("megyenevek")
        ordering = ["county", "valid_from"]
        constraints = [models.UniqueConstraint(fields=["county", "valid_from"], name="countyname_one_per_day")]

    def __str__(self):
        return self.name
