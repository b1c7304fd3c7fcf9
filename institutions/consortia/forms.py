"""The forms of a consortium: the grant itself, and a row per member."""

from django import forms
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

from institutions.base.forms.insisting import MayInsist
from institutions.base.text import one_line
from institutions.base.text_fields import LineInput
from institutions.once.forms import SentOnce
from institutions.organisations.forms.fields import DayInput, OwnCountyField
from institutions.places.forms import SettlementField

from .models.consortium import Consortium, call_of, normalise_project_id

MOST_FORINTS, MOST_PEOPLE, MOST_MEMBERS = 10**12, 10**7, 60


class ConsortiumForm(SentOnce, MayInsist, forms.ModelForm):
    """A grant; its project id may be typed as it stands in some letter, and is put right."""

    project_id = LineInput(
        label=_("Projektazonosító"),
        max_length=80,
        validators=[one_line],
        help_text=_("Például TOP-5.3.1-16-BO1-2017-00012. A kisebb elütéseket felismerjük."),
    )
    county = OwnCountyField()
    grant_huf = forms.IntegerField(label=_("Támogatás (Ft)"), required=False, min_value=0, max_value=MOST_FORINTS)

    class Meta:
        model = Consortium
        fields = ["name", "project_id", "county", "grant_huf", "starts_on", "ends_on"]
        labels = {"name": _("A projekt címe")}
        widgets = {"starts_on": DayInput(), "ends_on": DayInput()}

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["county"].offer_to(user)
        self.typed = ""

    def clean_project_id(self):
        self.typed = self.cleaned_data["project_id"]
        project_id = normalise_project_id(self.typed)
        call_of(project_id)
        return project_id

    @property
    def was_put_right(self) -> bool:
        """Whether the project id was typed in another form than the funder's."""
        return bool(self.typed) and self.typed != self.cleaned_data.get("project_id")


class MemberForm(forms.Form):
    """A member: who takes part from which settlement, with what share and which promised numbers."""

    settlement = SettlementField()
    organisation = LineInput(label=_("Szervezet"), max_length=200, validators=[one_line])
    is_lead = forms.BooleanField(label=_("konzorciumvezető"), required=False)
    legal_form = forms.CharField(
        label=_("GFO-kód"),
        required=False,
        max_length=3,
        validators=[RegexValidator(r"^[0-9]{3}\Z", _("Három számjegy."))],
    )
    share_huf = forms.IntegerField(label=_("Saját rész (Ft)"), required=False, min_value=0, max_value=MOST_FORINTS)
    target_participants = forms.IntegerField(
        label=_("Vállalt résztvevők"), required=False, min_value=0, max_value=MOST_PEOPLE
    )
    target_disadvantaged = forms.IntegerField(
        label=_("Ebből hátrányos helyzetű"), required=False, min_value=0, max_value=MOST_PEOPLE
    )

    def clean(self):
        cleaned = super().clean()
        people, of_them = cleaned.get("target_participants"), cleaned.get("target_disadvantaged")
        if people is not None and of_them is not None and of_them > people:
            self.add_error("target_disadvantaged", _("Nem lehet több, mint az összes vállalt résztvevő."))
        return cleaned


class BaseMembers(forms.BaseFormSet):
    """All members of a consortium: each once, one lead at most."""

    def clean(self):
        if any(self.errors):
            return
        members = self.members()
        leads = [member for member in members if member["is_lead"]]
        names = [(member["settlement"].pk, member["organisation"]) for member in members]
        if len(set(names)) != len(names):
            raise forms.ValidationError(_("Ugyanaz a szervezet ugyanazzal a településsel kétszer szerepel."))
        if len(leads) > 1:
            raise forms.ValidationError(_("Konzorciumvezető csak egy lehet."))

    def members(self) -> list[dict]:
        """The rows that were filled in and not struck out."""
        rows = (form.cleaned_data for form in self.forms if form not in self.deleted_forms)
        return [{name: row[name] for name in row if name != "DELETE"} for row in rows if row.get("settlement")]


MembersFormSet = forms.formset_factory(
    MemberForm,
    formset=BaseMembers,
    extra=3,
    can_delete=True,
    max_num=MOST_MEMBERS,
    validate_max=True,
    absolute_max=MOST_MEMBERS + 20,
)
