"""Questions to the network's experts: anybody asks one, an expert answers it, an editor publishes what helps others."""

import re
import uuid

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Email, Line, Lines
from institutions.base.trail import audited
from institutions.places.models.settlement import Settlement
from mentors.people.models.person_name import no_address
from mentors.people.models.user import User

MOST_LINKS = 3
LINK = re.compile(
    r"https?://\S|(?<![\w/])www\.\w|(?<![\w@./-])(?:[\w-]+\.)+"
    r"(?:(?:hu|com|eu|org|net|info|biz|ru|de|sk|ro|at|uk|io|ly|xyz|top|site|shop|online|club)\b|[a-z]{2,24}/\w)",
    re.IGNORECASE,
)
"""What a reader takes for a web address, each once: with „http” or „www”, a usual ending, or a path behind it."""
PERSONAL = ("asker_name", "asker_email", "words")
"""What the asker sent: kept beside the trail, and emptied after its term (`actions.retention`)."""


class Topic(models.TextChoices):
    """What a question is about: by it an expert is found."""

    COMMUNITY = "community", _("közösségfejlesztés")
    VOLUNTEERS = "volunteers", _("önkéntesség")
    GRANTS = "grants", _("pályázat, finanszírozás")
    EVENTS = "events", _("rendezvényszervezés")
    HERITAGE = "heritage", _("helytörténet, hagyomány")
    OPERATION = "operation", _("intézmény működtetése")
    LEGAL = "legal", _("jog, adatvédelem")
    DIGITAL = "digital", _("digitális eszközök")
    OTHER = "other", _("más")


class QuestionState(models.TextChoices):
    """received → confirmed → assigned → answered → published → expired | withdrawn (from any of them)."""

    RECEIVED = "received", _("megerősítésre vár")
    CONFIRMED = "confirmed", _("szakértőre vár")
    ASSIGNED = "assigned", _("válaszra vár")
    ANSWERED = "answered", _("megválaszolva")
    PUBLISHED = "published", _("közzétéve")
    EXPIRED = "expired", pgettext_lazy("válasz", "lejárt")
    WITHDRAWN = "withdrawn", _("visszavonva")


OPEN = (QuestionState.CONFIRMED, QuestionState.ASSIGNED)
"""Somebody waits for an answer."""
PUBLIC = (QuestionState.PUBLISHED, QuestionState.EXPIRED)


def few_links(text: str) -> None:
    """Raises ValidationError for a text with so many links as only advertisements have."""
    if len(LINK.findall(text)) > MOST_LINKS:
        raise ValidationError(
            _("Legfeljebb %(most)s hivatkozás lehet benne: a többit írja le szóval.") % {"most": MOST_LINKS},
            code="links",
        )


class QuestionQuerySet(models.QuerySet):
    """Questions, as far as a person may work on them; what is published of them is `PublishedAnswer`."""

    def visible_to(self, user):
        """Those that somebody confirmed: all for editors and the lead, the assigned ones for an expert."""
        standing = standing_of(user)
        confirmed = self.exclude(state=QuestionState.RECEIVED).exclude(confirmed_at=None)
        if standing.holds(Role.EDITOR, Role.LEAD):
            return confirmed
        return confirmed.filter(expert=standing.user_id) if standing.holds(Role.EXPERT) else self.none()

    def open(self):
        return self.filter(state__in=OPEN)

    def overdue(self, day):
        """Those to which the answer should have been there before that day."""
        return self.open().filter(due_on__lt=day)

    def matching(self, text: str):
        """Those with the text in the title or in the question."""
        return self.filter(Q(title__icontains=text) | Q(words__icontains=text) | Q(asked__icontains=text))


@audited(exclude=[*PERSONAL, "content_hash"])
class Question(models.Model):
    """What somebody asked, in their own `words`, and what became of it.

    `title`, `asked` and `answer` are what is or will be public: written anew, so that nothing tells who asked.
    `expert` answers until `due_on`; the published answer holds until `expires_on`. A higher `link_version` makes every
    link that the asker got lead nowhere. `forgotten_at` is when what was personal in it was deleted.
    """

    State = QuestionState

    uuid = models.UUIDField(_("azonosító"), default=uuid.uuid4, unique=True, editable=False)
    content_hash = Line(_("tartalom lenyomata"), max_length=64, validators=[one_line], editable=False)
    asker_name = Line(_("az Ön neve"), max_length=200, blank=True, validators=[one_line, no_address])
    asker_email = Email(_("e-mail-címe"), blank=True, validators=[plain_text])
    words = Lines(_("kérdése"), max_length=4000, blank=True, validators=[plain_text, few_links])
    language = models.CharField(_("nyelv"), max_length=5, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE)
    topic = models.CharField(_("téma"), max_length=20, choices=Topic, default=Topic.OTHER)
    settlement = models.ForeignKey(
        Settlement, models.PROTECT, null=True, blank=True, related_name="questions", verbose_name=_("település")
    )
    may_publish = models.BooleanField(_("hozzájárult a névtelen közzétételhez"), default=False)
    state = models.CharField(_("állapot"), max_length=10, choices=QuestionState, default=QuestionState.RECEIVED)
    expert = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="questions", verbose_name=_("szakértő")
    )
    due_on = models.DateField(_("határidő"), null=True, blank=True)
    title = Line(_("cím"), max_length=200, blank=True, validators=[one_line])
    asked = Lines(_("a kérdés, ahogy megjelenik"), max_length=4000, blank=True, validators=[plain_text])
    answer = Lines(_("válasz"), max_length=10_000, blank=True, validators=[plain_text])
    names_expert = models.BooleanField(_("a válaszadó neve megjelenhet"), default=False)
    expires_on = models.DateField(_("eddig érvényes"), null=True, blank=True)
    asked_at = models.DateTimeField(_("érkezett"), default=timezone.now, editable=False)
    confirmed_at = models.DateTimeField(_("megerősítve"), null=True, blank=True, editable=False)
    answered_at = models.DateTimeField(_("megválaszolva"), null=True, blank=True, editable=False)
    published_at = models.DateTimeField(_("közzétéve"), null=True, blank=True, editable=False)
    updated_at = models.DateTimeField(_("frissítve"), null=True, blank=True, editable=False)
    withdrawn_at = models.DateTimeField(_("visszavonva"), null=True, blank=True, editable=False)
    forgotten_at = models.DateTimeField(_("személyes adatai törölve"), null=True, blank=True, editable=False)
    link_version = models.PositiveIntegerField(_("hányadik hivatkozás"), default=1, editable=False)
    revision = models.PositiveIntegerField(_("változat"), default=1, editable=False)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        verbose_name = _("kérdés")
        verbose_name_plural = _("kérdések")
        ordering = ["-asked_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=QuestionState.values), name="question_state_known"),
            models.CheckConstraint(
                condition=~Q(state=QuestionState.ASSIGNED) | Q(expert__isnull=False, due_on__isnull=False),
                name="question_assigned_to_somebody",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=PUBLIC)
                | (Q(may_publish=True, published_at__isnull=False, expires_on__isnull=False) & ~Q(title="", answer="")),
                name="question_published_whole",
            ),
        ]
        indexes = [
            models.Index(fields=["-asked_at", "-id"], name="question_newest"),
            models.Index(fields=["expert", "state"], name="question_of_expert"),
        ]

    def __str__(self):
        return self.title or str(_("%(number)s. kérdés") % {"number": self.pk})

    @property
    def is_closed(self) -> bool:
        return self.state in (*PUBLIC, QuestionState.WITHDRAWN)

    @property
    def is_waiting(self) -> bool:
        return self.state in OPEN

    @property
    def look(self) -> str:
        """The badge that the state wears."""
        looks = {"received": "draft", "confirmed": "returned", "assigned": "submitted", "answered": "accepted"}
        return looks.get(self.state, self.state)


@audited()
class Expertise(models.Model):
    """An expert answers questions of that topic."""

    user = models.ForeignKey(User, models.CASCADE, related_name="expertise", verbose_name=_("szakértő"))
    topic = models.CharField(_("téma"), max_length=20, choices=Topic)

    class Meta:
        verbose_name = _("szakterület")
        verbose_name_plural = _("szakterületek")
        constraints = [models.UniqueConstraint(fields=["user", "topic"], name="expertise_once")]

    def __str__(self):
        return f"{self.user}, {self.get_topic_display()}"


class QuestionMessage(models.Model):
    """A message of the asker (`author` None) to the expert, or of an expert or editor to the asker; goes with what was
    personal in the question.
    """

    question = models.ForeignKey(Question, models.CASCADE, related_name="messages", verbose_name=_("kérdés"))
    uuid = models.UUIDField(_("azonosító"), unique=True, editable=False)
    author = models.ForeignKey(User, models.PROTECT, null=True, blank=True, verbose_name=_("írta"))
    words = Lines(_("üzenet"), max_length=4000, validators=[plain_text, few_links])
    written_at = models.DateTimeField(_("elküldve"), default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("üzenet egy kérdéshez")
        verbose_name_plural = _("üzenetek kérdésekhez")
        ordering = ["written_at", "pk"]

    def __str__(self):
        return str(self.question)
