"""The forms of applicants, trainees and of who selects them."""

from django import forms
from django.utils.translation import gettext_lazy as _

from events.training.models.enrolment import Enrolment, EnrolmentState
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import EmailInput, LineInput, LinesInput
from institutions.once.forms import SentOnce, revision_field
from institutions.places.models.county import County
from mentors.people.models.person_name import no_address
from mentors.people.public_form import FromAnybody
from mentors.visits.models.visit import Visit


class ApplyForm(FromAnybody, forms.Form):
    """Who applies for a run, from which county, and why."""

    name = LineInput(
        label=_("A neve"),
        max_length=200,
        validators=[one_line, no_address],
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        help_text=_("Így fog állni a tanúsítványon."),
    )
    email = EmailInput(
        label=_("E-mail-címe"), max_length=254, help_text=_("Ide küldjük a hivatkozást, amellyel visszatérhet.")
    )
    county = forms.ModelChoiceField(
        label=_("Melyik megyében dolgozik?"), queryset=County.objects.filter(country="HU"), empty_label=_("válasszon")
    )
    words = LinesInput(
        label=_("Miért jelentkezik?"),
        max_length=2000,
        validators=[plain_text],
        required=False,
        widget=forms.Textarea({"rows": 5}),
    )
    consent = forms.BooleanField(
        label=_("Hozzájárulok, hogy az adataimat a képzés szervezéséhez, egy évvel a végéig kezeljék.")
    )

    def facts(self) -> dict:
        """What the action takes. Call when valid."""
        return {name: self.cleaned_data[name] for name in ("name", "email", "county", "words")}


class PressedForm(FromAnybody, forms.Form):
    """A button that a person pressed."""


class ItemForm(FromAnybody, forms.Form):
    """Something for the portfolio: a file, or one of the trainee's own visits."""

    title = LineInput(label=_("Mi ez?"), max_length=200, validators=[one_line])
    file = forms.FileField(
        label=_("Fájl"), required=False, help_text=_("Kép, PDF, PowerPoint, Word vagy OpenDocument fájl lehet.")
    )

    def __init__(self, *args, enrolment: Enrolment, **kwargs):
        super().__init__(*args, **kwargs)
        if enrolment.user_id:
            own = Visit.objects.filter(mentor=enrolment.user_id).select_related("settlement").order_by("-date", "-pk")
            self.fields["visit"] = forms.ModelChoiceField(
                label=_("Vagy egy látogatása"), queryset=own, required=False, empty_label=_("nem látogatás")
            )

    @property
    def said(self) -> dict:
        return {"visit": None} | {name: self.cleaned_data.get(name) for name in ("title", "file", "visit")}


class DecideForm(forms.Form):
    """What is decided about an application, as it was read."""

    decision = forms.ChoiceField(
        label=_("Döntés"),
        choices=[
            (EnrolmentState.ACCEPTED.value, _("Felveszem")),
            (EnrolmentState.WAITING.value, _("Várólistára teszem")),
            (EnrolmentState.DECLINED.value, _("Elutasítom")),
        ],
    )
    reason = LinesInput(label=_("Üzenet vagy indok"), max_length=1000, required=False, validators=[plain_text])
    revision = revision_field()


class ReasonForm(forms.Form):
    """Why something is done."""

    reason = LineInput(label=_("Indok"), max_length=200, required=False, validators=[one_line])


class NameForm(SentOnce, forms.ModelForm):
    """The name as it stands on the certificate."""

    class Meta:
        model = Enrolment
        fields = ["name"]

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
