"""One visit of the demo's mentor that was written on a laptop and, a little otherwise, on the phone."""

from mentors.people.models.user import User
from mentors.visits.actions.visit.conflicts import keep
from mentors.visits.actions.visit.content import content_hash, content_of
from mentors.visits.models.visit import Visit

from .content import texts

ON_THE_PHONE = texts("visits")["on_the_phone"]


def load(mentor: User) -> None:
    """Keeps another content beside the mentor's latest draft, for them to decide about."""
    drafts = Visit.objects.filter(mentor=mentor, state=Visit.State.DRAFT).order_by("-date", "-pk")
    if visit := drafts.first():
        sent = content_of(visit) | {"summary": ON_THE_PHONE, "participants": (visit.participants or 8) + 2}
        keep(visit, sent, content_hash(visit.uuid, sent))
