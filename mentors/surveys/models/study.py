"""Questionnaires in the field: a study in waves, how many each place owes, and how many were done. No answer of anybody
is kept here, only counts.
"""

import datetime
import uuid

import pgtrigger
from django.contrib.postgres.expressions import ArraySubquery
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import OuterRef, Q, Subquery, Sum, Value
from django.db.models.functions import Coalesce, JSONObject
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from institutions.base.days import THINKABLE
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.organisations.models.institution import Institution
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement
from mentors.people.models.user import User

MOST = 100_000
"""So many questionnaires at most in one count, or owed by one place."""

LATE = datetime.timedelta(days=60)
"""So long after its end a wave takes what phones bring that were away."""


class ReadByTeam(models.QuerySet):
    """Rows with a `county`, as far as a person may read them."""

    def visible_to(self, user):
        """Own county's for its mentors and coordinators, all for the lead."""
        standing = standing_of(user)
        if standing.holds(Role.LEAD):
            return self
        return self.filter(county__in=standing.counties_as(Role.MENTOR, Role.COORDINATOR))


class StudyQuerySet(models.QuerySet):
    """Studies are everybody's to see, as counts."""

    def visible_to(self, user):
        return self

    def with_counts(self):
        """Each with `target`, what all its waves want, and `parts`, what each wave has in each county: how much of that
        everybody may read say the `queries`.
        """
        rows = Quota.objects.filter(wave__study=OuterRef("pk")).order_by().values("wave__study")
        done = Tally.objects.filter(wave__study=OuterRef("pk")).order_by().values("wave", "county")
        done = done.annotate(n=Sum("count")).values(part=JSONObject(wave="wave", county="county", n="n"))
        target = Coalesce(Subquery(rows.values(n=Sum("target"))), 0)
        return self.annotate(target=target, parts=ArraySubquery(done))


@audited()
class Study(models.Model):
    """A research with questionnaires for institutions or for residents."""

    class Of(models.TextChoices):
        INSTITUTIONS = "institutions", _("intézmények")
        RESIDENTS = "residents", _("lakosok")

    name = Line(_("név"), max_length=200, unique=True, validators=[one_line])
    of = models.CharField(_("kiket kérdez"), max_length=20, choices=Of)
    about = Lines(_("miről szól"), max_length=4000, blank=True, validators=[plain_text])
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = StudyQuerySet.as_manager()

    class Meta:
        verbose_name = _("felmérés")
        verbose_name_plural = _("felmérések")
        ordering = ["-pk"]

    def __str__(self):
        return self.name


class WaveQuerySet(models.QuerySet):
    """Waves of studies."""

    def running(self, day):
        """Those in which questionnaires are taken on that day."""
        return self.filter(starts_on__lte=day, ends_on__gte=day)

    def takes_counts(self, day):
        """Those that run, or ended so lately that a phone may still bring what was done."""
        return self.filter(starts_on__lte=day, ends_on__gte=day - LATE)


@audited()
class Wave(models.Model):
    """A stretch of days in which a study is taken, both ends included."""

    study = models.ForeignKey(Study, models.PROTECT, related_name="waves", verbose_name=_("felmérés"))
    name = Line(_("hullám"), max_length=100, validators=[one_line])
    starts_on = models.DateField(_("első nap"), validators=THINKABLE)
    ends_on = models.DateField(_("utolsó nap"), validators=THINKABLE)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = WaveQuerySet.as_manager()

    class Meta:
        verbose_name = _("hullám")
        verbose_name_plural = _("hullámok")
        ordering = ["-starts_on", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["study", "name"], name="wave_once_in_a_study"),
            models.CheckConstraint(condition=Q(ends_on__gte=models.F("starts_on")), name="wave_ends_after_start"),
        ]

    def __str__(self):
        return f"{self.study}, {self.name}"


ONE_PLACE = Q(settlement__isnull=False, institution=None) | Q(settlement=None, institution__isnull=False)


class OfPlace(models.Model):
    """What is about one settlement or one institution; `county` is that of the place."""

    settlement = models.ForeignKey(
        Settlement, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("település")
    )
    institution = models.ForeignKey(
        Institution, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("intézmény")
    )
    county = models.ForeignKey(County, models.PROTECT, related_name="+", verbose_name=_("megye"))

    class Meta:
        abstract = True

    @property
    def place(self) -> Settlement | Institution:
        return self.settlement or self.institution


@audited()
class Quota(OfPlace):
    """How many questionnaires a wave wants from a settlement or an institution, from whom (nobody in particular where
    `mentor` is empty).
    """

    wave = models.ForeignKey(Wave, models.PROTECT, related_name="quotas", verbose_name=_("hullám"))
    mentor = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="quotas", verbose_name=_("mentor")
    )
    target = models.PositiveIntegerField(_("kvóta"), validators=[MinValueValidator(1), MaxValueValidator(MOST)])
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = ReadByTeam.as_manager()

    class Meta:
        verbose_name = _("kvóta")
        verbose_name_plural = _("kvóták")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(condition=ONE_PLACE, name="quota_of_one_place"),
            models.UniqueConstraint(
                "wave",
                Coalesce("settlement", Value(0)),
                Coalesce("institution", Value(0)),
                Coalesce("mentor", Value(0)),
                name="quota_once",
            ),
        ]
        indexes = [models.Index(fields=["wave", "county"], name="quota_of_county")]

    def __str__(self):
        return f"{self.place}: {self.target}"


class Tally(OfPlace):
    """So many questionnaires done at a place on a day, by one mentor. Rows are only added: a wrong one gets a negative
    one with its `reason`. `is_above` says that the place had more than its quota with it.
    """

    uuid = models.UUIDField(_("azonosító"), default=uuid.uuid4, unique=True, editable=False)
    content_hash = Line(_("tartalom lenyomata"), max_length=64, validators=[one_line], editable=False)
    wave = models.ForeignKey(Wave, models.PROTECT, related_name="tallies", verbose_name=_("hullám"))
    mentor = models.ForeignKey(User, models.PROTECT, related_name="tallies", verbose_name=_("mentor"))
    count = models.IntegerField(_("darab"), validators=[MinValueValidator(-MOST), MaxValueValidator(MOST)])
    date = models.DateField(_("nap"), validators=THINKABLE)
    reason = Line(_("indok"), max_length=200, blank=True, validators=[one_line])
    is_above = models.BooleanField(_("a kvóta felett"), default=False)
    created_at = models.DateTimeField(_("felvéve"), default=timezone.now, editable=False)

    objects = ReadByTeam.as_manager()

    class Meta:
        verbose_name = _("kitöltött kérdőívek")
        verbose_name_plural = _("kitöltött kérdőívek")
        ordering = ["-date", "-pk"]
        constraints = [
            models.CheckConstraint(condition=ONE_PLACE, name="tally_of_one_place"),
            models.CheckConstraint(condition=~Q(count=0), name="tally_counts_something"),
            models.CheckConstraint(condition=Q(count__gt=0) | ~Q(reason=""), name="tally_taken_back_with_a_reason"),
        ]
        indexes = [
            models.Index(fields=["wave", "county"], name="tally_of_county"),
            models.Index(fields=["county", "-date", "-id"], name="tally_newest_of_county"),
            models.Index(fields=["settlement", "date"], name="tally_of_settlement"),
            models.Index(fields=["institution", "date"], name="tally_of_institution"),
        ]
        triggers = [pgtrigger.Protect(name="tally_only_added", operation=pgtrigger.Update | pgtrigger.Delete)]

    def __str__(self):
        return f"{self.place}: {self.count}"
