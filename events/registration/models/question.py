"""What an event asks of whoever registers, why, and how long the answers are kept."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from events.calendar.models.event import Event
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.parts.models import OrderedPart

from .registration import Registration


@audited()
class Question(OrderedPart):
    """A question of an event; `options` are the choices, one a line. `kept_days` after the event's end its answers go
    by themselves.
    """

    class Kind(models.TextChoices):
        TEXT = "text", _("szöveg")
        CHOICE = "choice", _("választás")
        YES_NO = "yes_no", _("igen vagy nem")

    event = models.ForeignKey(Event, models.CASCADE, related_name="questions", verbose_name=_("esemény"))
    words = Line(_("kérdés"), max_length=200, validators=[one_line])
    kind = models.CharField(_("típus"), max_length=10, choices=Kind, default=Kind.TEXT)
    options = Lines(
        _("válaszok, soronként egy"), max_length=1000, blank=True, default="", db_default="", validators=[plain_text]
    )
    purpose = Line(_("miért kérdezzük?"), max_length=200, validators=[one_line])
    kept_days = models.PositiveSmallIntegerField(
        _("ennyi napig őrizzük a válaszokat az esemény után"),
        default=30,
        db_default=30,
        validators=[MinValueValidator(1), MaxValueValidator(365)],
    )
    is_required = models.BooleanField(_("kötelező"), default=False, db_default=False)

    class Meta(OrderedPart.Meta):
        verbose_name = _("kérdés a jelentkezőknek")
        verbose_name_plural = _("kérdések a jelentkezőknek")

    def __str__(self):
        return self.words

    def clean(self):
        if self.kind == self.Kind.CHOICE and len(self.choices) < 2:
            raise ValidationError({"options": _("Legalább két válasz kell, soronként egy.")})

    @property
    def choices(self) -> list[str]:
        return [line.strip() for line in self.options.splitlines() if line.strip()]


class Answer(models.Model):
    """What somebody answered; „igen” or „nem” where the question is one of those. It has no trail: when its time is
    over it is nowhere.
    """

    question = models.ForeignKey(Question, models.CASCADE, related_name="answers", verbose_name=_("kérdés"))
    registration = models.ForeignKey(
        Registration, models.CASCADE, related_name="answers", verbose_name=_("jelentkezés")
    )
    words = Lines(_("válasz"), max_length=1000, validators=[plain_text])

    class Meta:
        verbose_name = _("válasz")
        verbose_name_plural = _("válaszok")
        ordering = ["question__position", "question"]
        constraints = [models.UniqueConstraint(fields=["question", "registration"], name="answer_once")]

    def __str__(self):
        return self.words
