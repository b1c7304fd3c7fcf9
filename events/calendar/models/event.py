"""Events: conferences, trainings, webinars and the like, in a county or for the whole network."""

import datetime
import zoneinfo

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from institutions.base.named import GENERATED, Named, NamedQuerySet
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.places.models.county import County

from .series import Series


def time_zone(value: str) -> None:
    """Raises ValidationError unless `value` is the name of an IANA time zone."""
    if value not in zoneinfo.available_timezones():
        raise ValidationError(_("Ilyen időzóna nincs: %(zone)s."), params={"zone": value}, code="time_zone")


class DaysBetween(models.Func):
    """The number of days between two days, never negative."""

    template = "abs(%(expressions)s)"
    arg_joiner = " - "
    output_field = models.IntegerField()


class EventQuerySet(NamedQuerySet):
    """Events, as far as a person may read them."""

    def published(self):
        return self.filter(state=Event.State.PUBLISHED)

    def visible_to(self, user):
        """Published ones; drafts and withdrawn ones of the own county, or all for editor, lead and administrator."""
        standing = standing_of(user)
        if standing.holds(Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR):
            return self
        return self.filter(
            models.Q(state=Event.State.PUBLISHED)
            | models.Q(county__in=standing.counties_as(Role.MENTOR, Role.COORDINATOR))
        )

    def upcoming(self, day: datetime.date):
        """Those that are not over on that day."""
        return self.filter(ends_on__gte=day)

    def past(self, day: datetime.date):
        return self.filter(ends_on__lt=day)

    def with_distance(self):
        """With `is_over` (0 or 1) and `days_away` from today: in this order the next one comes first, then the one
        after it, and behind what is to come the past, the latest first.
        """
        day = timezone.localdate()
        is_over = models.Case(models.When(ends_on__lt=day, then=1), default=0)
        away = DaysBetween("starts_on", models.Value(day))
        return self.annotate(is_over=is_over, days_away=away)


@audited(exclude=GENERATED)
class Event(Named):
    """An event; `name` is its title. States: draft → published → withdrawn. Days and times are local to `time_zone`.

    Of old events often only the month or the year is known: `precision` says how much of `starts_on` is. Numbers of
    participants may be words („több mint 750”).
    """

    class State(models.TextChoices):
        DRAFT = "draft", _("tervezet")
        PUBLISHED = "published", _("közzétéve")
        WITHDRAWN = "withdrawn", _("visszavonva")

    class Kind(models.TextChoices):
        CONFERENCE = "conference", _("konferencia")
        PROFESSIONAL_DAY = "professional_day", _("szakmai nap")
        TRAINING = "training", _("képzés")
        STUDY_VISIT = "study_visit", _("tanulmányút")
        SUPERVISION = "supervision", _("szupervízió")
        EXCHANGE = "exchange", _("tapasztalatcsere")
        WEBINAR = "webinar", _("webinár")

    class Mode(models.TextChoices):
        ONSITE = "onsite", _("helyszíni")
        ONLINE = "online", _("online")
        HYBRID = "hybrid", _("helyszíni és online")

    class Precision(models.TextChoices):
        DAY = "day", _("nap")
        MONTH = "month", _("hónap")
        YEAR = "year", _("év")

    class Impact(models.TextChoices):
        INDIVIDUAL = "individual", _("egyén")
        INSTITUTION = "institution", _("intézmény")
        ENVIRONMENT = "environment", _("környezet")

    slug = models.SlugField(_("cím az oldalon"), max_length=120, unique=True, validators=[plain_text])
    kind = models.CharField(_("fajta"), max_length=20, choices=Kind)
    series = models.ForeignKey(
        Series, models.PROTECT, null=True, blank=True, related_name="events", verbose_name=_("sorozat")
    )
    edition = Line(_("hányadik"), max_length=40, blank=True, validators=[one_line])
    county = models.ForeignKey(
        County, models.PROTECT, null=True, blank=True, related_name="events", verbose_name=_("megye")
    )
    state = models.CharField(_("állapot"), max_length=10, choices=State, default=State.DRAFT)
    starts_on = models.DateField(_("első nap"))
    ends_on = models.DateField(_("utolsó nap"))
    precision = models.CharField(_("ennyit tudunk a dátumból"), max_length=5, choices=Precision, default=Precision.DAY)
    start_time = models.TimeField(_("kezdés"), null=True, blank=True)
    end_time = models.TimeField(_("befejezés"), null=True, blank=True)
    time_zone = Line(_("időzóna"), max_length=40, default="Europe/Budapest", validators=[one_line, time_zone])
    mode = models.CharField(_("forma"), max_length=10, choices=Mode, default=Mode.ONSITE)
    venue = Line(_("helyszín"), max_length=200, blank=True, validators=[one_line])
    city = Line(_("település"), max_length=80, blank=True, validators=[one_line])
    country = Line(_("ország"), max_length=2, default="HU", validators=[one_line])
    languages = ArrayField(
        Line(max_length=3, validators=[one_line]), default=list, blank=True, verbose_name=_("nyelvek")
    )
    language = models.CharField(_("a leírás nyelve"), max_length=5, choices=settings.LANGUAGES, default="hu")
    summary = Line(_("röviden"), max_length=400, blank=True, validators=[one_line])
    description = Lines(_("leírás"), max_length=20_000, blank=True, validators=[plain_text])
    capacity = models.PositiveIntegerField(_("férőhely"), null=True, blank=True)
    participants = Line(_("résztvevők"), max_length=80, blank=True, validators=[one_line])
    conclusions = Lines(_("tanulságok"), max_length=5000, blank=True, validators=[plain_text])
    impact = models.CharField(_("hatás szintje"), max_length=12, choices=Impact, blank=True)
    funding = Line(_("támogató"), max_length=300, blank=True, validators=[one_line])
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = EventQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("esemény")
        verbose_name_plural = _("események")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on__gte=models.F("starts_on")),
                name="event_ends_after_start",
                violation_error_message=_("Az utolsó nap nem lehet az első előtt."),
            ),
            models.UniqueConstraint(
                fields=["series", "edition"],
                condition=models.Q(series__isnull=False) & ~models.Q(edition=""),
                name="event_edition_unique_in_series",
            ),
        ]
        indexes = [
            models.Index(fields=["-starts_on", "-id"], name="event_newest"),
            GinIndex(fields=["folded"], name="event_folded", opclasses=["gin_trgm_ops"]),
        ]

    def clean(self):
        same_day = self.starts_on and self.starts_on == self.ends_on
        if same_day and self.start_time and self.end_time and self.end_time < self.start_time:
            raise ValidationError({"end_time": _("A befejezés nem lehet korábbi a kezdésnél.")})

    def newer_edition(self):
        """The latest published edition of the same series, where that is another one: archives link to it."""
        if not self.series_id:
            return None
        newer = Event.objects.published().filter(series=self.series_id, starts_on__gt=self.starts_on)
        return newer.order_by("-starts_on").first()
