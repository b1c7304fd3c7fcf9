"""Who gets the newsletter: an address that its owner confirmed, with what they want to read."""

import datetime

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from institutions import links
from institutions.base.text import masked_address, one_line
from institutions.base.text_fields import Email, Line
from institutions.places.models.county import County

CONFIRMING, KEEPING, LEAVING = "newsletter.confirm", "newsletter.keep", "newsletter.leave"
"""What a signed link of a subscriber is good for: confirming the address, changing what they read, unsubscribing."""
CONFIRM_WITHIN = datetime.timedelta(days=7)
TEXT_VERSION = "2026-11"
"""Of what one agrees to on the page of the newsletter; raise it when that text changes."""


class Topic(models.TextChoices):
    """What a subscriber may want to read about."""

    NEWS = "news", _("hírek")
    OPPORTUNITIES = "opportunities", _("felhívások, lehetőségek")
    EVENTS = "events", _("események")
    PRACTICES = "practices", _("jó gyakorlatok")


class SubscriberState(models.TextChoices):
    """asked → active (the owner confirmed) → left | suspended (mails come back); each may ask again."""

    ASKED = "asked", _("megerősítésre vár")
    ACTIVE = "active", _("feliratkozott")
    LEFT = "left", _("leiratkozott")
    SUSPENDED = "suspended", _("felfüggesztve: nem kézbesíthető")


class SubscriberQuerySet(models.QuerySet):
    """Subscribers; no page lists them."""

    def active(self):
        return self.filter(state=SubscriberState.ACTIVE)

    def of_link(self, purpose: str, token: str, max_age=None):
        """The one whom a signed link names, and the id of the issue that it came with (0: none); None for a forged
        link, an old one, and one that was taken back.
        """
        read = links.read(purpose, token, max_age)
        key, _dot, issue = str(read.key).partition(".") if read else ("", "", "")
        if not (key.isdecimal() and (issue or "0").isdecimal()):
            return None, 0
        return self.filter(pk=int(key), link_version=read.version).first(), int(issue or 0)


class Subscriber(models.Model):
    """An address with its wishes: no topic is all of them, no county the whole country. `text_version` and
    `confirmed_at` prove what its owner agreed to and when; `asked_at` is when somebody last asked for it.
    """

    State, Topic = SubscriberState, Topic

    email = Email(_("e-mail-cím"), unique=True, validators=[one_line])
    language = models.CharField(_("nyelv"), max_length=5, choices=settings.LANGUAGES, default="hu")
    topics = ArrayField(
        models.CharField(max_length=20, choices=Topic), default=list, blank=True, verbose_name=_("témák")
    )
    county = models.ForeignKey(County, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("megye"))
    state = models.CharField(_("állapot"), max_length=10, choices=SubscriberState, default=SubscriberState.ASKED)
    text_version = Line(_("a hozzájárulás szövege"), max_length=20, blank=True, validators=[one_line])
    asked_at = models.DateTimeField(_("kérte"), default=timezone.now)
    confirmed_at = models.DateTimeField(_("megerősítette"), null=True, blank=True)
    ended_at = models.DateTimeField(_("vége"), null=True, blank=True)
    link_version = models.PositiveIntegerField(_("hányadik hivatkozás"), default=1)

    objects = SubscriberQuerySet.as_manager()

    class Meta:
        verbose_name = _("feliratkozó")
        verbose_name_plural = _("feliratkozók")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(condition=models.Q(state__in=SubscriberState.values), name="subscriber_state_known"),
            models.CheckConstraint(
                condition=~models.Q(state="active") | models.Q(confirmed_at__isnull=False),
                name="subscriber_active_confirmed",
            ),
        ]
        indexes = [
            models.Index(fields=["language", "id"], condition=models.Q(state="active"), name="subscriber_active"),
            models.Index(fields=["state", "asked_at"], name="subscriber_asked"),
            GinIndex(fields=["topics"], name="subscriber_topics"),
        ]

    def __str__(self):
        return masked_address(self.email)

    def token(self, purpose: str, issue: int = 0) -> str:
        """The end of an address that is this subscriber's alone; `issue` is the id of the one that it comes with."""
        return links.sign(purpose, f"{self.pk}.{issue}", self.link_version)
