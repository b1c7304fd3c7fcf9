"""How a personal value goes: from its record, from every row of the trail, and from the phones that keep it.

It is the one way for all of them. That something stood there, who wrote it and when, stays in the trail.
"""

from collections.abc import Sequence

from django.db import transaction

from .models import count_erasure


def tidy_trail(record, names: Sequence[str], *, consented: bool = True) -> None:
    """After a write: the trail holds no value that does not stand on the record any more, and without the person's
    consent none at all.
    """
    for name in names:
        rows = record.trail.exclude(**{name: getattr(record, name)}) if consented else record.trail
        rows.update(**{name: ""})


def erase(record, names: Sequence[str]) -> None:
    """Empties these values on the record and in its trail."""
    type(record).objects.filter(pk=record.pk).update(**dict.fromkeys(names, ""))
    erase_trail(type(record), record.pk, names)


def erase_trail(model, key: int, names: Sequence[str]) -> None:
    """Empties these values in the trail of a record, which may be deleted; phones forget their kept pages."""
    trail = model._meta.get_field("trail").related_model
    trail.objects.filter(pgh_obj=key).update(**dict.fromkeys(names, ""))
    # Not before: a phone that asks in this moment would fetch once more what is about to go.
    transaction.on_commit(count_erasure)
