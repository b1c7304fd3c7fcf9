"""Texts become versions: what is published is frozen, with its author and the Hungarian text it was made of."""

from ..models.practice import GoodPractice
from ..models.practice_text import CONTENT, PracticeText
from ..models.practice_version import PracticeVersion
from .practice_missing import MAIN_LANGUAGE


def newest_versions(practice: GoodPractice):
    """The last published version of each language."""
    return practice.versions.order_by("language", "-number").distinct("language")


def freeze_changed(practice: GoodPractice, texts: list[PracticeText], by, at) -> tuple[dict, list[PracticeVersion]]:
    """Freezes the texts that differ from what was published; answers the newest version of each language, and which
    of them are new.
    """
    newest = {one.language: one for one in newest_versions(practice)}
    fresh = {text.language: freeze(text, newest.get(text.language), by, at) for text in texts if _differs(text, newest)}
    main = (fresh | newest if MAIN_LANGUAGE not in fresh else newest | fresh).get(MAIN_LANGUAGE)
    working = next((text for text in texts if text.language == MAIN_LANGUAGE), None)
    for text in texts:
        version = fresh.get(text.language)
        if version and main and working and text.language != MAIN_LANGUAGE:
            # Made of the text that is public now, or of one before it.
            version.source = main.number if text.source == working.revision else max(main.number - 1, 0)
    PracticeVersion.objects.bulk_create(fresh.values())
    return newest | fresh, list(fresh.values())


def freeze(text: PracticeText, before: PracticeVersion | None, by, at) -> PracticeVersion:
    """The version, not yet saved, that this text becomes."""
    return PracticeVersion(
        practice=text.practice,
        language=text.language,
        number=before.number + 1 if before else 1,
        author=text.author,
        published_by=by,
        published_at=at,
        **{name: getattr(text, name) for name in CONTENT},
    )


def _differs(text: PracticeText, newest: dict[str, PracticeVersion]) -> bool:
    before = newest.get(text.language)
    return before is None or any(getattr(before, name) != getattr(text, name) for name in CONTENT)
