"""What went by itself, counted by day."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Forgotten(models.Model):
    """How many rows of a model went on a day because their time was over; the row is the lock by which it happens once
    a day.
    """

    day = models.DateField(_("nap"))
    model = models.CharField(_("miből"), max_length=80)
    number = models.PositiveIntegerField(_("hány"), default=0, db_default=0)

    class Meta:
        verbose_name = _("lejárt adat")
        verbose_name_plural = _("lejárt adatok")
        constraints = [models.UniqueConstraint(fields=["model", "day"], name="forgotten_once_a_day")]

    def __str__(self):
        return f"{self.model}, {self.day}: {self.number}"
