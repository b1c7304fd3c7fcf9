"""Assignments: which mentor looks after what. They say who, never what one may do."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.models import Community, Consortium, Settlement
from institutions.models.trail import audited

from .period import Period, PeriodQuerySet
from .user import User


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

    objects = PeriodQuerySet.as_manager()

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
        ]

    def __str__(self):
        return str(self.consortium or self.settlement or self.community)
