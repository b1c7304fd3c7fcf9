"""Events: conferences, trainings, webinars and the like, in a county or for the whole network."""

import datetime
import uuid

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.functions import RandomUUID
from django.contrib.postgres.indexes import GinIndex
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Concat, Now
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events.publishing.models import Precision, Publication, PublicationQuerySet, State
from institutions.base.countries import COUNTRIES, HOME
from institutions.base.days import THINKABLE
from institutions.base.languages import SPOKEN
from institutions.base.markdown import refuse_pictures
from institutions.base.named import GENERATED, Fold
from institutions.base.reading import parse_day
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Email, Line, Lines
from institutions.base.trail import audited
from institutions.places.models.settlement import Settlement

from .. import moments
from ..moments import time_zone
from ..newer import COUNTED, KEPT_BY_ITSELF

__all__ = ["Event", "EventQuerySet", "time_zone"]


class OverAt(models.Func):
    """When an event is over, by its last day, hour, zone and which of two hours is meant (`event_over_at` in SQL)."""

    function = "event_over_at"
    output_field = models.DateTimeField()


OUTCOME_AFTER = datetime.timedelta(days=7)
"""So long after its end an outcome is asked for."""
OUTCOME_WORDS = ("conclusions", "individual", "institution", "environment")
SEARCHED = ("name", "subtitle", "summary", "description", "venue", "city")


def in_words(*names: str) -> list:
    """Columns with a blank between each two, for one text to be searched."""
    return [part for name in names for part in (models.F(name), models.Value(" "))]


class DaysBetween(models.Func):
    """The number of days between two days, never negative."""

    template = "abs(%(expressions)s)"
    arg_joiner = " - "
    output_field = models.IntegerField()


class EventQuerySet(PublicationQuerySet):
    """Events, as far as a person may read them."""

    TELLING = ("starts_on", "city")

    def told_by(self, part: str):
        return models.Q(starts_on=parse_day(part)) | models.Q(city__iexact=part)

    def upcoming(self, now: datetime.datetime | None = None):
        """Those that are not over: their end, or where no hour is known their last day, in their own zone."""
        return self.filter(over_at__gt=now or timezone.now())

    def past(self, now: datetime.datetime | None = None):
        return self.filter(over_at__lte=now or timezone.now())

    def without_outcome(self, day: datetime.date):
        """Those that were over a week before a day and had been announced before they ended, without an outcome that
        was written or waived. What was entered afterwards, an archive, is asked for by nobody.
        """
        over = moments.midnight_after(day - OUTCOME_AFTER, settings.TIME_ZONE)
        told = models.Q(outcome__is_waived=True)
        for name in OUTCOME_WORDS:
            told |= models.Q(outcome__isnull=False) & ~models.Q(**{f"outcome__{name}": ""})
        announced = self.published().filter(published_at__lt=models.F("over_at"), over_at__lte=over)
        return announced.exclude(pk__in=type(self)(self.model).filter(told).order_by().values("pk"))

    def with_distance(self):
        """With `is_over` (0 or 1) and `days_away` from today: in this order the next one comes first, then the one
        after it, and behind what is to come the past, the latest first.
        """
        is_over = models.Case(models.When(over_at__lte=timezone.now(), then=1), default=0)
        away = DaysBetween("starts_on", models.Value(timezone.localdate()))
        return self.annotate(is_over=is_over, days_away=away)


@audited(exclude=[*GENERATED, *KEPT_BY_ITSELF, "searched", "over_at", "contact_name", "contact_email", "contact_phone"])
class Event(Publication):
    """An event; `name` is its title. Days and times are local to `time_zone`; the moments are reckoned from them.

    Of old events often only the month or the year is known: `precision` and `end_precision` say how much of
    `starts_on` and `ends_on` is. `start_fold` and `end_fold` choose the second of two hours where the clocks are put
    back. Numbers of participants may be words („több mint 750”). `previous_starts_on` is the day before it was
    postponed. The contact is public by choice; without consent nothing is kept of them. `calendar_uid` names it in
    calendars for good, `sequence` counts by trigger how often that entry changed, `changed_at` says when last.
    """

    State = State
    Precision = Precision
    TEXTS = ("name", "subtitle", "summary", "description")
    PERSONAL = ("contact_name", "contact_email", "contact_phone")

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

    class Twice(models.IntegerChoices):
        FIRST = 0, _("az első")
        SECOND = 1, _("a második")

    kind = models.CharField(_("fajta"), max_length=20, choices=Kind)
    subtitle = Line(_("alcím"), max_length=200, blank=True, default="", db_default="", validators=[one_line])
    description = Lines(_("leírás"), max_length=20_000, blank=True, validators=[plain_text])
    starts_on = models.DateField(_("első nap"), validators=THINKABLE)
    ends_on = models.DateField(_("utolsó nap"), validators=THINKABLE)
    precision = models.CharField(_("ennyit tudunk az elejéről"), max_length=5, choices=Precision, default=Precision.DAY)
    end_precision = models.CharField(
        _("ennyit tudunk a végéről"), max_length=5, choices=Precision, default=Precision.DAY, db_default=Precision.DAY
    )
    start_time = models.TimeField(_("kezdés"), null=True, blank=True)
    end_time = models.TimeField(_("befejezés"), null=True, blank=True)
    start_fold = models.PositiveSmallIntegerField(
        _("kezdés: melyik, ha kétszer van ez az óra"), choices=Twice, default=0, db_default=0
    )
    end_fold = models.PositiveSmallIntegerField(
        _("befejezés: melyik, ha kétszer van ez az óra"), choices=Twice, default=0, db_default=0
    )
    time_zone = Line(_("időzóna"), max_length=40, default="Europe/Budapest", validators=[one_line, time_zone])
    previous_starts_on = models.DateField(_("az eredeti nap"), null=True, blank=True, editable=False)
    mode = models.CharField(_("forma"), max_length=10, choices=Mode, default=Mode.ONSITE)
    venue = Line(_("helyszín"), max_length=200, blank=True, validators=[one_line])
    address = Line(_("cím"), max_length=200, blank=True, default="", db_default="", validators=[one_line])
    city = Line(_("település"), max_length=80, blank=True, validators=[one_line])
    settlement = models.ForeignKey(
        Settlement, models.PROTECT, null=True, blank=True, related_name="events", verbose_name=_("hazai település")
    )
    country = models.CharField(_("ország"), max_length=2, choices=COUNTRIES, default=HOME)
    accessibility = Lines(
        _("akadálymentesség"), max_length=1000, blank=True, default="", db_default="", validators=[plain_text]
    )
    languages = ArrayField(
        models.CharField(max_length=3, choices=SPOKEN),
        default=list,
        blank=True,
        verbose_name=_("nyelvek"),
    )
    is_free = models.BooleanField(_("ingyenes"), default=False, db_default=False)
    price = Line(_("részvételi díj"), max_length=120, blank=True, default="", db_default="", validators=[one_line])
    capacity = models.PositiveIntegerField(_("férőhely"), null=True, blank=True)
    registration = models.BooleanField(_("itt lehet jelentkezni"), default=False, db_default=False)
    participants = Line(_("résztvevők"), max_length=80, blank=True, validators=[one_line])
    funding_note = Line(_("támogató, szövegesen"), max_length=300, blank=True, validators=[one_line])
    contact_name = Line(
        _("kapcsolattartó"), max_length=120, blank=True, default="", db_default="", validators=[one_line]
    )
    contact_email = Email(_("kapcsolattartó e-mailje"), blank=True, default="", db_default="", validators=[one_line])
    contact_phone = Line(
        _("kapcsolattartó telefonja"), max_length=40, blank=True, default="", db_default="", validators=[one_line]
    )
    contact_consent = models.BooleanField(_("hozzájárult, hogy nyilvános legyen"), default=False, db_default=False)
    calendar_uid = models.UUIDField(
        _("azonosító a naptárakban"), default=uuid.uuid4, db_default=RandomUUID(), editable=False
    )
    sequence = models.PositiveIntegerField(
        _("hányszor változott a naptárakban"), default=0, db_default=0, editable=False
    )
    changed_at = models.DateTimeField(_("legutóbb változott"), default=timezone.now, db_default=Now(), editable=False)
    searched = models.GeneratedField(
        expression=Fold(Concat(*in_words(*SEARCHED), output_field=models.TextField())),
        output_field=models.TextField(),
        db_persist=True,
    )
    over_at = models.GeneratedField(
        expression=OverAt("ends_on", "end_time", "time_zone", "end_fold"),
        output_field=models.DateTimeField(),
        db_persist=True,
    )

    objects = EventQuerySet.as_manager()

    class Meta(Publication.Meta):
        verbose_name = _("esemény")
        verbose_name_plural = _("események")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on__gte=models.F("starts_on")),
                name="event_ends_after_start",
                violation_error_message=_("Az utolsó nap nem lehet az első előtt."),
            ),
            models.CheckConstraint(
                condition=models.Q(contact_consent=True)
                | models.Q(contact_name="", contact_email="", contact_phone=""),
                name="event_contact_with_consent",
                violation_error_message=_("Kapcsolattartó csak a hozzájárulásával lehet."),
            ),
        ]
        triggers = [
            pgtrigger.Trigger(name="counts_changes", when=pgtrigger.Before, operation=pgtrigger.Update, func=COUNTED)
        ]
        indexes = [
            models.Index(fields=["-starts_on", "-id"], name="event_newest"),
            models.Index(fields=["over_at"], name="event_over"),
            GinIndex(fields=["folded"], name="event_folded", opclasses=["gin_trgm_ops"]),
            GinIndex(fields=["searched"], name="event_searched", opclasses=["gin_trgm_ops"]),
        ]

    def clean(self):
        refuse_pictures(self, ["description"])
        if not (self.starts_on and self.ends_on):
            return
        for end, day, hour in (("start", self.starts_on, self.start_time), ("end", self.ends_on, self.end_time)):
            moments.check(f"{end}_time", day, hour, self.time_zone)
        if self.starts_at and self.ends_at and self.ends_at < self.starts_at:
            raise ValidationError({"end_time": _("A befejezés nem lehet korábbi a kezdésnél.")})
        if self.is_free and self.price:
            raise ValidationError({"price": _("Ami ingyenes, annak nincs díja.")})
        if self.country != HOME and self.settlement_id:
            raise ValidationError({"settlement": _("Külföldi helynek nincs hazai települése.")})

    @property
    def starts_at(self) -> datetime.datetime | None:
        """The moment it begins, where day and hour are known and the zone exists."""
        return self._moment(self.starts_on, self.start_time, self.precision, self.start_fold)

    @property
    def ends_at(self) -> datetime.datetime | None:
        return self._moment(self.ends_on, self.end_time, self.end_precision, self.end_fold)

    def _moment(self, day, hour, precision, fold):
        known = day and hour and precision == Precision.DAY and self.time_zone in moments.zones()
        return moments.instant(day, hour, self.time_zone, fold) if known else None

    def is_over(self, now: datetime.datetime | None = None) -> bool:
        """After the end, or after the last day where no hour is known, in its own zone."""
        end = self.ends_at or moments.midnight_after(self.ends_on, self.time_zone)
        return end <= (now or timezone.now())
