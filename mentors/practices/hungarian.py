"""Hungarian words as people type them: pure functions, no database.

The database's stemmer knows accented words. What is typed without accents loses its endings here, by rule.
"""

import re
import unicodedata

LETTERS = frozenset({"Lu", "Ll", "Lt", "Lo", "Nd"})
SHORTEST_ROOT = 3
SHORTEST_AFTER_ONE_LETTER = 4

CASES = (
    *("kent", "ban", "ben", "bol", "rol", "tol", "nak", "nek", "val", "vel", "hoz", "hez", "nal", "nel", "ert"),
    *("ba", "be", "ra", "re", "ig", "on", "en", "an", "ot", "et", "at", "t", "n"),
)
OWNERS_AND_PLURALS = (
    *("jaitok", "jeitek", "aitok", "eitek", "jaink", "jeink", "jaik", "jeik", "aink", "eink", "unk", "juk"),
    *("jai", "jei", "aim", "eim", "aid", "eid", "aik", "eik", "nk", "uk", "ai", "ei", "ja", "je", "ok", "ek", "ak"),
    *("om", "em", "am", "od", "ed", "ad", "k", "a", "e", "i", "m", "d"),
)
# Latin letters with their accents, in either case, each to one plain letter.
FOLDED = {
    code: (unicodedata.normalize("NFKD", chr(code))[0].lower() or chr(code))[0]
    for code in (*range(ord("A"), ord("Z") + 1), *range(0xC0, 0x250))
}
# -val/-vel takes on the last consonant: idősek + vel = idősekkel, verseny + vel = versennyel.
WITH_LONG = re.compile(r"(.+([bcdfghjklmnpqrstvwxz]))\2[ae]l")
WITH_DIGRAPH = re.compile(r"(.+)([cglnstz])\2([syz])[ae]l")


def plain_words(text: str) -> list[str]:
    """The words of a text in lower case: letters and digits only, whatever stands between them falls away."""
    text = unicodedata.normalize("NFKC", text).lower()
    others = {ord(char): " " for char in set(text) if unicodedata.category(char) not in LETTERS}
    return text.translate(others).split()


def fold(text: str) -> str:
    """The text in lower case without accents, letter by letter, so that positions stay the same."""
    return text.translate(FOLDED)


def roots(word: str) -> list[str]:
    """A folded word and what may be its root: without a case ending, then without a possessive or a plural."""
    found = [word]
    for endings in (CASES, OWNERS_AND_PLURALS, OWNERS_AND_PLURALS):
        for candidate in list(found):
            found.extend(_without(candidate, endings))
    return list(dict.fromkeys(found))


def _without(word: str, endings: tuple[str, ...]) -> list[str]:
    shorter = [word[: -len(ending)] for ending in endings if word.endswith(ending) and _long_enough(word, ending)]
    if endings is CASES:
        long, digraph = WITH_LONG.fullmatch(word), WITH_DIGRAPH.fullmatch(word)
        shorter += [long[1]] if long else []
        shorter += ["".join(digraph.groups())] if digraph else []
    return shorter


def _long_enough(word: str, ending: str) -> bool:
    least = SHORTEST_AFTER_ONE_LETTER if len(ending) == 1 else SHORTEST_ROOT
    return len(word) - len(ending) >= least
