"""Who joined Community Week: an institution, a community, a municipality or another body."""

import uuid

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from institutions.base.countries import COUNTRIES, HOME
from institutions.base.named import GENERATED, Named, NamedQuerySet
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line
from institutions.base.text_fields import Email, Line
from institutions.base.trail import audited
from institutions.bodies.models import Body
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement, told_by_place
from mentors.people.models.user import User

from .campaign import KEEPERS, Campaign

ACCEPTED = "accepted"
"""The state of a programme that is public; programmes belong to joiners."""


class JoinerQuerySet(NamedQuerySet):
    """Joiners, as far as a person may read them."""

    TELLING = ("settlement__name", "settlement__county__name")

    def told_by(self, part: str):
        return told_by_place(part)

    def counted(self):
        """Those with an accepted programme in a year that is public: a joiner counts from its first one."""
        programmes = self.model._meta.get_field("programmes").related_model.objects
        accepted = programmes.filter(joiner=models.OuterRef("pk"), state=ACCEPTED, campaign__is_public=True)
        return self.filter(models.Exists(accepted))

    def visible_to(self, user):
        """Counted ones for everybody; besides, all for editor and lead, their county's for mentor and coordinator,
        one's own for who entered it.
        """
        standing = standing_of(user)
        if standing.holds(*KEEPERS):
            return self
        if standing.user_id is None:
            return self.counted()
        counties = standing.counties_as(Role.MENTOR, Role.COORDINATOR)
        programmes = self.model._meta.get_field("programmes").related_model.objects
        theirs = programmes.filter(joiner=models.OuterRef("pk")).filter(
            models.Q(state=ACCEPTED, campaign__is_public=True) | models.Q(county__in=counties)
        )
        own = models.Q(county__in=counties) | models.Q(entered_by=standing.user_id)
        return self.filter(own | models.Exists(theirs))

    def like(self, campaign: Campaign, name: str, settlement):
        """Those of the year that are called so, whatever the accents and the case, in the same place."""
        return self.filter(campaign=campaign, settlement=settlement).named(name)


@audited(exclude=[*GENERATED, "contact_name", "email", "content_hash"])
class Joiner(Named):
    """A body that joined a year's week under the name it gave; `body` is the one of ours that it is, where that is
    known. `place` and `country` stand for the settlement of one abroad, or without a code.

    Who brought them: their own answer, `said_via_mentor`, beats what a mentor set, `brought_by`. The contact is public
    by choice (`contact_consent`); the address is kept to send the link, a year after the week at most.
    """

    Kind = Body.Kind

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    campaign = models.ForeignKey(
        Campaign, models.PROTECT, db_index=False, related_name="joiners", verbose_name=_("Közösségek Hete")
    )
    kind = models.CharField(_("típus"), max_length=12, choices=Kind)
    settlement = models.ForeignKey(
        Settlement, models.PROTECT, null=True, blank=True, related_name="joiners", verbose_name=_("település")
    )
    county = models.ForeignKey(
        County, models.PROTECT, null=True, blank=True, related_name="joiners", editable=False, verbose_name=_("megye")
    )
    place = Line(_("település külföldön"), max_length=80, blank=True, validators=[one_line])
    country = models.CharField(_("ország"), max_length=2, choices=COUNTRIES, default=HOME)
    body = models.ForeignKey(
        Body, models.PROTECT, null=True, blank=True, related_name="joiners", editable=False, verbose_name=_("szervezet")
    )
    contact_name = Line(_("kapcsolattartó"), max_length=120, blank=True, validators=[one_line])
    email = Email(_("e-mail-cím"), blank=True, validators=[one_line])
    contact_consent = models.BooleanField(_("a kapcsolattartó nyilvános lehet"), default=False)
    said_via_mentor = models.BooleanField(_("mentor hívására csatlakozik"), null=True, blank=True)
    brought_by = models.ForeignKey(
        User, models.SET_NULL, null=True, blank=True, related_name="+", editable=False, verbose_name=_("mentor")
    )
    via_mentor = models.GeneratedField(
        expression=models.functions.Coalesce(
            "said_via_mentor", models.Q(brought_by__isnull=False), output_field=models.BooleanField()
        ),
        output_field=models.BooleanField(),
        db_persist=True,
    )
    entered_by = models.ForeignKey(
        User, models.SET_NULL, null=True, blank=True, related_name="+", editable=False, verbose_name=_("felvette")
    )
    language = models.CharField(_("nyelv"), max_length=5, choices=settings.LANGUAGES, default="hu", editable=False)
    link_version = models.PositiveIntegerField(_("hányadik hivatkozás"), default=1, db_default=1, editable=False)
    content_hash = Line(_("tartalom lenyomata"), max_length=64, blank=True, editable=False, validators=[one_line])
    joined_at = models.DateTimeField(_("csatlakozott"), auto_now_add=True)
    report_asked_at = models.DateTimeField(_("megkérdeztük, milyen volt"), null=True, blank=True, editable=False)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = JoinerQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("csatlakozó")
        verbose_name_plural = _("csatlakozók")
        indexes = [
            models.Index(fields=["campaign", "sort_key", "id"], name="joiner_order"),
            models.Index(fields=["campaign", "county"], name="joiner_county"),
            models.Index(fields=["campaign", "settlement", "folded"], name="joiner_like"),
            GinIndex(fields=["folded"], name="joiner_folded", opclasses=["gin_trgm_ops"]),
        ]

    def clean(self):
        where(self)

    @property
    def where(self) -> str:
        """Its settlement in words."""
        return place_of(self)


def where(record) -> None:
    """Checks where a joiner or a programme is: a settlement of today's list, or a place abroad. Raises
    ValidationError.
    """
    if record.country != HOME:
        if record.settlement_id:
            raise ValidationError({"settlement": gettext("Külföldi helynek nincs magyar települése.")})
        return
    if record.settlement_id and record.settlement.closed_on:
        told = gettext("%(name)s ezen a néven megszűnt. Adja meg a mai települést.")
        raise ValidationError({"settlement": told % {"name": record.settlement.name}})


def place_of(record) -> str:
    """The settlement in words, or the place abroad with its country."""
    if record.settlement_id:
        return record.settlement.name
    abroad = str(record.get_country_display()) if record.country != HOME else ""
    return ", ".join(filter(None, [getattr(record, "city", "") or getattr(record, "place", ""), abroad]))
