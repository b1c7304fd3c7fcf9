"""Hungarian words as people type them, and endings of English ones: pure functions, no database.

The database's stemmer knows accented words. What is typed without accents loses its endings here, by rule.
"""

import re
import unicodedata

LETTERS = frozenset({"Lu", "Ll", "Lt", "Lo", "Nd"})
SHORTEST_ROOT = 3
SHORTEST_AFTER_ONE_LETTER = 4

CASES = (
    *(
        "nkent",
        "kent",
        "ban",
        "ben",
        "bol",
        "rol",
        "tol",
        "nak",
        "nek",
        "val",
        "vel",
        "hoz",
        "hez",
        "nal",
        "nel",
        "ert",
    ),
    *("ba", "be", "ra", "re", "ig", "on", "en", "an", "ot", "et", "at", "t", "n"),
)
OWNERS_AND_PLURALS = (
    *("jaitok", "jeitek", "aitok", "eitek", "jaink", "jeink", "jaik", "jeik", "aink", "eink", "unk", "juk"),
    *("jai", "jei", "aim", "eim", "aid", "eid", "aik", "eik", "nk", "uk", "ai", "ei", "ja", "je", "ok", "ek", "ak"),
    *("om", "em", "am", "od", "ed", "ad", "k", "a", "e", "i", "m", "d"),
)
# What makes another word of a verb or a noun: varr-ás, társasjáték-ozás, mesél-ő, szervez-és-e, kert-ész-kedés,
# mesél-nénk, gyűjt-enénk.
DERIVED = (
    *("szkodasa", "szkedese", "szkodas", "szkedes", "kodas", "kedes", "ozasa", "ezese", "azasa"),
    *("ozas", "ezes", "azas", "izalas", "izalasa", "eles", "elese"),
    *("ananak", "enenek", "anank", "enenk", "nanak", "nenek", "nank", "nenk", "ani", "eni", "nam", "nek", "na", "ne"),
    *("asok", "esek", "asa", "ese", "ast", "est", "asi", "esi", "unk", "ott", "ett", "nak", "nek", "tam", "tem"),
    *("as", "es", "os", "ni", "oz", "ez", "az", "at", "et", "ja", "ik", "o", "i", "s"),
)
SHORTEST_STEM = 4
SHORT_NOUN = re.compile(r"[a-z]{2}[ou][ktn]")
"""író-k, író-t, erdő-n without accents: three letters are a whole word there, for they end in a vowel."""
CHANGING = {"szav": "szo", "tav": "to", "kov": "ko", "fuv": "fu", "lov": "lo", "muv": "mu"}
CHANGED = re.compile(rf"([a-z]{{2,}})({'|'.join(CHANGING)})(?:a|e|ak|ek|at|et|ai|ei|as|es)?")
"""tájszavak, halastavak, vízilovas: the last word of the compound has another vowel when it stands alone."""
# Latin letters with their accents, in either case, each to one plain letter.
FOLDED = {
    code: (unicodedata.normalize("NFKD", chr(code))[0].lower() or chr(code))[0]
    for code in (*range(ord("A"), ord("Z") + 1), *range(0xC0, 0x250))
}
# -val/-vel takes on the last consonant: idősek + vel = idősekkel, verseny + vel = versennyel.
WITH_LONG = re.compile(r"(.+([bcdfghjklmnpqrstvwxz]))\2[ae]l")
# What a verb wishes: képez + j + ünk = képezzünk, olvas + j + ák = olvassák, tanít + j + unk = tanítsunk,
# and nyit + j + unk = nyissunk.
WISHED = re.compile(r"(.+(?:([sz])(?=\2)|t(?=s)))[sz](?:unk|uk|ak|ek|anak|enek|on|en|am|em|uk)")
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
    found = [word, word[:-1]] if SHORT_NOUN.fullmatch(word) else [word]
    for endings in (CASES, OWNERS_AND_PLURALS, OWNERS_AND_PLURALS):
        for candidate in list(found):
            found.extend(_without(candidate, endings))
    found += [f"{one[1]}{CHANGING[one[2]]}" for candidate in found if (one := CHANGED.fullmatch(candidate))]
    return list(dict.fromkeys(found))


def _without(word: str, endings: tuple[str, ...]) -> list[str]:
    shorter = [word[: -len(ending)] for ending in endings if word.endswith(ending) and _long_enough(word, ending)]
    if endings is CASES:
        wished = WISHED.fullmatch(word)
        shorter += [wished[1]] if wished else []
        shorter += [f"{wished[1][:-1]}t"] if wished and wished[2] == "s" else []
        long, digraph = WITH_LONG.fullmatch(word), WITH_DIGRAPH.fullmatch(word)
        shorter += [long[1]] if long else []
        shorter += ["".join(digraph.groups())] if digraph else []
    return shorter


def _long_enough(word: str, ending: str) -> bool:
    least = SHORTEST_AFTER_ONE_LETTER if len(ending) == 1 else SHORTEST_ROOT
    return len(word) - len(ending) >= least


def english_roots(word: str) -> frozenset[str]:
    """What an English word may be without its ending, as the list of synonyms has it: stories, guiding, guards."""
    found = {word[:-3] + "y"} if word.endswith("ies") else set()
    found |= {word.removesuffix(ending) + more for ending in ("s", "es", "ing", "ed", "er") for more in ("", "e")}
    return frozenset(one for one in found if len(one) >= SHORTEST_ROOT and one != word)


def stem_of(word: str) -> str | None:
    """The shortest beginning of a folded word that may be its root without what made another word of it."""
    found = roots(word)
    found += [one[: -len(ending)] for one in found for ending in DERIVED if one.endswith(ending)]
    found += [one[:-3] for one in found if one.endswith(("sag", "seg")) and len(one) >= SHORTEST_STEM + 4]
    least = max(SHORTEST_STEM, (len(word) + 1) // 2)
    return min((one for one in found if least <= len(one) < len(word)), key=len, default=None)


def mistakes(typed: str, word: str) -> int:
    """How many letters are wrong, missing, too many or swapped with the next between two words."""
    before, row = [], list(range(len(word) + 1))
    for i, letter in enumerate(typed, 1):
        two_before, before, row = before, row, [i]
        for j, other in enumerate(word, 1):
            least = min(before[j] + 1, row[-1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == word[j - 2] and typed[i - 2] == other:
                least = min(least, two_before[j - 2] + 1)
            row.append(least)
    return row[-1]
