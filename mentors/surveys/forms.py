"""Forms of questionnaires in the field: studies, waves, quotas, and what a mentor counts."""

from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from institutions.base.forms.naming import NamedField
from institutions.base.standing import Role
from institutions.base.text import one_line
from institutions.base.text_fields import LineInput
from institutions.once.forms import Keyed, SentOnce
from institutions.organisations.forms.fields import DayInput
from institutions.organisations.forms.institution import InstitutionField
from institutions.organisations.models.institution import Institution
from institutions.places.forms import PlaceInField, SettlementField
from mentors.people.models.appointment import Appointment
from mentors.people.models.period import today
from mentors.people.models.user import User

from .models.study import MOST, Quota, Study, Wave
from .queries import asked_already


class StudyForm(SentOnce, forms.ModelForm):
    """A study."""

    class Meta:
        model = Study
        fields = ["name", "of", "about"]
        widgets = {"about": forms.Textarea(attrs={"rows": 5})}

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user


class WaveForm(SentOnce, forms.ModelForm):
    """A wave of a study."""

    class Meta:
        model = Wave
        fields = ["name", "starts_on", "ends_on"]
        widgets = {"starts_on": DayInput, "ends_on": DayInput}
        help_texts = {"name": _("Például: „1. hullám, 2026 tavasz”.")}

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user


class MentorField(NamedField):
    """Somebody who is a mentor today."""

    def __init__(self, **kwargs):
        held = Appointment.objects.valid_today().filter(role=Role.MENTOR)
        queryset = User.objects.filter(pk__in=held.values("user"))
        super().__init__(label=_("Mentor"), queryset=queryset, required=False, **kwargs)


class QuotaForm(Keyed, forms.Form):
    """How many a place owes, and from whom. Who was asked already this quarter is said before it is saved."""

    target = forms.IntegerField(label=_("Kvóta"), min_value=1, max_value=MOST, help_text=_("Hány kitöltött kérdőív."))
    mentor = MentorField(help_text=_("Ha üres: bárki a megye mentorai közül."))
    insist = forms.BooleanField(label=_("Tudom, mégis kérdezzük"), required=False, widget=forms.HiddenInput)

    def __init__(self, *args, user, wave: Wave, **kwargs):
        super().__init__(*args, **kwargs)
        self.user, self.wave = user, wave
        is_of_institutions = wave.study.of == Study.Of.INSTITUTIONS
        self.place = "institution" if is_of_institutions else "settlement"
        field = InstitutionField() if is_of_institutions else SettlementField()
        self.fields = {self.place: field} | self.fields

    def clean(self):
        data = super().clean()
        place = data.get(self.place)
        asked = asked_already({self.place: place}, today(), but=self.wave) if place else []
        if asked and not data.get("insist"):
            self.fields["insist"].widget = forms.CheckboxInput()
            self._bound_fields_cache.pop("insist", None)
            told = "; ".join(
                f"{one.wave} ({date_format(one.date, 'SHORT_DATE_FORMAT')}, {one.mentor})" for one in asked
            )
            self.add_error(
                "insist",
                _("Itt ebben a negyedévben már kérdeztek: %(told)s. Ha lehet, egy közös látogatással intézzék.")
                % {"told": told},
            )
        return data


class QuotaEditForm(SentOnce, forms.ModelForm):
    """Number and mentor of a quota; its place stays."""

    mentor = MentorField()

    class Meta:
        model = Quota
        fields = ["target", "mentor"]

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user


class TallyForm(forms.Form):
    """What a mentor counts: from the page and from a phone's queue."""

    uuid = forms.UUIDField(required=False, widget=forms.HiddenInput)
    wave = forms.ModelChoiceField(label=_("Felmérés"), queryset=None, empty_label=None)
    settlement = PlaceInField(
        label=_("Település"),
        options="visit-place-options",
        required=False,
        help_text=_("Lakossági felmérésnél."),
    )
    institution = InstitutionField(required=False, help_text=_("Intézményi felmérésnél."))
    count = forms.IntegerField(
        label=_("Hány kitöltött kérdőív?"),
        min_value=-MOST,
        max_value=MOST,
        help_text=_("Ha tévedett, vegyen fel mínusz számot, indokkal."),
    )
    date = forms.DateField(label=_("Nap"), widget=DayInput)
    reason = LineInput(
        label=_("Indok"), required=False, max_length=200, validators=[one_line], help_text=_("Csak levonásnál.")
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        counties = user.standing.counties_as(Role.MENTOR)
        waves = Wave.objects.takes_counts(today()) | Wave.objects.filter(pk__in=self.named_wave())
        self.fields["wave"].queryset = waves.select_related("study")
        self.fields["settlement"].counties = counties
        institutions = Institution.objects.filter(settlement__county__in=counties)
        self.fields["institution"].queryset = institutions.select_related("settlement__county")
        self.fields["date"].widget.attrs["max"] = today().isoformat()

    def named_wave(self) -> list[int]:
        """The wave that was sent, open or not: what was sent before is known again, and else the sentence says why."""
        typed = str(self.data.get("wave", ""))
        return [int(typed)] if typed.isascii() and typed.isdigit() and len(typed) < 10 else []

    def clean_count(self):
        if self.cleaned_data["count"] == 0:
            raise ValidationError(_("Nulla kérdőívet nem kell felvenni."))
        return self.cleaned_data["count"]

    @property
    def key(self) -> UUID | None:
        return self.cleaned_data.get("uuid")
