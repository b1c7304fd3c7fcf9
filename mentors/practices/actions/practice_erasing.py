"""Taking somebody's name out of a practice: out of every version, frozen or not, and out of the trail; nothing else of
what was frozen changes.
"""

import re

import pgtrigger
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _

from institutions.base.exceptions import grant
from institutions.base.text import in_one_line
from institutions.erasing.actions import erase
from institutions.erasing.models import count_erasure
from mentors.directory.models import ERASED

from ..models.practice import GoodPractice
from ..models.practice_consent import PracticeConsent
from ..models.practice_file import PracticePhoto
from ..models.practice_review import PracticeComment, PracticeReview
from ..models.practice_text import PracticeText
from ..models.practice_version import PracticeVersion
from ..models.practice_way import PracticeStep
from ..rules import may_erase_names
from . import practice_shelf as shelf
from .practice import newest_versions
from .practice_content import hash_of
from .practice_steps import locked

SHORTEST = 5
"""A shorter name would be found in too much that is none."""
FROZEN = ("mentors.PracticeVersion:frozen", "mentors.PracticeStep:add_only")
WRITTEN = (PracticeText, PracticeVersion, PracticeConsent, PracticeStep, PracticeComment, PracticeReview, PracticePhoto)
"""Every table in which words of people about a practice stand."""


@transaction.atomic
def erase_name(practice: GoodPractice, *, by, name: str) -> int:
    """Writes „(név törölve)” wherever this name stands; answers in how many rows. What visitors read, and what the
    institution agreed to, is the same text without the name. Raises NotGranted, ValidationError for too short a name.
    """
    practice = locked(practice)
    grant(may_erase_names(by))
    name = in_one_line(name)
    if len(name) < SHORTEST:
        raise ValidationError({"name": _("Írja be a teljes nevet: legalább %(n)s betű.") % {"n": SHORTEST}})
    before = hash_of(practice)
    pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    if pattern.search(practice.contact_name):
        _forget_contact(practice)
    with pgtrigger.ignore(*FROZEN):
        changed = sum(_clean(model, pattern, practice=practice) for model in WRITTEN)
    for model in (PracticeText, PracticeComment, PracticeReview):
        _clean(model._meta.get_field("trail").related_model, pattern, practice=practice.pk)
    _clean(GoodPractice, pattern, pk=practice.pk)
    _clean(GoodPractice._meta.get_field("trail").related_model, pattern, pgh_obj=practice.pk)
    practice = locked(practice)
    practice.consents.filter(content_hash=before).update(content_hash=hash_of(practice))
    if practice.is_public:
        shelf.put({practice: list(newest_versions(practice))})
    transaction.on_commit(count_erasure)
    return changed


@transaction.atomic
def erase_signer(consent: PracticeConsent, *, by) -> None:
    """Whoever was asked and who answered is known no more; that somebody did, and what, stays. Raises NotGranted."""
    grant(may_erase_names(by))
    consent = PracticeConsent.objects.select_for_update().get(pk=consent.pk)
    for name in PracticeConsent.PERSONAL:
        setattr(consent, name, "")
    consent.signer_name = ERASED if consent.answered_at else ""
    consent.save(update_fields=PracticeConsent.PERSONAL)


def _forget_contact(practice: GoodPractice) -> None:
    practice.contact_consent = False
    practice.save(update_fields=["contact_consent"])
    erase(practice, GoodPractice.PERSONAL)
    shelf.forget_contact(practice)


def _clean(model, pattern: re.Pattern, **which) -> int:
    """Takes the name out of every text of these rows."""
    names = [one.attname for one in model._meta.concrete_fields if _holds_words(one)]
    changed = 0
    for row in model.objects.filter(**which).only("pk", *names):
        values = {name: without(pattern, getattr(row, name)) for name in names}
        values = {name: value for name, value in values.items() if value != getattr(row, name)}
        if values:
            changed += model.objects.filter(pk=row.pk).update(**values)
    return changed


def _holds_words(field) -> bool:
    if isinstance(field, models.JSONField):
        return field.name in ("plan", "content")
    is_text = isinstance(field, models.CharField | models.TextField) and not isinstance(field, models.SlugField)
    return is_text and not field.choices and field.name not in ("content_hash", "code", "pgh_label")


def without(pattern: re.Pattern, value):
    """The same without the name, in texts, lists and dicts alike."""
    if isinstance(value, str):
        return pattern.sub(ERASED, value)
    if isinstance(value, list):
        return [without(pattern, one) for one in value]
    return {key: without(pattern, one) for key, one in value.items()} if isinstance(value, dict) else value
