"""Supervision dates: offered by a supervisor, booked by their mentors; what was said stays between the two."""

import uuid

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from institutions.base.days import THINKABLE
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from mentors.people.models.period import today
from mentors.people.models.supervision import Supervision
from mentors.people.models.user import User

SHORTEST, LONGEST, MOST_SEATS = 15, 480, 12


class SupervisionDateQuerySet(models.QuerySet):
    """Dates, as far as a person may see them."""

    def visible_to(self, user):
        """The supervisor's own; for a mentor those of who supervises them today, and those they booked."""
        standing = standing_of(user)
        seen = models.Q(pk__in=[])
        if standing.holds(Role.SUPERVISOR):
            seen |= models.Q(supervisor=standing.user_id)
        if standing.holds(Role.MENTOR):
            theirs = Supervision.objects.valid_today().filter(mentor=standing.user_id).order_by().values("supervisor")
            booked = SupervisionBooking.objects.filter(mentor=standing.user_id).order_by().values("date")
            seen |= models.Q(supervisor__in=theirs) | models.Q(pk__in=booked)
        return self.filter(seen)

    def coming(self, day):
        """Those on that day or later that take place."""
        return self.filter(day__gte=day, cancelled_at=None)

    def with_taken(self):
        """Each with `taken`, how many have booked it."""
        live = SupervisionBooking.objects.live().filter(date=models.OuterRef("pk")).order_by().values("date")
        count = live.annotate(n=models.Count("pk")).values("n")
        return self.annotate(taken=models.functions.Coalesce(models.Subquery(count), 0))


@audited()
class SupervisionDate(models.Model):
    """A date on which a supervisor sees one mentor or a group; `minutes` long, `seats` is how many mentors may come.
    Day and hour are local, in Budapest.
    """

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    supervisor = models.ForeignKey(
        User, models.PROTECT, related_name="supervision_dates", verbose_name=_("szupervizor")
    )
    day = models.DateField(_("nap"), validators=THINKABLE)
    starts_at = models.TimeField(_("kezdete"))
    minutes = models.PositiveSmallIntegerField(
        _("hossza percben"), default=60, validators=[MinValueValidator(SHORTEST), MaxValueValidator(LONGEST)]
    )
    place = Line(_("hol vagy hogyan"), max_length=200, validators=[one_line])
    seats = models.PositiveSmallIntegerField(
        _("hány mentor jöhet"), default=1, validators=[MinValueValidator(1), MaxValueValidator(MOST_SEATS)]
    )
    cancelled_at = models.DateTimeField(_("lemondva"), null=True, blank=True)
    revision = models.PositiveIntegerField(_("változat"), default=1, editable=False)

    objects = SupervisionDateQuerySet.as_manager()

    class Meta:
        verbose_name = _("szupervíziós alkalom")
        verbose_name_plural = _("szupervíziós alkalmak")
        ordering = ["-day", "-starts_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(seats__gte=1, seats__lte=MOST_SEATS), name="supervisiondate_seats"
            ),
            models.CheckConstraint(
                condition=models.Q(minutes__gte=SHORTEST, minutes__lte=LONGEST), name="supervisiondate_minutes"
            ),
        ]
        indexes = [models.Index(fields=["-day", "-id"], name="supervisiondate_newest")]

    def __str__(self):
        return f"{date_format(self.day)} {self.starts_at:%H:%M}"

    @property
    def is_cancelled(self) -> bool:
        return self.cancelled_at is not None

    @property
    def is_group(self) -> bool:
        return self.seats > 1

    @property
    def is_over(self) -> bool:
        return self.day < today()


class SupervisionBookingQuerySet(models.QuerySet):
    """Bookings, as far as a person may see them."""

    def visible_to(self, user):
        """The mentor's own, and those of the supervisor's dates: who else comes is nobody's to know."""
        standing = standing_of(user)
        seen = models.Q(mentor=standing.user_id)
        if standing.holds(Role.SUPERVISOR):
            seen |= models.Q(date__supervisor=standing.user_id)
        return self.filter(seen) if standing.user_id else self.none()

    def live(self):
        return self.filter(cancelled_at=None)

    def held(self):
        """Those that came to something: the supervisor says that the mentor was there."""
        return self.live().filter(attended=True)


@audited()
class SupervisionBooking(models.Model):
    """A mentor's place at a date; taken back and booked again it is the same one. `attended` is the supervisor's word
    afterwards (None: not said yet).
    """

    date = models.ForeignKey(SupervisionDate, models.CASCADE, related_name="bookings", verbose_name=_("alkalom"))
    mentor = models.ForeignKey(User, models.PROTECT, related_name="supervision_bookings", verbose_name=_("mentor"))
    booked_at = models.DateTimeField(_("foglalva"), auto_now_add=True)
    cancelled_at = models.DateTimeField(_("lemondva"), null=True, blank=True)
    attended = models.BooleanField(_("ott volt"), null=True, blank=True)

    objects = SupervisionBookingQuerySet.as_manager()

    class Meta:
        verbose_name = _("szupervízió foglalása")
        verbose_name_plural = _("szupervíziók foglalásai")
        ordering = ["booked_at", "pk"]
        constraints = [models.UniqueConstraint(fields=["date", "mentor"], name="supervisionbooking_once")]

    def __str__(self):
        return f"{self.mentor}, {date_format(self.date)}"


class SupervisionRecordQuerySet(models.QuerySet):
    """What was written about a booking."""

    def visible_to(self, user):
        """For the two alone: the mentor who was there and the supervisor of the date, while they hold those roles."""
        standing = standing_of(user)
        seen = models.Q(pk__in=[])
        if standing.holds(Role.SUPERVISOR):
            seen |= models.Q(booking__date__supervisor=standing.user_id)
        if standing.holds(Role.MENTOR):
            seen |= models.Q(booking__mentor=standing.user_id)
        return self.filter(seen)


class SupervisionRecord(models.Model):
    """What mentor or supervisor wrote down of their talk: one row for each of the two, read by both, by nobody else. No
    trail copies it.
    """

    booking = models.ForeignKey(SupervisionBooking, models.CASCADE, related_name="records", verbose_name=_("foglalás"))
    author = models.ForeignKey(User, models.PROTECT, related_name="+", verbose_name=_("szerző"))
    text = Lines(_("feljegyzés"), max_length=5000, validators=[plain_text])
    changed_at = models.DateTimeField(_("módosítva"), auto_now=True)
    revision = models.PositiveIntegerField(_("változat"), default=1, editable=False)

    objects = SupervisionRecordQuerySet.as_manager()

    class Meta:
        verbose_name = _("szupervíziós feljegyzés")
        verbose_name_plural = _("szupervíziós feljegyzések")
        ordering = ["booking", "pk"]
        constraints = [models.UniqueConstraint(fields=["booking", "author"], name="supervisionrecord_once")]

    def __str__(self):
        return str(self.booking)
