"""What makes a database a demo: one row, and with it the invented people and their well known password."""

import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _

from .period import today


class DemoMarker(models.Model):
    """This database holds the demo network, made from this seed as of this day."""

    seed = models.IntegerField(_("mag"))
    as_of = models.DateField(_("nap"), default=today)
    visits = models.IntegerField(_("látogatások"))
    made_at = models.DateTimeField(_("készült"), auto_now_add=True)

    class Meta:
        verbose_name = _("demójel")
        verbose_name_plural = _("demójelek")

    def __str__(self):
        return f"{self.seed}, {datetime.date.isoformat(self.as_of)}"
