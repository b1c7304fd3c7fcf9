"""Writes of synonyms. They hold for the next search: nothing is indexed anew."""

from django.db import transaction

from institutions.base.exceptions import grant
from institutions.once.actions import once

from ..models.synonym import Synonym
from ..rules import may_edit_practices


@once
def add(*, by, typed: str, meant: str, both_ways: bool = False) -> Synonym:
    """Adds a pair of folded words. Raises NotGranted, ValidationError."""
    grant(may_edit_practices(by))
    synonym = Synonym(typed=typed, meant=meant, both_ways=both_ways)
    synonym.full_clean()
    synonym.save()
    return synonym


@transaction.atomic
def remove(synonym: Synonym, *, by) -> None:
    """Takes a synonym off the list; the trail keeps it. Raises NotGranted."""
    grant(may_edit_practices(by))
    synonym.delete()
