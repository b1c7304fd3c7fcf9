"""Assignments: which mentor looks after what. They say who, never what one may do."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models.functions import Coalesce, Greatest
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of
from institutions.base.trail import audited
from institutions.communities.models.community import Community
from institutions.consortia.models.consortium import Consortium
from institutions.places.models.settlement import Settlement

from .appointment import DateRange
from .period import Period, PeriodQuerySet
from .user import User

THINGS = ("consortium", "settlement", "community")


class AssignmentQuerySet(PeriodQuerySet):
    """Assignments, as far as a person may see them."""

    def in_counties(self, counties):
        """Those whose consortium, settlement or community is in one of these counties."""
        return self.filter(
            models.Q(settlement__county__in=counties)
            | models.Q(community__settlement__county__in=counties)
            | models.Q(consortium__county__in=counties)
        )

    def not_over(self, day):
        """Those that hold on that day or later."""
        return self.filter(
            models.Q(valid_until=None) | models.Q(valid_until__gt=Greatest("valid_from", models.Value(day)))
        )

    def visible_to(self, user):
        """All for the lead; own county's for mentors and coordinators."""
        standing = standing_of(user)
        if standing.holds(Role.LEAD):
            return self
        return self.in_counties(standing.counties_as(Role.MENTOR, Role.COORDINATOR))


@audited()
class Assignment(Period):
    """A mentor looks after one consortium, settlement or community in this period; handed over, never overwritten."""

    mentor = models.ForeignKey(User, models.PROTECT, related_name="assignments", verbose_name=_("mentor"))
    consortium = models.ForeignKey(
        Consortium, models.CASCADE, null=True, blank=True, related_name="assignments", verbose_name=_("konzorcium")
    )
    settlement = models.ForeignKey(
        Settlement, models.CASCADE, null=True, blank=True, related_name="assignments", verbose_name=_("település")
    )
    community = models.ForeignKey(
        Community, models.CASCADE, null=True, blank=True, related_name="assignments", verbose_name=_("közösség")
    )

    objects = AssignmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("hozzárendelés")
        verbose_name_plural = _("hozzárendelések")
        ordering = ["mentor", "-valid_from", "pk"]
        constraints = [
            *Period.Meta.constraints,
            models.CheckConstraint(
                condition=models.Q(consortium__isnull=False, settlement=None, community=None)
                | models.Q(consortium=None, settlement__isnull=False, community=None)
                | models.Q(consortium=None, settlement=None, community__isnull=False),
                name="assignment_of_one_thing",
            ),
            ExclusionConstraint(
                name="assignment_no_overlap",
                expressions=[
                    ("mentor", RangeOperators.EQUAL),
                    *((Coalesce(thing, models.Value(0)), RangeOperators.EQUAL) for thing in THINGS),
                    (DateRange("valid_from", "valid_until"), RangeOperators.OVERLAPS),
                ],
            ),
        ]

    @property
    def subject(self):
        """The consortium, settlement or community."""
        return self.consortium or self.settlement or self.community

    @property
    def kind(self) -> str:
        """Which of them it is: a name out of `THINGS`."""
        return next(thing for thing in THINGS if getattr(self, f"{thing}_id"))

    @property
    def subject_kind(self) -> str:
        """The kind in words."""
        return str(self._meta.get_field(self.kind).verbose_name)

    @property
    def county_id(self) -> int:
        return (self.consortium or self.settlement or self.community.settlement).county_id

    def __str__(self):
        return str(self.subject)
