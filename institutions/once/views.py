"""Two people, one record; one form, two contents: what the second one is shown, for every noun (ADR 0036).

Who changes a record sends the revision that they read. Where it is not the present one any more, a page shows both
texts field by field; the person decides, and nothing that was typed is lost. The page sends the same form again, with
the choices beside it, so the view that answers it is the view of the form.
"""

from copy import copy
from dataclasses import dataclass
from uuid import uuid4

from django import forms
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.shortcuts import render
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from institutions.base.exceptions import Conflict

KEPT, SENT = "kept", "sent"
OURS = ("csrfmiddlewaretoken", "writer", "unsent", "all", "by_hand", "differing")


@dataclass
class Difference:
    """One field that stands otherwise than it was sent; `choice` is which side the person alone has changed, if one."""

    name: str
    label: str
    kept: str
    sent: str
    choice: str = ""


class Edits:
    """For views with the form of a record, before `PlainActionForm` or `ActionForm`."""

    version_name = "revision"

    def form_of(self, record):
        """The form as the record stands, unbound."""
        kwargs = super().get_form_kwargs() | {"instance": record}
        return self.get_form_class()(**{name: kwargs[name] for name in kwargs if name not in ("data", "files")})

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs()
        if kwargs.get("data") and "differing" in self.request.POST:
            kwargs["data"] = self.decided(kwargs["data"])
        return kwargs

    def decided(self, data):
        return decided(data, self.form_of(self.present()), self.version_name)

    def present(self):
        """The record as it stands now."""
        return self.object

    def version_of(self, record):
        return getattr(record, self.version_name)

    def form_valid(self, form):
        """By hand: back to the form, with what was chosen in it."""
        return self.form_invalid(form) if "by_hand" in self.request.POST else super().form_valid(form)

    def conflict(self, form, conflict: Conflict):
        """Both texts, side by side."""
        version = form.add_prefix(self.version_name), self.version_of(conflict.present)
        return both(self.request, form, conflict, self.differences(form, conflict.present), version)

    def differences(self, form, present) -> list[Difference]:
        read = as_read(present, form.data.get(form.add_prefix(self.version_name)))
        return differences(form, self.form_of(present), self.form_of(read) if read else None)


def both(request, form, conflict: Conflict, found: list[Difference], version: tuple[str, object]):
    """The page with both texts; it sends everything that was typed once more, to where it was sent first. `version` is
    the name and the present value of the field by which the second one says what they read.
    """
    typed = [(name, one) for name, several in form.data.lists() for one in several if not of_ours(name, version)]
    context = {
        "differences": found,
        "typed": typed,
        "version": version,
        "told": str(conflict),
        "last": last_change(conflict.present),
        "present": conflict.present,
    }
    return render(request, "conflict.html", context, status=409)


def of_ours(name: str, version: tuple[str, object]) -> bool:
    """Whether a field of the request is the conflict page's own."""
    return name in (*OURS, version[0]) or name.startswith("choice_")


def decided(data, present, version_name: str = "revision"):
    """What was typed, with what stands in the form `present` wherever the person chose that. Where a choice is missing
    nothing counts as read, so both are shown once more.
    """
    data = data.copy()
    for name in data.getlist("differing"):
        choice = data.get("all") or data.get(f"choice_{name}")
        if choice == KEPT and name in present.fields:
            put_back(data, present, name)
        elif choice not in (KEPT, SENT) and "by_hand" not in data:
            data[present.add_prefix(version_name)] = ""
    return data


class Enters:
    """For views that enter a record, before `PlainActionForm` or `ActionForm`. Where the form was sent before with
    other content it gets another key; the person is shown what the first one made, and says whether this is a further
    one.
    """

    def conflict(self, form, conflict: Conflict):
        form.data = form.data.copy()
        form.data["uuid"] = str(uuid4())
        form.add_error(None, _("Ezt az űrlapot már elküldte, más tartalommal. Ha ez egy újabb, küldje el még egyszer."))
        made = conflict.present
        context = self.get_context_data(form=form, made_before=made, made_before_url=made and self.url_of(made))
        return self.render_to_response(context, status=409)

    def url_of(self, record) -> str:
        """Where the record that the first sending made is shown."""
        raise NotImplementedError


def differences(form, present, read=None) -> list[Difference]:
    """The fields that were sent otherwise than they stand in `present`; `read` is the form as it was opened."""
    found = []
    for name, field in form.fields.items():
        there, sent = present.get_initial_for_field(present.fields[name], name), form[name].data
        if field.widget.is_hidden or field.disabled or not field.has_changed(there, sent):
            continue
        if means_same(form, present, name):
            continue
        choice = ""
        if read is not None:
            before = read.get_initial_for_field(read.fields[name], name)
            mine, theirs = field.has_changed(before, sent), before != there
            choice = "" if mine and theirs else SENT if mine else KEPT
        label = str(form[name].label)
        found.append(Difference(name, label[:1].upper() + label[1:], said(field, there), said(field, sent), choice))
    return found


def means_same(form, present, name: str) -> bool:
    """Whether the same stands there, spelled otherwise: a name without its accents, a project id with blanks."""
    try:
        return present.fields[name].clean(present[name].value()) == form.cleaned_data.get(name)
    except ValidationError:
        return False


def said(field: forms.Field, value) -> str:
    """A value of a field as a person reads it; a dash where there is none."""
    if isinstance(field, forms.BooleanField):
        return _("igen") if field.to_python(value) else _("nem")
    if value in (None, "", [], ()):
        return "–"
    if hasattr(field, "in_words"):
        return field.in_words(value)
    if getattr(field, "choices", None):
        labels = {str(code): str(label) for code, label in field.choices}
        values = value if isinstance(value, list | tuple) else [value]
        return ", ".join(labels.get(str(one), str(one)) for one in values)
    if isinstance(field, forms.DateField):
        return date_format(field.to_python(value))
    return str(field.prepare_value(value))


def put_back(data, present, name: str) -> None:
    """Puts into what was sent what the field would send if nobody had touched it."""
    bound = present[name]
    if hasattr(bound.field.widget, "put_back"):
        bound.field.widget.put_back(data, bound.html_name, bound.value())
        return
    if isinstance(bound.field.widget, forms.CheckboxInput):
        data.pop(bound.html_name, None)
        if bound.value():
            data[bound.html_name] = "on"
        return
    value = bound.field.widget.format_value(bound.value())
    data.setlist(bound.html_name, value if isinstance(value, list) else ["" if value is None else str(value)])


def as_read(record, revision):
    """The record as it stood at that revision, from its trail; None where the trail knows nothing of it."""
    trail = getattr(record, "trail", None) if record.pk else None
    if trail is None or not str(revision).isdecimal() or not hasattr(trail.model, "revision"):
        return None
    event = trail.filter(revision=int(revision)).order_by("-pgh_id").first()
    if event is None:
        return None
    past = copy(record)
    for field in record._meta.concrete_fields:
        if hasattr(event, field.attname) and not field.generated:
            setattr(past, field.attname, getattr(event, field.attname))
    return past


def last_change(record) -> dict | None:
    """Who changed the record last, and when."""
    trail = getattr(record, "trail", None) if record.pk else None
    event = trail.select_related("pgh_context").order_by("-pgh_id").first() if trail is not None else None
    if event is None:
        return None
    key = (event.pgh_context.metadata or {}).get("user") if event.pgh_context else None
    person = get_user_model().objects.filter(pk=key).first() if key else None
    return {"who": person.name if person else "", "when": event.pgh_created_at}
