"""Series: events that come again, edition by edition."""

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from institutions.base.named import GENERATED, Named, NamedQuerySet
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.parts.models import Part, TextPart

from .event import Event


class SeriesQuerySet(NamedQuerySet):
    """Series, as far as a person may read them: one that is only being drafted is named to nobody else."""

    def visible_to(self, user):
        if standing_of(user).holds(Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR):
            return self
        read = Event.objects.visible_to(user).order_by().values("pk")
        return self.filter(pk__in=Membership.objects.filter(event__in=read).order_by().values("series"))

    def by_key(self, key: str):
        return self.filter(pk=int(key[:18]))


@audited(exclude=GENERATED)
class Series(Named):
    """A recurring event, e.g. a yearly conference; its editions are events."""

    TEXTS = ("name", "about")

    slug = models.SlugField(_("cím az oldalon"), max_length=80, unique=True, validators=[plain_text])
    language = models.CharField(
        _("a bemutatkozás nyelve"), max_length=5, choices=settings.CONTENT_LANGUAGES, default="hu", db_default="hu"
    )
    about = Lines(_("bemutatkozás"), max_length=2000, blank=True, validators=[plain_text])
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = SeriesQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("sorozat")
        verbose_name_plural = _("sorozatok")
        indexes = [GinIndex(fields=["folded"], name="series_folded", opclasses=["gin_trgm_ops"])]

    def latest(self) -> Event | None:
        """The latest public edition that was held or is going on, or else the next one."""
        editions = Event.objects.published().filter(memberships__series=self)
        held = editions.filter(starts_on__lte=timezone.localdate())
        return held.order_by("-starts_on", "-pk").first() or editions.upcoming().order_by("starts_on", "pk").first()


@audited()
class SeriesText(TextPart):
    """What is said of a series in one more language."""

    series = models.ForeignKey(Series, models.CASCADE, related_name="texts", verbose_name=_("sorozat"))
    name = Line(_("név"), max_length=200, validators=[one_line])
    about = Lines(_("bemutatkozás"), max_length=2000, blank=True, validators=[plain_text])

    class Meta(TextPart.Meta):
        verbose_name = _("sorozat szövege más nyelven")
        verbose_name_plural = _("sorozatok szövege más nyelven")
        constraints = [models.UniqueConstraint(fields=["series", "language"], name="seriestext_once")]


@audited()
class Membership(Part):
    """An event as an edition of a series; two series may hold one event together, each with its own edition."""

    event = models.ForeignKey(Event, models.CASCADE, related_name="memberships", verbose_name=_("esemény"))
    series = models.ForeignKey(Series, models.PROTECT, related_name="memberships", verbose_name=_("sorozat"))
    edition = Line(_("hányadik"), max_length=40, blank=True, validators=[one_line])

    class Meta(Part.Meta):
        verbose_name = _("kiadás")
        verbose_name_plural = _("kiadások")
        constraints = [
            models.UniqueConstraint(
                fields=["event", "series"],
                name="membership_once",
                violation_error_message=_("Az esemény már ebben a sorozatban van."),
            ),
            models.UniqueConstraint(
                fields=["series", "edition"],
                condition=~models.Q(edition=""),
                name="membership_edition_once",
                violation_error_message=_("A sorozatnak már van ilyen kiadása."),
            ),
        ]

    def __str__(self):
        return f"{self.series} {self.edition}".strip()
