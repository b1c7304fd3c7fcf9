"""A person's name as it stands in sentences: with any Hungarian ending, in capitals, without accents, over two lines,
the given name first or last (ADR 70).
"""

import re
import unicodedata

BARE = str.maketrans("áéíóöőúüű", "aeiooouuu")
ALSO = {"ő": "őöôõ", "ű": "űüûũ"}
"""How people write these where their keyboard lacks them."""
LONG = {"a": "aá", "e": "eé"}
"""The last vowel grows long before an ending: Anna, Annának."""
VOWELS = "aáeéiíoóöőuúüű"
CONSONANT = "[bcdfghjklmnpqrstvwxyz]"
CASES = (
    *("t", "n[ae]k", "v[ae]l", "v[áé]", "b[ae]n", "b[ae]", "b[oóöő]l", "h[oeö]z", "n[aáeé]l", "t[oóöő]l", "r[ae]"),
    *("r[oóöő]l", "[eé]rt", "ig", "k[eé]nt", "k[eé]pp(?:en)?", "kor"),
    rf"{CONSONANT}{{1,3}}(?:[ae]l|[áé])",  # Kováccsal, Horváthtal, Jánossal, Jánossá
)
"""Endings of cases that follow any letter."""
AFTER_CONSONANT = ("[aeoö]t", "[oeö]n", "[ae]l", "[oeö]st[uü]l")
"""Those that put a vowel between."""
WHOSE = "(?:i|é|éi|b[eé]li(?:ek)?|f[eé]le|szer[uüű])"
"""Of whom it is: Jánosé, jánosi, Jánosféle."""
END = "(?!\\w)(?!-(?-i:[A-ZÁÉÍÓÖŐÚÜŰ]))"
"""„Kiss Anna-Mária” is somebody else, „Nagy-Kiss Anna” too."""
BETWEEN = r"(?:,?\s+(?:dr\.?\s+)?)"
"""Between two words of a name: „Kiss Anna”, „Kiss, Anna”, „Kiss dr. Anna”."""


def pattern_of(name: str) -> re.Pattern:
    """What finds this name in any of its forms, and no longer name that begins like it."""
    orders = [BETWEEN.join([*map(_written, begun), _inflected(last)]) for *begun, last in _orders(name)]
    return re.compile(rf"(?<!\w)(?<!\w-)(?:{'|'.join(orders)}){END}", re.IGNORECASE)


def alike_of(name: str) -> re.Pattern:
    """What begins like the name and goes on: somebody else, or a form that nobody thought of."""
    orders = [BETWEEN.join(map(_written, words)) for words in _orders(name)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(orders)})[-–]?\w+", re.IGNORECASE)


def _orders(name: str) -> list[list[str]]:
    """The words as they were written, and the family name last."""
    first, *rest = words = unicodedata.normalize("NFC", name).split()
    return [words, [*rest, first]] if rest else [words]


def _written(word: str) -> str:
    """The word with its accents, without them, or with those that the keyboard had."""
    return "".join(_letter(one) for one in word)


def _letter(one: str) -> str:
    low = one.lower()
    found = dict.fromkeys(low + low.translate(BARE) + ALSO.get(low, "")) if len(low) == 1 else [low]
    return re.escape(low) if len(found) == 1 else f"[{''.join(found)}]"


def _inflected(word: str) -> str:
    """The word with what may follow it: a family (-né, -ék), several, mine and yours, whose, and a case."""
    stem, last = _written(word[:-1]), word[-1].lower()
    cases = "|".join(CASES)
    after = "|".join((*CASES, *AFTER_CONSONANT))
    family = rf"(?:(?:n[eé](?:m|d)?)?(?:[eé]k)?(?:{WHOSE})?(?:{after})?)"
    if last in LONG:
        long = f"[{LONG[last]}]"
        more = rf"(?:[áé](?:k|m|d|n|nk|s|cska|cske)(?:{after})?|{long}{family})"
        ends = rf"(?:{more}|{long})"
    elif last in VOWELS:
        ends = _letter(last) + ("n?" if last in "oóöőuúüű" else "") + family
    else:
        many = rf"(?:[aeoö][kmd]|[uü]nk)(?:{after})?"
        ends = rf"{_letter(last)}(?:{many}|{family})"
    forms = [stem + ends]
    if found := re.match(r"(.*)([cglnstz])([syz])\Z", word.lower(), re.DOTALL):
        rest, one, other = found.groups()
        forms.append(rf"{_written(rest)}{one}{one}{other}(?:[ae]l|[áé])")  # Kováccsal
    hyphened = rf"{stem}{_letter(last)}[-–](?:(?:{cases}|{after}|{WHOSE})(?!\w)|(?-i:[a-záéíóöőúüű])\w*)"
    return rf"(?:{hyphened}|{'|'.join(forms)})"
