"""Which edition of the official list the settlements show."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SettlementList(models.Model):
    """An edition of the statistical office's list that was taken over; `day` is the day that it describes."""

    day = models.DateField(_("a lista napja"), unique=True)
    loaded_at = models.DateTimeField(_("betöltve"), auto_now_add=True)

    class Meta:
        verbose_name = _("településlista")
        verbose_name_plural = _("településlisták")
        ordering = ["-day"]

    def __str__(self):
        return str(self.day)
