"""Settlements: where everything happens."""

import datetime
from functools import lru_cache

from django.contrib.postgres.indexes import GinIndex
from django.core.exceptions import ValidationError
from django.db import connection, models
from django.utils.translation import gettext_lazy as _

from institutions.base.kept import Kept, keep
from institutions.base.named import GENERATED, Fold, Named, NamedQuerySet
from institutions.base.reading import parse_day
from institutions.base.text import in_one_line, one_line
from institutions.base.text_fields import Line
from institutions.base.trail import audited

from .county import County
from .district import District


def check_digit(four_digits: str) -> int:
    """The fifth digit of a settlement's KSH code: (10 - (9a + 7b + 3c + d) mod 10) mod 10."""
    return -sum(weight * int(digit) for weight, digit in zip((9, 7, 3, 1), four_digits, strict=True)) % 10


def is_ksh_code(value: str) -> bool:
    """Whether it is five ASCII digits of which the last is the check digit."""
    digits = len(value) == 5 and value.isascii() and value.isdigit()
    return digits and check_digit(value[:4]) == int(value[4])


def ksh_code(value: str) -> None:
    """Raises ValidationError unless `value` is five ASCII digits of which the last is the check digit."""
    if not is_ksh_code(value):
        raise ValidationError(_("A KSH-kód öt számjegy, az ötödik az ellenőrző szám."), code="ksh_code")


COUNTED = ("submitted", "accepted")
"""States of the visits that figures count; visits themselves belong to an app to the right."""


class SettlementQuerySet(NamedQuerySet):
    """Settlements; everybody sees each of them."""

    TELLING = ("county__name", "closed_on")
    ENDED = "closed_on"

    def told_by(self, part: str):
        told = models.Q(county__in=County.objects.once_called(part))
        day = parse_day(part)
        return told | models.Q(closed_on=day) if day else told

    def visible_to(self, user):
        return self

    def still_existing(self):
        """Those on the latest official list, or never on one."""
        return self.filter(closed_on=None)

    def by_key(self, key: str):
        """The one of this KSH code or else this id, as addresses and the API name settlements."""
        by_id = super().by_key(key)
        if not is_ksh_code(key):
            return by_id
        coded = self.model.objects.filter(ksh_code=key)
        return self.filter(models.Q(ksh_code=key) | models.Q(pk__in=by_id.values("pk")) & ~models.Exists(coded))

    def reached(self, day):
        """Those with a counted visit on or before that day (the counter „reached”)."""
        return self.filter(reach__first_date__lte=day)

    def quiet_for(self, days: int, day):
        """Those that were visited, but on that day not for more than this many days."""
        return self.filter(reach__last_date__lt=day - datetime.timedelta(days=days))

    def seen_by(self, mentor: int, since, until):
        """Those where this mentor (a user's id) had a counted visit between two days, both included."""
        visits = {"visits__mentor": mentor, "visits__date__range": (since, until), "visits__state__in": COUNTED}
        return self.filter(pk__in=self.model.objects.filter(**visits).order_by().values("pk"))

    def supported(self):
        """Those that belong to a consortium."""
        members = self.model.consortia.through.objects.filter(settlement=models.OuterRef("pk"))
        return self.filter(models.Exists(members))


class SettlementManager(models.Manager.from_queryset(SettlementQuerySet)):
    """Settlements, and the one question about them that each visit asks."""

    def named_in(self, counties: frozenset[int], name: str) -> list["Settlement"]:
        """The still existing ones of this name in these counties, whatever the accents and the case. The SQL is
        composed once for the counties of a person: composing it cost more than asking.
        """
        if not counties:
            return []
        rows = _named_in(counties).rows([in_one_line(name)])
        columns = [field.attname for field in self.model._meta.concrete_fields]
        return [self.model.from_db(connection.alias, columns, row) for row in rows]


@audited(exclude=GENERATED)
class Settlement(Named):
    """A settlement or a district of the capital. One that left the official list is closed, never deleted."""

    class Status(models.TextChoices):
        """Legal status (jogállás), in the words of the official list."""

        CAPITAL = "capital", _("főváros")
        CAPITAL_DISTRICT = "capital_district", _("fővárosi kerület")
        COUNTY_CITY = "county_city", _("megyei jogú város")
        TOWN = "town", _("város")
        LARGE_VILLAGE = "large_village", _("nagyközség")
        VILLAGE = "village", _("község")

    ksh_code = models.CharField(_("KSH-kód"), max_length=5, null=True, blank=True, unique=True, validators=[ksh_code])
    status = models.CharField(_("jogállás"), max_length=20, choices=Status)
    # Two indexes below begin with the county.
    county = models.ForeignKey(
        County, models.PROTECT, db_index=False, related_name="settlements", verbose_name=_("megye")
    )
    district = models.ForeignKey(
        District, models.PROTECT, null=True, blank=True, related_name="settlements", verbose_name=_("járás")
    )
    population = models.PositiveIntegerField(_("lakosság (fő)"), null=True, blank=True)
    office_seat = Line(_("a közös hivatal székhelye"), max_length=80, blank=True, validators=[one_line])
    closed_on = models.DateField(_("megszűnt"), null=True, blank=True)

    objects = SettlementManager()

    class Meta(Named.Meta):
        verbose_name = _("település")
        verbose_name_plural = _("települések")
        constraints = [
            models.UniqueConstraint(
                fields=["county", "name"],
                condition=models.Q(closed_on=None),
                name="settlement_name_unique_in_county",
                violation_error_message=_("Ilyen nevű település már van ebben a megyében."),
            )
        ]
        indexes = [
            models.Index(fields=["sort_key", "id"], name="settlement_order"),
            models.Index(fields=["county", "sort_key", "id"], name="settlement_county_order"),
            models.Index(fields=["county", "folded"], name="settlement_county_name"),
            GinIndex(fields=["folded"], name="settlement_folded", opclasses=["gin_trgm_ops"]),
        ]

    @property
    def key(self) -> str:
        """How addresses name it: by KSH code, or by id where it has none; an id of five digits, which could be the code
        of another one, with a zero before it.
        """
        number = str(self.pk)
        return self.ksh_code or (f"0{number}" if is_ksh_code(number) else number)


MOST_NAMESAKES = 50
_NO_NAMES = ("\ue000", "\ue001")
"""Stand for the name where the SQL is composed: no name holds them."""


@lru_cache(maxsize=256)
def _named_in(counties: frozenset[int]) -> Kept:
    """The settlements of a name, to be given, in some counties."""

    def composed(values):
        rows = Settlement.objects.still_existing().filter(county__in=sorted(counties)).named(values[0])
        return rows.order_by()[:MOST_NAMESAKES].query.sql_with_params()

    return keep(composed, *([name] for name in _NO_NAMES))


def told_by_place(part: str) -> models.Q:
    """The condition „stands in the settlement or the county of this name” for records with a settlement."""
    here = models.Q(settlement__folded=Fold(models.Value(part)))
    return here | models.Q(settlement__county__in=County.objects.once_called(part))
