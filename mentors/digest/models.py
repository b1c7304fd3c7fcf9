"""The daily digest: one row per person and day, which is both the promise of one mail and the record of it."""

import uuid

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from mentors.people.models.user import User


class DigestDay(models.Model):
    """A day whose digests were put in the queue; the row is the lock by which it happens once."""

    day = models.DateField(_("nap"), primary_key=True)
    planned_at = models.DateTimeField(_("sorba állítva"), default=timezone.now)

    class Meta:
        verbose_name = _("levélnap")
        verbose_name_plural = _("levélnapok")

    def __str__(self):
        return str(self.day)


class DailyDigest(models.Model):
    """One person's digest of one day. waiting → sending → sent; empty (nothing to say) or off (not wanted) instead;
    back to waiting after a failure that surely sent nothing, until `failed`; `unknown` when the sending was cut in the
    middle: it may have arrived, so it is not sent again.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("sorban áll")
        SENDING = "sending", _("küldés alatt")
        SENT = "sent", _("elküldve")
        EMPTY = "empty", _("nem volt miről")
        OFF = "off", _("kikapcsolva")
        FAILED = "failed", _("nem sikerült")
        UNKNOWN = "unknown", _("nem tudni, megérkezett-e")

    user = models.ForeignKey(User, models.CASCADE, related_name="digests", verbose_name=_("személy"))
    day = models.DateField(_("nap"))
    key = models.UUIDField(_("azonosító"), default=uuid.uuid4, editable=False)
    state = models.CharField(_("állapot"), max_length=10, choices=State, default=State.WAITING)
    attempts = models.PositiveSmallIntegerField(_("próbálkozások"), default=0)
    next_try = models.DateTimeField(_("legközelebb"), default=timezone.now)
    changed_at = models.DateTimeField(_("módosítva"), default=timezone.now)

    class Meta:
        verbose_name = _("napi levél")
        verbose_name_plural = _("napi levelek")
        constraints = [models.UniqueConstraint(fields=["user", "day"], name="dailydigest_one_a_day")]
        indexes = [models.Index(fields=["state", "next_try"], name="dailydigest_waiting")]

    def __str__(self):
        return f"{self.user}, {self.day}"
