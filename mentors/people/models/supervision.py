"""Supervisions: which supervisor is assigned to which mentor. „Assigned” follows from them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of
from institutions.base.trail import audited

from .period import Period, PeriodQuerySet
from .user import User


class SupervisionQuerySet(PeriodQuerySet):
    """Supervisions, as far as a person may see them."""

    def visible_to(self, user):
        """All for lead and administrator, one's own for supervisor and mentor."""
        standing = standing_of(user)
        if standing.holds(Role.LEAD, Role.ADMINISTRATOR):
            return self
        return self.filter(models.Q(supervisor=standing.user_id) | models.Q(mentor=standing.user_id))


@audited()
class Supervision(Period):
    """A supervisor is assigned to a mentor in this period."""

    supervisor = models.ForeignKey(User, models.CASCADE, related_name="supervised", verbose_name=_("szupervizor"))
    mentor = models.ForeignKey(User, models.CASCADE, related_name="supervisions", verbose_name=_("mentor"))

    objects = SupervisionQuerySet.as_manager()

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
