"""Series: events that come again, edition by edition."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.named import GENERATED, Named, NamedQuerySet
from institutions.base.text import plain_text
from institutions.base.text_fields import Lines
from institutions.base.trail import audited


@audited(exclude=GENERATED)
class Series(Named):
    """A recurring event, e.g. a yearly conference; its editions are events."""

    slug = models.SlugField(_("cím az oldalon"), max_length=80, unique=True, validators=[plain_text])
    about = Lines(_("bemutatkozás"), max_length=2000, blank=True, validators=[plain_text])

    objects = NamedQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("sorozat")
        verbose_name_plural = _("sorozatok")
