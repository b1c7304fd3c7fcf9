"""Methodological guides: what the network learned, written down for others; HTML on the page or a PDF to take along."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.markdown import refuse_pictures
from institutions.base.named import GENERATED, Named, NamedQuerySet
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.parts.models import TextPart
from institutions.uploads.models import Upload
from mentors.practices.models.arranged import Arranged
from mentors.practices.models.practice import GoodPractice
from mentors.practices.models.practice_facts import Theme
from mentors.practices.models.published_practice import PublishedPractice

LONG = 60_000


class GuideQuerySet(NamedQuerySet):
    """Guides, as far as a person may read them."""

    def visible_to(self, user):
        """Those that are out; for editors, leads and administrators those in the making too."""
        writers = standing_of(user).holds(Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR)
        return self if writers else self.filter(is_public=True)

    def public(self):
        return self.filter(is_public=True)


@audited(exclude=[*GENERATED, "search"])
class Guide(Arranged, Named):
    """A guide: `name` is its title, `authors` and `reviewers` are names with commas between, `text` is Markdown. What
    it is as a PDF is `file`. `search` holds its words as those of practices are held.
    """

    TEXTS = ("name", "summary", "text")
    PERSONAL = ("authors", "reviewers")

    slug = models.SlugField(_("címe a weben"), max_length=120, unique=True, validators=[plain_text])
    language = models.CharField(_("nyelv"), max_length=5, choices=settings.CONTENT_LANGUAGES, default="hu")
    authors = Line(_("szerzők"), max_length=600, validators=[one_line])
    reviewers = Line(_("lektorok"), max_length=600, blank=True, validators=[one_line])
    year = models.PositiveSmallIntegerField(_("év"), validators=[MinValueValidator(1900), MaxValueValidator(2100)])
    themes = ArrayField(
        models.CharField(max_length=30, choices=Theme), default=list, blank=True, verbose_name=_("témák")
    )
    summary = Lines(_("összefoglaló közérthetően"), max_length=1000, validators=[plain_text])
    text = Lines(_("szöveg"), max_length=LONG, blank=True, validators=[plain_text])
    file = models.OneToOneField(
        Upload, models.PROTECT, null=True, blank=True, related_name="guide", verbose_name=_("PDF")
    )
    is_public = models.BooleanField(_("közzétéve"), default=False, db_default=False)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)
    search = SearchVectorField(_("keresés"), null=True, editable=False)
    practices = models.ManyToManyField(GoodPractice, through="GuidePractice", related_name="guides")

    objects = GuideQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("módszertani útmutató")
        verbose_name_plural = _("módszertani útmutatók")
        ordering = ["-year", "sort_key", "pk"]
        indexes = [
            models.Index(fields=["-year", "sort_key", "id"], name="guide_order"),
            GinIndex(fields=["search"], name="guide_search", fastupdate=False),
        ]

    def clean(self):
        refuse_pictures(self, ["text"])

    def shelved(self):
        """Its practices that visitors can read, in its own order."""
        rows = PublishedPractice.objects.filter(practice__guide_items__guide=self)
        return rows.order_by("practice__guide_items__position", "practice_id")

    def theme_labels(self) -> list[str]:
        return [str(Theme(code).label) for code in self.themes]


@audited()
class GuideText(TextPart):
    """A guide in one more language."""

    guide = models.ForeignKey(Guide, models.CASCADE, related_name="texts", verbose_name=_("módszertani útmutató"))
    name = Line(_("cím"), max_length=200, validators=[one_line])
    summary = Lines(_("összefoglaló közérthetően"), max_length=1000, validators=[plain_text])
    text = Lines(_("szöveg"), max_length=LONG, blank=True, validators=[plain_text])

    class Meta(TextPart.Meta):
        verbose_name = _("útmutató más nyelven")
        verbose_name_plural = _("útmutatók más nyelven")
        constraints = [
            models.UniqueConstraint(
                fields=["guide", "language"],
                name="guidetext_once",
                violation_error_message=_("Ezen a nyelven már van szöveg."),
            )
        ]

    def clean(self):
        refuse_pictures(self, ["text"])


class GuidePractice(models.Model):
    """A practice of which a guide speaks; `position` from 1."""

    guide = models.ForeignKey(Guide, models.CASCADE, related_name="items", verbose_name=_("módszertani útmutató"))
    practice = models.ForeignKey(
        GoodPractice, models.CASCADE, related_name="guide_items", verbose_name=_("jó gyakorlat")
    )
    position = models.PositiveSmallIntegerField(_("hányadik a sorban"))

    class Meta:
        verbose_name = _("útmutató példája")
        verbose_name_plural = _("útmutatók példái")
        ordering = ["position", "pk"]
        constraints = [models.UniqueConstraint(fields=["guide", "practice"], name="guidepractice_once")]
