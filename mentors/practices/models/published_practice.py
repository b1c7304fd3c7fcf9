"""Good practices as visitors read them: made anew at each publication, gone when one is withdrawn."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchRank, SearchVectorField, TrigramWordSimilarity
from django.db import models
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _

from institutions.base.named import Fold
from institutions.base.text import plain_text
from institutions.base.text_fields import Lines

from .practice import GoodPractice
from .practice_facts import PracticeFacts
from .practice_query import PracticeQuery

CANDIDATES = 500
"""How many of the matching practices, the newest ones, are ranked."""
STAFF_STEPS = (0, 2, 5, 10)
"""„At most so many helpers” as the list offers it."""
RANK_SCALE = 1_000_000


class PublishedPracticeQuerySet(models.QuerySet):
    """Published practices are everybody's; a draft or a withdrawn one has no row here."""

    def visible_to(self, user):
        return self

    def with_any(self, prefix: str, codes):
        """Those with any of these codes in a group of facets, e.g. `theme`."""
        return self.filter(facets__overlap=[f"{prefix}:{code}" for code in codes])

    def candidates(self, query: PracticeQuery | None):
        """The newest of those in which each word is found; none where there was no word."""
        if query is None:
            return self.none()
        return self.filter(search=query.expression).order_by("-published_at", "-practice_id")[:CANDIDATES]

    def ranked(self, query: PracticeQuery | None):
        """The candidates with their `rank`, a whole number: the higher, the better the words fit."""
        if query is None:
            return self.none()
        rank = SearchRank(models.F("search"), query.expression) * RANK_SCALE
        found = self.model.objects.filter(pk__in=self.candidates(query).values("pk"))
        return found.annotate(rank=Cast(rank, models.IntegerField()))

    def titled_like(self, text: str):
        """Those whose title has something like these words, the most alike first: for mistyped searches."""
        typed = Fold(models.Value(text[:100]))
        alike = self.filter(folded__trigram_word_similar=typed)
        return alike.annotate(likeness=TrigramWordSimilarity(typed, "folded")).order_by("-likeness", "-practice_id")


class PublishedPractice(PracticeFacts):
    """The facts and texts of the last publication, ready to be searched, counted and shown.

    `headings` is {language: {title, lead, number}}, `articles` {language: [[section, clean HTML], …]}; `facets` are
    codes like `theme:volunteering`, by which lists are filtered and counted; `search` holds the words of every
    language: stems without accents, and the words themselves without accents.
    """

    practice = models.OneToOneField(
        GoodPractice, models.CASCADE, primary_key=True, related_name="published", verbose_name=_("jó gyakorlat")
    )
    slug = models.SlugField(_("címe a weben"), max_length=120, unique=True, validators=[plain_text])
    published_at = models.DateTimeField(_("megjelent"))
    updated_at = models.DateTimeField(_("utoljára közzétéve"))
    headings = models.JSONField(_("címek"))
    articles = models.JSONField(_("szövegek"))
    facets = ArrayField(models.CharField(max_length=60), verbose_name=_("jellemzők"))
    titles = Lines(_("minden nyelv címe"), validators=[plain_text])
    folded = models.GeneratedField(expression=Fold("titles"), output_field=models.TextField(), db_persist=True)
    search = SearchVectorField(_("keresés"))

    objects = PublishedPracticeQuerySet.as_manager()

    class Meta:
        verbose_name = _("közzétett jó gyakorlat")
        verbose_name_plural = _("közzétett jó gyakorlatok")
        ordering = ["-published_at", "-practice_id"]
        indexes = [
            models.Index(fields=["-published_at", "-practice"], name="published_newest"),
            GinIndex(fields=["search"], name="published_search", fastupdate=False),
            GinIndex(fields=["facets"], name="published_facets", fastupdate=False),
            GinIndex(fields=["folded"], name="published_titles", opclasses=["gin_trgm_ops"]),
        ]
