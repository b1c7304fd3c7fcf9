"""Mai nap: the large button and what waits for the mentor, on no more than one scroll of a phone."""

from datetime import timedelta

from django.db.models import Q
from django.views.generic import TemplateView

from institutions.base.exceptions import grant
from mentors.handovers.models.hand_over_letter import HandOverLetter
from mentors.people.models.period import today
from mentors.visits.forms.visit_habits import habits_of, last_visits, places_of
from mentors.visits.models.promise import Promise
from mentors.visits.models.trip import Trip
from mentors.visits.models.visit import Visit
from mentors.visits.models.visit_conflict import VisitConflict
from mentors.visits.rules import visit as rules
from mentors.visits.views.trip import halts_of

from .relations import relations_today

MOST, FEW = 5, 2
SOON = timedelta(days=7)
"""Promises due within a week are told."""


class Today(TemplateView):
    template_name = "mentors/today.html"

    def get_context_data(self, **kwargs):
        user, day = self.request.user, today()
        grant(rules.may_log_somewhere(user))
        monday = day - timedelta(days=day.weekday())
        mine = Visit.objects.visible_to(user).filter(mentor=user).select_related("settlement").order_by("-date", "-pk")
        waiting = Q(state__in=[Visit.State.RETURNED, Visit.State.DRAFT])
        rows = list(mine.filter(waiting)[:50])
        drafts = [visit for visit in rows if visit.state == Visit.State.DRAFT]
        week = list(mine.filter(date__gte=monday, state__in=[Visit.State.SUBMITTED, Visit.State.ACCEPTED])[:50])
        habits = habits_of(user)
        places = places_of(user, habits)[:4]
        last = last_visits(user, places)
        return super().get_context_data(
            day=day,
            returned=[visit for visit in rows if visit.state == Visit.State.RETURNED][:MOST],
            drafts=drafts[:FEW],
            more_drafts=len(drafts[FEW:]),
            conflicts=conflicts_of(user),
            week=week[:MOST],
            week_count=len(week),
            monday=monday,
            letters_to_sign=HandOverLetter.objects.visible_to(user).to_sign().filter(hand_over__to_mentor=user).count(),
            places=[(place, last.get(place.pk)) for place in places],
            trips=trips_of(user, day),
            **promises_due(user, day),
            **relations_today(user, day),
            **kwargs,
        )


def trips_of(user, day) -> list[tuple]:
    """The trips of that day, each with its places."""
    trips = list(Trip.objects.visible_to(user).filter(date=day).order_by("pk")[:MOST])
    halts = halts_of(trips, user) if trips else {}
    return [(trip, halts[trip.pk]) for trip in trips]


def promises_due(user, day) -> dict:
    """Open promises for the mentor to follow that are overdue or due soon: those of mentors, and the partners'."""
    mine = Promise.objects.visible_to(user).open().followed_by(user, day)
    due = mine.filter(due_on__lte=day + SOON).select_related("settlement", "visit")
    rows = list(due.order_by("due_on", "pk")[:100])
    return {"promises": rows[:FEW], "more_promises": max(0, len(rows) - FEW), "due_to": day + SOON}


def conflicts_of(user) -> list[Visit]:
    """The mentor's own visits for which something else was sent as well, until they have decided."""
    waiting = VisitConflict.objects.visible_to(user).waiting().values("visit")
    return list(Visit.objects.filter(pk__in=waiting).select_related("settlement").order_by("-date", "-pk")[:MOST])
