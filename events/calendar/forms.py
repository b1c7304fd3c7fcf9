"""The forms of an event and of a series, and what else is decided about an event."""

import datetime

from django import forms
from django.utils.translation import gettext_lazy as _

from events.publishing.rules import EVERYWHERE
from institutions.base.days import THINKABLE
from institutions.base.forms.naming import ToldApartField
from institutions.base.languages import SPOKEN
from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line
from institutions.base.text_fields import LineInput
from institutions.once.forms import Keyed, SentOnce, revision_field
from institutions.places.forms import SettlementField
from institutions.places.models.county import County

from .models.event import Event
from .models.series import Series


def day_input():
    return forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


def time_input():
    return forms.TimeInput(attrs={"type": "time"}, format="%H:%M")


class InTheirCounty:
    """The choice of counties is that of the person; who works for the whole network may leave it open."""

    def choose_county(self, user, keepers=EVERYWHERE):
        standing = standing_of(user)
        county = self.fields["county"]
        county.empty_label = _("az egész hálózaté")
        if not standing.holds(*keepers):
            county.queryset = County.objects.filter(pk__in=standing.counties_as(Role.MENTOR, Role.COORDINATOR))
            county.required, county.empty_label = True, None


class EventForm(InTheirCounty, SentOnce, forms.ModelForm):
    """Everything that a person enters about an event in its own language; the rest are parts beside it."""

    settlement = SettlementField(label=_("Hazai település"), required=False)
    languages = forms.MultipleChoiceField(
        label=_("Milyen nyelven zajlik?"),
        choices=SPOKEN,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    class Meta:
        model = Event
        fields = [
            "name",
            "subtitle",
            "language",
            "kind",
            "summary",
            "county",
            "starts_on",
            "precision",
            "start_time",
            "ends_on",
            "end_precision",
            "end_time",
            "time_zone",
            "start_fold",
            "end_fold",
            "mode",
            "venue",
            "address",
            "settlement",
            "city",
            "country",
            "accessibility",
            "languages",
            "is_free",
            "price",
            "description",
            "registration",
            "capacity",
            "participants",
            "funding",
            "funding_note",
            "contact_consent",
            "contact_name",
            "contact_email",
            "contact_phone",
            "published_on",
        ]
        field_classes = {"funding": ToldApartField}
        widgets = {
            "starts_on": day_input(),
            "ends_on": day_input(),
            "published_on": day_input(),
            "start_time": time_input(),
            "end_time": time_input(),
            "kind": forms.RadioSelect,
        }
        help_texts = {
            "registration": _("A közzétételtől az esemény kezdetéig; a részletei az esemény oldalán állíthatók."),
            "participants": _("Szám vagy szöveg, például „több mint 750”."),
            "description": _("Markdown használható: **kiemelés**, felsorolás, [hivatkozás](https://…)."),
            "city": _("Külföldön ez a helység neve; itthon elég a település."),
            "contact_consent": _("Enélkül semmit sem őrzünk meg róla."),
        }

    OFTEN_LEFT = ("start_fold", "end_fold")

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.choose_county(user)
        self.fields["kind"].choices = Event.Kind.choices
        for name in self.OFTEN_LEFT:
            self.fields[name].required = False

    def clean_start_fold(self):
        return self.cleaned_data["start_fold"] or 0

    def clean_end_fold(self):
        return self.cleaned_data["end_fold"] or 0


class SeriesForm(SentOnce, forms.ModelForm):
    """A series in its own language."""

    class Meta:
        model = Series
        fields = ["name", "language", "about"]

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)


class StepForm(forms.Form):
    """A decision about an event as it was read."""

    def __init__(self, *args, event: Event, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["revision"] = revision_field()
        self.initial["revision"] = event.revision


class ReasonForm(StepForm):
    """Why an event will not be."""

    reason = LineInput(label=_("Miért?"), max_length=300, validators=[one_line])


class PostponeForm(ReasonForm):
    """Why an event will be later, and when, as far as that is known."""

    starts_on = forms.DateField(label=_("Az új első nap"), required=False, widget=day_input())
    ends_on = forms.DateField(label=_("Az új utolsó nap"), required=False, widget=day_input())


class LaterForm(StepForm):
    """When a draft is to be published by itself; empty: not by itself."""

    at = forms.DateTimeField(
        label=_("Mikor jelenjen meg? (budapesti idő)"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        help_text=_("Üresen hagyva magától nem jelenik meg."),
    )


class CloneForm(Keyed, forms.Form):
    """When the next edition begins; a year later on the same weekday, unless somebody says otherwise."""

    starts_on = forms.DateField(
        label=_("Az új alkalom első napja"),
        widget=day_input(),
        validators=THINKABLE,
        help_text=_("A többi nap és a program ugyanennyivel tolódik. Előadó, kapcsolattartó, résztvevő nem kerül át."),
    )

    def __init__(self, *args, event: Event, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial["starts_on"] = event.starts_on + datetime.timedelta(days=364)
