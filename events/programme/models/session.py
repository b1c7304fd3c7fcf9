"""The programme as it is worked on: sessions with rooms, tracks, speakers and materials."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from events.calendar import moments
from events.calendar.models.event import Event
from events.publishing.models import Material
from institutions.base.days import THINKABLE
from institutions.base.languages import SPOKEN
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.parts.models import OrderedPart, Part, TextPart
from mentors.directory.models import Speaker


@audited()
class Track(OrderedPart):
    """A line of sessions that belong together."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="tracks", verbose_name=_("esemény"))
    name = Line(_("név"), max_length=120, validators=[one_line])

    class Meta(OrderedPart.Meta):
        verbose_name = _("szekció")
        verbose_name_plural = _("szekciók")
        constraints = [
            models.UniqueConstraint(
                fields=["event", "name"],
                name="track_once",
                violation_error_message=_("Ilyen nevű szekció már van."),
            )
        ]

    def __str__(self):
        return self.name


@audited()
class Room(OrderedPart):
    """A room of the venue, or an online one."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="rooms", verbose_name=_("esemény"))
    name = Line(_("név"), max_length=120, validators=[one_line])
    note = Line(
        _("megjegyzés"), max_length=300, blank=True, validators=[one_line], help_text=_("Emelet, akadálymentesség.")
    )

    class Meta(OrderedPart.Meta):
        verbose_name = _("terem")
        verbose_name_plural = _("termek")
        constraints = [
            models.UniqueConstraint(
                fields=["event", "name"],
                name="room_once",
                violation_error_message=_("Ilyen nevű terem már van."),
            )
        ]

    def __str__(self):
        return self.name


@audited()
class Session(Part):
    """One item of the programme, on a day of the event; hours are local to its time zone, and may be unknown. `day` is
    empty where only the order is known. What ends after midnight ends on the same `day`'s morning after.
    """

    class Kind(models.TextChoices):
        PLENARY = "plenary", _("plenáris")
        TALK = "talk", _("előadás")
        CASE_STUDY = "case_study", _("esettanulmány")
        IGNITE = "ignite", _("ignite")
        ROUND_TABLE = "round_table", _("kerekasztal")
        WORKSHOP = "workshop", _("műhely")
        BREAK = "break", _("szünet")
        VISIT = "visit", _("látogatás")

    TEXTS = ("name", "abstract")

    event = models.ForeignKey(Event, models.CASCADE, related_name="sessions", verbose_name=_("esemény"))
    name = Line(_("cím"), max_length=200, validators=[one_line])
    kind = models.CharField(_("fajta"), max_length=12, choices=Kind, default=Kind.TALK)
    day = models.DateField(_("nap"), null=True, blank=True, validators=THINKABLE)
    start_time = models.TimeField(_("kezdés"), null=True, blank=True)
    end_time = models.TimeField(_("befejezés"), null=True, blank=True)
    start_fold = models.PositiveSmallIntegerField(
        _("kezdés: melyik, ha kétszer van ez az óra"), choices=Event.Twice, default=0, db_default=0
    )
    end_fold = models.PositiveSmallIntegerField(
        _("befejezés: melyik, ha kétszer van ez az óra"), choices=Event.Twice, default=0, db_default=0
    )
    track = models.ForeignKey(
        Track, models.PROTECT, null=True, blank=True, related_name="sessions", verbose_name=_("szekció")
    )
    room = models.ForeignKey(
        Room, models.PROTECT, null=True, blank=True, related_name="sessions", verbose_name=_("terem")
    )
    languages = ArrayField(
        models.CharField(max_length=5, choices=SPOKEN),
        default=list,
        blank=True,
        verbose_name=_("nyelvek"),
    )
    language = models.CharField(
        _("a leírás nyelve"), max_length=5, choices=settings.CONTENT_LANGUAGES, default="hu", db_default="hu"
    )
    abstract = Lines(_("miről szól?"), max_length=5000, blank=True, validators=[plain_text])

    class Meta(Part.Meta):
        verbose_name = _("programpont")
        verbose_name_plural = _("programpontok")
        ordering = [models.F("day").asc(nulls_last=True), models.F("start_time").asc(nulls_last=True), "pk"]
        indexes = [models.Index(fields=["event", "day", "start_time"], name="session_in_order")]

    def __str__(self):
        return self.name

    def clean(self):
        super().clean()
        event = self.event
        if self.day and not event.starts_on <= self.day <= event.ends_on:
            raise ValidationError({"day": _("Ez a nap nem az esemény napja.")})
        if (self.start_time or self.end_time) and not self.day:
            raise ValidationError({"day": _("Ha tudja az órát, adja meg a napot is.")})
        moments.check("start_time", self.day, self.start_time, event.time_zone)
        moments.check("end_time", self.day, self.end_time, event.time_zone)
        if self.starts_at and self.ends_at and self.ends_at < self.starts_at:
            raise ValidationError({"end_time": _("A befejezés nem lehet korábbi a kezdésnél.")})

    @property
    def starts_at(self):
        return self._moment(self.start_time, self.start_fold)

    @property
    def ends_at(self):
        return self._moment(self.end_time, self.end_fold)

    def _moment(self, hour, fold):
        known = self.day and hour and self.event.time_zone in moments.zones()
        return moments.instant(self.day, hour, self.event.time_zone, fold) if known else None


@audited()
class SessionText(TextPart):
    """The text of a session in one more language."""

    session = models.ForeignKey(Session, models.CASCADE, related_name="texts", verbose_name=_("programpont"))
    name = Line(_("cím"), max_length=200, validators=[one_line])
    abstract = Lines(_("miről szól?"), max_length=5000, blank=True, validators=[plain_text])

    class Meta(TextPart.Meta):
        verbose_name = _("programpont szövege más nyelven")
        verbose_name_plural = _("programpontok szövege más nyelven")
        constraints = [models.UniqueConstraint(fields=["session", "language"], name="sessiontext_once")]


@audited()
class Contribution(OrderedPart):
    """Somebody in a role at a session; name, title and affiliation as they were then, whatever becomes of them."""

    class Role(models.TextChoices):
        SPEAKER = "speaker", _("előadó")
        MODERATOR = "moderator", _("moderátor")
        PANELLIST = "panellist", _("kerekasztal-résztvevő")
        INTERPRETER = "interpreter", _("tolmács")

    session = models.ForeignKey(Session, models.CASCADE, related_name="contributions", verbose_name=_("programpont"))
    speaker = models.ForeignKey(Speaker, models.PROTECT, related_name="contributions", verbose_name=_("ki?"))
    role = models.CharField(_("szerep"), max_length=12, choices=Role, default=Role.SPEAKER)
    name_then = Line(
        _("a neve akkor"),
        max_length=200,
        blank=True,
        validators=[one_line],
        help_text=_("Üresen hagyva: ahogy a névsorban most áll. Később sem változik."),
    )
    title_then = Line(_("beosztása akkor"), max_length=200, blank=True, validators=[one_line])
    affiliation_then = Line(_("munkahelye akkor"), max_length=200, blank=True, validators=[one_line])

    class Meta(OrderedPart.Meta):
        verbose_name = _("közreműködő")
        verbose_name_plural = _("közreműködők")
        constraints = [
            models.UniqueConstraint(
                fields=["session", "speaker", "role"],
                name="contribution_once",
                violation_error_message=_("Ő ebben a szerepben már fel van véve."),
            )
        ]

    def __str__(self):
        return self.name_then


@audited()
class EventMaterial(Material):
    """A material of an event, or of one of its sessions."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="materials", verbose_name=_("esemény"))
    session = models.ForeignKey(
        Session, models.SET_NULL, null=True, blank=True, related_name="materials", verbose_name=_("programpont")
    )

    class Meta(Material.Meta):
        verbose_name = _("anyag")
        verbose_name_plural = _("anyagok")
