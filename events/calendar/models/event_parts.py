"""What belongs to an event: its text in further languages, who held it, from where people came."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from events.publishing.models import BodyRole, CountryCount
from institutions.base.markdown import refuse_pictures
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.parts.models import Part, TextPart
from institutions.places.models.county import County
from mentors.practices.models.practice_link import PracticeLink

from .event import Event


@audited()
class EventText(TextPart):
    """The text of an event in one more language, with what was taken home from it (`conclusions` of its outcome)."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="texts", verbose_name=_("esemény"))
    name = Line(_("cím"), max_length=200, validators=[one_line])
    subtitle = Line(_("alcím"), max_length=200, blank=True, validators=[one_line])
    summary = Line(_("röviden"), max_length=400, blank=True, validators=[one_line])
    description = Lines(_("leírás"), max_length=20_000, blank=True, validators=[plain_text])
    conclusions = Lines(
        _("tanulságok"), max_length=5000, blank=True, default="", db_default="", validators=[plain_text]
    )

    class Meta(TextPart.Meta):
        verbose_name = _("esemény szövege más nyelven")
        verbose_name_plural = _("események szövege más nyelven")
        constraints = [
            models.UniqueConstraint(
                fields=["event", "language"],
                name="eventtext_once",
                violation_error_message=_("Ezen a nyelven már van szöveg."),
            )
        ]

    def clean(self):
        refuse_pictures(self, ["description", "conclusions"])


@audited()
class EventBody(BodyRole):
    """Who held an event, took part in it as an organisation, or paid for it."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="organisations", verbose_name=_("esemény"))

    class Meta(BodyRole.Meta):
        verbose_name = _("esemény szervezője, partnere")
        verbose_name_plural = _("események szervezői, partnerei")
        constraints = [
            models.UniqueConstraint(
                fields=["event", "body", "role"],
                name="eventbody_once",
                violation_error_message=_("Ez a szervezet ebben a szerepben már fel van véve."),
            )
        ]


@audited()
class EventCountry(CountryCount):
    """How many came to an event from a country."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="countries", verbose_name=_("esemény"))

    class Meta(CountryCount.Meta):
        verbose_name = _("esemény résztvevői egy országból")
        verbose_name_plural = _("események résztvevői országonként")
        constraints = [
            models.UniqueConstraint(
                fields=["event", "country"],
                name="eventcountry_once",
                violation_error_message=_("Ez az ország már fel van véve."),
            )
        ]


MOST_FROM_A_COUNTY = 10_000


@audited()
class EventCounty(Part):
    """How many came to an event from a county, as its organiser counted them; no names."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="counties", verbose_name=_("esemény"))
    county = models.ForeignKey(County, models.PROTECT, related_name="event_counts", verbose_name=_("megye"))
    number = models.PositiveIntegerField(
        _("résztvevő"), validators=[MinValueValidator(1), MaxValueValidator(MOST_FROM_A_COUNTY)]
    )

    class Meta(Part.Meta):
        verbose_name = _("esemény résztvevői egy megyéből")
        verbose_name_plural = _("események résztvevői megyénként")
        constraints = [
            models.UniqueConstraint(
                fields=["event", "county"],
                name="eventcounty_once",
                violation_error_message=_("Ez a megye már fel van véve: annál a sornál írja át a számot."),
            )
        ]

    def __str__(self):
        return f"{self.county.name}: {self.number}"


@audited()
class PracticeOfEvent(PracticeLink):
    """A good practice that an event is about, or where it was shown."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="practice_links", verbose_name=_("esemény"))

    class Meta(PracticeLink.Meta):
        verbose_name = _("esemény jó gyakorlata")
        verbose_name_plural = _("események jó gyakorlatai")
        constraints = [
            models.UniqueConstraint(
                fields=["event", "practice"],
                name="practiceofevent_once",
                violation_error_message=_("Ez a jó gyakorlat már fel van véve."),
            )
        ]
