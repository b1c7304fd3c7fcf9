"""The columns of practices, as the library lists them and as their desk does, for files made of them."""

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from institutions.base.columns import Column
from institutions.places.columns import place

from .models.practice_facts import CostBand, PracticeField, PracticeKind, Theme


def heading(name: str):
    """A part of the heading, in the reader's language where it exists, else in Hungarian; of a row of `values()`."""

    def of(row) -> str:
        texts = row["headings"]
        return texts.get(translation.get_language(), texts.get(settings.LANGUAGE_CODE, {})).get(name, "")

    return of


def label(choices, name: str):
    return lambda row: choices(row[name]).label


def themes(row) -> list[str]:
    return [str(Theme(code).label) for code in row["themes"]]


def address(row) -> str:
    return settings.SITE_URL.rstrip("/") + reverse("practice-detail", args=[row["slug"]])


PUBLISHED = (
    Column(pgettext_lazy("of a text", "Cím"), heading("title")),
    Column(_("Miről szól"), heading("lead")),
    Column(_("Típus"), label(PracticeKind, "kind")),
    Column(_("Terület"), label(PracticeField, "field")),
    Column(_("Témák"), themes),
    Column(_("Település"), "settlement__name"),
    Column(_("Lakosság"), "settlement__population"),
    Column(_("Költség egy évben"), label(CostBand, "cost_band")),
    Column(_("Hány segítő kell hozzá"), "staff_needed"),
    Column(_("Megjelent"), "published_at"),
    Column(_("Webcím"), address),
)
WORKING = (
    Column(pgettext_lazy("of a text", "Cím"), "__str__"),
    Column(_("Intézmény"), "institution.name"),
    *place("settlement"),
    Column(_("Terület"), "get_field_display"),
    Column(_("Témák"), "theme_labels"),
    Column(_("Cél"), "text.aim"),
    Column(_("Lépések"), "text.steps"),
    Column(_("Emberek"), "text.people"),
    Column(_("Eszközök"), "text.things"),
    Column(_("Pénz"), "text.money"),
    Column(_("Eredmények"), "text.results"),
    Column(_("Állapot"), "get_state_display"),
    Column(_("Módosítva"), "changed_at"),
)
"""The contact lies in no file."""
