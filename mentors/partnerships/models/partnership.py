"""Partnerships: two parties that do something together, brought about by a mentor."""

import uuid

from django.contrib.postgres.indexes import GinIndex
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models.functions import Coalesce, Greatest
from django.utils.translation import gettext_lazy as _

from institutions.base.named import GENERATED, Named, NamedQuerySet
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line
from institutions.base.text_fields import Line
from institutions.base.trail import audited
from institutions.bodies.models import PLACES, Body
from mentors.people.models.user import User

from .partnership_step import PartnershipNote, PartnershipStage

NO_FOLLOW_UP = "9999-12-31"
"""Stands last in the order of follow-ups, behind every day that somebody set."""
SIDES = ("first", "second")
PARTIES = tuple(f"{side}__{way}" for side in SIDES for way in PLACES)
"""What `select_related` needs for the names and places of both parties."""


class PartnershipQuerySet(NamedQuerySet):
    """Partnerships, as far as a person may read them."""

    def of_parties(self, parties):
        """Those in which one of these parties takes part."""
        keys = parties.order_by().values("pk")
        return self.filter(models.Q(first__in=keys) | models.Q(second__in=keys))

    def team_layer_for(self, user):
        """Those whose notes and plans the person reads: the team of the county of either party; a lead all."""
        standing = standing_of(user)
        if standing.holds(Role.LEAD):
            return self
        counties = standing.counties_as(Role.MENTOR, Role.COORDINATOR)
        return self.of_parties(Body.objects.in_places(county__in=counties)) if counties else self.none()

    def visible_to(self, user):
        """Those of the person's team, and those in which their own institution or community is a party."""
        standing = standing_of(user)
        team = self.team_layer_for(user)
        if not (standing.institutions or standing.communities):
            return team
        own = self.of_parties(Body.objects.spoken_for(standing))
        return self.filter(models.Q(pk__in=team.order_by().values("pk")) | models.Q(pk__in=own.order_by().values("pk")))

    def between(self, *parties):
        """Those of just these two parties, whichever is named first."""
        return self.filter(first__in=parties, second__in=parties)

    def with_parties(self) -> list["Partnership"]:
        """These, each with the names and places of both parties, which are asked for apart: where much else is joined,
        the database took longer to plan the whole than to run it.
        """
        rows = list(self)
        keys = {key for row in rows for key in (row.first_id, row.second_id)}
        parties = Body.objects.select_related(*PLACES).in_bulk(keys) if keys else {}
        for row in rows:
            row.first, row.second = parties[row.first_id], parties[row.second_id]
        return rows

    def with_stage(self):
        """Each with `stage`, its latest, and `since`, the day from which it holds."""
        latest = PartnershipStage.objects.filter(partnership=models.OuterRef("pk")).order_by("-date", "-pk")
        return self.annotate(
            stage=models.Subquery(latest.values("stage")[:1]), since=models.Subquery(latest.values("date")[:1])
        )

    def overdue(self, day):
        """Those whose follow-up is over on that day; what has ended has none."""
        return self.with_stage().filter(follow_up_on__lt=day).exclude(stage=PartnershipStage.Stage.ENDED)

    def with_follow_up(self, user):
        """Each with `due`, its follow-up day as far as the person reads plans, or a day beyond all others."""
        last = models.Value(NO_FOLLOW_UP, models.DateField())
        known, standing = models.F("follow_up_on"), standing_of(user)
        if standing.institutions or standing.communities:
            # Some of the rows may be theirs as a partner: in order, too, a plan would be told.
            team = self.model.objects.team_layer_for(user).order_by().values("pk")
            known = models.Case(models.When(pk__in=team, then=known))
        return self.annotate(due=Coalesce(known, last, output_field=models.DateField()))

    def with_last_contact(self):
        """Each with `last_contact`: the day of its latest stage or note."""

        def latest(model):
            rows = model.objects.filter(partnership=models.OuterRef("pk")).order_by("-date")
            return models.Subquery(rows.values("date")[:1])

        return self.annotate(last_contact=Greatest(latest(PartnershipStage), latest(PartnershipNote)))

    def with_places(self):
        """Each with the settlement and the county of both parties: `first_place`, `first_county`, `second_…`."""

        def of(side, column):
            return Coalesce(*(f"{side}__{way}{column}" for way in PLACES))

        return self.annotate(
            **{f"{side}_place": of(side, "") for side in SIDES},
            **{f"{side}_county": of(side, "__county") for side in SIDES},
        )


@audited(exclude=GENERATED)
class Partnership(Named):
    """What two parties do together; `name` says it in a line. Stages and notes are dated rows beside it.

    `initiated_by` is the mentor who brought it about and stays, `mentor` looks after it now, `recorded_by` entered it.
    `rhythm_days` is the agreed number of days between two contacts, `follow_up_on` the next one. `revision` grows with
    each change; `content_hash` says what the content was, so that a repeated sending is recognised.
    """

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    name = Line(_("miről szól?"), max_length=200, validators=[one_line])
    first = models.ForeignKey(Body, models.PROTECT, related_name="as_first", verbose_name=_("egyik partner"))
    second = models.ForeignKey(Body, models.PROTECT, related_name="as_second", verbose_name=_("másik partner"))
    initiated_by = models.ForeignKey(
        User, models.PROTECT, related_name="initiated_partnerships", verbose_name=_("kezdeményező mentor")
    )
    mentor = models.ForeignKey(User, models.PROTECT, related_name="partnerships", verbose_name=_("ki gondozza?"))
    recorded_by = models.ForeignKey(User, models.PROTECT, related_name="+", verbose_name=_("rögzítette"))
    rhythm_days = models.PositiveSmallIntegerField(
        _("megbeszélt ritmus (nap)"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(1000)],
    )
    follow_up_on = models.DateField(_("következő egyeztetés"), null=True, blank=True)
    revision = models.PositiveIntegerField(_("változat"), default=1)
    content_hash = Line(_("tartalom lenyomata"), max_length=64, validators=[one_line])

    objects = PartnershipQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("partnerség")
        verbose_name_plural = _("partnerségek")
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(first=models.F("second")),
                name="partnership_of_two",
                violation_error_message=_("A két partner nem lehet ugyanaz."),
            )
        ]
        indexes = [
            models.Index(fields=["sort_key", "id"], name="partnership_order"),
            GinIndex(fields=["folded"], name="partnership_folded", opclasses=["gin_trgm_ops"]),
        ]

    @property
    def parties(self) -> tuple[Body, Body]:
        return self.first, self.second

    @property
    def counties(self) -> frozenset[int]:
        """The counties of the two parties: one or two."""
        return frozenset(party.place.county_id for party in self.parties)

    @property
    def stage_label(self) -> str:
        """The stage that `with_stage` found, in words."""
        return str(PartnershipStage.Stage(self.stage).label) if self.stage else ""
