"""Who changed what when on a visit, out of its trail, in words. What was written as a draft is the author's alone."""

from dataclasses import dataclass, field
from datetime import datetime

from django.utils.translation import gettext as _
from django.views.generic import DetailView

from mentors.people.models.user import User

from ..models.promise import KeptPromise, Promise
from ..models.visit import Visit
from ..models.visit_fields import Kind, Layer, names
from ..models.visit_partner import VisitCommunity, VisitInstitution
from .visit_comparison import in_words, label_of

TOLD = (Layer.COMMUNITY, Layer.TEAM)
PLAIN = names(Kind.PLAIN, Kind.TEXT, layers=TOLD)
RECORDS = {name: Visit._meta.get_field(name).related_model for name in names(Kind.RECORD, layers=TOLD)}
COLUMNS = (
    "pgh_label",
    "pgh_created_at",
    "pgh_context__metadata",
    "state",
    "state_note",
    *(f"{name}_id" for name in RECORDS),
    *PLAIN,
)
State = Visit.State
LINKED = (
    # what the words beside the visit are, the model of their rows, where its words stand
    ("communities", VisitCommunity, "community__name"),
    ("institutions", VisitInstitution, "institution__name"),
    ("promises", Promise, "text"),
    ("kept", KeptPromise, "promise__text"),
)


@dataclass
class Change:
    """A field that a step changed: its label, what stood there and what came, in words."""

    label: str
    kept: str
    sent: str


@dataclass
class Entry:
    """One moment of the history: what was done, by whom, with which words, and what it changed."""

    at: datetime
    user_id: int | None
    done: list[str] = field(default_factory=list)
    note: str = ""
    changes: list[Change] = field(default_factory=list)
    who: str = ""


class VisitHistory(DetailView):
    """The history of a visit, the latest first, to whoever reads its team layer."""

    template_name = "mentors/visit/history.html"
    slug_field = slug_url_kwarg = "uuid"

    def get_queryset(self):
        return Visit.objects.team_layer_for(self.request.user).select_related("settlement")

    def get_context_data(self, **kwargs):
        visit = self.object
        return super().get_context_data(
            entries=history_of(visit, with_drafts=visit.mentor_id == self.request.user.pk), **kwargs
        )


def history_of(visit: Visit, with_drafts: bool) -> list[Entry]:
    rows = list(visit.trail.order_by("pgh_id").values(*COLUMNS))
    if rows and rows[0]["pgh_label"] != "insert":
        rows.insert(0, _loaded(visit, rows[0]))
    if not with_drafts:
        sent = next((index for index, row in enumerate(rows) if row["state"] != State.DRAFT), len(rows))
        rows = rows[sent:]
    if not rows:
        return []
    names = {name: _names(model, rows, name) for name, model in RECORDS.items()}
    entries: dict[tuple, Entry] = {}
    for before, row in zip([None, *rows], rows, strict=False):
        entry = _entry(entries, row)
        entry.done.append(_step(before, row)) if _step(before, row) else None
        if before:
            entry.note = row["state_note"] if row["state_note"] != before["state_note"] else ""
            entry.changes += _changes(before, row, names)
    for label, model, words in LINKED:
        _add_linked(entries, model, words, label_of(label), visit, rows[0]["pgh_created_at"])
    _name_people(entries.values())
    return sorted((one for one in entries.values() if one.done or one.changes), key=lambda one: one.at, reverse=True)


def _loaded(visit: Visit, first: dict) -> dict:
    """How a visit began that came in past the trail: logged by its author, and submitted unless it is a draft yet."""
    return first | {
        "pgh_created_at": visit.logged_at,
        "pgh_context__metadata": {"user": visit.mentor_id},
        "state": State.DRAFT if first["state"] == State.DRAFT else State.SUBMITTED,
        "state_note": "",
    }


def _entry(entries: dict, row: dict) -> Entry:
    """The entry of one moment and person: a transaction writes several rows at the same time."""
    at, user_id = row["pgh_created_at"], (row["pgh_context__metadata"] or {}).get("user")
    return entries.setdefault((at, user_id), Entry(at, user_id))


def _step(before: dict | None, row: dict) -> str:
    """What the change of state was, in words; empty where it did not change."""
    if before is None:
        return _("rögzítette") if row["state"] == State.DRAFT else _("rögzítette és beküldte")
    if before["state"] == row["state"]:
        return ""
    words = {
        State.SUBMITTED: _("beküldte") if before["state"] == State.DRAFT else _("újra beküldte"),
        State.ACCEPTED: _("elfogadta"),
        State.RETURNED: _("újranyitotta") if before["state"] == State.ACCEPTED else _("visszaküldte"),
        State.WITHDRAWN: _("visszavonta a látogatást"),
    }
    return words.get(row["state"], "")


def _changes(before: dict, row: dict, names: dict) -> list[Change]:
    found = [
        Change(label_of(name), in_words(name, before[name]), in_words(name, row[name]))
        for name in PLAIN
        if before[name] != row[name]
    ]
    for name in RECORDS:
        old, new = before[f"{name}_id"], row[f"{name}_id"]
        if old != new:
            found.append(Change(label_of(name), names[name].get(old, "–"), names[name].get(new, "–")))
    return found


def _names(model, rows, name) -> dict:
    keys = {row[f"{name}_id"] for row in rows} - {None}
    return dict(model.objects.filter(pk__in=keys).values_list("pk", "name")) if len(keys) > 1 or keys else {}


def _add_linked(entries: dict, model, words: str, label: str, visit: Visit, since: datetime) -> None:
    """What was added or taken off since then (partners, promises, ticks), under the moment of the change."""
    events = model.pgh_event_model.objects.filter(visit_id=visit.pk, pgh_created_at__gte=since)
    events = events.filter(pgh_label__in=["insert", "delete"]).order_by("pgh_id")
    for row in events.values("pgh_created_at", "pgh_context__metadata", "pgh_label", words):
        said, added = row[words] or "–", row["pgh_label"] == "insert"
        change = Change(label, "–", said) if added else Change(label, said, "–")
        _entry(entries, row).changes.append(change)


def _name_people(entries) -> None:
    people = User.objects.in_bulk({entry.user_id for entry in entries if entry.user_id})
    for entry in entries:
        person = people.get(entry.user_id)
        entry.who = person.name if person else _("a rendszer")
