"""News: posts of the network and of its counties, calls, and opportunities with a deadline."""

import datetime

from django.contrib.postgres.indexes import GinIndex
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from events.calendar.models.event import Event
from events.publishing.models import Publication, PublicationQuerySet, State
from institutions.base.days import THINKABLE
from institutions.base.exceptions import Refused
from institutions.base.markdown import refuse_pictures
from institutions.base.named import GENERATED
from institutions.base.standing import Role
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.parts.models import OrderedPart, Part, TextPart
from institutions.uploads.models import Upload
from mentors.practices.models.practice_link import PracticeLink


class PostKind(models.TextChoices):
    """What a post is; only an opportunity must have a deadline."""

    NEWS = "news", _("hír")
    CALL = "call", pgettext_lazy("hír", "felhívás")
    REGION = "region", _("hírek a térségből")
    OPPORTUNITY = "opportunity", _("lehetőség")


class PostQuerySet(PublicationQuerySet):
    """Posts, as far as a person may read them."""

    def current(self, day: datetime.date):
        """Those whose deadline, if they have one, has not passed."""
        return self.exclude(deadline__lt=day)


TOO_SHORT = _("A határidő a megjelenés utáni nap vagy későbbi legyen, hogy aki olvassa, még jelentkezhessen.")


@audited(exclude=[*GENERATED, "placed_at"])
class Post(Publication):
    """A post; `name` is its title. Its county's team proposes it, an editor publishes it. `deadline` is the last day on
    which one can still apply; `placed_at` is its place among the others: when it appeared, until then when it was
    entered.
    """

    State, Kind = State, PostKind
    KEEPERS, PUBLISHERS, READERS = (Role.EDITOR,), (), (Role.EDITOR, Role.LEAD)
    TEXTS = ("name", "summary", "body")

    kind = models.CharField(_("típus"), max_length=12, choices=PostKind, default=PostKind.NEWS)
    body = Lines(_("szöveg"), max_length=20_000, blank=True, validators=[plain_text])
    deadline = models.DateField(
        _("határidő"),
        null=True,
        blank=True,
        validators=THINKABLE,
        help_text=_("Az utolsó nap, amikor még lehet jelentkezni. Lehetőségnél kötelező."),
    )
    entered_at = models.DateTimeField(_("felvéve"), default=timezone.now, editable=False)
    placed_at = models.GeneratedField(
        expression=Coalesce("published_at", "entered_at"), output_field=models.DateTimeField(), db_persist=True
    )

    objects = PostQuerySet.as_manager()

    class Meta(Publication.Meta):
        verbose_name = _("hír")
        verbose_name_plural = _("hírek")
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(kind="opportunity") | models.Q(deadline__isnull=False),
                name="post_opportunity_has_deadline",
                violation_error_message=_("Adja meg, meddig lehet jelentkezni."),
            )
        ]
        indexes = [
            models.Index(fields=["-placed_at", "-id"], name="post_newest"),
            GinIndex(fields=["folded"], name="post_folded", opclasses=["gin_trgm_ops"]),
        ]

    def clean(self):
        super().clean()
        refuse_pictures(self, ["body"])
        if self.kind == PostKind.OPPORTUNITY and self.deadline is None:
            raise ValidationError({"deadline": _("Adja meg, meddig lehet jelentkezni.")})
        if self.state == State.DRAFT and not self.leaves_time(timezone.localdate()):
            raise ValidationError({"deadline": TOO_SHORT})

    def leaves_time(self, day: datetime.date) -> bool:
        """Whether a day is left to apply for who reads it on the day of its publication, by default this one."""
        return self.deadline is None or self.deadline > (self.published_on or day)

    def refuse_showing(self, day: datetime.date) -> None:
        if not self.leaves_time(day):
            raise Refused(TOO_SHORT)

    def is_over(self, day: datetime.date | None = None) -> bool:
        """Whether its deadline has passed."""
        return self.deadline is not None and self.deadline < (day or timezone.localdate())

    def is_last_day(self, day: datetime.date | None = None) -> bool:
        """Whether this is the last day on which one can apply."""
        return self.deadline == (day or timezone.localdate())


@audited()
class PostText(TextPart):
    """The text of a post in one more language."""

    post = models.ForeignKey(Post, models.CASCADE, related_name="texts", verbose_name=_("hír"))
    name = Line(_("cím"), max_length=200, validators=[one_line])
    summary = Line(_("röviden"), max_length=400, blank=True, validators=[one_line])
    body = Lines(_("szöveg"), max_length=20_000, blank=True, validators=[plain_text])

    class Meta(TextPart.Meta):
        verbose_name = _("hír szövege más nyelven")
        verbose_name_plural = _("hírek szövege más nyelven")
        constraints = [
            models.UniqueConstraint(
                fields=["post", "language"],
                name="posttext_once",
                violation_error_message=_("Ezen a nyelven már van szöveg."),
            )
        ]

    def clean(self):
        super().clean()
        refuse_pictures(self, ["body"])


@audited()
class PostPicture(Part):
    """The picture of a post, with words for who does not see it, and with who made it."""

    post = models.ForeignKey(Post, models.CASCADE, related_name="pictures", verbose_name=_("hír"))
    upload = models.OneToOneField(
        Upload, models.PROTECT, related_name="post_picture", verbose_name=_("kép"), editable=False
    )
    alt = Line(_("mi látszik a képen?"), max_length=400, validators=[one_line])
    credit = Line(_("készítette"), max_length=200, validators=[one_line])

    class Meta(Part.Meta):
        verbose_name = _("hír képe")
        verbose_name_plural = _("hírek képei")
        constraints = [
            models.UniqueConstraint(
                fields=["post"],
                name="postpicture_once",
                violation_error_message=_("Egy hírnek egy képe lehet: előbb vegye le a régit."),
            )
        ]

    def __str__(self):
        return self.alt


class Related(OrderedPart):
    """Something else that a post leads to."""

    class Meta(OrderedPart.Meta):
        abstract = True


@audited()
class EventOfPost(Related):
    """An event that a post is about."""

    post = models.ForeignKey(Post, models.CASCADE, related_name="event_links", verbose_name=_("hír"))
    event = models.ForeignKey(Event, models.CASCADE, related_name="post_links", verbose_name=_("esemény"))

    class Meta(Related.Meta):
        verbose_name = _("hír eseménye")
        verbose_name_plural = _("hírek eseményei")
        constraints = [models.UniqueConstraint(fields=["post", "event"], name="eventofpost_once")]

    def __str__(self):
        return self.event.name


@audited()
class PracticeOfPost(PracticeLink):
    """A good practice that a post is about."""

    post = models.ForeignKey(Post, models.CASCADE, related_name="practice_links", verbose_name=_("hír"))

    class Meta(PracticeLink.Meta):
        verbose_name = _("hír jó gyakorlata")
        verbose_name_plural = _("hírek jó gyakorlatai")
        constraints = [models.UniqueConstraint(fields=["post", "practice"], name="practiceofpost_once")]


@audited()
class PostOfPost(Related):
    """Another post that a post leads to."""

    post = models.ForeignKey(Post, models.CASCADE, related_name="post_links", verbose_name=_("hír"))
    other = models.ForeignKey(Post, models.CASCADE, related_name="+", verbose_name=_("másik hír"))

    class Meta(Related.Meta):
        verbose_name = _("kapcsolódó hír")
        verbose_name_plural = _("kapcsolódó hírek")
        constraints = [
            models.UniqueConstraint(fields=["post", "other"], name="postofpost_once"),
            models.CheckConstraint(
                condition=~models.Q(post=models.F("other")),
                name="postofpost_is_another",
                violation_error_message=_("Egy hír önmagához nem kapcsolódhat."),
            ),
        ]

    def __str__(self):
        return self.other.name
