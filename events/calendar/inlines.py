"""What belongs to an event, without its programme."""

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from events.publishing.inlines import countries, organisations, practices
from events.publishing.rules import may_keep_series
from institutions.base.forms.naming import NamedField
from institutions.base.text_fields import LineInput
from institutions.parts.kind import Kind, Owner
from institutions.places.api.fields import CountyField
from institutions.places.models.county import County

from .models.event_parts import EventBody, EventCountry, EventCounty, EventText, PracticeOfEvent
from .models.outcome import Impact, Outcome
from .models.series import Membership, Series, SeriesText

TOPICS = 20


class TopicsField(LineInput):
    """Several short texts, with commas between them."""

    def prepare_value(self, value):
        return ", ".join(value) if isinstance(value, list) else value

    def clean(self, value):
        found = [one.strip() for one in super().clean(value).split(",")]
        return list(dict.fromkeys(filter(None, found)))[:TOPICS]

    def has_changed(self, initial, data):
        return super().has_changed(self.prepare_value(initial or []), data)


def series_field():
    return NamedField(label=_("Sorozat"), queryset=Series.objects.all(), options="series-options")


def county_field():
    return forms.ModelChoiceField(label=_("Megye"), queryset=County.objects.filter(country="HU"))


def levels_field():
    return forms.MultipleChoiceField(
        label=_("A hatás szintjei"), choices=Impact.choices, required=False, widget=forms.CheckboxSelectMultiple
    )


SERIES = Owner(
    model=Series,
    lookup="slug",
    may_edit=lambda user, series: may_keep_series(user),
    page=lambda series: reverse("series-detail", args=[series.slug]),
    kinds={"texts": Kind("texts", SeriesText, ("language", "name", "about"), "series", _("Szöveg más nyelven"))},
)
PARTS = {
    "texts": Kind(
        "texts",
        EventText,
        ("language", "name", "subtitle", "summary", "description", "conclusions"),
        "event",
        _("Szöveg más nyelven"),
    ),
    "organisations": organisations(EventBody, "event"),
    "counties": Kind(
        "counties",
        EventCounty,
        ("county", "number"),
        "event",
        _("Résztvevők megyénként"),
        form_fields={"county": county_field},
        api_fields={"county": CountyField},
    ),
    "countries": countries(EventCountry, "event"),
    "series": Kind(
        "series", Membership, ("series", "edition"), "event", _("Sorozat, kiadás"), form_fields={"series": series_field}
    ),
    "practices": practices(PracticeOfEvent, "event"),
    "outcome": Kind(
        "outcome",
        Outcome,
        ("conclusions", "levels", "individual", "institution", "environment", "topics", "is_waived"),
        "event",
        _("Összegzés"),
        form_fields={
            "levels": levels_field,
            "topics": lambda: TopicsField(
                label=_("Az év témái"), required=False, help_text=_("Vesszővel elválasztva."), max_length=2000
            ),
        },
    ),
}
