"""How an event takes registrations: from when until when, by which order, with how many seats in which form."""

import datetime

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from events.calendar import moments
from events.calendar.models.event import Event
from institutions.base.days import THINKABLE
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited


class Form(models.TextChoices):
    """How somebody takes part."""

    ONSITE = "onsite", _("helyszínen")
    ONLINE = "online", _("online")


FORMS = {
    Event.Mode.ONSITE: (Form.ONSITE,),
    Event.Mode.ONLINE: (Form.ONLINE,),
    Event.Mode.HYBRID: (Form.ONSITE, Form.ONLINE),
}


@audited(exclude=["told"])
class RegistrationSetup(models.Model):
    """How one event takes registrations; an event without a row goes by what stands here by default.

    Days and hours are local to the event's zone: without the first registration is open from publication on, without
    the last until the event begins. Seats of a form and reserved ones are within the event's `capacity`.
    `told` is what those who registered know of the event: by it a change is known.
    """

    Form = Form

    class Order(models.TextChoices):
        ARRIVAL = "arrival", _("érkezés szerint")
        FAIR = "fair", _("méltányosan: előbb minden intézményből egy, aztán megyénként sorban")

    class Promotion(models.TextChoices):
        DIRECT = "direct", _("azonnal megkapja a helyet")
        OFFER = "offer", _("felajánljuk, és meghatározott ideig fogadhatja el")

    event = models.OneToOneField(Event, models.CASCADE, related_name="setup", verbose_name=_("esemény"))
    opens_on = models.DateField(_("a nyitás napja"), null=True, blank=True, validators=THINKABLE)
    opens_hour = models.TimeField(_("a nyitás órája"), null=True, blank=True)
    closes_on = models.DateField(_("a zárás napja"), null=True, blank=True, validators=THINKABLE)
    closes_hour = models.TimeField(_("a zárás órája"), null=True, blank=True)
    onsite_seats = models.PositiveIntegerField(_("hely a helyszínen"), null=True, blank=True)
    online_seats = models.PositiveIntegerField(_("hely online"), null=True, blank=True)
    reserved_seats = models.PositiveIntegerField(_("meghívottaknak fenntartott hely"), default=0, db_default=0)
    reserved_until_on = models.DateField(_("a fenntartás utolsó napja"), null=True, blank=True, validators=THINKABLE)
    reserved_until_hour = models.TimeField(_("a fenntartás vége aznap"), null=True, blank=True)
    order = models.CharField(
        _("a várólista rendje"), max_length=10, choices=Order, default=Order.ARRIVAL, db_default=Order.ARRIVAL
    )
    promotion = models.CharField(
        _("ha felszabadul egy hely"),
        max_length=10,
        choices=Promotion,
        default=Promotion.DIRECT,
        db_default=Promotion.DIRECT,
    )
    offer_hours = models.PositiveSmallIntegerField(
        _("ennyi óráig fogadható el a felajánlott hely"),
        default=24,
        db_default=24,
        validators=[MinValueValidator(1), MaxValueValidator(240)],
    )
    asks_to_confirm = models.BooleanField(
        _("a jelentkezést a levélben megerősítik"),
        default=False,
        db_default=False,
        help_text=_("A hely 24 óráig vár a megerősítésre."),
    )
    joining_link = models.URLField(
        _("csatlakozás az online részhez"),
        max_length=500,
        blank=True,
        default="",
        db_default="",
        validators=[plain_text],
        help_text=_("Csak az kapja meg, akinek megvan a helye."),
    )
    joining_note = Line(
        _("tudnivaló a csatlakozáshoz"), max_length=300, blank=True, default="", db_default="", validators=[one_line]
    )
    reminder_days = models.PositiveSmallIntegerField(
        _("emlékeztető ennyi nappal előtte"),
        null=True,
        blank=True,
        default=2,
        db_default=2,
        validators=[MaxValueValidator(60)],
        help_text=_("Üresen hagyva nem megy."),
    )
    after_words = Lines(
        _("köszönő levél az esemény után"),
        max_length=2000,
        blank=True,
        default="",
        db_default="",
        validators=[plain_text],
        help_text=_("Üresen hagyva csak a visszajelzést kérjük."),
    )
    certified_hours = models.PositiveSmallIntegerField(
        _("óraszám az igazoláson"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(500)],
        help_text=_("Üresen hagyva nem áll rajta."),
    )
    pairs_travellers = models.BooleanField(_("útitársak: ki kivel utazhatna"), default=False, db_default=False)
    told = models.JSONField(_("amit a jelentkezők tudnak"), default=dict, db_default={}, editable=False)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    class Meta:
        verbose_name = _("jelentkezés rendje")
        verbose_name_plural = _("jelentkezések rendje")

    def __str__(self):
        return str(self.event)

    def clean(self):
        zone = self.event.time_zone
        for name in ("opens", "closes", "reserved_until"):
            day, hour = getattr(self, f"{name}_on"), getattr(self, f"{name}_hour")
            if hour and not day:
                raise ValidationError({f"{name}_on": _("Az órához nap is kell.")})
            moments.check(f"{name}_hour", day, hour, zone)
        if self.opens_at and self.closes_at and self.closes_at <= self.opens_at:
            raise ValidationError({"closes_on": _("A zárás legyen a nyitás után.")})

    @property
    def opens_at(self) -> datetime.datetime | None:
        """The first moment of registration; None: from publication on."""
        return at(self.opens_on, self.opens_hour or datetime.time(), self.event.time_zone)

    @property
    def closes_at(self) -> datetime.datetime | None:
        """The moment at which registration is over: a day without an hour counts whole; None: when the event begins."""
        if self.closes_on and self.closes_hour is None:
            return moments.midnight_after(self.closes_on, self.event.time_zone)
        return at(self.closes_on, self.closes_hour, self.event.time_zone)

    @property
    def reserved_until(self) -> datetime.datetime | None:
        """When the reserved seats fall back to everybody; None: when the event begins."""
        if self.reserved_until_on and self.reserved_until_hour is None:
            return moments.midnight_after(self.reserved_until_on, self.event.time_zone)
        return at(self.reserved_until_on, self.reserved_until_hour, self.event.time_zone)

    def seats_of(self, form: str) -> int | None:
        """How many seats a form has; None: as many as the event."""
        return self.onsite_seats if form == Form.ONSITE else self.online_seats


def at(day, hour, zone: str) -> datetime.datetime | None:
    return moments.instant(day, hour, zone) if day else None


def begins_at(event: Event) -> datetime.datetime:
    """When an event begins; where no hour is known, with its first day, in its own zone."""
    return event.starts_at or moments.instant(event.starts_on, datetime.time(), event.time_zone)


def setup_of(event: Event) -> RegistrationSetup:
    """The row of the event, or one as it stands by default."""
    return getattr(event, "setup", None) or RegistrationSetup(event=event)
