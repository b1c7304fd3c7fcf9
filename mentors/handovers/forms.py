"""Forms of hand-overs: what, to whom, from when and why; its undoing; the words of a letter."""

import uuid

from django import forms
from django.utils.translation import gettext_lazy as _

from institutions.base.days import THINKABLE
from institutions.base.forms.naming import ToldApartField
from institutions.base.reading import written
from institutions.base.text import plain_text
from institutions.base.text_fields import LineInput
from institutions.once.forms import SentOnce
from institutions.organisations.forms.fields import DayInput
from mentors.people.actions.assignment import serving
from mentors.people.models.assignment import Assignment
from mentors.people.models.period import today
from mentors.people.models.user import User

from .actions.hand_over import can_be_handed_over
from .actions.hand_over_letter import WORDS
from .models.hand_over import HandOver
from .models.hand_over_letter import HandOverLetter

MOST = 500


class AssignmentsField(forms.ModelMultipleChoiceField):
    """Assignments with what they are and where."""

    def label_from_instance(self, one):
        if one.consortium:
            return written(one.consortium.name, [one.consortium.project_id])
        place = one.community and one.community.place_beside
        return written(one.subject.name, [place] if place else [])


class HandOverForm(forms.Form):
    """What passes from one mentor to another. Everything is chosen at first."""

    uuid = forms.UUIDField(widget=forms.HiddenInput)
    assignments = AssignmentsField(
        label=_("Mit ad át?"),
        queryset=Assignment.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": _("Válasszon ki legalább egyet."),
            "invalid_choice": _("Közben változott, hogy mit gondoz. Nézze át, és küldje el újra."),
        },
    )
    to_mentor = ToldApartField(
        label=_("Ki veszi át?"),
        queryset=User.objects.none(),
        empty_label=None,
        widget=forms.RadioSelect,
        error_messages={"required": _("Válassza ki, ki veszi át.")},
    )
    date = forms.DateField(
        label=_("Mikortól?"),
        widget=DayInput(),
        validators=THINKABLE,
        help_text=_("Ettől a naptól az átvevőhöz tartoznak. A korábbi látogatások szerzője nem változik."),
    )
    reason = forms.ChoiceField(
        label=_("Miért?"),
        choices=HandOver.Reason,
        widget=forms.RadioSelect,
        error_messages={"required": _("Válasszon okot.")},
    )
    note = LineInput(
        label=_("Megjegyzés"),
        required=False,
        max_length=500,
        validators=[plain_text],
        widget=forms.Textarea({"rows": 2}),
        help_text=_("Az átadó, az átvevő, a koordinátor és a hálózatvezető olvassa. Egészségi okot ne írjon ide."),
    )

    def __init__(self, *args, county, mentor, **kwargs):
        super().__init__(*args, **kwargs)
        mine = can_be_handed_over(county, mentor, today()).order_by("consortium", "settlement", "community", "pk")
        self.fields["assignments"].queryset = mine
        others = serving(county.pk, today()) | serving(county.pk, self._day())
        self.fields["to_mentor"].queryset = others.exclude(pk=mentor.pk).distinct().order_by("sort_key", "pk")
        self.fields["date"].initial = today
        self.fields["uuid"].initial = uuid.uuid4
        self.fields["assignments"].initial = mine

    def _day(self):
        """The day as sent, for a successor whose appointment begins later; today where there is none."""
        try:
            return self.fields["date"].clean(self.data.get("date", ""))
        except forms.ValidationError:
            return today()


class UndoForm(forms.Form):
    """Why a hand-over is undone."""

    note = LineInput(
        label=_("Miért vonja vissza?"),
        max_length=500,
        validators=[plain_text],
        widget=forms.Textarea({"rows": 3}),
        error_messages={"required": _("Írja le egy mondatban, miért.")},
    )


class LetterForm(SentOnce, forms.ModelForm):
    """The words of a letter, with the revision that was read."""

    class Meta:
        model = HandOverLetter
        fields = list(WORDS)
        widgets = {
            "story": forms.Textarea({"rows": 14}),
            "open_matters": forms.Textarea({"rows": 5}),
            "advice": forms.Textarea({"rows": 5}),
        }
        help_texts = {
            "story": _("A látogatásokból készült; írja át a saját szavaira, húzza ki, ami nem fontos."),
            "open_matters": _("Ígéretek, várakozó dolgok: mit, kinek, mikorra?"),
            "advice": _("Amit leírva sehol sem talál: kit érdemes előbb felhívni, mire figyeljen."),
        }
