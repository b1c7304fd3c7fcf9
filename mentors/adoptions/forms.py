"""Forms about adoptions and study visits."""

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from institutions.base.text import plain_text
from institutions.base.text_fields import LinesInput
from institutions.places.forms import SettlementField
from mentors.people.public_form import FromAnybody
from mentors.visits.models.visit import Visit

from .models import Adoption, Holds, StudyVisit

RECENT = 30
SHORT = forms.Textarea(attrs={"rows": 3})


class AdoptionForm(FromAnybody, forms.ModelForm):
    """„Kipróbáltuk”: who, where, since when, and what came of it. Failures are welcome."""

    settlement = SettlementField()
    started_on = forms.DateField(
        label=_("Melyik hónapban kezdték?"),
        input_formats=["%Y-%m", "%Y-%m-%d"],
        widget=forms.DateInput(format="%Y-%m", attrs={"type": "month", "placeholder": "2025-09"}),
        error_messages={"invalid": _("Írja be az évet és a hónapot így: 2025-09.")},
    )
    visit = forms.ModelChoiceField(
        label=_("Melyik látogatáson hallotta?"), queryset=Visit.objects.none(), required=False, empty_label="–"
    )

    class Meta:
        model = Adoption
        fields = ["who", "settlement", "started_on", "result", "changed", "outcome", "visit"]
        fields += ["contact_name", "contact_email"]
        widgets = {"changed": SHORT, "outcome": SHORT, "result": forms.RadioSelect}
        labels = {
            "who": _("Ki próbálta ki? (intézmény vagy közösség neve)"),
            "result": _("Bevált?"),
            "changed": _("Mit csináltak másként?"),
            "outcome": _("Mi lett belőle?"),
        }
        help_texts = {
            "outcome": _("Az is segít másoknak, ha nem sikerült, és miért."),
            "contact_email": _("Nem jelenik meg. Ide küldjük a megerősítő hivatkozást, és egy év múlva egy kérdést."),
        }

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["result"].choices = self.fields["result"].choices[-3:]
        if not user.is_authenticated:
            del self.fields["visit"]
            self.fields["contact_email"].required = True
            return
        own = Visit.objects.filter(mentor=user).select_related("settlement").order_by("-date", "-id")
        recent = own.values("pk")[:RECENT]
        self.fields["visit"].queryset = Visit.objects.filter(pk__in=recent).select_related("settlement")
        self.fields["visit"].label_from_instance = lambda visit: f"{date_format(visit.date)}, {visit.settlement.name}"
        if not own.exists():
            del self.fields["visit"]


class HoldsForm(forms.Form):
    """What became of it after a year."""

    holds = forms.ChoiceField(label=_("Megy még?"), choices=Holds.choices[1:], widget=forms.RadioSelect)
    holds_note = LinesInput(
        label=_("Mi történt azóta?"), max_length=1000, required=False, validators=[plain_text], widget=SHORT
    )


class DeclineForm(forms.Form):
    reason = LinesInput(label=_("Miért nem?"), max_length=500, validators=[plain_text], widget=SHORT)


class StudyVisitForm(FromAnybody, forms.ModelForm):
    """Who would come, how many, when, and what they want to see."""

    class Meta:
        model = StudyVisit
        fields = ["name", "email", "organisation", "people", "wished", "message"]
        labels = {
            "name": _("Az Ön neve"),
            "email": _("Az Ön e-mail-címe"),
            "organisation": _("Melyik intézménytől, közösségtől?"),
            "people": _("Hányan jönnének?"),
            "wished": _("Mikor jönnének?"),
            "message": _("Mire kíváncsiak?"),
        }
        help_texts = {"email": _("Csak az látja, akinek a levelet küldjük: neki válaszol erre a címre.")}
        widgets = {"message": SHORT}
