"""Fields of a visit in words, and what differs between two contents: for the conflict page."""

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _l

from institutions.once.views import KEPT, SENT, Difference

from ..actions.visit.content import FIELDS
from ..models.supervision_note import SupervisionNote
from ..models.visit import Visit

CODES = {
    "method": dict(Visit.Method.choices),
    "activities": dict(Visit.Activity.choices),
    "partner_kinds": dict(Visit.PartnerKind.choices),
}

LABELS = {"promises": _l("Vállalások"), "kept": _l("Megvalósult vállalások")}


def label_of(name: str) -> str:
    if name in LABELS:
        return str(LABELS[name])
    model, name = (SupervisionNote, "text") if name == "supervision" else (Visit, name)
    label = str(model._meta.get_field(name).verbose_name)
    return label[:1].upper() + label[1:]


def in_words(name: str, value) -> str:
    """A value as a person reads it; a dash where there is none."""
    if value in (None, "", [], ()):
        return "–"
    if name == "date":
        return date_format(value)
    if isinstance(value, bool):
        return _("igen") if value else _("nem")
    values = value if isinstance(value, list | tuple) else [value]
    if name in LABELS:
        return "\n".join(map(str, values))
    return ", ".join(str(CODES.get(name, {}).get(one, one)) for one in values)


def differences(kept: dict, sent: dict) -> list[Difference]:
    return [difference(name, kept[name], sent[name]) for name in FIELDS if kept[name] != sent[name]]


def difference(name: str, kept, sent) -> Difference:
    there, arrived = in_words(name, kept), in_words(name, sent)
    return Difference(name, label_of(name), there, arrived, SENT if there == "–" else KEPT)
