"""Sessions with seats of their own: who registers may choose them as long as there is room."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from events.calendar.models.event import Event
from events.programme.models.session import Session
from institutions.base.trail import audited
from institutions.parts.models import Part

from .registration import Registration


@audited()
class SessionQuota(Part):
    """How many may come to one session of an event."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="quotas", verbose_name=_("esemény"))
    session = models.OneToOneField(Session, models.CASCADE, related_name="quota", verbose_name=_("programpont"))
    seats = models.PositiveIntegerField(_("férőhely"))

    class Meta(Part.Meta):
        verbose_name = _("programpont férőhelye")
        verbose_name_plural = _("programpontok férőhelye")

    def __str__(self):
        return f"{self.session}: {self.seats}"


class SessionSeat(models.Model):
    """One person's seat in one session."""

    quota = models.ForeignKey(SessionQuota, models.CASCADE, related_name="taken", verbose_name=_("programpont"))
    registration = models.ForeignKey(
        Registration, models.CASCADE, related_name="session_seats", verbose_name=_("jelentkezés")
    )

    class Meta:
        verbose_name = _("hely egy programponton")
        verbose_name_plural = _("helyek a programpontokon")
        constraints = [models.UniqueConstraint(fields=["quota", "registration"], name="sessionseat_once")]

    def __str__(self):
        return f"{self.registration_id} → {self.quota_id}"
