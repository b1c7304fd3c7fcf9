"""What a mentor's last visits say about the next one: it spares them taps, and decides nothing."""

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Exists, OuterRef, Q

from institutions.base.naming import Found, texts
from institutions.base.standing import Role
from institutions.places.forms import PlaceInField
from institutions.places.models.settlement import Settlement
from mentors.people.models.assignment import Assignment
from mentors.people.models.period import today

from ..models.trip import TripStop
from ..models.visit import Visit
from ..queries import latest_at

LAST, PLACES, QUESTIONS = 60, 8, 3
LATE_ENTRY = timedelta(days=7)
"""So long after a trip its questions are still offered at a place where nothing was logged."""


@dataclass(frozen=True)
class Habits:
    """From the last 60 visits: the usual method, activities with the most used first, places with the latest first."""

    method: str
    activities: list[str]
    places: list[int]


def habits_of(mentor) -> Habits:
    last = Visit.objects.filter(mentor=mentor).order_by("-date", "-id")
    rows = list(last.values_list("method", "activities", "settlement_id")[:LAST])
    methods = Counter(method for method, _activities, _place in rows)
    used = Counter(code for _method, activities, _place in rows for code in activities)
    return Habits(
        method=methods.most_common(1)[0][0] if methods else Visit.Method.PERSONAL,
        activities=sorted(Visit.Activity.values, key=lambda code: -used[code]),
        places=list(dict.fromkeys(place for _method, _activities, place in rows)),
    )


def places_of(mentor, habits: Habits, most: int = PLACES) -> list[Settlement]:
    """So many settlements of the mentor's counties at most: where they were last, then those they look after. Each has
    its `text`, which the forms understand.
    """
    assigned = Assignment.objects.valid_today().filter(mentor=mentor)
    looked_after = (
        Q(pk__in=assigned.values("settlement"))
        | Q(communities__in=assigned.exclude(community=None).values("community"))
        | Q(memberships__consortium__in=assigned.exclude(consortium=None).values("consortium"))
    )
    recent = habits.places[:most]
    counties = mentor.standing.counties_as(Role.MENTOR)
    mine = Settlement.objects.still_existing().filter(county__in=counties).select_related("county")
    found = {place.pk: place for place in mine.filter(pk__in=recent)}
    places = [found[pk] for pk in recent if pk in found]
    if len(places) < most:
        more = mine.filter(looked_after).exclude(pk__in=found).distinct().order_by("sort_key")
        places += more[: most - len(places)]
    return with_texts(mentor, places)


def with_texts(mentor, places: list[Settlement]) -> list[Settlement]:
    """The places, each with the `text` by which the forms know it among those of the mentor's counties."""
    source = PlaceInField(options="visit-place-options", counties=mentor.standing.counties_as(Role.MENTOR)).sources()[0]
    for place, text in zip(places, texts([source], [Found(source, place) for place in places]), strict=True):
        place.text = text
    return places


def last_visit(mentor, place: Settlement) -> Visit | None:
    """The mentor's own last visit there that was not withdrawn."""
    there = Visit.objects.filter(mentor=mentor, settlement=place).exclude(state=Visit.State.WITHDRAWN)
    return there.order_by("-date", "-id").first()


def last_visits(mentor, places: list[Settlement]) -> dict[int, Visit]:
    """The mentor's own last visit to each of these places that was not withdrawn."""
    mine = Visit.objects.filter(mentor=mentor).exclude(state=Visit.State.WITHDRAWN)
    rows = latest_at(mine, [place.pk for place in places]) if places else ()
    return {visit.settlement_id: visit for visit in rows}


def questions_at(mentor, place: Settlement) -> list[str]:
    """What the mentor means to ask there: of the stops of their trips, of last week or to come, without a visit yet."""
    logged = Visit.objects.filter(trip=OuterRef("trip"), settlement=place).exclude(state=Visit.State.WITHDRAWN)
    stops = TripStop.objects.filter(trip__mentor=mentor, trip__date__gte=today() - LATE_ENTRY, settlement=place)
    open_stops = stops.exclude(question="").filter(~Exists(logged)).order_by("trip__date", "pk")
    return list(open_stops.values_list("question", flat=True)[:QUESTIONS])
