"""Mai nap: the large button and what waits for the mentor; two screens of a phone hold it, however much it is."""

from django.views.generic import TemplateView

from events.registration import parts as registration
from institutions.base.exceptions import grant
from institutions.base.room import Room
from mentors.handovers import parts as handovers
from mentors.overview import parts as overview
from mentors.people.models.period import today
from mentors.supervision import parts as supervision
from mentors.surveys import parts as surveys
from mentors.visits.parts import today as visits
from mentors.visits.rules import visit as rules

from .composed import Part, facts_of, templates_of

LINES = 8
"""So many lines in all of what is begun, the trip, promises and relations."""


def unfinished(user, day, room: Room) -> dict:
    """What the mentor has begun, and how many letters wait for their signature."""
    letters = handovers.count_to_sign(user)
    return visits.unfinished(user, room, kept_free=bool(letters)) | {"letters_to_sign": letters}


PARTS = [
    Part(unfinished, "mentors/today/_unfinished.html"),
    Part(visits.trips, "mentors/today/_trips.html"),
    Part(visits.promises_due, "mentors/today/_promises.html"),
    Part(surveys.wanted_today, "mentors/today/_quotas.html"),
    Part(supervision.offered_today, "mentors/today/_supervision.html"),
    Part(registration.pledges_today, "events/pledge/_today.html"),
    Part(overview.relations_today, "mentors/today/_relations.html"),
    Part(visits.usual_places, "mentors/today/_places.html"),
    Part(visits.week, "mentors/today/_week.html"),
]
"""Each tells, for (user, day, room), what stands in its template; they share the room in this order."""


class Today(TemplateView):
    template_name = "portal/today.html"

    def get_context_data(self, **kwargs):
        user, day = self.request.user, today()
        grant(rules.may_log_somewhere(user))
        told = facts_of(PARTS, user, day, Room(LINES))
        return super().get_context_data(day=day, parts=templates_of(PARTS), **told, **kwargs)
