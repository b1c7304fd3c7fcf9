"""Taking somebody's name out of a practice: out of every version, frozen or not, and out of the trail; nothing else of
what was frozen changes.
"""

import re

import pgtrigger
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _
from pghistory.models import Context

from institutions.base.exceptions import grant
from institutions.base.text import in_one_line
from institutions.erasing.actions import erase
from institutions.erasing.models import count_erasure
from institutions.imports.models import SheetImport
from mentors.directory.models import ERASED

from ..models.practice import GoodPractice
from ..models.practice_consent import PracticeConsent
from ..models.published_practice import PublishedPractice
from ..names import alike_of, pattern_of
from ..rules import may_erase_names
from . import practice_shelf as shelf
from .practice import free_slug, newest_versions
from .practice_content import hash_of
from .practice_missing import MAIN_LANGUAGE
from .practice_steps import locked

SHORTEST = 5
"""A shorter name would be found in too much that is none."""
FROZEN = ("mentors.PracticeVersion:frozen", "mentors.PracticeStep:add_only")
REACHED = ("contact_email", "contact_phone")
"""What goes with the name of a contact."""


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
    pattern = pattern_of(name)
    if pattern.search(practice.contact_name):
        _forget_contact(practice)
    with pgtrigger.ignore(*FROZEN):
        cleaned = {model: _clean(model, pattern, **{way: practice.pk}) for model, way in tables()}
    _clean(GoodPractice, pattern, pk=practice.pk)
    _clean_sheets(practice, pattern)
    old_address = practice.slug
    if pattern.search(old_address.replace("-", " ")):
        _name_anew(practice)
    practice = locked(practice)
    practice.consents.filter(content_hash=before).update(content_hash=hash_of(practice))
    if practice.is_public:
        shelf.say_anew(practice, list(newest_versions(practice)), lambda said: without(pattern, said))
    if practice.slug != old_address:
        _forget_address(old_address, practice.slug)
    transaction.on_commit(count_erasure)
    return sum(number for model, number in cleaned.items() if not hasattr(model, "pgh_id"))


def _name_anew(practice: GoodPractice) -> None:
    """An address with the name in it is given up, in the trail too; whoever has it finds nothing there."""
    old, new = practice.slug, free_slug(practice.texts.get(language=MAIN_LANGUAGE).title)
    practice.slug = new
    practice.save(update_fields=["slug"])
    PublishedPractice.objects.filter(practice=practice).update(slug=new)
    GoodPractice._meta.get_field("trail").related_model.objects.filter(slug=old).update(slug=new)
    for sent in SheetImport.objects.filter(rows__contains=[{"slug": old}]):
        rows = [row | {"slug": new} if row.get("slug") == old else row for row in sent.rows]
        SheetImport.objects.filter(pk=sent.pk).update(rows=rows)


def _forget_address(old: str, new: str) -> None:
    """The trail says at which address something was done."""
    for context in Context.objects.filter(metadata__url__contains=f"/{old}/"):
        context.metadata["url"] = context.metadata["url"].replace(f"/{old}/", f"/{new}/")
        context.save(update_fields=["metadata"])


def left_alike(practice: GoodPractice, name: str) -> list[str]:
    """What still begins like the name, in order: somebody else's, or a form that nobody thought of. A person decides,
    and erases it as it stands there.
    """
    pattern, found = alike_of(in_one_line(name)), set()
    for model, which in [(GoodPractice, {"pk": practice.pk}), *((one, {way: practice.pk}) for one, way in tables())]:
        names = [one.attname for one in model._meta.concrete_fields if _holds_words(one)]
        for row in model.objects.filter(**which).values_list(*names):
            found |= {" ".join(one.group().split()) for value in row for one in pattern.finditer(str(value))}
    return sorted(found)


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


def tables():
    """Every table with words about a practice, of whatever feature, and their trails: (model, its way to the practice).
    What visitors read is made anew.
    """
    for one in GoodPractice._meta.get_fields(include_hidden=True):
        is_part = one.auto_created and not one.concrete and not one.many_to_many
        if is_part and one.related_model._meta.app_label == "mentors" and one.related_model is not PublishedPractice:
            yield one.related_model, one.field.name


def _clean_sheets(practice: GoodPractice, pattern: re.Pattern) -> None:
    """In the tables that brought it, until those are forgotten."""
    for sent in SheetImport.objects.filter(rows__contains=[{"key": str(practice.uuid)}]):
        rows = [without(pattern, row) if row.get("key") == str(practice.uuid) else row for row in sent.rows]
        SheetImport.objects.filter(pk=sent.pk).update(rows=rows)


def _clean(model, pattern: re.Pattern, **which) -> int:
    """Takes the name out of every text of these rows."""
    names = {one.attname: one for one in model._meta.concrete_fields if _holds_words(one)}
    changed = 0
    for row in model.objects.filter(**which).only("pk", *names):
        values = {name: _fitting(without(pattern, getattr(row, name)), field) for name, field in names.items()}
        values = {name: value for name, value in values.items() if value != getattr(row, name)}
        if "contact_name" in values:
            values |= {name: "" for name in REACHED if name in names}
        if values:
            changed += model.objects.filter(pk=row.pk).update(**values)
    return changed


def _fitting(value, field):
    """What is longer than a short name must fit where that stood."""
    return value[: field.max_length] if isinstance(field, models.CharField) else value


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
