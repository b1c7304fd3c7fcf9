"""Writes of hand-over letters: edited by two people, signed by the third, then frozen."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from institutions.base.exceptions import Refused, grant
from institutions.base.text import tidied
from institutions.once.actions import put, read_last

from .. import rules
from ..models.hand_over_letter import HandOverLetter

WORDS = ("story", "open_matters", "advice")


@transaction.atomic
def edit(letter: HandOverLetter, *, by, revision: int, **words) -> HandOverLetter:
    """Changes the words of an unsigned letter. Raises NotGranted, Refused when signed or undone, Conflict,
    ValidationError.
    """
    letter = _locked(letter)
    grant(rules.may_edit_letter(by, letter.hand_over))
    _check_open(letter)
    if not put(letter, {name: tidied(words[name]) for name in WORDS}, revision=revision):
        return letter
    letter.changed_by, letter.changed_at = by, timezone.now()
    letter.full_clean()
    letter.save(update_fields=[*WORDS, "revision", "changed_by", "changed_at"])
    return letter


@transaction.atomic
def sign(letter: HandOverLetter, *, by, revision: int) -> HandOverLetter:
    """The successor signs what they read; once more changes nothing. Raises NotGranted, Refused when undone,
    Conflict when it is not what they read.
    """
    letter = _locked(letter)
    grant(rules.may_sign_letter(by, letter.hand_over))
    if letter.signed_at and letter.revision == revision:
        return letter
    _check_open(letter)
    read_last(letter, revision)
    letter.signed_at = timezone.now()
    letter.save(update_fields=["signed_at"])
    return letter


def _locked(letter: HandOverLetter) -> HandOverLetter:
    # The hand-over first, in whose row an undoing waits; without joins, so that Postgres reads both anew.
    found = HandOverLetter.objects.select_related("hand_over", "community").get(pk=letter.pk)
    type(found.hand_over).objects.select_for_update().get(pk=found.hand_over_id)
    HandOverLetter.objects.select_for_update().get(pk=found.pk)
    return HandOverLetter.objects.select_related("hand_over", "community").get(pk=found.pk)


def _check_open(letter: HandOverLetter) -> None:
    if letter.signed_at:
        raise Refused(_("Ezt a levelet már aláírták, nem módosítható."))
    if letter.hand_over.undone_at:
        raise Refused(_("Ezt az átadást visszavonták."))
