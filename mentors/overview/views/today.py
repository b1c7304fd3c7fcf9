"""Mai nap: the large button and what waits for the mentor; two screens of a phone hold it, however much it is."""

from datetime import timedelta

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
from mentors.visits.views.trip import Halt, halts_of

from .relations import relations_today

MOST, LINES = 5, 9
"""So many visits of the week; so many lines in all of what is begun, the trip, promises and relations."""
UNFINISHED, HALTS, TRIPS, FEW = 3, 4, 2, 2
"""So many lines each of them takes at most; what is urgent first, and the others at least one."""
SOON = timedelta(days=7)
"""Promises due within a week are told."""


class Today(TemplateView):
    template_name = "portal/today.html"

    def get_context_data(self, **kwargs):
        user, day = self.request.user, today()
        grant(rules.may_log_somewhere(user))
        monday = day - timedelta(days=day.weekday())
        mine = Visit.objects.visible_to(user).filter(mentor=user).select_related("settlement").order_by("-date", "-pk")
        week = list(mine.filter(date__gte=monday, state__in=[Visit.State.SUBMITTED, Visit.State.ACCEPTED])[:50])
        habits = habits_of(user)
        places = places_of(user, habits)[:4]
        last = last_visits(user, places)
        room = Room()
        return super().get_context_data(
            day=day,
            **unfinished(user, mine, room),
            trips=trips_of(user, day, room),
            **promises_due(user, day, room),
            **relations_today(user, day, room.take(FEW, FEW)),
            week=week[:MOST],
            week_count=len(week),
            monday=monday,
            places=[(place, last.get(place.pk)) for place in places],
            **kwargs,
        )


class Room:
    """How many lines two screens still hold."""

    def __init__(self):
        self.left = LINES

    def take(self, there: int, most: int) -> int:
        """How many of so many there are may be shown."""
        taken = min(there, most, max(1, self.left))
        self.left -= taken
        return taken


def unfinished(user, mine, room: Room) -> dict:
    """What the mentor has begun: visits with two contents, returned ones, drafts, letters to sign, in this order."""
    rows = list(mine.filter(state__in=[Visit.State.RETURNED, Visit.State.DRAFT])[:50])
    returned = [visit for visit in rows if visit.state == Visit.State.RETURNED]
    drafts = [visit for visit in rows if visit.state == Visit.State.DRAFT]
    conflicts = conflicts_of(user)
    letters = HandOverLetter.objects.visible_to(user).to_sign().filter(hand_over__to_mentor=user).count()
    shown = room.take(len(conflicts) + len(rows) + bool(letters), UNFINISHED) - bool(letters)
    few = {"conflicts": conflicts[:shown]}
    few["returned"] = returned[: shown - len(few["conflicts"])]
    few["drafts"] = drafts[: shown - len(few["conflicts"]) - len(few["returned"])]
    more = {
        "more_conflicts": len(conflicts) - len(few["conflicts"]),
        "more_returned": len(returned) - len(few["returned"]),
        "more_drafts": len(drafts) - len(few["drafts"]),
    }
    return few | more | {"letters_to_sign": letters}


def trips_of(user, day, room: Room) -> list[tuple]:
    """The trips of that day, each with its places, those still ahead first where not all fit, and how many more."""
    trips = list(Trip.objects.visible_to(user).filter(date=day).order_by("pk")[:TRIPS])
    halts = halts_of(trips, user) if trips else {}
    return [(trip, *fitting(halts[trip.pk], room)) for trip in trips]


def fitting(halts: list[Halt], room: Room) -> tuple[list[Halt], int]:
    number = room.take(len(halts), HALTS)
    ahead = halts if number == len(halts) else sorted(halts, key=lambda halt: bool(halt.visit_count))
    return ahead[:number], len(halts) - number


def promises_due(user, day, room: Room) -> dict:
    """Open promises for the mentor to follow that are overdue or due soon: those of mentors, and the partners'."""
    mine = Promise.objects.visible_to(user).open().followed_by(user, day)
    due = mine.filter(due_on__lte=day + SOON).select_related("settlement", "visit")
    rows = list(due.order_by("due_on", "pk")[:100])
    few = room.take(len(rows), FEW)
    return {"promises": rows[:few], "more_promises": len(rows) - few, "due_to": day + SOON}


def conflicts_of(user) -> list[Visit]:
    """The mentor's own visits for which something else was sent as well, until they have decided."""
    waiting = VisitConflict.objects.visible_to(user).waiting().values("visit")
    return list(Visit.objects.filter(pk__in=waiting).select_related("settlement").order_by("-date", "-pk")[:MOST])
