"""The forms of registering: one's own, and what may be changed behind the link in the mail."""

from django import forms
from django.urls import reverse_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from events.calendar.models.event import Event
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import EmailInput, LineInput, LinesInput
from institutions.once.forms import revision_field
from mentors.people.public_form import FromAnybody

from .forms_choosing import CHOOSING, ChoosesSessions
from .models.question import Question
from .models.registration import Form, Registration
from .models.setup import FORMS, setup_of
from .queries.choosing import chosen_by

ASKED = "question-"


def offered(options: str, **attrs) -> LineInput:
    """A text of one line for which suggestions come, and which may be anything."""
    field = LineInput(required=False, validators=[one_line], **attrs)
    field.options_url = reverse_lazy(options)
    return field


class AboutMe(forms.Form):
    """Where somebody comes from, and how they take part."""

    organisation = offered("institution-options", label=gettext_lazy("Intézmény, szervezet"), max_length=200)
    place = offered("settlement-options", label=gettext_lazy("Település"), max_length=120)

    def __init__(self, *args, event: Event, **kwargs):
        super().__init__(*args, **kwargs)
        self.event, self.setup = event, setup_of(event)
        if len(FORMS[event.mode]) > 1:
            choices = [(form.value, form.label) for form in FORMS[event.mode]]
            self.fields["form"] = forms.ChoiceField(
                label=_("Hogyan vesz részt?"), choices=choices, widget=forms.RadioSelect, initial=Form.ONSITE
            )
        if self.setup.pairs_travellers:
            self.fields["wants_company"] = forms.BooleanField(
                label=_("Szívesen utaznék együtt valakivel a környékről"),
                required=False,
                help_text=_("Csak szomszédos település jelentkezőinek szólunk, és csak ha ők is ezt kérték."),
            )


class RegisterForm(FromAnybody, ChoosesSessions, AboutMe):
    """What it takes to register, with the event's own questions."""

    name = LineInput(
        label=gettext_lazy("Név"),
        max_length=200,
        validators=[one_line],
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = EmailInput(
        label=gettext_lazy("E-mail-cím"),
        max_length=254,
        validators=[one_line],
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        help_text=gettext_lazy("Ide küldjük a visszaigazolást: abból módosíthatja és mondhatja le."),
    )
    colleagues = LinesInput(
        label=gettext_lazy("Kollégák neve, soronként egy"),
        required=False,
        max_length=4200,
        validators=[plain_text],
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    is_whole = forms.BooleanField(label=gettext_lazy("Csak akkor jövünk, ha mindannyiunknak van hely"), required=False)
    field_order = ["name", "email", "organisation", "place", "form"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.questions = list(self.event.questions.all())
        for question in self.questions:
            self.fields[f"{ASKED}{question.uuid}"] = asked(question)
        self.offer_sessions()

    @property
    def asked_fields(self):
        """The fields of the event's own questions, and of its sessions."""
        return [field for field in self if field.name.startswith(ASKED) or field.name in CHOOSING]

    @property
    def first_fields(self):
        asked = {field.name for field in self.asked_fields} | {"colleagues", "is_whole"}
        return [field for field in self if field.name not in asked]

    def facts(self) -> dict:
        """What the action takes."""
        data = dict(self.cleaned_data)
        answers = {name.removeprefix(ASKED): data.pop(name) for name in list(data) if name.startswith(ASKED)}
        data["colleagues"] = data.get("colleagues", "").splitlines()
        return data | {"answers": {key: words for key, words in answers.items() if words}}


def asked(question: Question) -> forms.Field:
    """The field of a question: why it is asked and how long its answer is kept stands below it."""
    more = {
        "label": question.words,
        "required": question.is_required,
        "help_text": _("%(purpose)s A választ az esemény után %(n)s nappal töröljük.")
        % {"purpose": f"{question.purpose.rstrip('.')}.", "n": question.kept_days},
    }
    if question.kind == Question.Kind.TEXT:
        return LinesInput(max_length=1000, validators=[plain_text], **more)
    words = question.choices if question.kind == Question.Kind.CHOICE else [_("igen"), _("nem")]
    values = question.choices if question.kind == Question.Kind.CHOICE else ["igen", "nem"]
    choices = list(zip(values, words, strict=True))
    return forms.ChoiceField(choices=choices, widget=forms.RadioSelect, **more)


class ChangeForm(ChoosesSessions, AboutMe):
    """What may be changed behind the link, and by who organises: where they come from, and their sessions."""

    def __init__(self, *args, registration: Registration, **kwargs):
        names = ("organisation", "place", "form", "wants_company")
        initial = {name: getattr(registration, name) for name in names} | {"revision": registration.revision}
        self.own = frozenset(session.uuid for session in chosen_by(registration))
        initial["workshops"] = [str(key) for key in self.own]
        super().__init__(*args, event=registration.event, initial=initial, prefix="change", **kwargs)
        self.offer_sessions()
        self.fields["revision"] = revision_field()
        self.registration = registration

    def sent(self, data) -> "ChangeForm":
        """The same form with what was sent."""
        return type(self)(data, registration=self.registration)

    def read_anew(self, present: Registration) -> None:
        """Another one has changed it meanwhile: what was typed stays, and goes over what stands now when sent again."""
        self.data = self.data.copy()
        self.data[self.add_prefix("revision")] = present.revision


class HandOverForm(forms.Form):
    """Who comes instead."""

    name = LineInput(label=gettext_lazy("Ki jön Ön helyett?"), max_length=200, validators=[one_line])
    email = EmailInput(label=gettext_lazy("Az ő e-mail-címe"), max_length=254, validators=[one_line])

    def __init__(self, *args, **kwargs):
        super().__init__(*args, prefix="hand", **kwargs)

    def sent(self, data) -> "HandOverForm":
        """The same form with what was sent."""
        return type(self)(data)
