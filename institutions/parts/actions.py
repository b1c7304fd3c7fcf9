"""Writes of parts: added, changed, removed by whoever writes the record they belong to."""

from functools import cache

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused, grant
from institutions.once.actions import once, put, read_last

from .kind import Kind, Owner
from .models import OrderedPart

MOST = 1000
"""So many parts of one kind a record has at most."""


def add(owner: Owner, kind: Kind, record, /, *, by, uuid=None, **fields):
    """Adds a part, under the UUID that the client chose, if any; answers it and whether it is new. Raises NotGranted,
    ValidationError, Conflict, Refused.
    """
    named = {"own_uuid": uuid} if uuid else {}
    return _adding(owner, kind)(record, by=by, uuid=uuid, **named, **fields)


@cache
def _adding(owner: Owner, kind: Kind):
    """The action of one kind of parts, as `once` knows actions: by their name and by what they enter."""

    def act(record, /, *, by, own_uuid=None, **fields):
        record = _locked(owner, record, by)
        if kind.of(record).count() >= MOST:
            raise Refused(_("Ennél több már nem fér ide."))
        part = kind.model(**_columns(kind, fields))
        part.uuid = own_uuid or part.uuid
        if kind.own:
            setattr(part, kind.owner, record)
        if isinstance(part, OrderedPart) and not part.position:
            part.position = (kind.of(record).aggregate(last=models.Max("position"))["last"] or 0) + 1
        _save(owner, kind, part, record, fields, by)
        return part

    act.__name__ = f"add {kind.model.__name__}"
    act.__annotations__["return"] = kind.model
    return once(act)


@transaction.atomic
def update(owner: Owner, kind: Kind, part, /, *, by, revision: int | None, **fields):
    """Changes these fields of a part. Raises NotGranted, ValidationError, and Conflict when it changed since."""
    record = _locked(owner, kind.owner_of(part), by)
    part = kind.model.objects.select_for_update(of=("self",)).filter(pk=part.pk).first()
    if part is None:
        raise Refused(_("Ezt közben valaki levette."))
    changed = put(part, _columns(kind, fields), revision=revision)
    if not changed and any(value for name, value in fields.items() if name not in kind.fields):
        read_last(part, revision)
        part.revision, changed = part.revision + 1, True
    if changed:
        _save(owner, kind, part, record, fields, by)
    return part


@transaction.atomic
def remove(owner: Owner, kind: Kind, part, *, by) -> None:
    """Takes a part off; one that is gone already stays so. Raises NotGranted, Refused where others build on it."""
    record = _locked(owner, kind.owner_of(part), by)
    part = kind.model.objects.filter(pk=part.pk).first()
    if part is None:
        return
    try:
        part.delete()
    except models.ProtectedError:
        raise Refused(_("Ezt más még használja: előbb onnan vegye le.")) from None
    if kind.gone:
        kind.gone(part)
    if owner.touch:
        owner.touch(record)


def _columns(kind: Kind, fields: dict) -> dict:
    """What stands on the part itself; the rest, a file, is `fill`'s."""
    return {name: value for name, value in fields.items() if name in kind.fields}


def _save(owner: Owner, kind: Kind, part, record, fields: dict, by) -> None:
    if kind.fill:
        kind.fill(part, fields, by)
    part.clean_fields()
    if kind.owner_of(part) != record:
        raise ValidationError({kind.owner.partition("__")[0]: _("Ez máshová tartozik.")})
    part.full_clean()
    part.save()
    if owner.touch:
        owner.touch(record)


def _locked(owner: Owner, record, by):
    """The record with its parts for this transaction alone. Raises NotGranted unless the person may write it, Refused
    where nobody can now.
    """
    found = owner.model.objects.select_for_update(of=("self",)).filter(pk=record.pk).first()
    grant(found is not None and owner.may_edit(by, found))
    if why := owner.why_not and owner.why_not(found):
        raise Refused(why)
    return found
