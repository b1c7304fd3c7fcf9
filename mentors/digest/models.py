"""The days of the daily digest; the digests themselves are mails in the outbox."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class DigestDay(models.Model):
    """A day whose digests were put in the outbox; the row is the lock by which it happens once."""

    day = models.DateField(_("nap"), primary_key=True)
    planned_at = models.DateTimeField(_("sorba állítva"), default=timezone.now)

    class Meta:
        verbose_name = _("levélnap")
        verbose_name_plural = _("levélnapok")

    def __str__(self):
        return str(self.day)
