"""The form of a trip: the day, and up to eight villages, each of which may be logged at once or left as a plan.

The villages are plain fields named `stop-0-settlement`, `stop-0-question`, `stop-0-method`, `stop-0-activities`,
`stop-0-summary`, `stop-0-uuid` and so on. A row without a settlement and a text does not exist.
"""

from uuid import UUID, uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import LineInput, LinesInput
from institutions.places.forms import PlaceInField
from mentors.people.models.period import today

from ..actions.trip import Stop
from ..actions.visit.several import Entry
from ..models.trip import MOST_STOPS
from ..models.visit import Visit
from .visit import OFTEN
from .visit_habits import Habits, habits_of

PLAN = ("settlement", "question")
VISIT = ("method", "activities", "summary", "uuid")


class TripForm(forms.Form):
    """A trip; with `with_visits` its villages can be logged in the same step."""

    uuid = forms.UUIDField(required=False, widget=forms.HiddenInput)
    version = forms.CharField(required=False, max_length=64, widget=forms.HiddenInput)
    date = forms.DateField(
        label=_("Mikor?"),
        widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
        error_messages={"required": _("Adja meg az út napját.")},
    )
    kilometres = forms.IntegerField(
        label=_("Hány kilométer?"),
        required=False,
        min_value=0,
        max_value=2000,
        widget=forms.NumberInput({"inputmode": "numeric"}),
    )
    note = LinesInput(
        label=_("Jegyzet"),
        help_text=_("Csak Ön olvassa."),
        required=False,
        max_length=1000,
        validators=[plain_text],
        widget=forms.Textarea({"rows": 2}),
    )

    def __init__(self, *args, by, with_visits: bool = True, habits: Habits | None = None, **kwargs):
        super().__init__(*args, **kwargs)
        self.by, self.parts = by, (*PLAN, *VISIT) if with_visits else PLAN
        self.habits = habits or habits_of(by)
        # A stop of a county that the mentor has left stays one; the action refuses a new one there.
        before = {stop.settlement.county_id for stop in self.initial.get("stops", ())}
        self.counties = by.standing.counties_as(Role.MENTOR) | before
        for number in range(MOST_STOPS):
            self._add_row(number)

    def _add_row(self, number: int) -> None:
        stops = self.initial.get("stops", ())
        fields = self._row_fields()
        if number < len(stops):
            fields["settlement"].initial = stops[number].settlement
            fields["question"].initial = stops[number].question
        for part in self.parts:
            self.fields[f"stop-{number}-{part}"] = fields[part]

    def _row_fields(self) -> dict[str, forms.Field]:
        labels = dict(Visit.Activity.choices)
        return {
            "settlement": PlaceInField(
                label=_("Település"), counties=self.counties, options="visit-place-options", required=False
            ),
            "question": LineInput(label=_("Mit kérdezzek meg?"), required=False, max_length=300, validators=[one_line]),
            "method": forms.ChoiceField(
                label=_("Hogyan?"), choices=Visit.Method, initial=self.habits.method, required=False
            ),
            "activities": forms.MultipleChoiceField(
                label=_("Mit csináltak?"),
                choices=[(code, labels[code]) for code in self.habits.activities],
                widget=forms.CheckboxSelectMultiple,
                required=False,
            ),
            "summary": LinesInput(
                label=_("Mi történt?"),
                help_text=_("Üresen hagyva a település tervezett állomás marad."),
                required=False,
                max_length=5000,
                validators=[plain_text],
                widget=forms.Textarea({"rows": 3}),
            ),
            "uuid": forms.UUIDField(required=False, widget=forms.HiddenInput),
        }

    @property
    def key(self) -> UUID:
        """The UUID of the trip to be: the one that was sent along."""
        return _uuid(self["uuid"].value())

    def give_new_key(self) -> None:
        """Lets the trip be sent again under a new UUID."""
        self.data = self.data.copy()
        self.data["uuid"] = str(uuid4())

    def give_new_keys(self, taken: set[UUID]) -> None:
        """Lets the rows whose UUIDs belong to somebody else's visits be sent again under new ones."""
        self.data = self.data.copy()
        for name in list(self.data):
            if name.endswith("-uuid") and self.cleaned_data.get(name) in taken:
                self.data[name] = str(uuid4())

    @property
    def rows(self) -> list[dict]:
        """The bound fields of each village, with its number, whether it holds something, and its visit's UUID."""
        rows = []
        for number in range(MOST_STOPS):
            row = {part: self[f"stop-{number}-{part}"] for part in self.parts}
            filled = any(row[part].value() for part in ("settlement", "question", "summary") if part in row)
            rows.append(
                row | {"number": number + 1, "filled": filled, "wrong": any(one.errors for one in row.values())}
            )
            if "uuid" in row:
                rows[-1]["key"] = _uuid(row["uuid"].value())
                options = list(row["activities"])
                open_ones = [one for place, one in enumerate(options) if place < OFTEN or one.data["selected"]]
                rows[-1] |= {"often": open_ones, "seldom": [one for one in options if one not in open_ones]}
        return rows

    def clean(self):
        for number in range(MOST_STOPS):
            self._check_row({part: f"stop-{number}-{part}" for part in self.parts})
        return super().clean()

    def _check_row(self, names: dict[str, str]) -> None:
        value = {part: self.cleaned_data.get(name) for part, name in names.items()}
        said = value.get("summary") or value.get("activities")
        if (said or value["question"]) and not value["settlement"] and names["settlement"] not in self.errors:
            self.add_error(names["settlement"], _("Írja be vagy válassza ki a települést."))
        if value.get("summary") and not value["activities"] and names["activities"] not in self.errors:
            self.add_error(names["activities"], _("Jelöljön meg legalább egy tevékenységet."))
        if value.get("activities") and not value["summary"] and names["summary"] not in self.errors:
            self.add_error(names["summary"], _("Írja le egy-két mondatban."))
        if value.get("summary") and (self.cleaned_data.get("date") or today()) > today():
            self.add_error(names["summary"], _("Ez a nap még nem jött el: ide még csak terv írható."))

    def _values(self) -> list[dict]:
        rows = ({part: self.cleaned_data[f"stop-{n}-{part}"] for part in self.parts} for n in range(MOST_STOPS))
        return [row for row in rows if row["settlement"]]

    def plan(self) -> dict:
        """The trip's own fields as the actions take them; what a stop was planned for beside its question stays."""
        kept = {stop.settlement.pk: stop.community for stop in self.initial.get("stops", ())}
        stops = [Stop(row["settlement"], kept.get(row["settlement"].pk), row["question"]) for row in self._values()]
        return {name: self.cleaned_data[name] for name in ("date", "kilometres", "note")} | {"stops": stops}

    def entries(self, state: str) -> list[Entry]:
        """The villages where something happened, as visits to write."""
        return [
            Entry(
                row["uuid"] or uuid4(),
                state,
                {
                    "date": self.cleaned_data["date"],
                    "settlement": row["settlement"],
                    "method": row["method"] or self.habits.method,
                    "activities": row["activities"],
                    "summary": row["summary"],
                },
            )
            for row in self._values()
            if row["summary"]
        ]

    def add_entry_errors(self, by_entry: dict[int, ValidationError]) -> None:
        """Errors that only the action finds, at the village that each is about."""
        logged = [n for n in range(MOST_STOPS) if self.cleaned_data.get(f"stop-{n}-summary")]
        for place, error in by_entry.items():
            fields = error.message_dict if hasattr(error, "error_dict") else {"": error.messages}
            for name, messages in fields.items():
                field = f"stop-{logged[place]}-{name}"
                self.add_error(field if field in self.fields else f"stop-{logged[place]}-settlement", messages)


def _uuid(value) -> UUID:
    try:
        return UUID(str(value))
    except ValueError:
        return uuid4()
