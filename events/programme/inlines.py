"""What belongs to an event, with its programme: the kinds of parts that its pages and its endpoint know."""

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from events.calendar.inlines import PARTS
from events.calendar.models.event import Event
from events.publishing.inlines import materials
from events.publishing.rules import may_edit
from institutions.base.languages import SPOKEN
from institutions.parts.kind import Kind, Owner
from mentors.directory.forms import SpeakerField

from .models.session import Contribution, EventMaterial, Room, Session, SessionText, Track

SESSION = (
    "day",
    "start_time",
    "end_time",
    "name",
    "kind",
    "track",
    "room",
    "language",
    "languages",
    "abstract",
    "start_fold",
    "end_fold",
)


def name_speaker(part: Contribution, fields: dict, by) -> None:
    """As they are in the directory today, where nothing else was given."""
    part.name_then = part.name_then or part.speaker.name
    if part.pk is None:
        part.title_then = part.title_then or part.speaker.title
        part.affiliation_then = part.affiliation_then or part.speaker.affiliation


def languages_field():
    return forms.MultipleChoiceField(
        label=_("Milyen nyelven zajlik?"),
        choices=SPOKEN,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )


EVENT = Owner(
    model=Event,
    lookup="slug",
    may_edit=may_edit,
    page=lambda event: reverse("event-desk", args=[event.slug]),
    kinds=PARTS
    | {
        "tracks": Kind("tracks", Track, ("name", "position"), "event", _("Szekció")),
        "rooms": Kind("rooms", Room, ("name", "note", "position"), "event", _("Terem")),
        "sessions": Kind(
            "sessions", Session, SESSION, "event", _("Programpont"), form_fields={"languages": languages_field}
        ),
        "session-texts": Kind(
            "session-texts",
            SessionText,
            ("session", "language", "name", "abstract"),
            "session__event",
            _("Programpont szövege más nyelven"),
        ),
        "contributions": Kind(
            "contributions",
            Contribution,
            ("session", "speaker", "role", "name_then", "title_then", "affiliation_then", "position"),
            "session__event",
            _("Előadó, moderátor, résztvevő"),
            form_fields={"speaker": lambda: SpeakerField(label=_("Ki?"))},
            fill=name_speaker,
        ),
        "materials": materials(EventMaterial, "event", "session"),
    },
)
