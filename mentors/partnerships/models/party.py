"""Parties of partnerships: an institution, a community, a municipality or a civil body, each once."""

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from institutions.base.named import Fold, Telling
from institutions.base.text import in_one_line, one_line
from institutions.base.text_fields import Line
from institutions.base.trail import audited
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution
from institutions.places.models.settlement import Settlement, told_by_place

PLACES = ("institution__settlement", "community__settlement", "settlement")
"""The ways from a party to the settlement where it is; exactly one of them leads somewhere."""


class PartyQuerySet(Telling, models.QuerySet):
    """Parties by where they are and by their name; only civil bodies have one of their own."""

    NAME, FOLDED, SORT_KEY = "civil_name", "civil_folded", "civil_name"
    TELLING = ("settlement__name", "settlement__county__name")
    LEAST_TOLD = 1

    def with_telling(self):
        return super().with_telling().annotate(civil_folded=Fold("civil_name"))

    def told_by(self, part: str):
        return told_by_place(part)

    def civil_bodies(self):
        return self.filter(kind=Party.Kind.CIVIL)

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

    def civil(self, name: str, settlement):
        """The civil body of exactly this name there, whatever the accents and the case."""
        here = self.filter(kind=Party.Kind.CIVIL, settlement=settlement)
        return here.annotate(civil_folded=Fold("civil_name")).filter(civil_folded=Fold(models.Value(in_one_line(name))))

    def matching(self, text: str):
        """The civil bodies whose name, or whose settlement's, contains each word of `text`."""
        found = self.annotate(civil_folded=Fold("civil_name"))
        for word in text.split()[:8]:
            folded = Fold(models.Value(word))
            found = found.filter(
                models.Q(civil_folded__contains=folded) | models.Q(settlement__folded__contains=folded)
            )
        return found


@audited()
class Party(models.Model):
    """One who can be a party of a partnership. A municipality is its settlement; a civil body has a name and a
    settlement. Every one of them is kept once, so that the network view knows them again.
    """

    class Kind(models.TextChoices):
        INSTITUTION = "institution", _("intézmény")
        COMMUNITY = "community", _("közösség")
        MUNICIPALITY = "municipality", _("önkormányzat")
        CIVIL = "civil", _("civil szervezet")

    kind = models.CharField(_("fajta"), max_length=12, choices=Kind)
    institution = models.OneToOneField(
        Institution, models.PROTECT, null=True, blank=True, related_name="party", verbose_name=_("intézmény")
    )
    community = models.OneToOneField(
        Community, models.PROTECT, null=True, blank=True, related_name="party", verbose_name=_("közösség")
    )
    settlement = models.ForeignKey(
        Settlement, models.PROTECT, null=True, blank=True, related_name="parties", verbose_name=_("település")
    )
    civil_name = Line(_("a civil szervezet neve"), max_length=200, blank=True, validators=[one_line])

    objects = PartyQuerySet.as_manager()

    class Meta:
        verbose_name = _("partner")
        verbose_name_plural = _("partnerek")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(
                    kind="institution", institution__isnull=False, community=None, settlement=None, civil_name=""
                )
                | models.Q(kind="community", institution=None, community__isnull=False, settlement=None, civil_name="")
                | models.Q(
                    kind="municipality", institution=None, community=None, settlement__isnull=False, civil_name=""
                )
                | (
                    models.Q(kind="civil", institution=None, community=None, settlement__isnull=False)
                    & ~models.Q(civil_name="")
                ),
                name="party_of_one_kind",
            ),
            models.UniqueConstraint(
                fields=["settlement"], condition=models.Q(kind="municipality"), name="party_municipality_once"
            ),
            models.UniqueConstraint(
                Fold("civil_name"), "settlement", condition=models.Q(kind="civil"), name="party_civil_once"
            ),
        ]

    def __str__(self):
        return self.name

    @property
    def subject(self):
        """The institution or community; None for a municipality or a civil body."""
        return self.institution or self.community

    @property
    def place(self) -> Settlement:
        """The settlement where it is."""
        return self.subject.settlement if self.subject else self.settlement

    @property
    def name(self) -> str:
        if self.subject:
            return self.subject.name
        return self.civil_name or municipality(self.settlement.name)


def municipality(settlement: str) -> str:
    """The name of a settlement's municipality."""
    return gettext("%(settlement)s önkormányzata") % {"settlement": settlement}
