"""Who changed what when in a process, out of the trail of its steps."""

from dataclasses import dataclass, field
from datetime import date, datetime

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.generic import DetailView

from mentors.people.models.user import User

from ..models import Process, ProcessStep

FIELDS = ("planned_on", "started_on", "done_on", "note")


@dataclass
class Entry:
    """One change of one step: field, what stood there, what stands there now."""

    at: datetime
    step: str
    user_id: int | None
    changes: list[tuple[str, str, str]] = field(default_factory=list)
    who: str = ""


class ProcessHistory(DetailView):
    """The history of a process, the latest first, to whoever reads the process."""

    template_name = "mentors/process/history.html"

    def get_queryset(self):
        return Process.objects.visible_to(self.request.user).select_related("settlement", "consortium")

    def get_context_data(self, **kwargs):
        return super().get_context_data(entries=history_of(self.object), **kwargs)


def history_of(process: Process) -> list[Entry]:
    columns = ("pgh_created_at", "pgh_obj_id", "pgh_context__metadata", "step", *FIELDS)
    events = ProcessStep.pgh_event_model.objects.filter(process_id=process.pk).order_by("pgh_id")
    entries, before = [], {}
    for row in events.values(*columns):
        changes = _changes(before.get(row["pgh_obj_id"], dict.fromkeys(FIELDS)), row)
        before[row["pgh_obj_id"]] = row
        if changes:
            user_id = (row["pgh_context__metadata"] or {}).get("user")
            entries.append(Entry(row["pgh_created_at"], str(Process.Step(row["step"]).label), user_id, changes))
    people = User.objects.in_bulk({entry.user_id for entry in entries if entry.user_id})
    for entry in entries:
        entry.who = people[entry.user_id].name if entry.user_id in people else _("a rendszer")
    return entries[::-1]


def _changes(before: dict, row: dict) -> list[tuple[str, str, str]]:
    labels = {name: str(ProcessStep._meta.get_field(name).verbose_name) for name in FIELDS}
    return [
        (labels[name], _in_words(before[name]), _in_words(row[name]))
        for name in FIELDS
        if (before[name] or None) != (row[name] or None)
    ]


def _in_words(value: date | str | None) -> str:
    return date_format(value) if isinstance(value, date) else value or "–"
