"""The forms of who organises an event."""

from django import forms
from django.utils.translation import gettext_lazy as _

from events.calendar.models.event import Event
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import EmailInput, LineInput, LinesInput
from institutions.once.forms import Keyed, revision_field
from institutions.organisations.forms.fields import DayInput

from .forms import AboutMe
from .models.registration import Form, Registration
from .models.setup import FORMS, RegistrationSetup


class SetupForm(forms.ModelForm):
    """How registration for an event goes."""

    joining_link = forms.URLField(
        label=_("csatlakozás az online részhez"),
        max_length=500,
        required=False,
        assume_scheme="https",
        help_text=_("Csak az kapja meg, akinek megvan a helye."),
    )

    class Meta:
        model = RegistrationSetup
        fields = [
            *("opens_on", "opens_hour", "closes_on", "closes_hour", "onsite_seats", "online_seats", "reserved_seats"),
            *("reserved_until_on", "reserved_until_hour", "order", "promotion", "offer_hours", "asks_to_confirm"),
            *("joining_link", "joining_note", "reminder_days", "after_words", "certified_hours", "pairs_travellers"),
        ]
        widgets = {
            **{name: DayInput() for name in ("opens_on", "closes_on", "reserved_until_on")},
            **{
                name: forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
                for name in ("opens_hour", "closes_hour", "reserved_until_hour")
            },
            "order": forms.RadioSelect,
            "promotion": forms.RadioSelect,
        }
        help_texts = {
            "reserved_seats": _(
                "Ha egy meghívott lemondja, a helye azonnal a várólistáé, "
                "hacsak más meghívott nem vár még rá. A többi a fenntartás végén."
            )
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        event = self.instance.event
        for form in Form:
            if form not in FORMS[event.mode]:
                del self.fields[f"{form}_seats"]
        self.fields["reserved_seats"].required = self.fields["offer_hours"].required = False
        self.fields["revision"] = revision_field()
        self.initial["revision"] = self.instance.revision

    def clean_reserved_seats(self):
        return self.cleaned_data["reserved_seats"] or 0

    def clean_offer_hours(self):
        return self.cleaned_data["offer_hours"] or 24


class RenameForm(forms.ModelForm):
    """A name put right."""

    class Meta:
        model = Registration
        fields = ["name"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["revision"] = revision_field()
        self.initial["revision"] = self.instance.revision


class EnterForm(Keyed, AboutMe):
    """Somebody whom an organiser registers."""

    name = LineInput(label=_("Név"), max_length=200, validators=[one_line])
    email = EmailInput(
        label=_("E-mail-cím"),
        max_length=254,
        required=False,
        validators=[one_line],
        help_text=_("Akinek nincs, annak adja oda a kódot, amelyet a felvétel után mutatunk."),
    )
    field_order = ["name", "email", "organisation", "place", "form"]

    def __init__(self, *args, event: Event, **kwargs):
        super().__init__(*args, event=event, **kwargs)
        self.fields.pop("wants_company", None)

    def facts(self, data: dict) -> dict:
        """What the action takes."""
        return {name: value for name, value in data.items() if name != "uuid"}


class MessageForm(Keyed, forms.Form):
    """What an organiser writes, and to whom."""

    TO = [
        ("coming", _("akinek megvan a helye")),
        ("waiting", _("aki várólistán van")),
        ("attended", _("aki ott volt")),
        ("all", _("mindenkinek, aki nem mondta le")),
    ]
    to = forms.ChoiceField(label=_("Kinek?"), choices=TO, widget=forms.RadioSelect, initial="coming")
    form = forms.ChoiceField(
        label=_("Részvétel"), choices=[("", _("bármelyik")), *Form.choices], required=False, widget=forms.RadioSelect
    )
    subject = LineInput(label=_("Tárgy"), max_length=150, validators=[one_line])
    words = LinesInput(
        label=_("Szöveg"), max_length=5000, validators=[plain_text], widget=forms.Textarea(attrs={"rows": 10})
    )


class InviteForm(forms.Form):
    """Whom an organiser invites."""

    addresses = LinesInput(
        label=_("Kiket hív meg? Soronként egyet"),
        max_length=100_000,
        validators=[plain_text],
        widget=forms.Textarea(attrs={"rows": 10}),
        help_text=_("„Név <cím>” vagy csak az e-mail-cím. Akit már meghívott, az nem kap újat."),
    )


class AttendanceForm(forms.Form):
    """Who was there."""

    text = LinesInput(
        label=_("Kik voltak ott? Soronként egy név vagy e-mail-cím"),
        max_length=300_000,
        validators=[plain_text],
        widget=forms.Textarea(attrs={"rows": 10}),
        help_text=_("Az online találkozó letöltött jelenléti listája (CSV) is bemásolható."),
    )
