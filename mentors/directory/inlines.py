"""What belongs to somebody of the directory: what is said of them in other languages."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from institutions.parts.kind import Kind, Owner

from . import rules
from .actions import tidy_texts
from .models import Speaker, SpeakerText

SPEAKER = Owner(
    model=Speaker,
    lookup="uuid",
    may_edit=rules.may_edit,
    page=lambda speaker: reverse("speaker-detail", args=[speaker.uuid]),
    kinds={"texts": Kind("texts", SpeakerText, ("language", "about"), "speaker", _("Bemutatkozás más nyelven"))},
    touch=tidy_texts,
)
