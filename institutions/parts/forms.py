"""Forms of parts, made from what their kind says."""

from functools import cache

from django import forms
from django.db import models

from institutions.once.forms import SentOnce

from .kind import Kind
from .models import OrderedPart


class PartForm(SentOnce, forms.ModelForm):
    """A part of a record: choices among other parts are those of the same record."""

    kind: Kind

    def __init__(self, *args, user, record, **kwargs):
        super().__init__(*args, **kwargs)
        if self.kind.own:
            # What is checked of a part may ask about its record.
            setattr(self.instance, self.kind.owner, record)
        for name, field in self.fields.items():
            if hasattr(field, "user"):
                field.user = user
            if isinstance(field, forms.ModelChoiceField):
                field.queryset = of_same_record(self.kind, name, field.queryset, record)
        if issubclass(self.kind.model, OrderedPart):
            self.fields["position"].required = False

    def _post_clean(self):
        # A file is taken in by the action; what is checked of a part without one has to know that it came.
        self.instance.coming = self.cleaned_data.get("file")
        super()._post_clean()

    def _get_validation_exclusions(self):
        """A record that the action is to enter has no key yet, and counts as chosen all the same."""
        chosen = self.cleaned_data.items()
        unsaved = {name for name, value in chosen if isinstance(value, models.Model) and value.pk is None}
        return super()._get_validation_exclusions() | unsaved

    def clean_position(self):
        return self.cleaned_data["position"] or 0


def of_same_record(kind: Kind, name: str, queryset, record):
    """The records a field chooses from: where they are parts of the same kind of record, those of this one."""
    model = queryset.model
    if any(isinstance(field, models.ForeignKey) and field.related_model is type(record) for field in _own_keys(model)):
        key = next(field.name for field in _own_keys(model) if field.related_model is type(record))
        return queryset.filter(**{key: record})
    return queryset


def _own_keys(model):
    return [field for field in model._meta.fields if isinstance(field, models.ForeignKey)]


@cache
def form_of(kind: Kind) -> type[PartForm]:
    """The form class of a kind."""
    made = {name: make() for name, make in kind.form_fields.items()}
    meta = type("Meta", (), {"model": kind.model, "fields": list(kind.fields), "widgets": _widgets(kind)})
    return type(f"{kind.model.__name__}Form", (PartForm,), {**made, "Meta": meta, "kind": kind})


def _widgets(kind: Kind) -> dict:
    widgets = {models.DateField: ("date", "%Y-%m-%d"), models.TimeField: ("time", "%H:%M")}
    inputs = {models.DateField: forms.DateInput, models.TimeField: forms.TimeInput}
    found = {}
    for name in kind.fields:
        column = type(kind.model._meta.get_field(name))
        if column in widgets:
            typed, written = widgets[column]
            found[name] = inputs[column](attrs={"type": typed}, format=written)
    return found
