"""Representations: which user speaks for which institution or community. „Own” follows from them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of
from institutions.base.trail import audited
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution

from .period import Period, PeriodQuerySet
from .user import User


class RepresentationQuerySet(PeriodQuerySet):
    """Representations, as far as a person may see them."""

    def visible_to(self, user):
        """All for lead and administrator, their county's for a coordinator, one's own for everybody."""
        standing = standing_of(user)
        if standing.holds(Role.LEAD, Role.ADMINISTRATOR):
            return self
        counties = standing.counties_as(Role.COORDINATOR)
        return self.filter(
            models.Q(user=standing.user_id)
            | models.Q(institution__settlement__county__in=counties)
            | models.Q(community__settlement__county__in=counties)
        )


@audited()
class Representation(Period):
    """A user speaks for one institution or one community in this period."""

    user = models.ForeignKey(User, models.CASCADE, related_name="representations", verbose_name=_("személy"))
    institution = models.ForeignKey(
        Institution, models.CASCADE, null=True, blank=True, related_name="representations", verbose_name=_("intézmény")
    )
    community = models.ForeignKey(
        Community, models.CASCADE, null=True, blank=True, related_name="representations", verbose_name=_("közösség")
    )

    objects = RepresentationQuerySet.as_manager()

    class Meta:
        verbose_name = _("képviselet")
        verbose_name_plural = _("képviseletek")
        ordering = ["user", "-valid_from", "pk"]
        constraints = [
            *Period.Meta.constraints,
            models.CheckConstraint(
                condition=models.Q(institution__isnull=False, community=None)
                | models.Q(institution=None, community__isnull=False),
                name="representation_of_one_thing",
            ),
        ]

    def __str__(self):
        return str(self.institution or self.community)
