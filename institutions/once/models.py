"""What was sent with a key of its own and carried out: by it a second click or a repeated request is known."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SentForm(models.Model):
    """A form or request that entered a record: whose key it was (`person` is the account's id), the hash of what it
    said, and the record's id. Kept for a while, then forgotten; the record stays.
    """

    key = models.UUIDField(_("azonosító"), primary_key=True)
    person = models.BigIntegerField(_("ki küldte"))
    content_hash = models.CharField(_("tartalom lenyomata"), max_length=64)
    record = models.BigIntegerField(_("mi lett belőle"), null=True)
    sent_at = models.DateTimeField(_("elküldve"), auto_now_add=True, db_index=True)

    class Meta:
        verbose_name = _("elküldött űrlap")
        verbose_name_plural = _("elküldött űrlapok")

    def __str__(self):
        return str(self.key)
