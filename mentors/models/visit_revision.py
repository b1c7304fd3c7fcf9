"""What a visit's content was at each revision, as a hash: by it a repeated sending is recognised."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.models.text import one_line

from .visit import Visit


class VisitRevision(models.Model):
    """The hash of one accepted revision; sending that content again answers with the present visit."""

    visit = models.ForeignKey(Visit, models.CASCADE, related_name="revisions")
    revision = models.PositiveIntegerField(_("változat"))
    content_hash = models.CharField(_("tartalom lenyomata"), max_length=64, validators=[one_line])

    class Meta:
        verbose_name = _("látogatás változata")
        verbose_name_plural = _("látogatások változatai")
        constraints = [models.UniqueConstraint(fields=["visit", "revision"], name="visitrevision_unique")]
