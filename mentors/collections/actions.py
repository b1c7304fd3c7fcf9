"""Writes of collections."""

from django.db import transaction

from institutions.base.exceptions import grant
from institutions.once.actions import once, put
from mentors.practices.actions.practice import free_slug

from . import rules
from .models import Collection

RESERVED = frozenset({"new", "export"})


@once
def create(*, by, arrangement=(), **fields) -> Collection:
    """Begins a collection with these practices (ids, in their order). Raises NotGranted, ValidationError."""
    grant(rules.may_write(by))
    collection = Collection(slug=free_slug(fields["name"], Collection, RESERVED), **fields)
    collection.full_clean()
    collection.save()
    collection.arrangement = list(arrangement)
    collection.arrange()
    return collection


@transaction.atomic
def update(collection: Collection, *, by, revision: int | None, **fields) -> Collection:
    """Changes these fields. Raises NotGranted, ValidationError, Conflict when it changed since `revision`."""
    grant(rules.may_write(by))
    collection = Collection.objects.select_for_update().get(pk=collection.pk)
    if put(collection, fields, revision=revision):
        collection.full_clean()
        collection.save()
        collection.arrange()
    return collection
