"""Consortia: groups of settlements that won a community-development grant together."""

import re

from django.contrib.postgres.indexes import GinIndex
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.named import GENERATED, Named, NamedQuerySet
from institutions.base.trail import audited
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement

PROJECT_ID = re.compile(r"TOP-(\d)\.(\d{1,2})\.(\d{1,2})-(\d{2})-([A-Z]{2})(\d)-(20\d{2})-(\d{5})")
LOOSE_PROJECT_ID = re.compile(r"TOP(\d)[.]?(\d{1,2})[.]?(\d{1,2})-(\d{2})-?([A-Z]{2})-?(\d)-?(20\d{2})-?(\d{1,5})")


def normalise_project_id(text: str) -> str:
    """The grant's identifier as the funder writes it, e.g. „TOP-5.3.1-16-BO1-2017-00012”.

    Ids arrive mistyped: lower case, blanks, other dashes, commas for points, O for 0 and l for 1 in the numbers,
    missing leading zeros. What can be read in one way only is put right; otherwise raises ValidationError (code
    `project_id`). The two letters and the digit name a territory of the call, not a county.
    """
    tidy = re.sub(r"[\s_]+", "", text.upper().replace(",", "."))
    tidy = re.sub(r"[‐‑‒–—―−/]", "-", tidy)
    tidy = re.sub(r"-+", "-", tidy).strip("-.")
    head, letters, tail = _around_the_territory(tidy)
    tidy = _digits(head) + letters + _digits(tail)
    tidy = re.sub(r"^[T7][O0]P-?", "TOP", tidy)
    found = LOOSE_PROJECT_ID.fullmatch(tidy)
    if not found:
        raise ValidationError(
            _("Ezt az azonosítót nem tudjuk értelmezni. Így néz ki: TOP-5.3.1-16-BO1-2017-00012."),
            code="project_id",
        )
    a, b, c, year, territory, number, full_year, serial = found.groups()
    return f"TOP-{a}.{b}.{c}-{year}-{territory}{number}-{full_year}-{serial.zfill(5)}"


def call_of(project_id: str) -> str:
    """The call under which a (normalised) project was granted; raises ValidationError for one we do not know."""
    call = "-".join(project_id.split("-")[:3])
    if call not in Consortium.Call.values:
        known = ", ".join(Consortium.Call.values)
        raise ValidationError(
            _("Ez az azonosító más felhívásé. A hálózat ezekkel dolgozik: %(known)s.") % {"known": known},
            code="project_id",
        )
    return call


def _around_the_territory(text: str) -> tuple[str, str, str]:
    """The id in three: before the two territory letters, the letters, after them."""
    found = re.search(r"(?<=[\dOIL])-?([A-Z]{2})-?(?=[\dIL]-?20)", text[3:])
    if not found:
        return text, "", ""
    start, end = found.start(1) + 3, found.end(1) + 3
    return text[:start], text[start:end], text[end:]


def _digits(text: str) -> str:
    """Letters that stand for a digit in the numeric parts of an id."""
    return text.translate(str.maketrans("OIL", "011"))


class ConsortiumQuerySet(NamedQuerySet):
    """Consortia; the facts of a public grant are everybody's to read."""

    TELLING = ("project_id", "county__name")

    def suggested(self, text: str):
        """By title, or else by project id."""
        found = super().suggested(text)
        by_id = self.filter(project_id__icontains="".join(text.split()))
        return found if found.exists() else by_id.order_by("project_id")

    def told_by(self, part: str):
        return models.Q(project_id__iexact=part) | models.Q(county__in=County.objects.once_called(part))

    def visible_to(self, user):
        return self

    def supported(self, day):
        """Those with a counted visit on or before that day (the counter „consortia supported”)."""
        return self.filter(reach__first_date__lte=day)


@audited(exclude=GENERATED)
class Consortium(Named):
    """A grant consortium; `name` is the project's title, the grant is in forints, start and end are days."""

    class Call(models.TextChoices):
        TOP_531 = "TOP-5.3.1-16", "TOP-5.3.1-16"
        TOP_692 = "TOP-6.9.2-16", "TOP-6.9.2-16"

    call = models.CharField(_("felhívás"), max_length=20, choices=Call)
    project_id = models.CharField(_("projektazonosító"), max_length=30, unique=True)
    grant_huf = models.BigIntegerField(_("támogatás (Ft)"), null=True, blank=True)
    starts_on = models.DateField(_("kezdete"), null=True, blank=True)
    ends_on = models.DateField(_("vége"), null=True, blank=True)
    county = models.ForeignKey(County, models.PROTECT, related_name="consortia", verbose_name=_("megye"))
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)
    settlements = models.ManyToManyField(Settlement, through="institutions.ConsortiumMember", related_name="consortia")

    objects = ConsortiumQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("konzorcium")
        verbose_name_plural = _("konzorciumok")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(starts_on=None)
                | models.Q(ends_on=None)
                | models.Q(ends_on__gte=models.F("starts_on")),
                name="consortium_ends_after_start",
            ),
            models.CheckConstraint(condition=models.Q(grant_huf__gte=0), name="consortium_grant_not_negative"),
        ]
        indexes = [
            models.Index(fields=["sort_key", "id"], name="consortium_order"),
            GinIndex(fields=["folded"], name="consortium_folded", opclasses=["gin_trgm_ops"]),
        ]

    def clean(self):
        if self.project_id:
            self.project_id = normalise_project_id(self.project_id)
