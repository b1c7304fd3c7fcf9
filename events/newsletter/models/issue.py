"""An issue of the newsletter: its pieces lead to posts, events and practices as those stand when somebody reads."""

import datetime

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from events.calendar.models.event import Event
from events.news.models import Post
from institutions.base.markdown import refuse_pictures
from institutions.base.named import GENERATED, Named, NamedQuerySet
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.parts.models import OrderedPart
from institutions.places.models.county import County
from mentors.practices.models.practice import GoodPractice

READERS = (Role.EDITOR, Role.LEAD)


class IssueState(models.TextChoices):
    """draft → scheduled → sending → sent | stopped; a scheduled one can be taken back to a draft."""

    DRAFT = "draft", _("piszkozat")
    SCHEDULED = "scheduled", _("időzítve")
    SENDING = "sending", _("küldés alatt")
    SENT = "sent", _("elküldve")
    STOPPED = "stopped", _("leállítva")


LEFT = (IssueState.SENDING, IssueState.SENT, IssueState.STOPPED)
"""What has begun to leave: from then on it stands in the archive."""


class IssueQuerySet(NamedQuerySet):
    """Issues, as far as a person may read them."""

    def archived(self):
        return self.filter(state__in=LEFT, is_withdrawn=False)

    def visible_to(self, user):
        """The archive for everybody; drafts and withdrawn ones for those who write and those who lead."""
        return self if standing_of(user).holds(*READERS) else self.archived()


@audited(exclude=[*GENERATED, "figures", "queued_to", "is_queued", "next_slot", "left"])
class Issue(Named):
    """One letter to many; `name` is its subject, `lead` the editor's own words at the beginning. It goes to subscribers
    of its language, and of its county where it has one. `queued_to` is the last subscriber who was put into the outbox;
    `figures` what became of its mails once the outbox has forgotten them.
    """

    State = IssueState

    slug = models.SlugField(_("cím az oldalon"), max_length=120, unique=True, validators=[plain_text])
    language = models.CharField(_("nyelv"), max_length=5, choices=settings.LANGUAGES, default="hu")
    county = models.ForeignKey(
        County,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("megye"),
        help_text=_("Ha megadja, csak az kapja, aki ezt a megyét vagy az egész országot kérte."),
    )
    lead = Lines(_("bevezető"), max_length=5000, blank=True, validators=[plain_text])
    state = models.CharField(_("állapot"), max_length=10, choices=IssueState, default=IssueState.DRAFT)
    is_withdrawn = models.BooleanField(_("kivéve az archívumból"), default=False)
    send_at = models.DateTimeField(_("mikor menjen ki"), null=True, blank=True, editable=False)
    started_at = models.DateTimeField(_("a küldés kezdete"), null=True, blank=True, editable=False)
    queued_to = models.BigIntegerField(_("eddig állt sorba"), default=0, editable=False)
    is_queued = models.BooleanField(_("mindenki sorba állt"), default=False, editable=False)
    next_slot = models.DateTimeField(_("a következő levél ideje"), null=True, blank=True, editable=False)
    left = models.PositiveIntegerField(_("leiratkoztak róla"), default=0, editable=False)
    figures = models.JSONField(_("mi lett a levelekkel"), default=dict, editable=False)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = IssueQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("hírlevél")
        verbose_name_plural = _("hírlevelek")
        indexes = [models.Index(fields=["-started_at", "-id"], name="issue_newest")]

    def clean(self):
        super().clean()
        refuse_pictures(self, ["lead"])

    @property
    def is_public(self) -> bool:
        return self.state in LEFT and not self.is_withdrawn

    @property
    def day(self) -> datetime.datetime | None:
        """When it left, or is to leave."""
        return self.started_at or self.send_at


@audited()
class Piece(OrderedPart):
    """A part of an issue: a post, an event, a good practice, or the editor's own words under a heading of their own.
    What it leads to is shown as it stands when somebody reads, and not at all once that is withdrawn.
    """

    SOURCES = ("post", "event", "practice")

    issue = models.ForeignKey(Issue, models.CASCADE, related_name="pieces", verbose_name=_("hírlevél"))
    post = models.ForeignKey(Post, models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("hír"))
    event = models.ForeignKey(Event, models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("esemény"))
    practice = models.ForeignKey(
        GoodPractice, models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("jó gyakorlat")
    )
    title = Line(_("saját cím"), max_length=200, blank=True, validators=[one_line])
    text = Lines(_("saját szöveg"), max_length=5000, blank=True, validators=[plain_text])

    class Meta(OrderedPart.Meta):
        verbose_name = _("hírlevél része")
        verbose_name_plural = _("hírlevelek részei")
        constraints = [
            models.UniqueConstraint(
                fields=["issue", name],
                name=f"piece_{name}_once",
                violation_error_message=_("Ez már benne van ebben a hírlevélben."),
            )
            for name in ("post", "event", "practice")
        ]

    def __str__(self):
        source = self.source
        return str(source) if source else self.title or self.text[:60]

    @property
    def source(self):
        """The record that it leads to; None for the editor's own words."""
        return self.post or self.event or self.practice

    def clean(self):
        super().clean()
        refuse_pictures(self, ["text"])
        chosen = [name for name in self.SOURCES if getattr(self, f"{name}_id")]
        if len(chosen) > 1:
            raise ValidationError({chosen[1]: _("Egy rész egyvalamiről szóljon: a másikat vegye fel külön.")})
        if not chosen and not self.text:
            raise ValidationError({"text": _("Válasszon valamit, vagy írjon saját szöveget.")})
