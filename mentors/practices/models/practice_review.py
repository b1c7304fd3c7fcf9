"""The expert's reading of a practice before it is published, and what is said beside its paragraphs."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from mentors.people.models.user import User

from .practice import GoodPractice


class ReviewState(models.TextChoices):
    """open → passed | returned | taken_back (given to somebody else)."""

    OPEN = "open", _("olvassa")
    PASSED = "passed", _("jóváhagyta")
    RETURNED = "returned", _("visszaküldte")
    TAKEN_BACK = "taken_back", _("más kapta meg")


@audited()
class PracticeReview(models.Model):
    """A practice that an editor has given to an expert, until a day."""

    practice = models.ForeignKey(GoodPractice, models.CASCADE, related_name="reviews", verbose_name=_("jó gyakorlat"))
    expert = models.ForeignKey(User, models.PROTECT, related_name="practice_reviews", verbose_name=_("lektor"))
    due_on = models.DateField(_("határidő"))
    state = models.CharField(_("állapot"), max_length=12, choices=ReviewState, default=ReviewState.OPEN)
    note = Lines(_("összefoglaló vélemény"), max_length=2000, blank=True, validators=[plain_text])
    assigned_by = models.ForeignKey(User, models.PROTECT, related_name="+", verbose_name=_("ki kérte fel"))
    assigned_at = models.DateTimeField(_("mikor kapta meg"), auto_now_add=True)
    decided_at = models.DateTimeField(_("mikor döntött"), null=True, blank=True)

    class Meta:
        verbose_name = _("lektorálás")
        verbose_name_plural = _("lektorálások")
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(condition=models.Q(state__in=ReviewState.values), name="review_state_known"),
            models.UniqueConstraint(
                fields=["practice"], condition=models.Q(state="open"), name="review_one_reader_at_a_time"
            ),
        ]
        indexes = [models.Index(fields=["expert", "due_on"], name="review_of_expert")]


@audited()
class PracticeComment(models.Model):
    """What a reviewer says beside a paragraph of the working text: `section` and `paragraph` (from 0) say where it
    stood, `quote` how it began, as paragraphs move.
    """

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    practice = models.ForeignKey(GoodPractice, models.CASCADE, related_name="comments", verbose_name=_("jó gyakorlat"))
    author = models.ForeignKey(User, models.PROTECT, related_name="+", verbose_name=_("ki írta"))
    language = Line(_("nyelv"), max_length=5, validators=[one_line])
    section = Line(_("rész"), max_length=20, validators=[one_line])
    paragraph = models.PositiveSmallIntegerField(_("bekezdés"))
    quote = Line(_("így kezdődött"), max_length=120, blank=True, validators=[one_line])
    text = Lines(_("megjegyzés"), max_length=2000, validators=[plain_text])
    written_at = models.DateTimeField(_("mikor írta"), auto_now_add=True)
    resolved_at = models.DateTimeField(_("elintézve"), null=True, blank=True)
    resolved_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("ki intézte el")
    )

    class Meta:
        verbose_name = _("megjegyzés a szöveghez")
        verbose_name_plural = _("megjegyzések a szöveghez")
        ordering = ["section", "paragraph", "pk"]
