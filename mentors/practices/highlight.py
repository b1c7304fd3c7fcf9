"""Why a text matched: the words in it that begin like the searched ones, marked. Text is escaped, never trusted."""

import re
from html import unescape

from django.utils.html import conditional_escape, mark_safe

from .hungarian import fold

SNIPPET, BEFORE = 220, 70
TAG = re.compile(r"<[^>]*>")


def pattern_of(beginnings) -> re.Pattern | None:
    """What finds whole words with these (folded) beginnings in a folded text."""
    if not beginnings:
        return None
    alternatives = "|".join(re.escape(form) for form in sorted(beginnings, key=len, reverse=True))
    return re.compile(rf"\b(?:{alternatives})\w*")


def marked(text: str, pattern: re.Pattern | None) -> str:
    """The text as safe HTML with its matching words in <mark>."""
    if pattern is None:
        return conditional_escape(text)
    parts, end = [], 0
    for found in pattern.finditer(fold(text)):
        parts += [conditional_escape(text[end : found.start()]), "<mark>"]
        parts += [conditional_escape(text[found.start() : found.end()]), "</mark>"]
        end = found.end()
    return mark_safe("".join([*parts, conditional_escape(text[end:])]))  # noqa: S308 - each part is escaped


def snippet(lead: str, sections: list, pattern: re.Pattern | None) -> str:
    """The lead if a word stands in it, else the place in the sections where one does, marked; the lead without any."""
    if pattern is None or pattern.search(fold(lead)):
        return marked(lead, pattern)
    for _name, html in sections:
        text = " ".join(unescape(TAG.sub(" ", html)).split())
        found = pattern.search(fold(text))
        if found:
            return marked(_around(text, found.start()), pattern)
    return conditional_escape(lead)


def _around(text: str, place: int) -> str:
    """A piece of the text about this place, cut between words."""
    start = text.rfind(" ", 0, max(place - BEFORE, 0)) + 1 if place > BEFORE else 0
    end = text.find(" ", start + SNIPPET)
    piece = text[start : end if end > 0 else len(text)]
    return ("… " if start else "") + piece + (" …" if end > 0 else "")
