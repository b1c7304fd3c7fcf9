"""The outbox: a row for every mail that leaves the portal. It holds what the mail is about, never its text."""

import datetime
import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines

from .kind import kind_choices, readable_by

KEPT = {"sent": datetime.timedelta(days=30), "": datetime.timedelta(days=90)}
"""How long a settled row stays, by state („” for the others): it names an address."""

REASONS = {
    "away": _("A levelezőszerver nem volt elérhető."),
    "cut": _("A kapcsolat küldés közben megszakadt."),
    "moot": _("Mire sorra került, már nem volt miről szólnia."),
    "late": _("Mire sorra került, már nem volt értelme."),
    "address": _("Erre a címre nem lehet levelet küldeni."),
    "unwritten": _("A levelet nem sikerült megírni: hiba a portálon."),
    "hard": _("Visszapattant: ezen a címen nem veszik át a leveleket."),
    "soft": _("Visszapattant: ezt a levelet most nem vették át."),
}


class MailState(models.TextChoices):
    """queued → claimed → sent; back to queued after a failure that surely sent nothing, until `failed`; `unknown` when
    the sending was cut in the middle: it may have arrived. `stopped`: somebody stopped it, or its reason was gone.
    `bounced`: it went, and came back.
    """

    QUEUED = "queued", _("sorban áll")
    CLAIMED = "claimed", _("küldés alatt")
    SENT = "sent", _("elküldve")
    FAILED = "failed", _("nem ment ki")
    UNKNOWN = "unknown", _("nem tudni, megérkezett-e")
    STOPPED = "stopped", _("nem küldtük el")
    BOUNCED = "bounced", _("visszapattant")


UNSENT = (MailState.FAILED, MailState.UNKNOWN)
LOST = (*UNSENT, MailState.BOUNCED)
SETTLED = (MailState.SENT, *LOST, MailState.STOPPED)


class MailQuerySet(models.QuerySet):
    """Mails, as far as a person may see them."""

    def visible_to(self, user):
        """All for administrators; for everybody else those of what they organise, and those that they caused and that
        were lost. Of what else a visitor or the clock caused nobody but administrators learns.
        """
        return self.organised_by(user) | self.lost_of(standing_of(user).user_id)

    def organised_by(self, user):
        """Those that the person reads, stops and marks because of what they are about (`MailKind.readers`)."""
        if standing_of(user).holds(Role.ADMINISTRATOR):
            return self
        rows = readable_by(user)
        return self.none() if rows is None else self.filter(rows)

    def lost_of(self, user_id: int | None):
        """Those that this account caused and that did not arrive, or of which nobody knows."""
        return self.none() if user_id is None else self.filter(caused_by=user_id, state__in=LOST)

    def of(self, user):
        """What the person reads, and what they caused, however it stands: whoever presses a button twice is told."""
        return self.visible_to(user) | self.filter(caused_by=standing_of(user).user_id or 0)

    def queued(self):
        return self.filter(state=MailState.QUEUED)

    def lost_about(self, kind: str, keys) -> set[int]:
        """Those of these records whose mail of that kind was lost."""
        return set(self.filter(kind=kind, about__in=keys, state__in=LOST).values_list("about", flat=True))

    def about(self, kind: str, key: int):
        return self.filter(kind=kind, about=key)

    def outdated(self, now: datetime.datetime):
        """Settled long ago."""
        old = Q(state=MailState.SENT, changed_at__lt=now - KEPT["sent"])
        return self.filter(old | Q(state__in=SETTLED, changed_at__lt=now - KEPT[""]))


class Mail(models.Model):
    """One mail to one address. `kind` knows how to write it, `about` is the key of the record that it is about, `facts`
    the little that stands in no record (no secret, no text); `cause` is unique: a cause sends one mail, ever.

    `caused_by` is the account whose deed it was, None for a visitor's or the clock's; after `until` it is not sent.
    `own_subject` and `own_body` are an organiser's words in place of the kind's; {1}, {2} in them are the links of
    the kind's text (`actions/words.py`). `bounced_by` marked it as come back, None for a machine.
    """

    State, LOST = MailState, LOST
    RETRIED = (*UNSENT, MailState.STOPPED)
    """What can be sent again."""

    uuid = models.UUIDField(_("azonosító"), default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(_("típus"), max_length=40, choices=kind_choices)
    to = models.EmailField(_("címzett"))
    language = models.CharField(_("nyelv"), max_length=5, choices=settings.LANGUAGES)
    cause = models.CharField(_("oka"), max_length=120, unique=True)
    about = models.BigIntegerField(_("miről"), null=True, blank=True)
    facts = models.JSONField(_("tények"), default=dict, blank=True)
    caused_by = models.BigIntegerField(_("ki miatt"), null=True, blank=True)
    state = models.CharField(_("állapot"), max_length=10, choices=MailState, default=MailState.QUEUED)
    attempts = models.PositiveSmallIntegerField(_("próbálkozások"), default=0)
    answer = models.CharField(_("mi történt"), max_length=200, blank=True)
    next_try = models.DateTimeField(_("legközelebb"), default=timezone.now)
    own_subject = Line(_("tárgy"), max_length=200, blank=True, db_default="", validators=[one_line])
    own_body = Lines(_("szöveg"), max_length=20_000, blank=True, db_default="", validators=[plain_text])
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)
    bounced_by = models.BigIntegerField(_("ki jelölte visszapattantnak"), null=True, blank=True, editable=False)
    until = models.DateTimeField(_("eddig van értelme"), null=True, blank=True)
    created_at = models.DateTimeField(_("sorba állt"), default=timezone.now, editable=False)
    changed_at = models.DateTimeField(_("módosítva"), default=timezone.now, editable=False)

    objects = MailQuerySet.as_manager()

    class Meta:
        verbose_name = _("levél")
        verbose_name_plural = _("levelek")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=MailState.values), name="mail_state_known"),
        ]
        indexes = [
            models.Index(fields=["-created_at", "-id"], name="mail_newest"),
            models.Index(fields=["state", "changed_at"], name="mail_state"),
            models.Index(fields=["kind", "about"], name="mail_about"),
            models.Index(
                fields=["caused_by"], condition=Q(state__in=["failed", "unknown", "bounced"]), name="mail_lost"
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}, {self.to}"

    @property
    def is_queued(self) -> bool:
        return self.state == MailState.QUEUED

    @property
    def is_waiting(self) -> bool:
        return self.state in (MailState.QUEUED, MailState.CLAIMED)

    @property
    def can_bounce(self) -> bool:
        """Whether it left, as far as anybody knows, and may have come back."""
        return self.state in (MailState.SENT, MailState.UNKNOWN)

    @property
    def is_lost(self) -> bool:
        return self.state in LOST

    @property
    def reason(self) -> str:
        """Why it did not go at the last attempt, in words; the mail server's own where it said something."""
        if self.answer and self.answer not in REASONS:
            return _("A levelezőszerver válasza: „%(answer)s”.") % {"answer": self.answer}
        return str(REASONS.get(self.answer, ""))

    @property
    def look(self) -> str:
        """The badge that the state wears: like that of a visit in the same place."""
        badges = {"queued": "submitted", "claimed": "waiting", "sent": "accepted", "stopped": "withdrawn"}
        return badges.get(self.state, "returned")
