"""Forms of the way to the shelf: asking for consent, answering, deciding, assigning, leaving out, saying something."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import EmailInput, LineInput, LinesInput
from institutions.once.forms import Keyed
from mentors.people.models.appointment import Appointment
from mentors.people.models.user import User

from ..models.practice_consent import ConsentState


class ConsentAskForm(Keyed, forms.Form):
    """Whom of the institution to ask."""

    email = EmailInput(
        label=_("E-mail-cím"), max_length=254, help_text=_("Ide küldjük a hivatkozást. Fiók nem kell hozzá.")
    )
    name = LineInput(label=_("Akit kérünk"), max_length=120, required=False, validators=[one_line])


class ConsentAnswerForm(forms.Form):
    """What somebody of the institution answers."""

    state = forms.ChoiceField(
        label=_("Mit válaszol?"),
        choices=[
            (ConsentState.AGREED, _("Hozzájárulok: így jelenhet meg")),
            (ConsentState.CORRECTED, _("Javítást kérek: leírom, mit")),
            (ConsentState.DECLINED, _("Nem járulok hozzá")),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": _("Válasszon egyet: hozzájárul, javítást kér, vagy nem járul hozzá.")},
    )
    words = LinesInput(
        label=_("Mit javítsunk, illetve miért nem?"),
        max_length=5000,
        required=False,
        validators=[plain_text],
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    signer_name = LineInput(
        label=_("Az Ön neve"),
        max_length=120,
        validators=[one_line],
        help_text=_("Így tudjuk, ki nyilatkozott. Nem tesszük közzé."),
        error_messages={"required": _("Írja be a nevét: így tudjuk, ki nyilatkozott az intézmény nevében.")},
    )
    signer_role = LineInput(label=_("Beosztása, megbízatása"), max_length=120, required=False, validators=[one_line])


class OwnConsentForm(ConsentAnswerForm):
    """The same from who is signed in: their account says who they are."""

    signer_name = None


class ConsentRevokeForm(forms.Form):
    """Taking it back; what is written here visitors read at the address of the practice."""

    public_reason = LinesInput(
        label=_("Mit írjunk ki az okáról?"),
        max_length=500,
        required=False,
        validators=[plain_text],
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("A látogatók olvassák a jó gyakorlat helyén. Üresen is hagyhatja."),
    )


class DecisionForm(forms.Form):
    """A reviewer lets it go on, or gives it back."""

    passes = forms.TypedChoiceField(
        label=_("Döntés"),
        choices=[("yes", _("Mehet tovább")), ("no", _("Visszaküldöm javításra"))],
        coerce=lambda value: value == "yes",
        widget=forms.RadioSelect,
    )
    note = LinesInput(
        label=_("Mit írna hozzá?"),
        max_length=2000,
        required=False,
        validators=[plain_text],
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Visszaküldéskor kell: ebből tudják, mit javítsanak."),
    )


class ExpertField(forms.ModelChoiceField):
    """Somebody who is an expert today."""

    def label_from_instance(self, user):
        return user.name


class AssignForm(Keyed, forms.Form):
    """Who is to read it, and until when."""

    expert = ExpertField(label=_("Lektor"), queryset=User.objects.none())
    due_on = forms.DateField(label=_("Határidő"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        serving = Appointment.objects.valid_today().filter(role=Role.EXPERT).values("user")
        self.fields["expert"].queryset = User.objects.filter(pk__in=serving, is_active=True).order_by("name", "pk")


class SkipForm(Keyed, forms.Form):
    """Why a review is left out."""

    reason = LinesInput(
        label=_("Miért marad el ez az ellenőrzés?"),
        max_length=1000,
        validators=[plain_text],
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class CommentForm(forms.Form):
    """A word beside a paragraph."""

    uuid = forms.UUIDField(widget=forms.HiddenInput, required=False)
    language = forms.CharField(max_length=5, widget=forms.HiddenInput)
    section = forms.CharField(max_length=20, widget=forms.HiddenInput)
    paragraph = forms.IntegerField(min_value=0, max_value=10_000, widget=forms.HiddenInput)
    text = LinesInput(
        label=_("Megjegyzés"), max_length=2000, validators=[plain_text], widget=forms.Textarea(attrs={"rows": 3})
    )


class NameEraseForm(forms.Form):
    """Whose name to take out."""

    name = LineInput(label=_("A teljes név, ahogy a szövegben áll"), max_length=120, validators=[one_line])


class PhotoCodeForm(forms.Form):
    """The code of a consent slip."""

    code = LineInput(
        label=_("A kód a hozzájáruló lapról"),
        max_length=40,
        validators=[one_line],
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}),
    )


class RestoreForm(forms.Form):
    """Which earlier text of which language is to be the draft again, in place of what was read."""

    language = forms.ChoiceField(choices=settings.CONTENT_LANGUAGES)
    code = forms.RegexField(r"\A[dv]\d{1,9}\Z")
    revision = forms.IntegerField(min_value=0, max_value=2**31 - 2)
