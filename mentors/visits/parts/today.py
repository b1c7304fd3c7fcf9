"""Visits, trips and promises on the mentor's day. Each part answers (user, day, room) -> its facts."""

import datetime

from institutions.base.room import Room

from ..forms.visit_habits import habits_of, last_visits, places_of
from ..models.promise import Promise
from ..models.trip import Trip
from ..models.visit import Visit
from ..models.visit_conflict import VisitConflict
from ..queries import Halt, halts_of

MOST = 5
"""So many visits of the week."""
UNFINISHED, HALTS, TRIPS, FEW, PLACES = 3, 4, 2, 2, 4
"""So many lines each part takes at most; what is urgent first, and the others at least one."""
SOON = datetime.timedelta(days=7)
"""Promises due within a week are told."""


def own(user):
    """The mentor's own visits, the latest first."""
    return Visit.objects.visible_to(user).filter(mentor=user).select_related("settlement").order_by("-date", "-pk")


def unfinished(user, room: Room, kept_free: int = 0) -> dict:
    """What the mentor has begun: visits with two contents, returned ones, drafts, in this order; `kept_free` lines are
    for what other features add below.
    """
    rows = list(own(user).filter(state__in=[Visit.State.RETURNED, Visit.State.DRAFT])[:50])
    returned = [visit for visit in rows if visit.state == Visit.State.RETURNED]
    drafts = [visit for visit in rows if visit.state == Visit.State.DRAFT]
    conflicts = conflicts_of(user)
    shown = room.take(len(conflicts) + len(rows) + kept_free, UNFINISHED) - kept_free
    few = {"conflicts": conflicts[:shown]}
    few["returned"] = returned[: shown - len(few["conflicts"])]
    few["drafts"] = drafts[: shown - len(few["conflicts"]) - len(few["returned"])]
    more = {
        "more_conflicts": len(conflicts) - len(few["conflicts"]),
        "more_returned": len(returned) - len(few["returned"]),
        "more_drafts": len(drafts) - len(few["drafts"]),
    }
    return few | more


def conflicts_of(user) -> list[Visit]:
    """The mentor's own visits for which something else was sent as well, until they have decided."""
    waiting = VisitConflict.objects.visible_to(user).waiting().values("visit")
    return list(Visit.objects.filter(pk__in=waiting).select_related("settlement").order_by("-date", "-pk")[:MOST])


def trips(user, day: datetime.date, room: Room) -> dict:
    """The trips of that day, each with its places, those still ahead first where not all fit, and how many more."""
    found = list(Trip.objects.visible_to(user).filter(date=day).order_by("pk")[:TRIPS])
    halts = halts_of(found, user) if found else {}
    return {"trips": [(trip, *fitting(halts[trip.pk], room)) for trip in found]}


def fitting(halts: list[Halt], room: Room) -> tuple[list[Halt], int]:
    number = room.take(len(halts), HALTS)
    ahead = halts if number == len(halts) else sorted(halts, key=lambda halt: bool(halt.visit_count))
    return ahead[:number], len(halts) - number


def promises_due(user, day: datetime.date, room: Room) -> dict:
    """Open promises for the mentor to follow that are overdue or due soon: those of mentors, and the partners'."""
    mine = Promise.objects.visible_to(user).open().followed_by(user, day)
    due = mine.filter(due_on__lte=day + SOON).select_related("settlement", "visit")
    rows = list(due.order_by("due_on", "pk")[:100])
    few = room.take(len(rows), FEW)
    return {"promises": rows[:few], "more_promises": len(rows) - few, "due_to": day + SOON}


def usual_places(user, day: datetime.date, room: Room) -> dict:
    """Where the mentor often is, each with the last visit there."""
    places = places_of(user, habits_of(user))[:PLACES]
    last = last_visits(user, places)
    return {"places": [(place, last.get(place.pk)) for place in places]}


def week(user, day: datetime.date, room: Room) -> dict:
    """What the mentor sent in since Monday."""
    monday = day - datetime.timedelta(days=day.weekday())
    sent_in = own(user).filter(date__gte=monday, state__in=[Visit.State.SUBMITTED, Visit.State.ACCEPTED])
    rows = list(sent_in[:50])
    return {"week": rows[:MOST], "week_count": len(rows), "monday": monday}
