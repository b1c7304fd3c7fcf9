"""What a visit's content was at each revision, as a hash: by it a repeated sending is recognised."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.text import one_line
from institutions.base.text_fields import Line

from .visit import Visit


class VisitRevision(models.Model):
    """The hash of one accepted revision; sending that content again answers with the present visit.

    Where a phone sent it, also when it was saved and sent by the phone's own clock, the moment of saving by ours, and
    the version of the form. Revision 0 is what the phone sent where its wrong clock made us put the day right.
    """

    visit = models.ForeignKey(Visit, models.CASCADE, db_index=False, related_name="revisions")
    revision = models.PositiveIntegerField(_("változat"))
    content_hash = Line(_("tartalom lenyomata"), max_length=64, validators=[one_line])
    device_saved_at = models.DateTimeField(_("mentve a telefon órája szerint"), null=True, blank=True)
    device_sent_at = models.DateTimeField(_("elküldve a telefon órája szerint"), null=True, blank=True)
    saved_at = models.DateTimeField(_("mentve"), null=True, blank=True)
    form_version = models.PositiveSmallIntegerField(_("az űrlap változata"), null=True, blank=True)

    class Meta:
        verbose_name = _("látogatás változata")
        verbose_name_plural = _("látogatások változatai")
        constraints = [models.UniqueConstraint(fields=["visit", "revision"], name="visitrevision_unique")]
