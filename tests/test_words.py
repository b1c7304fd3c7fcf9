"""One word for one thing on the screen, in both languages (docs/domain.md, ADR 0057)."""

import re

import pytest
from babel.messages.pofile import read_po

from .test_translations import ROOT

UNITS = {
    "hu": r"fő|Ft|forint\w*|millió|ezer|nap\w*|hét\w*|hónap\w*|év\w*|perc\w*|ór[aá]\w*|másodperc\w*|MB|bájt\w*|km",
    "en": r"people|days?|weeks?|months?|years?|min|minutes?|hours?|seconds?|million|MB|bytes|km",
}
NUMBER = r"(?:%\(\w+\)[sd]|\{\w+\}|\d)"

OF_THE_NETWORK = [
    "%(who)s meghívja Önt a kulturális közösségfejlesztő mentorhálózat",
    "A hálózat mentorai megyei csapatokban",
    "A hálózat munkatársainak",
    "A hálózat munkája számokban",
    "A megyéje és az egész hálózat eseményei",
    "A hálózat számokban",
    "Amint a hálózat kérdez, itt látszik",
    "Amint a hálózat vagy egy megye meghirdet egyet",
    "Amit a hálózat megír és közzétesz",
    "Először csak a legfontosabb adatokat kérjük.",
    "Ez a hálózat munkája",
    "Ez az azonosító más felhívásé. A hálózat ezekkel dolgozik",
    "Ha úgy gondolja, hogy ez tévedés",
    "Jó gyakorlatok, események és a hálózat munkája",
    "Konferenciák, szakmai napok, képzések",
    "Kérdések könyvtárosoktól, művelődésszervezőktől",
    "Kérdőívek, amelyeket a hálózat mentorai vesznek fel.",
    "Kérheti, hogy megmutassuk, kijavítsuk vagy töröljük",
    "Könyvtárak, múzeumok, művelődési házak és falusi közösségek közös háza",
    "Könyvtárak, múzeumok, művelődési házak és közösségi színterek",
    "Körök, klubok, egyesületek",
    "Meghívjuk Önt a kulturális közösségfejlesztő mentorhálózat",
    "Meghívó a hálózatba",
    "Mentorok, könyvtárak, múzeumok",
    "%(name)s (%(county)s): a település intézményei, közösségei és pályázatai a mentorhálózatban",
    "Mit csinál a kulturális közösségfejlesztő mentorhálózat, mire való ez a portál",
    "Mit csinál a mentorhálózat?",
    "Tegye fel a kérdését a hálózat szakértőinek",
    "az egész hálózaté",
    "kulturális közösségfejlesztő mentorhálózat",
    "távozik a hálózatból",
]
"""How the texts begin that say „hálózat”: each means the mentors' network, none the connection of a phone."""

NEVER = {
    "hu": {
        r"feladat": "hozzárendelés, gondoz",
        r"kárty": "névjegy",
        r"ritmus": "gyakoriság",
        r"\bhűl|eleven\b": "ideje keresni, rendben",
        r"\bfajt[aá]": "típus",
        r"mindegy\b": "bármelyik",
        r"\b(ettől|eddig) a napt?ól\b": "mettől, meddig",
        r"tervezet\b": "piszkozat",
        r"munkaváltozat|\bkézirat(?!ok$)": "piszkozat",
        r"visszave(sz|tt|sszük|heti)": "visszavon",
        r"\belejt": "elmaradt",
        r"térerő": "internet",
        r"webinárium": "webinár",
        r"\blinke?t?\b": "hivatkozás",
        r"\btoken": "kulcs",
        r"közösségi művelődési mentorhálózat": "kulturális közösségfejlesztő mentorhálózat",
        r"\bföl(?!d|e\b|é|ött|ül)\w": "fel-",
    },
    "en": {
        r"hand-over": "handover",
        r"log-in|signed in": "login, log in",
        r"two-step log": "two-step verification",
        r"e-mail": "email",
        r"speaks? for": "represents",
        r"\btasks?\b": "assignment",
        r"rhythm": "how often",
        r"growing cold": "due",
        r"\bcards?\b": "profile",
        r"manuscript|working version": "draft",
        r"no right to": "you do not have permission",
        r"There is no such": "not found",
        r"somebody|everybody": "someone, everyone",
        r"take back|taken? (it )?back|took (it )?back": "withdraw",
        r"\bwaits? (to be|for)\b": "is waiting, needs",
        r"[Gg]ive (the|at least|your) ": "enter, add",
        r"\bdigests?\b": "daily email",
        r"(?<=\w)'(?=\w)": "’",
        r"\bids?\b": "ID",
    },
}
"""What may stand in no text of the screen, with the word to use."""


def read(language: str) -> dict:
    with (ROOT / f"locale/{language}/LC_MESSAGES/django.po").open("rb") as file:
        return {entry.id: entry.string for entry in read_po(file) if entry.id}


def said(language: str) -> set[str]:
    """Every text as people read it in the language."""
    if language == "en":
        entries = read("en").values()
        return {text for entry in entries for text in ([entry] if isinstance(entry, str) else entry)}
    instead = read("hu")
    ids = {text for entry in read("en") for text in ([entry] if isinstance(entry, str) else entry)}
    return {instead.get(text, text) for text in ids}


@pytest.mark.parametrize("language", ["hu", "en"])
def test_a_unit_stays_with_its_number(language):
    parted = re.compile(rf"{NUMBER} (?:{UNITS[language]})\b|\d \d{{3}}\b|HUF [%\d]")
    assert len(said(language)) > 2000
    assert sorted(text for text in said(language) if parted.search(text)) == []


@pytest.mark.parametrize("language", ["hu", "en"])
def test_a_word_that_means_two_things_stands_nowhere(language):
    found = [(text, word) for text in said(language) for word in NEVER[language] if re.search(word, text)]
    assert sorted(found) == []


def test_the_network_is_the_mentors():
    saying = [text for text in said("hu") if re.search(r"hálózat(?!vezető)", text, re.IGNORECASE)]
    begun = {next((begin for begin in OF_THE_NETWORK if text.startswith(begin)), text) for text in saying}
    assert sorted(begun) == sorted(OF_THE_NETWORK)


def test_a_question_is_answered_with_its_verb():
    """Never with „Igen”: whoever reads the button alone knows what it does."""
    asking = {path: path.read_text().count('data-confirm="') for path in (ROOT / "templates").rglob("*.html")}
    answered = {path: path.read_text().count('data-confirm-ok="') for path in asking}
    assert sum(asking.values()) > 15
    assert answered == asking
