"""What is counted of supervision, and when a date is offered."""

import datetime

from django.db.models import Count, F, Sum
from django.db.models.functions import TruncQuarter
from django.db.models.query import QuerySet

from institutions.base.small_counts import FEWEST
from mentors.visits.models.burden import VisitBurden

from .models import SupervisionBooking, SupervisionDate

MANY = 3
"""So many heavy visits in a calendar quarter, and a date is offered (rule of the network)."""


def quarter_of(day: datetime.date) -> datetime.date:
    """The first day of the calendar quarter."""
    return day.replace(month=3 * ((day.month - 1) // 3) + 1, day=1)


def hours() -> list[dict]:
    """By calendar quarter, the latest first: `quarter` (its first day), `mentors`, `dates`, and `hours`, each mentor's
    counted; None for all but the quarter where fewer than five mentors were there.
    """
    rows = (
        SupervisionBooking.objects.order_by()
        .held()
        .annotate(quarter=TruncQuarter("date__day"))
        .values("quarter")
        .annotate(
            mentors=Count("mentor", distinct=True), dates=Count("date", distinct=True), minutes=Sum(F("date__minutes"))
        )
        .order_by("-quarter")
    )
    return [told(row) for row in rows]


def told(row: dict) -> dict:
    if row["mentors"] < FEWEST:
        return {"quarter": row["quarter"], "mentors": None, "dates": None, "hours": None}
    return {name: row[name] for name in ("quarter", "mentors", "dates")} | {"hours": round(row["minutes"] / 60, 1)}


def free_dates(user, day: datetime.date) -> QuerySet:
    """Dates from that day on with a place for the mentor, the nearest first."""
    own = SupervisionBooking.objects.live().filter(mentor=user).values("date")
    free = SupervisionDate.objects.visible_to(user).coming(day).with_taken().filter(taken__lt=F("seats"))
    return free.exclude(pk__in=own).order_by("day", "starts_at", "pk")


def is_due(user, day: datetime.date) -> bool:
    """Whether the mentor marked three visits of this quarter as heavy, and has booked no date to come."""
    marked = VisitBurden.objects.filter(
        visit__mentor=user, visit__date__gte=quarter_of(day), visit__date__lte=day
    ).exclude(visit__state="withdrawn")
    if marked.count() < MANY:
        return False
    booked = SupervisionBooking.objects.live().filter(mentor=user, date__day__gte=day, date__cancelled_at=None)
    return not booked.exists()
