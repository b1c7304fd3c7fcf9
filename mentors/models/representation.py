"""Representations: which user speaks for which institution or community. „Own” follows from them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.models import Community, Institution
from institutions.models.trail import audited

from .period import Period, PeriodQuerySet
from .user import User


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

    objects = PeriodQuerySet.as_manager()

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
