"""Joining Community Week: who it is and one programme, on one page; and what a joiner changes of itself later."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from events.week.actions.joining import checked
from events.week.models.joiner import Joiner
from institutions.base.countries import COUNTRIES, HOME
from institutions.base.text import one_line
from institutions.base.text_fields import LineInput
from institutions.base.views import add_errors
from institutions.once.forms import revision_field
from institutions.places.forms import SettlementField
from mentors.people.public_form import FromAnybody

from .programme import FIELDS, MORE, OfProgramme, Pictured

PICTURE = ("image", "alt", "picture_consent")
KINDS = ["institution", "community", "civil", "municipality", "culture", "education", "authority", "company", "other"]
ANSWERS = [(True, gettext_lazy("igen")), (False, gettext_lazy("nem")), (None, gettext_lazy("nem tudom"))]


def kind_choices() -> list[tuple]:
    labels = dict(Joiner.Kind.choices)
    return [("", _("válasszon")), *((code, labels[code]) for code in KINDS)]


class OfJoiner(forms.Form):
    """Who joins, from where, and how they can be reached."""

    name = LineInput(label=gettext_lazy("Az Önök neve"), max_length=200, validators=[one_line])
    kind = forms.ChoiceField(label=gettext_lazy("Kik Önök?"))
    settlement = SettlementField(label=gettext_lazy("Melyik településen?"), required=False)
    country = forms.ChoiceField(label=gettext_lazy("Ország"), choices=COUNTRIES, initial=HOME)
    city = LineInput(label=gettext_lazy("Település külföldön"), max_length=80, required=False, validators=[one_line])
    email = Joiner._meta.get_field("email").formfield(
        required=True, help_text=gettext_lazy("Ide küldjük a hivatkozást, amellyel később visszatérhet.")
    )
    contact_name = LineInput(
        label=gettext_lazy("Kit keressenek Önöknél?"), max_length=120, required=False, validators=[one_line]
    )
    contact_consent = forms.BooleanField(
        label=gettext_lazy("A kapcsolattartó neve és e-mail-címe a program mellett nyilvános lehet."), required=False
    )
    said_via_mentor = forms.TypedChoiceField(
        label=gettext_lazy("Mentor hívta Önöket?"),
        choices=[(str(value), label) for value, label in ANSWERS],
        coerce=lambda value: {"True": True, "False": False}.get(value),
        empty_value=None,
        required=False,
        widget=forms.RadioSelect,
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = kind_choices()
        self.fields["settlement"].at_need = True

    def clean(self):
        data = super().clean() or self.cleaned_data
        at_home = data.get("country", HOME) == HOME
        if at_home and not data.get("settlement") and "settlement" not in self.errors:
            self.add_error("settlement", _("Adja meg, melyik településről csatlakoznak."))
        return data

    def who(self) -> dict:
        """The joiner's own fields, as the action takes them."""
        names = ("name", "kind", "settlement", "country", "email", "contact_name", "contact_consent", "said_via_mentor")
        said = {name: self.cleaned_data.get(name) for name in names}
        return said | {"place": "" if said["settlement"] else self.cleaned_data.get("city", "")}


class JoinForm(Pictured, FromAnybody, OfJoiner):
    """A joiner with its first programme. Fields of the same name as the joiner's are the programme's with `programme_`
    before them.
    """

    consent = forms.BooleanField(
        label=gettext_lazy("Hozzájárulok, hogy ezen a címen a Közösségek Hete ügyében írjanak."),
    )
    other = forms.BooleanField(required=False, widget=forms.HiddenInput)
    """Said on the second page: it is none of those of the same name."""

    def __init__(self, *args, campaign, **kwargs):
        super().__init__(*args, **kwargs)
        self.campaign = campaign
        shape = OfProgramme()
        shape.choose_from(campaign)
        for name in (*FIELDS, *MORE, "image", "picture_consent"):
            self.fields[name] = shape.fields[name]
        self.fields["programme_settlement"] = shape.fields["settlement"]

    def clean(self):
        data = super().clean()
        if self.errors:
            return data
        try:
            checked(Joiner(campaign=self.campaign, **self.who()), **self.programme())
        except ValidationError as error:
            add_errors(self, error)
        return data

    def programme(self) -> dict:
        """The programme's fields, without its picture."""
        said = {name: self.cleaned_data.get(name) for name in (*FIELDS, *MORE)}
        return said | {"settlement": self.cleaned_data.get("programme_settlement")}

    @property
    def offered(self):
        """The fields of the programme that everybody fills in, and those behind „more”."""
        return [self[name] for name in ("title", "theme", "date", "start_time", "place")]

    @property
    def further(self):
        names = ("end_time", "is_open", "programme_settlement", "description", "accessibility", "ages", *PICTURE)
        return [self[name] for name in names]


class JoinerForm(FromAnybody, OfJoiner):
    """What a joiner changes of itself."""

    def __init__(self, *args, joiner: Joiner, **kwargs):
        said = {name: getattr(joiner, name) for name in self.base_fields if hasattr(joiner, name)}
        said |= {"city": joiner.place, "said_via_mentor": str(joiner.said_via_mentor), "revision": joiner.revision}
        kwargs["initial"] = said | (kwargs.get("initial") or {})
        super().__init__(*args, **kwargs)
        self.fields["revision"] = revision_field()
