"""Good practices as visitors read them: made anew at each publication, gone when one is withdrawn."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models.expressions import RawSQL
from django.db.models.functions import Abs
from django.utils.translation import gettext_lazy as _

from institutions.base.text import plain_text

from .practice import GoodPractice
from .practice_facts import PracticeFacts

STAFF_STEPS = (0, 2, 5, 10)
"""„At most so many helpers” as the list offers it."""
RANK = "(%s::int[])[array_position(%s::bigint[], mentors_publishedpractice.practice_id)]"


class PublishedPracticeQuerySet(models.QuerySet):
    """Published practices are everybody's; a draft or a withdrawn one has no row here."""

    def visible_to(self, user):
        return self

    def with_any(self, prefix: str, codes):
        """Those with any of these codes in a group of facets, e.g. `theme`."""
        return self.filter(facets__overlap=[f"{prefix}:{code}" for code in codes])

    def near(self, place):
        """Each with its `distance` from a settlement: 0 there, 1 in its district, 2 in its county, further on counties
        as they lie on the map.
        """
        here = place.county
        apart = Abs(models.F("settlement__county__tile_row") - here.tile_row)
        apart += Abs(models.F("settlement__county__tile_column") - here.tile_column)
        whens = [models.When(settlement=place, then=0)]
        whens += [models.When(settlement__district=place.district_id, then=1)] if place.district_id else []
        whens += [models.When(settlement__county=here, then=2)]
        return self.annotate(distance=models.Case(*whens, default=apart + 2, output_field=models.IntegerField()))

    def with_rank(self, ranks: dict[int, int]):
        """Those that have a rank, with it: the higher, the better the words fit."""
        practices, worth = list(ranks), list(ranks.values())
        rank = RawSQL(RANK, [worth, practices], models.IntegerField())  # noqa: S611 - the lists are parameters
        return self.filter(pk__in=practices).annotate(rank=rank)


class PublishedPractice(PracticeFacts):
    """The facts and texts of the last publication, ready to be searched, counted and shown.

    `headings` is {language: {title, lead, number}}, `articles` {language: [[section, clean HTML], …]}; `pictures` is
    [{uuid, alt, alt_en, credit, width, height}], `files` [{uuid, title, language, suffix, size, lacks}]; `contact_mark`
    is the hash of the contact that the institution has seen: another one is not shown. `facets` are
    codes like `theme:volunteering`, by which lists are filtered and counted; `search` holds the words of every
    language and of the facts (place, county, institution, labels): stems without accents, and the words themselves
    without accents.
    """

    practice = models.OneToOneField(
        GoodPractice, models.CASCADE, primary_key=True, related_name="published", verbose_name=_("jó gyakorlat")
    )
    slug = models.SlugField(_("címe a weben"), max_length=120, unique=True, validators=[plain_text])
    published_at = models.DateTimeField(_("megjelent"))
    updated_at = models.DateTimeField(_("utoljára közzétéve"))
    headings = models.JSONField(_("címek"))
    articles = models.JSONField(_("szövegek"))
    pictures = models.JSONField(_("képek"), default=list, db_default=[])
    files = models.JSONField(_("mellékletek"), default=list, db_default=[])
    contact_mark = models.CharField(
        _("a kapcsolattartó lenyomata"), max_length=64, blank=True, default="", db_default=""
    )
    facets = ArrayField(models.CharField(max_length=60), verbose_name=_("jellemzők"))
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
        ]
