"""Writes of word pairs. They hold for the next search: nothing is indexed anew."""

from django.db import transaction

from institutions.base.exceptions import grant
from institutions.once.actions import once

from ..models.word_pair import WordPair
from ..rules import may_edit_practices


@once
def add(*, by, typed: str, meant: str) -> WordPair:
    """Adds a pair of folded words. Raises NotGranted, ValidationError."""
    grant(may_edit_practices(by))
    pair = WordPair(typed=typed, meant=meant)
    pair.full_clean()
    pair.save()
    return pair


@transaction.atomic
def remove(pair: WordPair, *, by) -> None:
    """Takes a pair off the list; the trail keeps it. Raises NotGranted."""
    grant(may_edit_practices(by))
    pair.delete()
