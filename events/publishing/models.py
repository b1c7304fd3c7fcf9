"""What events and projects have in common: they are drafted in a county, published, and made of parts."""

import datetime

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.countries import COUNTRIES
from institutions.base.named import GENERATED, Named, NamedQuerySet
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from institutions.bodies.models import Body
from institutions.parts.models import OrderedPart, Part, TextPart
from institutions.places.models.county import County
from institutions.uploads.models import Upload
from mentors.people.models.user import User

from .states import PUBLIC, Precision, State

__all__ = ["PUBLIC", "Precision", "State"]  # what others read from here, too


class PublicationQuerySet(NamedQuerySet):
    """What is published or drafted, as far as a person may read it."""

    def published(self):
        return self.filter(state=State.PUBLISHED)

    def public(self):
        return self.filter(state__in=PUBLIC)

    def visible_to(self, user):
        """Public ones; drafts and withdrawn ones of the own county, or all for those who read the noun everywhere."""
        standing = standing_of(user)
        if standing.holds(*self.model.READERS):
            return self
        own = models.Q(county__in=standing.counties_as(Role.MENTOR, Role.COORDINATOR))
        return self.filter(models.Q(state__in=PUBLIC) | own)


class FundingQuerySet(NamedQuerySet):
    """Fundings; they are everybody's to read, for they have to be shown."""

    def visible_to(self, user):
        return self

    def of_event(self, event):
        """Those to be shown with an event: its own, and those of the public projects that it belongs to."""
        of_project = models.Q(projects__event_links__event=event, projects__state__in=PUBLIC)
        found = self.filter(models.Q(events=event) | of_project).order_by().values("pk")
        return self.filter(pk__in=found).prefetch_related("texts").order_by("sort_key", "pk")

    def on_first_page(self, day: datetime.date):
        """Those of flagship projects that run on a day."""
        runs = models.Q(projects__ends_on=None) | models.Q(projects__ends_on__gte=day)
        running = runs & models.Q(projects__starts_on__lte=day, projects__state=State.PUBLISHED)
        found = self.filter(running, is_flagship=True).order_by().values("pk")
        return self.filter(pk__in=found).prefetch_related("texts").order_by("sort_key", "pk")


@audited(exclude=GENERATED)
class Funding(Named):
    """Where the money came from: `name` is the programme. Chosen for an event or project, its block then stands
    wherever that is shown; `until` is how long the law wants it shown.
    """

    class Emblem(models.TextChoices):
        NONE = "", _("nincs")
        EUROPEAN_UNION = "eu", _("Európai Unió")
        SZECHENYI_2020 = "szechenyi2020", _("Széchenyi 2020")

    TEXTS = ("statement",)

    project_id = Line(_("projektazonosító"), max_length=60, blank=True, validators=[one_line])
    fund = Line(_("alap"), max_length=200, blank=True, validators=[one_line])
    emblem = models.CharField(_("jelkép"), max_length=20, choices=Emblem, blank=True)
    language = models.CharField(
        _("a nyilatkozat nyelve"), max_length=5, choices=settings.CONTENT_LANGUAGES, default="hu"
    )
    statement = Lines(_("nyilatkozat"), max_length=1000, blank=True, validators=[plain_text])
    until = models.DateField(_("eddig kell feltüntetni"), null=True, blank=True)
    is_flagship = models.BooleanField(_("a nyitólapon is álljon"), default=False)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = FundingQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("támogatás")
        verbose_name_plural = _("támogatások")


@audited()
class FundingText(TextPart):
    """The statement of a funding in one more language."""

    funding = models.ForeignKey(Funding, models.CASCADE, related_name="texts", verbose_name=_("támogatás"))
    statement = Lines(_("nyilatkozat"), max_length=1000, validators=[plain_text])

    class Meta(TextPart.Meta):
        verbose_name = _("nyilatkozat más nyelven")
        verbose_name_plural = _("nyilatkozatok más nyelven")
        constraints = [models.UniqueConstraint(fields=["funding", "language"], name="fundingtext_once")]


class Publication(Named):
    """What has a page of its own. `published_at` is the moment when we showed it, `published_on` the day that its page
    names: archives were published elsewhere before. `KEEPERS` write and publish it wherever, `PUBLISHERS` publish it
    in their county, `READERS` read all drafts.
    """

    KEEPERS: tuple[str, ...] = (Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR)
    PUBLISHERS: tuple[str, ...] = (Role.COORDINATOR,)
    READERS: tuple[str, ...] = KEEPERS

    slug = models.SlugField(_("cím az oldalon"), max_length=120, unique=True, validators=[plain_text])
    county = models.ForeignKey(
        County, models.PROTECT, null=True, blank=True, related_name="%(class)ss", verbose_name=_("megye")
    )
    state = models.CharField(_("állapot"), max_length=10, choices=State, default=State.DRAFT)
    state_reason = Line(_("miért?"), max_length=300, blank=True, default="", db_default="", validators=[one_line])
    language = models.CharField(_("a leírás nyelve"), max_length=5, choices=settings.CONTENT_LANGUAGES, default="hu")
    summary = Line(_("röviden"), max_length=400, blank=True, validators=[one_line])
    funding = models.ForeignKey(
        Funding, models.PROTECT, null=True, blank=True, related_name="%(class)ss", verbose_name=_("támogatás")
    )
    published_on = models.DateField(
        _("a közzététel napja"), null=True, blank=True, help_text=_("Üresen hagyva: amikor itt megjelenik.")
    )
    published_at = models.DateTimeField(_("itt megjelent"), null=True, blank=True, editable=False)
    published_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", editable=False, verbose_name=_("közzétette")
    )
    publish_at = models.DateTimeField(_("megjelenik"), null=True, blank=True, editable=False)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = PublicationQuerySet.as_manager()

    class Meta(Named.Meta):
        abstract = True

    @property
    def is_public(self) -> bool:
        return self.state in PUBLIC

    def refuse_showing(self, day: datetime.date) -> None:
        """Raises Refused where it makes no sense to show it to everybody on that day."""


class BodyRole(OrderedPart):
    """A body in a role; `name_then` is what it was called, which later changes of the body leave alone."""

    class Role(models.TextChoices):
        ORGANISER = "organiser", _("szervező")
        HOST = "host", _("házigazda")
        PARTNER = "partner", _("partner")
        FUNDER = "funder", _("támogató")

    body = models.ForeignKey(Body, models.PROTECT, related_name="%(class)s_roles", verbose_name=_("szervezet"))
    role = models.CharField(_("szerep"), max_length=10, choices=Role, default=Role.ORGANISER)
    name_then = Line(
        _("a neve akkor"),
        max_length=200,
        blank=True,
        validators=[one_line],
        help_text=_("Üresen hagyva: a mostani neve. Később sem változik."),
    )

    class Meta(OrderedPart.Meta):
        abstract = True

    def __str__(self):
        return self.name_then


class CountryCount(Part):
    """How many came from a country; `about` says how sure that is."""

    class About(models.TextChoices):
        EXACTLY = "exactly", _("pontosan")
        OVER = "over", _("több mint")
        ABOUT = "about", _("mintegy")

    country = models.CharField(_("ország"), max_length=2, choices=COUNTRIES)
    number = models.PositiveIntegerField(_("résztvevő"), null=True, blank=True)
    about = models.CharField(_("mennyire pontos"), max_length=8, choices=About, default=About.EXACTLY)

    class Meta(Part.Meta):
        abstract = True

    def __str__(self):
        return str(self.get_country_display())


class Material(OrderedPart):
    """A file or a link: slides, a recording, a transcript, minutes, a graphic record, a photo. A picture has words for
    who does not see it; recordings are links.
    """

    class Kind(models.TextChoices):
        SLIDES = "slides", _("dia")
        RECORDING = "recording", _("felvétel")
        TRANSCRIPT = "transcript", _("átirat")
        MINUTES = "minutes", _("jegyzőkönyv")
        GRAPHIC_RECORD = "graphic_record", _("grafikus emlékeztető")
        PHOTO = "photo", _("fotó")
        OTHER = "other", _("egyéb")

    class Licence(models.TextChoices):
        UNKNOWN = "", _("nincs megadva")
        CC0 = "cc0", _("szabadon felhasználható (CC0)")
        CC_BY = "cc-by", _("a szerző nevével (CC BY)")
        CC_BY_SA = "cc-by-sa", _("a szerző nevével, azonos feltételekkel (CC BY-SA)")
        CC_BY_NC = "cc-by-nc", _("a szerző nevével, nem kereskedelmi célra (CC BY-NC)")
        RESERVED = "reserved", _("minden jog fenntartva")

    title = Line(_("cím"), max_length=200, validators=[one_line])
    kind = models.CharField(_("fajta"), max_length=15, choices=Kind)
    language = models.CharField(_("nyelv"), max_length=5, choices=settings.CONTENT_LANGUAGES, blank=True)
    url = models.URLField(
        _("hivatkozás"), max_length=500, blank=True, validators=[plain_text, URLValidator(schemes=["http", "https"])]
    )
    upload = models.OneToOneField(
        Upload, models.PROTECT, null=True, blank=True, related_name="%(class)s", verbose_name=_("fájl"), editable=False
    )
    alt = Line(_("mi látszik a képen?"), max_length=400, blank=True, validators=[one_line])
    credit = Line(_("készítette"), max_length=200, blank=True, validators=[one_line])
    coming = None
    """The file that came with a form and that nobody has taken in yet."""

    licence = models.CharField(_("felhasználás"), max_length=10, choices=Licence, blank=True)

    class Meta(OrderedPart.Meta):
        abstract = True

    def __str__(self):
        return self.title

    def clean(self):
        super().clean()
        if bool(self.url) == bool(self.upload or self.coming):
            raise ValidationError({"url": _("Vagy egy fájl, vagy egy hivatkozás legyen.")})
        if self.kind == self.Kind.RECORDING and (self.upload or self.coming):
            raise ValidationError({"kind": _("Felvételt linkként adjon meg.")})
        if self.upload and self.upload.kind == Upload.Kind.PICTURE and not self.alt:
            raise ValidationError({"alt": _("Írja le, mi látszik a képen: aki nem látja, ezt hallja.")})
