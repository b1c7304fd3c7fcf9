"""Who came: what the doors of an event wrote down, each for itself, also without network."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events.calendar.models.event import Event
from institutions.base.text import one_line
from institutions.base.text_fields import Line
from mentors.people.models.user import User

from .registration import Registration


class ArrivalQuerySet(models.QuerySet):
    """Arrivals."""

    def live(self):
        """One for each person who is in: not undone, and not what a second door wrote of the same person."""
        return self.filter(same_as=None, undone_at=None)


class Arrival(models.Model):
    """Somebody came in by a door: who had registered (also whoever waited or had cancelled), or a walk-in by name.

    Rows are only added; `uuid` and `device` are the phone's, `at` is the moment by our clock. What several doors wrote
    of one person is one arrival: the first that came to us, since the earliest of them; the others are `same_as` it.
    """

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    event = models.ForeignKey(Event, models.CASCADE, related_name="arrivals", verbose_name=_("esemény"))
    registration = models.ForeignKey(
        Registration, models.CASCADE, null=True, blank=True, related_name="arrivals", verbose_name=_("jelentkezés")
    )
    name = Line(_("név"), max_length=200, blank=True, validators=[one_line])
    device = models.UUIDField(_("melyik telefon"), null=True, blank=True)
    at = models.DateTimeField(_("mikor"))
    received_at = models.DateTimeField(_("beérkezett"), default=timezone.now, editable=False)
    by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("ki által"))
    same_as = models.ForeignKey(
        "self", models.CASCADE, null=True, blank=True, related_name="others", verbose_name=_("ugyanaz, mint")
    )
    undone_at = models.DateTimeField(_("visszavonva"), null=True, blank=True, editable=False)

    objects = ArrivalQuerySet.as_manager()

    class Meta:
        verbose_name = _("érkezés")
        verbose_name_plural = _("érkezések")
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["registration"], condition=Q(same_as=None, undone_at=None), name="arrival_once"
            ),
        ]
        indexes = [models.Index(fields=["event", "at"], name="arrival_event")]

    def __str__(self):
        return f"{self.event_id}, {self.at}"

    @property
    def whole(self):
        """The arrival that it is a part of: itself, or what another door wrote before."""
        return self.same_as or self
