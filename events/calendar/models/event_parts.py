"""What belongs to an event: its text in further languages, who held it, from where people came."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from events.publishing.models import BodyRole, CountryCount
from institutions.base.markdown import refuse_pictures
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.parts.models import TextPart

from .event import Event


@audited()
class EventText(TextPart):
    """The text of an event in one more language."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="texts", verbose_name=_("esemény"))
    name = Line(_("cím"), max_length=200, validators=[one_line])
    subtitle = Line(_("alcím"), max_length=200, blank=True, validators=[one_line])
    summary = Line(_("röviden"), max_length=400, blank=True, validators=[one_line])
    description = Lines(_("leírás"), max_length=20_000, blank=True, validators=[plain_text])

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
        refuse_pictures(self, ["description"])


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
