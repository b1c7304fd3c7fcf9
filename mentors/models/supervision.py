"""Supervisions: which supervisor is assigned to which mentor. „Assigned” follows from them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.models.trail import audited

from .period import Period, PeriodQuerySet
from .user import User


@audited()
class Supervision(Period):
    """A supervisor is assigned to a mentor in this period."""

    supervisor = models.ForeignKey(User, models.CASCADE, related_name="supervised", verbose_name=_("szupervizor"))
    mentor = models.ForeignKey(User, models.CASCADE, related_name="supervisions", verbose_name=_("mentor"))

    objects = PeriodQuerySet.as_manager()

    class Meta:
        verbose_name = _("szupervízió")
        verbose_name_plural = _("szupervíziók")
        ordering = ["mentor", "-valid_from", "pk"]
        constraints = [
            *Period.Meta.constraints,
            models.CheckConstraint(
                condition=~models.Q(supervisor=models.F("mentor")), name="supervision_of_somebody_else"
            ),
        ]

    def __str__(self):
        return f"{self.supervisor} → {self.mentor}"
