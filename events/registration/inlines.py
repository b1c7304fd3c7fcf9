"""What an event asks of whoever registers, and which sessions have seats of their own: kinds of parts."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from events.calendar.models.event import Event
from institutions.parts.kind import Kind, Owner

from .actions import seats
from .models.question import Question
from .models.workshop import SessionQuota
from .rules import may_organise

QUESTION = ("words", "kind", "options", "purpose", "kept_days", "is_required", "position")

REGISTRATION = Owner(
    model=Event,
    lookup="slug",
    may_edit=may_organise,
    page=lambda event: reverse("registration-setup", args=[event.slug]),
    kinds={
        "questions": Kind("questions", Question, QUESTION, "event", _("Kérdés a jelentkezőknek")),
        "quotas": Kind("quotas", SessionQuota, ("session", "seats"), "event", _("Programpont férőhellyel")),
    },
    # More room in a session is given at once.
    touch=seats.settle,
)
