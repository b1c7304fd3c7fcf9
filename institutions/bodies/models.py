"""Bodies: whoever takes part in something as an organisation, each kept once (docs/adr/0049)."""

from django.db import models
from django.db.models.functions import NullIf
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from institutions.base.countries import COUNTRIES, HOME
from institutions.base.named import Fold, HungarianSortKey, Telling
from institutions.base.standing import Role, standing_of
from institutions.base.text import in_one_line, one_line, plain_text
from institutions.base.text_fields import Line
from institutions.base.trail import audited
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution
from institutions.places.models.settlement import Settlement, told_by_place

PLACES = ("institution__settlement", "community__settlement", "settlement")
"""The ways from a body to the settlement where it is; at most one of them leads somewhere."""


class BodyQuerySet(Telling, models.QuerySet):
    """Bodies by where they are and by their name; those that are a record of ours have its name."""

    NAME, FOLDED, SORT_KEY = "own_name", "own_folded", "own_name"
    TELLING = ("settlement__name", "settlement__county__name", "abroad")
    LEAST_TOLD = 1

    def with_telling(self):
        abroad = NullIf("country", models.Value(HOME))
        return super().with_telling().annotate(own_folded=Fold("own_name"), abroad=abroad)

    def told_by(self, part: str):
        named = [code for code, name in COUNTRIES if part.casefold() in (code.casefold(), str(name).casefold())]
        return told_by_place(part) | models.Q(country__in=named)

    def visible_to(self, user):
        """All, for who enters and publishes events; elsewhere a body is read as a part of what it takes part in."""
        roles = (Role.MENTOR, Role.COORDINATOR, Role.EDITOR, Role.LEAD, Role.ADMINISTRATOR)
        return self if standing_of(user).holds(*roles) else self.none()

    def of_own_name(self):
        """Those that are no institution, community or municipality of ours."""
        return self.exclude(own_name="")

    def in_order(self):
        """Each with `sort_key`, that of its own name."""
        return self.annotate(sort_key=HungarianSortKey("own_name"))

    def placed(self):
        """Those of which it is known where in the country they are: who can be a party of a partnership."""
        return self.exclude(institution=None, community=None, settlement=None)

    def in_places(self, **condition):
        """Those whose settlement meets the condition, e.g. `county__in=[…]` or `pk=…`.

        By keys, not by joins: a list of partnerships asks this of both its sides, and to plan a dozen joins took the
        database longer than to run them.
        """
        places = Settlement.objects.order_by().filter(**condition).values("pk")

        def there(model):
            return model.objects.order_by().filter(settlement__in=places).values("pk")

        return self.filter(
            models.Q(institution__in=there(Institution))
            | models.Q(community__in=there(Community))
            | models.Q(settlement__in=places)
        )

    def spoken_for(self, standing):
        """The institutions and communities for which the person speaks."""
        return self.filter(
            models.Q(institution__in=standing.institutions) | models.Q(community__in=standing.communities)
        )

    def called(self, name: str, *, settlement=None, country: str = HOME):
        """The body of exactly this name of its own there, whatever the accents and the case."""
        here = self.of_own_name().filter(settlement=settlement, country=country)
        return here.annotate(own_folded=Fold("own_name")).filter(own_folded=Fold(models.Value(in_one_line(name))))

    def matching(self, text: str):
        """The bodies whose own name, or whose settlement's, contains each word of `text`."""
        found = self.annotate(own_folded=Fold("own_name"))
        for word in text.split()[:8]:
            folded = Fold(models.Value(word))
            found = found.filter(models.Q(own_folded__contains=folded) | models.Q(settlement__folded__contains=folded))
        return found


@audited()
class Body(models.Model):
    """An institution, community or municipality of ours, or any other organisation under a name of its own, here or
    abroad. Partnerships, events and projects point to it, so that one who takes part in many is known again; what it
    was called then stands where it takes part. `country` is a code of two letters.
    """

    class Kind(models.TextChoices):
        INSTITUTION = "institution", _("intézmény")
        COMMUNITY = "community", _("közösség")
        MUNICIPALITY = "municipality", _("önkormányzat")
        CIVIL = "civil", _("civil szervezet")
        CULTURE = "culture", _("kulturális szervezet")
        EDUCATION = "education", _("oktatási, kutatási szervezet")
        AUTHORITY = "authority", _("állami szerv")
        COMPANY = "company", _("vállalkozás")
        OTHER = "other", _("egyéb")

    LINKED = (Kind.INSTITUTION, Kind.COMMUNITY, Kind.MUNICIPALITY)
    """Kinds that are a record of ours; the others have a name of their own."""

    kind = models.CharField(_("fajta"), max_length=12, choices=Kind)
    institution = models.OneToOneField(
        Institution, models.PROTECT, null=True, blank=True, related_name="body", verbose_name=_("intézmény")
    )
    community = models.OneToOneField(
        Community, models.PROTECT, null=True, blank=True, related_name="body", verbose_name=_("közösség")
    )
    settlement = models.ForeignKey(
        Settlement, models.PROTECT, null=True, blank=True, related_name="bodies", verbose_name=_("település")
    )
    own_name = Line(_("név"), max_length=200, blank=True, validators=[one_line])
    country = models.CharField(_("ország"), max_length=2, choices=COUNTRIES, default=HOME, db_default=HOME)
    website = models.URLField(_("honlap"), blank=True, default="", db_default="", validators=[plain_text])
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = BodyQuerySet.as_manager()

    class Meta:
        verbose_name = _("szervezet")
        verbose_name_plural = _("szervezetek")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(
                    kind="institution", institution__isnull=False, community=None, settlement=None, own_name=""
                )
                | models.Q(kind="community", institution=None, community__isnull=False, settlement=None, own_name="")
                | models.Q(kind="municipality", institution=None, community=None, settlement__isnull=False, own_name="")
                | (
                    models.Q(institution=None, community=None)
                    & ~models.Q(kind__in=["institution", "community", "municipality"])
                    & ~models.Q(own_name="")
                ),
                name="body_of_one_kind",
                violation_error_message=_("A szervezet típusához tartozó adat hiányzik vagy nem illik hozzá."),
            ),
            models.CheckConstraint(
                condition=models.Q(country=HOME) | models.Q(institution=None, community=None, settlement=None),
                name="body_abroad_has_no_settlement",
                violation_error_message=_("Külföldi szervezetnek nincs magyar települése."),
            ),
            models.UniqueConstraint(
                fields=["settlement"], condition=models.Q(kind="municipality"), name="body_municipality_once"
            ),
            models.UniqueConstraint(
                Fold("own_name"),
                "settlement",
                condition=models.Q(settlement__isnull=False) & ~models.Q(own_name=""),
                name="body_once_in_settlement",
            ),
            models.UniqueConstraint(
                Fold("own_name"),
                "country",
                condition=models.Q(settlement=None) & ~models.Q(own_name=""),
                name="body_once_in_country",
                violation_error_message=_("Ez a szervezet ebben az országban már fel van véve."),
            ),
        ]

    def __str__(self):
        return self.name

    @property
    def subject(self):
        """The institution or community; None for any other."""
        return self.institution or self.community

    @property
    def place(self) -> Settlement | None:
        """The settlement where it is; None abroad, and where it is at home in the whole country."""
        return self.subject.settlement if self.subject else self.settlement

    @property
    def name(self) -> str:
        if self.subject:
            return self.subject.name
        return self.own_name or municipality(self.settlement.name)

    @property
    def link(self) -> str:
        """Its address on the web, or that of the institution it is; empty where none is known."""
        return self.website or (self.institution.website if self.institution else "")


def municipality(settlement: str) -> str:
    """The name of a settlement's municipality."""
    return gettext("%(settlement)s önkormányzata") % {"settlement": settlement}
