"""A year of Community Week: its days, motto, themes and texts, and what was published of its numbers."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from institutions.base.days import THINKABLE
from institutions.base.markdown import refuse_pictures
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.parts.models import TextPart
from institutions.uploads.models import Upload
from mentors.people.models.period import today

KEEPERS = (Role.EDITOR, Role.LEAD)


class Theme(models.TextChoices):
    """What a programme is about; a year chooses its own among these."""

    GENERATIONS = "generations", _("Nemzedékek találkozása")
    VOLUNTEERING = "volunteering", _("Önkéntesség, kaláka")
    LOCAL_VALUES = "local_values", _("Helyi értékek, hagyományok")
    NEWCOMERS = "newcomers", _("Befogadó közösségek")
    SOLIDARITY = "solidarity", _("Egymást segítők")
    ENVIRONMENT = "environment", _("Környezetünk, közös tereink")
    HEALTH = "health", _("Mozgás, egészség")
    CREATIVITY = "creativity", _("Közös alkotás, művészet")
    LEARNING = "learning", _("Egymástól tanulunk")
    PUBLIC_LIFE = "public_life", _("Közéletünk, közös döntéseink")


class CampaignQuerySet(models.QuerySet):
    """Years of the week, as far as a person may read them."""

    def public(self):
        return self.filter(is_public=True)

    def visible_to(self, user):
        return self if standing_of(user).holds(*KEEPERS) else self.public()

    def open_on(self, day):
        """Those that can be joined on a day."""
        return self.public().filter(joins_from__lte=day, joins_until__gte=day)


@audited()
class Campaign(models.Model):
    """Community Week in one year, from `starts_on` to `ends_on`; it can be joined from `joins_from` to `joins_until`,
    both included. Years before the portal keep their numbers as they were published (`told_…`, in words); what is
    counted stands beside them.
    """

    TEXTS = ("motto", "about")

    year = models.PositiveSmallIntegerField(
        _("év"), unique=True, validators=[MinValueValidator(2000), MaxValueValidator(2199)]
    )
    starts_on = models.DateField(_("első nap"), validators=THINKABLE)
    ends_on = models.DateField(_("utolsó nap"), validators=THINKABLE)
    joins_from = models.DateField(_("ettől lehet csatlakozni"), validators=THINKABLE)
    joins_until = models.DateField(_("eddig lehet csatlakozni"), validators=THINKABLE)
    language = models.CharField(
        _("a szöveg nyelve"), max_length=5, choices=settings.CONTENT_LANGUAGES, default="hu", db_default="hu"
    )
    motto = Line(_("mottó"), max_length=200, validators=[one_line])
    about = Lines(_("felhívás"), max_length=10_000, blank=True, validators=[plain_text])
    themes = ArrayField(
        models.CharField(max_length=20, choices=Theme), default=list, blank=True, verbose_name=_("az év témái")
    )
    call = models.OneToOneField(
        Upload,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="campaign",
        editable=False,
        verbose_name=_("felhívás"),
    )
    told_joiners = Line(_("csatlakozók, ahogy közölték"), max_length=80, blank=True, validators=[one_line])
    told_programmes = Line(_("programok, ahogy közölték"), max_length=80, blank=True, validators=[one_line])
    told_settlements = Line(_("települések, ahogy közölték"), max_length=80, blank=True, validators=[one_line])
    is_public = models.BooleanField(_("nyilvános"), default=False, db_default=False, editable=False)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = CampaignQuerySet.as_manager()

    class Meta:
        verbose_name = _("Közösségek Hete")
        verbose_name_plural = _("Közösségek Hete évei")
        ordering = ["-year"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on__gte=models.F("starts_on")),
                name="campaign_ends_after_start",
                violation_error_message=_("Az utolsó nap nem lehet az első előtt."),
            ),
            models.CheckConstraint(
                condition=models.Q(joins_until__gte=models.F("joins_from")),
                name="campaign_joins_until_after_from",
                violation_error_message=_("A csatlakozás vége nem lehet az eleje előtt."),
            ),
        ]

    def __str__(self):
        return gettext("Közösségek Hete %(year)s") % {"year": self.year}

    def get_absolute_url(self):
        return reverse("week-detail", args=[self.year])

    def clean(self):
        refuse_pictures(self, ["about"])
        if self.starts_on and self.ends_on and self.year:
            if self.year not in (self.starts_on.year, self.ends_on.year):
                raise ValidationError({"starts_on": gettext("A hét abban az évben legyen, amelyről szól.")})
            if (self.ends_on - self.starts_on).days > 31:
                raise ValidationError({"ends_on": gettext("Legfeljebb egy hónap lehet.")})

    @property
    def is_open(self) -> bool:
        """Whether it can be joined today."""
        return self.is_public and self.joins_from <= today() <= self.joins_until

    @property
    def has_begun(self) -> bool:
        return self.starts_on <= today()

    @property
    def is_over(self) -> bool:
        return self.ends_on < today()

    @property
    def theme_choices(self) -> list[tuple[str, str]]:
        """The themes of the year; all where none was chosen."""
        return [one for one in Theme.choices if not self.themes or one[0] in self.themes]


@audited()
class CampaignText(TextPart):
    """The text of a year in one more language."""

    campaign = models.ForeignKey(Campaign, models.CASCADE, related_name="texts", verbose_name=_("Közösségek Hete"))
    motto = Line(_("mottó"), max_length=200, validators=[one_line])
    about = Lines(_("felhívás"), max_length=10_000, blank=True, validators=[plain_text])

    class Meta(TextPart.Meta):
        verbose_name = _("Közösségek Hete szövege más nyelven")
        verbose_name_plural = _("Közösségek Hete szövegei más nyelven")
        constraints = [
            models.UniqueConstraint(
                fields=["campaign", "language"],
                name="campaigntext_once",
                violation_error_message=_("Ezen a nyelven már van szöveg."),
            )
        ]
