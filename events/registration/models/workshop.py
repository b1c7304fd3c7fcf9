"""Sessions with seats of their own: who registers may choose them as long as there is room."""

import pgtrigger
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from events.calendar.models.event import Event
from events.programme.models.session import Session
from institutions.base.trail import audited
from institutions.parts.models import Part

from .capacity import WITHIN_QUOTA
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

    def clean(self):
        if self.session.event_id != self.event_id:
            raise ValidationError({"session": _("Ez egy másik esemény programpontja.")})


class SessionSeat(models.Model):
    """One person's wish for one session, kept while they wait for a seat at the event; `is_granted`: the seat there is
    theirs. Only who has a seat at the event has one.
    """

    quota = models.ForeignKey(SessionQuota, models.CASCADE, related_name="wishes", verbose_name=_("programpont"))
    registration = models.ForeignKey(
        Registration, models.CASCADE, related_name="session_seats", verbose_name=_("jelentkezés")
    )
    is_granted = models.BooleanField(_("megvan a helye"), default=False, db_default=False)

    class Meta:
        verbose_name = _("hely egy programponton")
        verbose_name_plural = _("helyek a programpontokon")
        constraints = [models.UniqueConstraint(fields=["quota", "registration"], name="sessionseat_once")]
        triggers = [
            pgtrigger.Trigger(
                name="within_quota",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("is_granted"),
                declare=[("most", "integer"), ("taken", "integer")],
                func=WITHIN_QUOTA,
            )
        ]

    def __str__(self):
        return f"{self.registration_id} → {self.quota_id}"
