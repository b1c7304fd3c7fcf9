"""Invitations to an event, and what its organisers write to those who come."""

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events.calendar.models.event import Event
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Email, Line, Lines
from institutions.base.trail import audited
from mentors.people.models.user import User

from .registration import Registration


@audited(exclude=["email", "name"])
class EventInvitation(models.Model):
    """Somebody whom an organiser invited by e-mail. Who registers by the link takes a reserved seat."""

    class State(models.TextChoices):
        INVITED = "invited", _("meghívtuk")
        REGISTERED = "registered", _("jelentkezett")
        DECLINED = "declined", _("nem jön")

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    event = models.ForeignKey(Event, models.CASCADE, related_name="invitations", verbose_name=_("esemény"))
    email = Email(_("e-mail-cím"), blank=True, validators=[one_line])
    name = Line(_("név"), max_length=200, blank=True, validators=[one_line])
    language = models.CharField(_("nyelv"), max_length=5, choices=settings.LANGUAGES, default="hu")
    state = models.CharField(_("állapot"), max_length=10, choices=State, default=State.INVITED)
    registration = models.ForeignKey(
        Registration, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("jelentkezés")
    )
    link_version = models.PositiveIntegerField(_("hányadik cím"), default=1)
    invited_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+", verbose_name=_("ki hívta meg"))
    invited_at = models.DateTimeField(_("mikor hívtuk meg"), default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("meghívás eseményre")
        verbose_name_plural = _("meghívások eseményre")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["event", "email"], condition=~models.Q(email=""), name="eventinvitation_once"
            )
        ]

    def __str__(self):
        return self.name or self.email


@audited()
class OrganiserMessage(models.Model):
    """What an organiser wrote to some of those who registered; `number` is to how many it went."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="organiser_messages", verbose_name=_("esemény"))
    subject = Line(_("tárgy"), max_length=150, validators=[one_line])
    words = Lines(_("szöveg"), max_length=5000, validators=[plain_text])
    number = models.PositiveIntegerField(_("hány címzett"), default=0)
    sent_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+", verbose_name=_("ki küldte"))
    sent_at = models.DateTimeField(_("mikor küldte"), default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("szervező levele")
        verbose_name_plural = _("szervezők levelei")
        ordering = ["-pk"]

    def __str__(self):
        return self.subject
