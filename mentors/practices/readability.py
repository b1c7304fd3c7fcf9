"""How hard a text is to read, roughly: a hint for its author, never a gate."""

import re
from dataclasses import dataclass

WORD, SENTENCE = re.compile(r"[^\W\d_]+"), re.compile(r"[.!?…]+(?:\s|$)|\n\s*\n|\n\s*(?:[-*]|\d+\.)\s")
LONG = 10
"""From so many letters on a Hungarian word counts as long: half of the words of everyday texts have six or more."""
EASY, HARD = 32, 48
"""Words a sentence plus long words in a hundred (as Björnsson's LIX, with our own limits): up to the first a text is
easy, beyond the second it is hard."""
FEWEST = 20
"""Of fewer words nothing is said."""


@dataclass(frozen=True)
class Reading:
    """`level` is „easy”, „fair” or „hard”; words in a sentence on average, and long words in a hundred."""

    level: str
    in_sentence: int
    long_words: int


def reading_of(text: str) -> Reading | None:
    """How a text reads; None for one that is too short to say."""
    words = WORD.findall(text)
    if len(words) < FEWEST:
        return None
    sentences = sum(1 for part in SENTENCE.split(text) if WORD.search(part))
    in_sentence = len(words) / max(sentences, 1)
    long_words = 100 * sum(len(word) >= LONG for word in words) / len(words)
    worth = in_sentence + long_words
    level = "easy" if worth <= EASY else "hard" if worth > HARD else "fair"
    return Reading(level, round(in_sentence), round(long_words))
