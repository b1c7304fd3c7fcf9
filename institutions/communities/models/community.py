"""Communities: the groups of people whom the network helps."""

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.named import GENERATED, Named, NamedQuerySet
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Email, Line, Lines
from institutions.base.trail import audited
from institutions.organisations.models.institution import Institution
from institutions.places.models.settlement import Settlement, told_by_place

from .community_stage import CommunityStage
from .stage_span import StageSpan


class CommunityQuerySet(NamedQuerySet):
    """Communities, as far as a person may read them and by where they stand."""

    TELLING = ("settlement__name", "settlement__county__name")
    LEAST_TOLD = 1

    def told_by(self, part: str):
        return told_by_place(part)

    def visible_to(self, user):
        """Those read in full, and of the others the public card of who consented."""
        standing = standing_of(user)
        if standing.holds(Role.LEAD, Role.ADMINISTRATOR):
            return self
        return self.filter(models.Q(consent_public=True) | _in_full_for(standing))

    def in_full_for(self, user):
        """All that a person reads besides the public card (contact, stages, rhythm).

        Lead and administrator: of all; mentor and coordinator: of their counties'; a contact: of their own.
        """
        standing = standing_of(user)
        return self if standing.holds(Role.LEAD, Role.ADMINISTRATOR) else self.filter(_in_full_for(standing))

    def with_stage(self, day=None):
        """Each with `stage`, its latest on that day (default: of all), or null before its first."""
        history = CommunityStage.objects.filter(community=models.OuterRef("pk"))
        if day:
            history = history.filter(date__lte=day)
        return self.annotate(stage=models.Subquery(history.order_by("-date", "-pk").values("stage")[:1]))

    def ever(self, stage, day):
        """Those that ever held this stage, on or before that day."""
        rows = CommunityStage.objects.filter(community=models.OuterRef("pk"), stage=stage, date__lte=day)
        return self.filter(models.Exists(rows))

    def offered(self, day):
        """Those that ever held the stage offered, on or before that day (the counter „offered”)."""
        return self.ever(CommunityStage.Stage.OFFERED, day)

    def mentored(self, day):
        """Those whose latest stage on that day is mentored (the counter „mentored”)."""
        spans = StageSpan.objects.on(day).filter(stage=CommunityStage.Stage.MENTORED)
        return self.filter(pk__in=spans.values("community"))


def _in_full_for(standing) -> models.Q:
    return models.Q(pk__in=standing.communities) | models.Q(
        settlement__county__in=standing.counties_as(Role.MENTOR, Role.COORDINATOR)
    )


@audited(exclude=GENERATED)
class Community(Named):
    """A community in a settlement; the rhythm is the agreed number of days between two contacts with its mentor."""

    PERSONAL = ("contact_name", "contact_email", "contact_phone")
    """What an erasure takes away."""

    settlement = models.ForeignKey(Settlement, models.PROTECT, related_name="communities", verbose_name=_("település"))
    host = models.ForeignKey(
        Institution,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="hosted_communities",
        verbose_name=_("befogadó intézmény"),
    )
    is_informal = models.BooleanField(_("nem bejegyzett (informális)"), default=True)
    about = Lines(_("bemutatkozás"), max_length=2000, blank=True, validators=[plain_text])
    contact_name = Line(_("kapcsolattartó"), max_length=120, blank=True, validators=[one_line])
    contact_email = Email(_("e-mail"), blank=True, validators=[plain_text])
    contact_phone = Line(_("telefon"), max_length=40, blank=True, validators=[one_line])
    rhythm_days = models.PositiveSmallIntegerField(_("megbeszélt ritmus (nap)"), null=True, blank=True)
    consent_public = models.BooleanField(_("hozzájárult a nyilvános megjelenéshez"), default=False)
    revision = models.PositiveIntegerField(_("változat"), default=1, db_default=1, editable=False)

    objects = CommunityQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("közösség")
        verbose_name_plural = _("közösségek")
        constraints = [
            models.UniqueConstraint(fields=["settlement", "name"], name="community_name_unique_in_settlement")
        ]
        indexes = [
            models.Index(fields=["sort_key", "id"], name="community_order"),
            GinIndex(fields=["folded"], name="community_folded", opclasses=["gin_trgm_ops"]),
        ]

    @property
    def place_beside(self) -> str:
        """The settlement, to be said beside the name: nothing where the name ends with it („Padlás-kör, Golop”)."""
        return "" if self.name.endswith(f", {self.settlement.name}") else self.settlement.name

    @property
    def stage_label(self) -> str:
        """The stage that `with_stage` found, in words."""
        return str(CommunityStage.Stage(self.stage).label) if self.stage else ""
