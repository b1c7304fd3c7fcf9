"""Answers as visitors read them: made anew at each publication, gone when one is withdrawn."""

import datetime

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models.expressions import RawSQL
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .question import Question, Topic

RANK = "(%s::int[])[array_position(%s::bigint[], mentors_publishedanswer.question_id)]"


class PublishedAnswerQuerySet(models.QuerySet):
    """Published answers are everybody's; what is not public has no row here, and nothing here tells who asked."""

    def visible_to(self, user):
        return self

    def fresh(self, day: datetime.date):
        """Those that still hold on that day."""
        return self.filter(expires_on__gt=day)

    def with_rank(self, ranks: dict[int, int]):
        """Those that have a rank, with it: the higher, the better the words fit."""
        keys, worth = list(ranks), list(ranks.values())
        rank = RawSQL(RANK, [worth, keys], models.IntegerField())  # noqa: S611 - the lists are parameters
        return self.filter(pk__in=keys).annotate(rank=rank)


class PublishedAnswer(models.Model):
    """A question and its answer, anonymised, ready to be searched and shown: `asked` and `answer` are clean HTML. From
    `expires_on` on it is shown as expired. `helpful` and `unhelpful` count visitors' clicks.
    """

    question = models.OneToOneField(
        Question, models.CASCADE, primary_key=True, related_name="published", verbose_name=_("kérdés")
    )
    title = models.CharField(_("cím"), max_length=200)
    asked = models.TextField(_("kérdés"))
    answer = models.TextField(_("válasz"))
    language = models.CharField(_("nyelv"), max_length=5)
    topic = models.CharField(_("téma"), max_length=20, choices=Topic)
    expert_name = models.CharField(_("válaszolt"), max_length=200, blank=True)
    published_at = models.DateTimeField(_("megjelent"))
    updated_at = models.DateTimeField(_("frissítve"), null=True)
    expires_on = models.DateField(_("eddig érvényes"))
    helpful = models.PositiveIntegerField(_("hasznos"), default=0)
    unhelpful = models.PositiveIntegerField(_("nem hasznos"), default=0)
    search = SearchVectorField(_("keresés"))

    objects = PublishedAnswerQuerySet.as_manager()

    class Meta:
        verbose_name = _("közzétett válasz")
        verbose_name_plural = _("közzétett válaszok")
        ordering = ["-published_at", "-question_id"]
        indexes = [
            models.Index(fields=["-published_at", "-question"], name="answer_newest"),
            GinIndex(fields=["search"], name="answer_search", fastupdate=False),
        ]

    def __str__(self):
        return self.title

    @property
    def id(self) -> int:
        return self.question_id

    @property
    def is_expired(self) -> bool:
        return self.expires_on <= timezone.localdate()
