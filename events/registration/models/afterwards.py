"""What is left of an event: what people thought of it, and what they mean to try at home."""

import uuid

from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from events.calendar.models.event import Event
from events.programme.models.session import Session
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement

from .registration import Registration

GRADES = [(5, _("nagyon")), (4, _("inkább igen")), (3, _("is-is")), (2, _("kevéssé")), (1, _("nem"))]


class Feedback(models.Model):
    """What somebody thought of an event; nothing in it leads to anybody: a random key, no moment, no trail.

    `is_released` rows were written anew in a shuffled batch of five or more; the others wait for that, unread.
    """

    uuid = models.UUIDField(_("azonosító"), primary_key=True, default=uuid.uuid4, editable=False)
    event = models.ForeignKey(Event, models.CASCADE, related_name="feedback", verbose_name=_("esemény"))
    useful = models.PositiveSmallIntegerField(_("Hasznos volt?"), choices=GRADES)
    welcome = models.PositiveSmallIntegerField(_("Jól érezte magát?"), choices=GRADES)
    words = Lines(_("Mit mondana még?"), max_length=1000, blank=True, default="", validators=[plain_text])
    is_released = models.BooleanField(_("kiadva"), default=False)

    class Meta:
        verbose_name = _("visszajelzés")
        verbose_name_plural = _("visszajelzések")
        ordering = ["uuid"]

    def __str__(self):
        return f"{self.useful}/{self.welcome}"


@audited()
class Pledge(models.Model):
    """„Ezt kipróbálom: …”: what somebody means to try at home after an event, told to the mentor of their county.
    A year later they are asked whether they keep it up.
    """

    class Kept(models.TextChoices):
        UNKNOWN = "", _("még nem tudjuk")
        YES = "yes", _("tartja")
        PARTLY = "partly", _("részben")
        NO = "no", _("nem")

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    event = models.ForeignKey(Event, models.CASCADE, related_name="pledges", verbose_name=_("esemény"))
    session = models.ForeignKey(
        Session, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("programpont")
    )
    registration = models.ForeignKey(
        Registration, models.SET_NULL, null=True, blank=True, related_name="pledges", verbose_name=_("jelentkezés")
    )
    words = Line(_("Ezt kipróbálom"), max_length=300, validators=[one_line])
    settlement = models.ForeignKey(
        Settlement, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("település")
    )
    county = models.ForeignKey(County, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("megye"))
    made_on = models.DateField(_("mikor"), db_default=Now())
    kept = models.CharField(_("tartja-e egy év múlva"), max_length=10, choices=Kept, blank=True, default="")
    taken_up = models.BooleanField(_("a mentor felvette a látogatás témái közé"), default=False)

    class Meta:
        verbose_name = _("felajánlás")
        verbose_name_plural = _("felajánlások")
        ordering = ["-pk"]
        indexes = [models.Index(fields=["county", "-id"], name="pledge_county")]

    def __str__(self):
        return self.words


class Companion(models.Model):
    """Who would like to travel with whom: one row a direction. Both directions: each learns the other's e-mail."""

    asker = models.ForeignKey(Registration, models.CASCADE, related_name="asked", verbose_name=_("ki"))
    asked = models.ForeignKey(Registration, models.CASCADE, related_name="asked_by", verbose_name=_("kivel"))

    class Meta:
        verbose_name = _("útitárs")
        verbose_name_plural = _("útitársak")
        constraints = [models.UniqueConstraint(fields=["asker", "asked"], name="companion_once")]

    def __str__(self):
        return f"{self.asker_id} → {self.asked_id}"
