"""Two texts side by side, in pieces: which words the other one does not have."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

WORDS = re.compile(r"\s+|\w+|[^\s\w]")
MOST_WORDS = 600
"""Two blocks of more pieces than this are told apart as a whole: comparing costs the product of both."""


@dataclass(frozen=True)
class Piece:
    """A part of a text; `is_new` where the other text has no such words (a line broken elsewhere is none)."""

    text: str
    is_new: bool


def marked(before: str, after: str) -> tuple[list[Piece], list[Piece]]:
    """Both texts in pieces, those words marked that the other one does not have."""
    pairs = list(_pairs(WORDS.findall(before), WORDS.findall(after)))
    return [one for one, _other in pairs if one.text], [other for _one, other in pairs if other.text]


def marked_by_lines(before: str, after: str) -> tuple[list[Piece], list[Piece]]:
    """The same for long texts: line by line first, then the words of what differs."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    left: list[Piece] = []
    right: list[Piece] = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        one, other = "".join(old[i1:i2]), "".join(new[j1:j2])
        if kind == "equal":
            mine, theirs = [Piece(one, False)], [Piece(other, False)]
        elif max(len(WORDS.findall(one)), len(WORDS.findall(other))) > MOST_WORDS:
            mine, theirs = [piece(one, False)], [piece(other, False)]
        else:
            mine, theirs = marked(one, other)
        left += [one for one in mine if one.text]
        right += [one for one in theirs if one.text]
    return left, right


def _pairs(old: list[str], new: list[str]):
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new).get_opcodes():
        yield piece("".join(old[i1:i2]), kind == "equal"), piece("".join(new[j1:j2]), kind == "equal")


def piece(text: str, same: bool) -> Piece:
    return Piece(text, not same and bool(text.strip()))
