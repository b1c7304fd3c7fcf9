"""Many published practices at once, for the demo and for benchmarks: the same checks and the same shelf as one."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction

from institutions.base.exceptions import grant
from institutions.places.models.settlement_size import SettlementSize

from ..models.practice import GoodPractice, PracticeState
from ..models.practice_text import PracticeText
from ..models.practice_version import PracticeVersion
from ..rules import may_edit_practices
from . import practice_shelf as shelf
from .practice import freeze


@dataclass
class Entry:
    """A practice to load: its facts (columns of GoodPractice, slug included), and its words by language code."""

    facts: dict
    texts: dict[str, dict[str, str]]
    published_at: datetime.datetime | None = None


@transaction.atomic
def load(entries: Iterable[Entry], *, by) -> int:
    """Enters practices; those with a `published_at` are published as of then, the others stay as their `state` says.

    Settlements must come with their county. Raises NotGranted, ValidationError.
    """
    grant(may_edit_practices(by))
    entries = list(entries)
    practices = [_practice(entry) for entry in entries]
    GoodPractice.objects.bulk_create(practices, batch_size=1000)
    texts = [
        PracticeText(practice=practice, language=language, author=by, **words)
        for practice, entry in zip(practices, entries, strict=True)
        for language, words in entry.texts.items()
    ]
    for text in texts:
        text.clean_fields(exclude=["practice", "author"])
    PracticeText.objects.bulk_create(texts, batch_size=1000)
    public = [text for text in texts if text.practice.is_public]
    versions = [freeze(text, None, by, text.practice.published_at) for text in public]
    PracticeVersion.objects.bulk_create(versions, batch_size=1000)
    shelved: dict[GoodPractice, list[PracticeVersion]] = {}
    for version in versions:
        shelved.setdefault(version.practice, []).append(version)
    shelf.put(shelved)
    return len(practices)


def _practice(entry: Entry) -> GoodPractice:
    practice = GoodPractice(**entry.facts)
    if practice.settlement.population is not None:
        practice.settlement_size = SettlementSize.of(practice.settlement.population)
    if entry.published_at:
        practice.published_at = entry.published_at
        if not practice.is_public:
            practice.state = PracticeState.PUBLISHED
    practice.clean_fields(exclude=["institution", "settlement", "collected_by"])
    return practice
