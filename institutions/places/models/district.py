"""Districts (járás; in the capital the kerület): the level between county and settlement."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.named import GENERATED, Named, NamedQuerySet
from institutions.base.text import one_line
from institutions.base.text_fields import Line
from institutions.base.trail import audited

from .county import County


@audited(exclude=GENERATED)
class District(Named):
    """A district with the three digits of the official list (085; the list adds a fourth that marks the seat)."""

    code = Line(_("kód"), max_length=5, unique=True, validators=[one_line])
    county = models.ForeignKey(County, models.PROTECT, related_name="districts", verbose_name=_("megye"))
    seat = Line(_("székhely"), max_length=80, blank=True, validators=[one_line])

    objects = NamedQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("járás")
        verbose_name_plural = _("járások")
