"""The forms of a programme: a new one or one that stands, and what became of it."""

import datetime

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from events.week.models.programme import Access, Age, Programme
from institutions.once.forms import revision_field
from institutions.places.forms import SettlementField
from mentors.people.public_form import FromAnybody

FIELDS = ["title", "theme", "date", "start_time", "end_time", "place", "is_open", "description"]
MORE = ["accessibility", "ages", "alt"]
ORDER = ["is_open", "description", "accessibility", "ages", "image", "alt", "picture_consent"]
OPEN = [(True, gettext_lazy("bárki jöhet")), (False, gettext_lazy("zárt körű"))]


def days_of(campaign) -> list[tuple]:
    """The days of the week, for a short list to choose from."""
    count = (campaign.ends_on - campaign.starts_on).days + 1
    days = [campaign.starts_on + datetime.timedelta(days=number) for number in range(count)]
    return [("", _("válasszon")), *((day.isoformat(), date_format(day, "MONTH_DAY_FORMAT")) for day in days)]


def consent_field() -> forms.BooleanField:
    return forms.BooleanField(
        label=gettext_lazy("Akik a képen felismerhetők, hozzájárultak, hogy nyilvános legyen."), required=False
    )


class Pictured:
    """For forms with a picture: it is taken with the consent of who is seen on it alone."""

    def clean(self):
        data = super().clean()
        if data.get("image") and not data.get("picture_consent"):
            self.add_error("picture_consent", _("Képet csak ezzel a hozzájárulással tudunk kitenni."))
        return data


class OfProgramme(forms.ModelForm):
    """The fields of a programme; where no settlement is given it is the joiner's. The week's days and themes are those
    of the year.
    """

    settlement = SettlementField(
        label=gettext_lazy("A program települése"), required=False, help_text=gettext_lazy("Üresen hagyva: az Önöké.")
    )
    is_open = forms.TypedChoiceField(
        label=gettext_lazy("Ki jöhet?"),
        choices=OPEN,
        coerce=lambda value: value in (True, "True"),
        initial=True,
        widget=forms.RadioSelect,
    )
    accessibility = forms.MultipleChoiceField(
        label=gettext_lazy("Akadálymentesség"), choices=Access, required=False, widget=forms.CheckboxSelectMultiple
    )
    ages = forms.MultipleChoiceField(
        label=gettext_lazy("Kiknek szól"), choices=Age, required=False, widget=forms.CheckboxSelectMultiple
    )
    image = forms.FileField(
        label=gettext_lazy("Kép a programhoz"),
        required=False,
        help_text=gettext_lazy("JPEG, PNG vagy WebP."),
    )
    picture_consent = consent_field()

    class Meta:
        model = Programme
        fields = [*FIELDS, *MORE]
        widgets = {
            "start_time": forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
            "end_time": forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
            "description": forms.Textarea(attrs={"rows": 4}),
        }

    def choose_from(self, campaign) -> None:
        """The days and themes of the year, in short lists; another day is refused in words."""
        self.fields["date"].widget = forms.Select(choices=days_of(campaign))
        self.fields["theme"].choices = [("", _("válasszon")), *campaign.theme_choices]


class ProgrammeForm(Pictured, FromAnybody, OfProgramme):
    """A programme as the joiner enters and changes it."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.choose_from(self.instance.campaign)
        self.order_fields(["title", "theme", "date", "start_time", "end_time", "place", "settlement", *ORDER])
        if self.instance.pk:
            self.fields["revision"] = revision_field()
            self.initial.setdefault("revision", self.instance.revision)

    def clean(self):
        data = super().clean()
        joiner = self.instance.joiner
        if not data.get("settlement") and "settlement" not in self.errors:
            data["settlement"] = joiner.settlement
        self.instance.settlement, self.instance.country = data.get("settlement"), joiner.country
        self.instance.city = "" if data.get("settlement") else joiner.place
        if self.instance.settlement:
            self.instance.country = "HU"
        return data

    @property
    def said(self) -> dict:
        """What the action takes, the picture apart."""
        data = {name: self.cleaned_data[name] for name in (*FIELDS, *MORE, "settlement")}
        return data | {"picture": self.cleaned_data.get("image")}


class PressedForm(FromAnybody, forms.Form):
    """A button that a person pressed."""


class ReportForm(Pictured, FromAnybody, forms.ModelForm):
    """What became of a programme."""

    image = forms.FileField(
        label=gettext_lazy("Egy kép"),
        required=False,
        help_text=gettext_lazy("JPEG, PNG vagy WebP."),
    )
    picture_consent = consent_field()

    class Meta:
        model = Programme
        fields = ["participants", "helpers", "sentence", "outcome_alt"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["participants"].required = True
        self.order_fields(["participants", "helpers", "sentence", "image", "outcome_alt", "picture_consent"])

    @property
    def said(self) -> dict:
        return {name: self.cleaned_data[name] for name in self.Meta.fields} | {"picture": self.cleaned_data["image"]}
