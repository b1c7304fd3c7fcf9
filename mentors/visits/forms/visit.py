"""The form of a visit: most is chosen, little is typed, and it says who will read each part."""

from copy import deepcopy
from uuid import UUID, uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.forms.utils import ErrorDict
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from institutions.base.forms.naming import ToldApart, ToldApartField
from institutions.base.standing import Role
from institutions.base.text import plain_text
from institutions.base.text_fields import LinesInput
from institutions.communities.models.community import Community
from institutions.consortia.models.consortium import Consortium
from institutions.organisations.forms.fields import TicksField
from institutions.organisations.models.institution import Institution
from institutions.places.forms import PlaceInField
from institutions.places.models.settlement import Settlement
from mentors.people.models.period import today

from ..actions import visit as visits
from ..actions.visit.content import TEXTS
from ..models.supervision_note import SupervisionNote
from ..models.trip import Trip
from ..models.visit import Visit
from ..queries import readers_of
from .visit_habits import Habits, habits_of, questions_at
from .visit_promises import KeptField, PromiseRows

OFTEN = 6
"""So many activities stand open, the others behind one more tap."""

PEOPLE = ("communities", "institutions", "partner_kinds", "consortium")
"""The fields of the part that says in its own heading who is chosen, so that it need not be open to be seen."""

FOLDED = {
    # folded part of the form: its fields
    "numbers": ("participants", "participants_estimated", "starts_at", "ends_at", "result"),
    "community": ("community_note",),
    "supervision": ("supervision",),
}


class PartnersField(TicksField):
    """Communities or institutions to tick."""

    iterator = ToldApart


class SharedFields(dict):
    """The fields of a form's class, one object each for all forms: copying them was most of what making a form cost. A
    form that changes one takes a copy first (`own_field`).
    """

    def __deepcopy__(self, memo):
        return dict(self)


class VisitForm(PromiseRows, forms.ModelForm):
    """Everything about a visit. Whose it is, its county and its state come from elsewhere."""

    uuid = forms.UUIDField(required=False, widget=forms.HiddenInput)
    revision = forms.IntegerField(required=False, widget=forms.HiddenInput, min_value=1, max_value=2**31 - 1)
    conflict = forms.IntegerField(required=False, widget=forms.HiddenInput, min_value=1, max_value=2**63 - 1)
    trip = forms.ModelChoiceField(
        queryset=Trip.objects.none(), to_field_name="uuid", required=False, widget=forms.HiddenInput
    )
    kept = KeptField(label=_("Megvalósult azóta?"))
    settlement = PlaceInField(
        label=_("Hol járt?"),
        options="visit-place-options",
        error_messages={"required": _("Írja be vagy válassza ki a települést.")},
    )
    method = forms.ChoiceField(label=_("Hogyan?"), choices=Visit.Method, widget=forms.RadioSelect)
    activities = forms.MultipleChoiceField(
        label=_("Mit csináltak?"),
        choices=Visit.Activity,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Jelöljön meg legalább egy tevékenységet.")},
    )
    partner_kinds = forms.MultipleChoiceField(
        label=_("Kik voltak ott?"),
        choices=Visit.PartnerKind,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    communities = PartnersField(label=_("Közösségek"), queryset=Community.objects.none())
    institutions = PartnersField(label=_("Intézmények"), queryset=Institution.objects.none())
    consortium = ToldApartField(
        label=_("Konzorcium"), queryset=Consortium.objects.none(), required=False, empty_label=_("nem tartozik hozzá")
    )
    supervision = LinesInput(
        label=_("Csak szupervízióra"),
        help_text=_("Ön és a szupervizora olvassa, más senki: a koordinátor és a hálózatvezető sem."),
        required=False,
        max_length=SupervisionNote._meta.get_field("text").max_length,
        validators=[plain_text],
        widget=forms.Textarea({"rows": 4}),
    )

    class Meta:
        model = Visit
        fields = [
            "settlement",
            "date",
            "method",
            "activities",
            "summary",
            "partner_kinds",
            "communities",
            "institutions",
            "consortium",
            "participants",
            "participants_estimated",
            "starts_at",
            "ends_at",
            "result",
            "community_note",
        ]
        labels = {
            "date": _("Mikor?"),
            "summary": _("Mi történt?"),
            "result": _("Mi lett az eredménye?"),
            "participants": _("Hányan vettek részt?"),
            "participants_estimated": _("becsült szám"),
            "community_note": _("A közösségnek"),
        }
        error_messages = {
            "date": {"required": _("Adja meg a látogatás napját.")},
            "summary": {"required": _("Írja le egy-két mondatban.")},
        }
        help_texts = {
            "summary": _("A megye csapata és a hálózatvezető olvassa."),
            "result": _("A csapat olvassa."),
            "community_note": _("A megnevezett közösségek képviselői is olvassák; a többit ők nem látják."),
        }
        widgets = {
            "date": forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
            "starts_at": forms.TimeInput({"type": "time"}, format="%H:%M"),
            "ends_at": forms.TimeInput({"type": "time"}, format="%H:%M"),
            "summary": forms.Textarea({"rows": 5}),
            "result": forms.Textarea({"rows": 3}),
            "community_note": forms.Textarea({"rows": 4}),
        }

    def __init__(self, *args, by, sending: visits.Sending | None = None, **kwargs):
        # As a form without a record begins: the action makes the record.
        forms.BaseForm.__init__(self, *args, **kwargs)
        self.by = by
        self.sending = sending or visits.Sending()
        self.counties = by.standing.counties_as(Role.MENTOR)
        self.place = None
        self.asked_for_people = False
        self.own_field("settlement").counties = self.counties
        if any(self._raw("trip")):
            self.own_field("trip").queryset = Trip.objects.visible_to(by)
        self._offer_partners()
        self.offer_ticks()
        self.add_rows()

    def own_field(self, name: str) -> forms.Field:
        """This form's own copy of a field, to be changed."""
        if self.fields[name] is self.base_fields[name]:
            self.fields[name] = deepcopy(self.fields[name])
            self._bound_fields_cache.pop(name, None)
        return self.fields[name]

    def to_show(self, habits: Habits | None = None):
        """Offers what the place and the person's habits suggest: for who looks at the form, not for who sends it."""
        habits = habits or habits_of(self.by)
        labels = dict(Visit.Activity.choices)
        self.own_field("activities").choices = [(code, labels[code]) for code in habits.activities]
        self.own_field("date").widget.attrs["max"] = today().isoformat()
        self.place = self._place()
        self._offer_partners()
        self.offer_ticks()
        return self

    @cached_property
    def readers(self):
        """Who will read each part, by name."""
        communities = list(self.fields["communities"].queryset)
        return readers_of(self.by, self.place, communities)

    @cached_property
    def questions(self) -> list[str]:
        """What the mentor meant to ask at the place."""
        return questions_at(self.by, self.place) if self.place else []

    def _offer_partners(self) -> None:
        """Lets choose among those that are chosen already and, once it is shown, those of the settlement."""
        self._offer("communities", Community, {"settlement": self.place}, settlement__county__in=self.counties)
        self._offer("institutions", Institution, {"settlement": self.place}, settlement__county__in=self.counties)
        self._offer("consortium", Consortium, {"members__settlement": self.place})

    def _offer(self, name: str, model, here: dict, **limits) -> None:
        chosen = [pk for pk in map(_number, self._raw(name)) if pk is not None]
        if not chosen and not self.place:
            return
        rows = model.objects.visible_to(self.by).filter(**limits)
        offered = Q(pk__in=chosen)
        if self.place:
            offered |= Q(pk__in=model.objects.filter(**here).values("pk"))
        related = ("settlement",) if limits else ()
        self.own_field(name).queryset = rows.filter(offered).select_related(*related)

    def _raw(self, name: str) -> list:
        """What is chosen in a field as it stands, sent or initial."""
        if self.is_bound:
            return self.data.getlist(name) if hasattr(self.data, "getlist") else self.data.get(name, [])
        value = self.get_initial_for_field(self.fields[name], name)
        return list(value) if isinstance(value, list | tuple) else [value] if value else []

    def _place(self) -> Settlement | None:
        if not self.is_bound:
            place = self.get_initial_for_field(self.fields["settlement"], "settlement")
            return Settlement.objects.filter(pk=place).first() if isinstance(place, int) else place
        try:
            return self.fields["settlement"].clean(self.data.get("settlement", ""))
        except ValidationError:
            return None

    @property
    def often(self) -> list:
        """The activities that stand open: the most used, and whatever is chosen."""
        return [one for index, one in enumerate(self["activities"]) if index < OFTEN or one.data["selected"]]

    @property
    def seldom(self) -> list:
        return [one for index, one in enumerate(self["activities"]) if index >= OFTEN and not one.data["selected"]]

    @property
    def unfolded(self) -> set[str]:
        """The folded parts that hold something already, or an error."""
        filled = {part for part, names in FOLDED.items() for name in names if self[name].value() or self[name].errors}
        return filled | ({"people"} if self.asked_for_people or any(self[name].errors for name in PEOPLE) else set())

    @property
    def chosen_people(self) -> list[str]:
        """Who is chosen, in words."""
        options = (option for name in PEOPLE if any(self._raw(name)) for option in self[name])
        return [str(one.choice_label) for one in options if one.data["selected"] and one.data["value"]]

    @property
    def key(self) -> UUID:
        """The UUID of the visit to be: the one that was sent along, so that a second click makes no second visit."""
        try:
            return UUID(str(self["uuid"].value()))
        except ValueError:
            return uuid4()

    def without_errors(self):
        """For showing what was typed so far, when nothing is to be saved yet."""
        self._errors = ErrorDict()
        return self

    def content(self) -> dict:
        """The fields as the actions take them."""
        content = {name: self.cleaned_data[name] for name in (*self.Meta.fields, "trip", "kept", "supervision")}
        if self.speaks_of_promises:
            content["promises"] = self.promise_lines()
        elif not self._raw("kept"):
            del content["kept"]
        return content

    def typed(self, sent) -> dict:
        """The texts as they came, before they were cleaned. `sent`: what the form's data were then."""
        texts = {name: sent[name] for name in TEXTS if name in sent}
        return texts | {"promises": [sent.get(f"promise-{number}-text", "") for number in self.rows]}

    def clean_date(self):
        day = self.sending.put_right(self.cleaned_data["date"])
        if error := visits.date_error(day):
            raise ValidationError(error)
        return day

    def _post_clean(self):
        """The action checks what goes together; the record at hand stays as it is."""


VisitForm.base_fields = SharedFields(VisitForm.base_fields)


class ReturnForm(forms.Form):
    """Why a visit goes back to its author."""

    note = LinesInput(
        label=_("Mit javítson vagy egészítsen ki a mentor?"),
        max_length=Visit._meta.get_field("state_note").max_length,
        validators=[plain_text],
        widget=forms.Textarea({"rows": 3}),
        error_messages={"required": _("Írja meg az okát: a mentor ebből tudja, mit tegyen.")},
    )
    revision = forms.IntegerField(required=False, widget=forms.HiddenInput, min_value=1, max_value=2**31 - 1)


def _number(value) -> int | None:
    """A primary key out of a record, a number or a text; None where it is none."""
    value = getattr(value, "pk", value)
    text = str(value)
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 18 else None
