"""„Erre gondolt?”: the question with its mistyped words as the found practices spell them."""

import re

from ..highlight import pattern_of
from ..hungarian import fold
from ..models.search_terms import PracticeQuery

WORD = re.compile(r"\w+")


def as_meant(typed: str, query: PracticeQuery, rows: list[dict]) -> str:
    """The question with each mended word in the spelling of the first of these rows that has it; „” where no word was
    mended, or none of them shows how it is spelled.
    """
    meant = typed
    for term in query.terms:
        if term.is_corrected and (word := _spelled(term.far.exact, rows)):
            meant = re.sub(rf"(?<!\w){re.escape(term.said)}(?!\w)", word, meant, flags=re.IGNORECASE)
    return meant if fold(meant) != fold(typed) else ""


def _spelled(forms: frozenset[str], rows: list[dict]) -> str:
    pattern = pattern_of(forms)
    if pattern is None:
        return ""
    for row in rows:
        for heading in row["headings"].values():
            for text in (heading["title"], heading["lead"]):
                if found := pattern.search(fold(text)):
                    return text[found.start() : found.end()].lower()
    return ""
