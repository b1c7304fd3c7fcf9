"""The promises in the form of a visit: ticks on the open ones of the place, and new ones, one row each.

The rows are plain fields of the form, named `promise-0-text`, `promise-0-made_by`, `promise-0-due_on`,
`promise-0-community`, `promise-0-uuid` and so on: a script that keeps the form as it is sent needs to know no more.
A row without a text does not exist.
"""

import datetime
from uuid import UUID

from django import forms
from django.db.models import Q
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from institutions.base.forms.naming import ToldApartField
from institutions.base.text import one_line
from institutions.base.text_fields import LineInput
from institutions.communities.models.community import Community
from institutions.organisations.forms.fields import TicksField
from mentors.people.models.period import today

from ..actions.visit.promising import MOST, PromiseLine
from ..models.promise import Promise

BLANK = 3
"""So many rows stand there at first."""
USUALLY_DAYS = 14
PARTS = ("text", "made_by", "due_on", "community", "uuid")


class KeptField(TicksField):
    """Open promises to tick off, by uuid; each says who promised it until when, to the reader."""

    reader = None

    def __init__(self, **kwargs):
        super().__init__(queryset=Promise.objects.none(), to_field_name="uuid", **kwargs)

    def label_from_instance(self, promise):
        return f"{promise.text} ({promise.promiser(self.reader)}, {date_format(promise.due_on)})"


class PromiseRows:
    """What the visit's form knows of promises; a mixin of it."""

    def offer_ticks(self) -> None:
        """Lets tick what is ticked already and, once the form is shown, the open promises of the place."""
        chosen = [key for key in map(as_uuid, self._raw("kept")) if key]
        if not chosen and not self.place:
            return
        rows = Promise.objects.visible_to(self.by)
        offered = Q(uuid__in=chosen)
        if self.place:
            rows, offered = rows.filter(settlement=self.place), offered | Q(state=Promise.State.OPEN)
        kept = self.own_field("kept")
        kept.reader = self.by
        kept.queryset = rows.filter(offered).select_related("visit__mentor").order_by("due_on", "pk")

    def add_rows(self) -> None:
        """Makes a field of each part of the rows that hold a promise."""
        self.rows = self._rows_at_hand()
        for number in self.rows:
            self._add_row(number)

    def _rows_at_hand(self) -> list[int]:
        if not self.is_bound:
            return list(range(len(self.initial.get("promises", ()))))
        if not self.speaks_of_promises:
            return []
        # One more than there may be: the action then says so, and none is dropped in silence.
        return [number for number in range(MOST + 1) if self._sent(number, "text").strip()]

    def _sent(self, number: int, part: str) -> str:
        return str(self.data.get(f"promise-{number}-{part}") or "")

    def _add_row(self, number: int) -> None:
        lines = self.initial.get("promises", ())
        line = lines[number] if number < len(lines) else None
        communities = Community.objects.visible_to(self.by).filter(settlement__county__in=self.counties)
        for part, field in row_fields(communities.select_related("settlement")).items():
            if line:
                field.initial = getattr(line, part)
            self.fields[f"promise-{number}-{part}"] = field

    @property
    def promise_rows(self) -> list[dict]:
        """The bound fields of each row, blank ones behind those at hand."""
        filled = set(self.rows)
        last = max(filled, default=-1) + 1
        for number in range(min(MOST, max(BLANK, last + 1))):
            if number not in filled:
                self._add_row(number)
                self.rows.append(number)
        rows = ({part: self[f"promise-{number}-{part}"] for part in PARTS} for number in sorted(self.rows))
        return [row | {"filled": bool(row["text"].value()), "community_pk": as_pk(row["community"])} for row in rows]

    @property
    def speaks_of_promises(self) -> bool:
        """Whether the form that was sent had rows for them at all: one from before there were any leaves them alone."""
        return any(name.startswith("promise-") for name in self.data)

    @property
    def promises_open(self) -> bool:
        """Whether the part begins unfolded: it holds something."""
        return bool(self._rows_at_hand())

    def clean(self):
        for number in self.rows:
            due_on = f"promise-{number}-due_on"
            if due_on not in self.errors and not self.cleaned_data.get(due_on):
                self.add_error(due_on, self.fields[due_on].error_messages["required"])
        return super().clean()

    def promise_lines(self) -> list[PromiseLine]:
        """The rows as the action takes them."""
        cleaned = self.cleaned_data
        rows = ({part: cleaned[f"promise-{number}-{part}"] for part in PARTS} for number in self.rows)
        return [PromiseLine(**row | {"made_by": row["made_by"] or Promise.MadeBy.MENTOR}) for row in rows]


def row_fields(communities) -> dict[str, forms.Field]:
    due_on = today() + datetime.timedelta(days=USUALLY_DAYS)
    community = ToldApartField(
        label=_("Melyik közösségé?"), queryset=communities, required=False, empty_label=_("egyiké sem külön")
    )
    return {
        "text": LineInput(
            label=_("Vállalás"), required=False, max_length=300, validators=[one_line], widget=forms.TextInput
        ),
        "made_by": forms.ChoiceField(
            label=_("Ki vállalta?"), choices=[("mentor", _("én")), ("partner", _("a partner"))], required=False
        ),
        "due_on": forms.DateField(
            label=_("Határidő"),
            initial=due_on,
            required=False,
            widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
            error_messages={"required": _("Adja meg a határidőt.")},
        ),
        "community": community,
        "uuid": forms.UUIDField(required=False, widget=forms.HiddenInput),
    }


def as_pk(field) -> int | None:
    """The primary key that a bound field stands at."""
    value = str(getattr(field.value(), "pk", field.value()))
    return int(value) if value.isascii() and value.isdigit() else None


def as_uuid(value) -> UUID | None:
    """A UUID out of a record, a UUID or a text; None where it is none."""
    try:
        return UUID(str(getattr(value, "uuid", value)))
    except ValueError:
        return None
