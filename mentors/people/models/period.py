"""Things that hold from one day until another: `[valid_from, valid_until)`, open when there is no end."""

import datetime

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


def today() -> datetime.date:
    """The day in Budapest, by which every right, figure and due date goes."""
    return timezone.localdate(timezone=timezone.get_default_timezone())


class PeriodQuerySet(models.QuerySet):
    """Records with a period."""

    def valid_on(self, day: datetime.date):
        return self.filter(self.model.period_holds(day))

    def valid_today(self):
        return self.valid_on(today())


class Period(models.Model):
    """A first day and the day on which it is over already; dismissal sets the latter to today."""

    valid_from = models.DateField(_("ettől"), default=today)
    valid_until = models.DateField(_("eddig (már nem)"), null=True, blank=True)

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=models.Q(valid_until=None) | models.Q(valid_until__gte=models.F("valid_from")),
                name="%(class)s_ends_after_start",
            )
        ]

    @staticmethod
    def period_holds(day: datetime.date, prefix: str = "") -> models.Q:
        """The condition „holds on that day”, also across a relation named by `prefix`."""
        begun = models.Q(**{f"{prefix}valid_from__lte": day})
        not_over = models.Q(**{f"{prefix}valid_until": None}) | models.Q(**{f"{prefix}valid_until__gt": day})
        return begun & not_over

    def holds_on(self, day: datetime.date) -> bool:
        return self.valid_from <= day and (self.valid_until is None or day < self.valid_until)
