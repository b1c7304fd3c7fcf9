"""The table of a day: one row for each session, and some empty ones."""

import uuid

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from events.calendar.forms import day_input, time_input
from events.calendar.models.event import Event
from institutions.once.forms import SentOnce, revision_field

from .models.session import Session
from .queries import days_of

EMPTY_ROWS = 6


class RowForm(SentOnce, forms.ModelForm):
    """One row of a day's table; an empty new one says nothing."""

    class Meta:
        model = Session
        fields = ["start_time", "end_time", "name", "kind", "track", "room", "day"]
        widgets = {"start_time": time_input(), "end_time": time_input(), "day": day_input()}

    def __init__(self, *args, event: Event, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["track"].queryset = event.tracks.all()
        self.fields["room"].queryset = event.rooms.all()
        self.instance.event = event
        if self.instance.pk is None:
            self.empty_permitted, self.use_required_attribute = True, False

    def has_changed(self):
        return self.instance.pk is not None or bool(self.data.get(self.add_prefix("name"), "").strip())

    def row(self) -> dict:
        """What the action takes."""
        found = dict(self.cleaned_data)
        return found | {"session": self.instance if self.instance.pk else None}


def rows_of(event: Event, sessions: list[Session], day, data=None) -> list[RowForm]:
    """The forms of a day's table: those of its sessions, and empty ones."""
    found = [RowForm(data, event=event, instance=one, prefix=one.uuid.hex[:12]) for one in sessions]
    for number in range(EMPTY_ROWS):
        initial = {"day": day, "uuid": uuid.uuid4()}
        found.append(RowForm(data, event=event, instance=Session(), prefix=f"new{number}", initial=initial))
    return found


class CopyDayForm(forms.Form):
    """Which day of an event is copied to which one."""

    from_day = forms.TypedChoiceField(label=_("Ezt a napot"), coerce=str)
    to_day = forms.TypedChoiceField(label=_("erre a napra"), coerce=str)

    def __init__(self, *args, event: Event, **kwargs):
        super().__init__(*args, **kwargs)
        self.days = {day.isoformat(): day for day in days_of(event)}
        self.fields["revision"] = revision_field()
        self.initial["revision"] = event.revision
        for name in ("from_day", "to_day"):
            self.fields[name].choices = [(code, date_format(day)) for code, day in self.days.items()]

    def chosen(self) -> dict:
        days = {name: self.days[self.cleaned_data[name]] for name in ("from_day", "to_day")}
        return days | {"revision": self.cleaned_data["revision"]}
