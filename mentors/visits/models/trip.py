"""Trips: a day out that serves several villages, planned beforehand or logged afterwards."""

import uuid

from django.db import models
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.communities.models.community import Community
from institutions.places.models.settlement import Settlement
from mentors.people.models.user import User

MOST_STOPS = 8


class TripQuerySet(models.QuerySet):
    """Trips, which are their mentor's own."""

    def visible_to(self, user):
        standing = standing_of(user)
        return self.filter(mentor=standing.user_id) if standing.holds(Role.MENTOR) else self.none()


@audited()
class Trip(models.Model):
    """One day out of a mentor: `date` is the local day, planned ones lie ahead. `content_hash` is that of what was
    first sent under the client's `uuid`, so that a repeated sending is recognised. Visits point at their trip.
    """

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    mentor = models.ForeignKey(User, models.PROTECT, related_name="trips", verbose_name=_("mentor"))
    date = models.DateField(_("nap"))
    kilometres = models.PositiveSmallIntegerField(_("megtett kilométer"), null=True, blank=True)
    note = Lines(_("jegyzet"), max_length=1000, blank=True, validators=[plain_text])
    content_hash = Line(_("tartalom lenyomata"), max_length=64, validators=[one_line])
    logged_at = models.DateTimeField(_("rögzítve"), auto_now_add=True)
    changed_at = models.DateTimeField(_("módosítva"), auto_now=True)

    objects = TripQuerySet.as_manager()

    class Meta:
        verbose_name = _("út")
        verbose_name_plural = _("utak")
        ordering = ["-date", "-pk"]
        indexes = [models.Index(fields=["mentor", "-date", "-id"], name="trip_mentor_newest")]

    def __str__(self):
        return date_format(self.date)


@audited()
class TripStop(models.Model):
    """A place on the way, with whom to meet and what to ask there."""

    trip = models.ForeignKey(Trip, models.CASCADE, related_name="stops", verbose_name=_("út"))
    position = models.PositiveSmallIntegerField(_("hányadik"))
    settlement = models.ForeignKey(Settlement, models.PROTECT, related_name="trip_stops", verbose_name=_("település"))
    community = models.ForeignKey(
        Community, models.PROTECT, null=True, blank=True, related_name="trip_stops", verbose_name=_("közösség")
    )
    question = Line(_("mit kérdezzek meg?"), max_length=300, blank=True, validators=[one_line])

    class Meta:
        verbose_name = _("állomás")
        verbose_name_plural = _("állomások")
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["trip", "settlement"], name="tripstop_place_once"),
        ]

    def __str__(self):
        return str(self.settlement)
