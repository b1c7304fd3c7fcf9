"""How often somebody tried at a door, and until when they wait: a table of its own, which no use can flush."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Limit(models.Model):
    """Attempts under one key, the fingerprint of whom or what they are counted for; no address stands in it."""

    key = models.CharField(_("kulcs"), max_length=64, primary_key=True)
    count = models.FloatField(_("próbálkozások"), default=0)
    until = models.DateTimeField(_("eddig vár"), null=True, blank=True)
    changed_at = models.DateTimeField(_("változott"), db_index=True)

    class Meta:
        verbose_name = _("korlát")
        verbose_name_plural = _("korlátok")

    def __str__(self):
        return self.key
