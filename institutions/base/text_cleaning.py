"""Cleans the texts that were stored before texts were cleaned at the door, and says what cannot be: two names that are
one when they are clean. Nothing is merged by itself.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import IntegrityError, models, transaction
from django.db.models.functions import Cast

from .text import ORDINARY, cleaned_values, email_address, in_one_line, one_line, plain_text, tidied

AT_ONCE = 1000
CLASS = ORDINARY.pattern.removesuffix("]*")
ODD = f"[^{CLASS[1:]}]"
"""As Postgres finds what may need cleaning: a character that is no ordinary one."""
ODD_LINE, ODD_LINES = rf"{ODD}|^\s|\s$|\s\s|[\n\t]", rf"{ODD}|^\s|\s$"
ODD_ADDRESS = rf"{ODD_LINE}|[A-Z]|xn--|[^ -~]"


@dataclass(frozen=True)
class Collision:
    """A record whose clean text another one has already: it stays as it is until somebody decides."""

    model: str
    pk: object
    fields: tuple[str, ...]

    def __str__(self):
        return f"{self.model} {self.pk}: {', '.join(self.fields)}"


def clean_stored(every: Iterable[type[models.Model]]) -> list[Collision]:
    """Cleans the texts of these models in place; answers what could not be. The trail does not grow: nobody wrote."""
    collisions = []
    with transaction.atomic(), pgtrigger.ignore():
        for model in every:
            if fields := fields_of(model):
                collisions += _clean(model, fields)
    return collisions


def fields_of(model) -> dict:
    """The model's fields that hold what people wrote, each with its pattern of what may be wrong and what rights it."""
    if any(field.name == "pgh_id" for field in model._meta.fields):
        return {}  # the trail says what was, not what should have been
    found = {field.name: how for field in model._meta.concrete_fields if (how := _how(field))}
    return {name: how for name, how in found.items() if not isinstance(model._meta.get_field(name), ArrayField)}


def _how(field):
    if field.generated or field.choices or isinstance(field, models.SlugField):
        return None
    if isinstance(field, models.JSONField):
        return ODD, cleaned_values
    if isinstance(field, models.EmailField):
        return ODD_ADDRESS, email_address
    if isinstance(field, models.CharField | models.TextField) and one_line in field.validators:
        return ODD_LINE, in_one_line
    if isinstance(field, models.CharField | models.TextField) and plain_text in field.validators:
        return ODD_LINES, tidied
    return None


def _clean(model, fields: dict) -> list[Collision]:
    odd = models.Q()
    texts = {}
    for name, (pattern, _form) in fields.items():
        texts[f"{name}_as_text"] = Cast(name, models.TextField())
        odd |= models.Q(**{f"{name}_as_text__regex": pattern})
    rows = model._base_manager.annotate(**texts).filter(odd).order_by("pk").values("pk", *fields)
    collisions, waiting = [], []
    for row in rows.iterator(AT_ONCE):
        clean = {name: form(row[name]) for name, (_pattern, form) in fields.items() if row[name]}
        if changed := {name: value for name, value in clean.items() if value != row[name]}:
            waiting.append((row["pk"], changed))
        if len(waiting) == AT_ONCE:
            collisions += _write(model, waiting)
            waiting = []
    return collisions + _write(model, waiting)


def _write(model, changes: list[tuple]) -> list[Collision]:
    """Writes all at once; where that collides, one by one, and those that collide stay."""
    try:
        with transaction.atomic():
            for pk, changed in changes:
                model._base_manager.filter(pk=pk).update(**changed)
    except IntegrityError:
        if len(changes) > 1:
            return [one for change in changes for one in _write(model, [change])]
        [(pk, changed)] = changes
        return [Collision(model._meta.label, pk, tuple(changed))]
    return []
