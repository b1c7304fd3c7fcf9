"""Appointments: the roles of a person, each from a day and until one. They decide every right."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import COUNTY_ROLES, Role, standing_of
from institutions.base.trail import audited
from institutions.places.models.county import County

from .period import Period, PeriodQuerySet
from .user import User


class DateRange(models.Func):
    """`[valid_from, valid_until)` as a Postgres range."""

    function = "daterange"
    output_field = DateRangeField()


class AppointmentQuerySet(PeriodQuerySet):
    """Appointments, as far as a person may see them."""

    def visible_to(self, user):
        """All for lead and administrator, their county's for a coordinator, one's own for everybody."""
        standing = standing_of(user)
        if standing.holds(Role.LEAD, Role.ADMINISTRATOR):
            return self
        return self.filter(
            models.Q(user=standing.user_id) | models.Q(county__in=standing.counties_as(Role.COORDINATOR))
        )


@audited()
class Appointment(Period):
    """A role with its county (mentor and coordinator) or without one (all others), `[valid_from, valid_until)`."""

    user = models.ForeignKey(User, models.CASCADE, related_name="appointments", verbose_name=_("személy"))
    role = models.CharField(_("szerep"), max_length=20, choices=Role)
    county = models.ForeignKey(
        County, models.PROTECT, null=True, blank=True, related_name="appointments", verbose_name=_("megye")
    )

    objects = AppointmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("megbízás")
        verbose_name_plural = _("megbízások")
        ordering = ["user", "-valid_from", "pk"]
        constraints = [
            *Period.Meta.constraints,
            models.CheckConstraint(
                condition=models.Q(role__in=sorted(COUNTY_ROLES), county__isnull=False)
                | (~models.Q(role__in=sorted(COUNTY_ROLES)) & models.Q(county__isnull=True)),
                name="appointment_county_where_needed",
            ),
            ExclusionConstraint(
                name="appointment_no_overlap",
                expressions=[
                    ("user", RangeOperators.EQUAL),
                    ("role", RangeOperators.EQUAL),
                    (Coalesce("county", models.Value(0)), RangeOperators.EQUAL),
                    (DateRange("valid_from", "valid_until"), RangeOperators.OVERLAPS),
                ],
            ),
        ]
        indexes = [models.Index(fields=["county", "role"], name="appointment_team")]

    def __str__(self):
        return self.get_role_display()
