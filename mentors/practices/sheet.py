"""The network's collecting sheet: its columns, and what a line of it says about a practice."""

import hashlib
import re
import uuid

from django.utils.translation import get_language, override

from institutions.base.reading import plain

from .models.practice_facts import PracticeField, Theme

COLUMNS = {
    "institution": ("Intézmény", "Intézmény neve", "Az intézmény neve", "Institution"),
    "settlement": ("Település", "Helység", "Település neve", "Settlement"),
    "field": ("Terület", "Szakterület", "Field"),
    "theme": ("Téma", "Témák", "Theme", "Themes", "Topic", "Topics"),
    "title": ("Cím", "A jó gyakorlat címe", "Jó gyakorlat címe", "Jó gyakorlat", "Megnevezés", "Title"),
    "aim": ("Cél", "Célja", "A jó gyakorlat célja", "Aim"),
    "steps": ("Lépések", "Megvalósítás lépései", "Megvalósítás", "Steps"),
    "conditions": ("Feltételek", "Feltétel", "Conditions"),
    "results": ("Eredmények", "Eredmény", "Results"),
    "contact": ("Kapcsolattartó", "Kapcsolat", "Elérhetőség", "Contact"),
}
"""What each column may be called; the first one is its own name."""
NEEDED = ("settlement", "field", "title")
MOST = 500
"""Lines of one file: it is carried out while its sender waits."""
NAMESPACE = uuid.UUID("6f1f4c0e-6b7c-5d9e-9a37-0c5a8a2f7b11")
EMAIL, PHONE = re.compile(r"[^\s,;<>()]+@[^\s,;<>()]+"), re.compile(r"\+?\d[\d\s/()-]{6,}\d")
CONDITIONS = {
    "people": ("emberek", "ember", "személyi feltételek", "people"),
    "things": ("eszközök", "eszköz", "tárgyi feltételek", "things"),
    "money": ("pénz", "anyagi feltételek", "költség", "money"),
}
"""How a line of the conditions begins that says which it is; what says nothing belongs to the things."""


def key_of(settlement: int, institution: str, title: str) -> uuid.UUID:
    """The key of a practice that a sheet tells of: the same place, institution and title are the same practice."""
    told = "\x1f".join([str(settlement), plain(institution), plain(title)])
    return uuid.uuid5(NAMESPACE, hashlib.sha256(told.encode()).hexdigest())


def choice_of(choices, text: str) -> str | None:
    """The code of a choice by its label in either language, or by itself."""
    wanted = plain(text.strip())
    for language in (get_language(), "hu", "en"):
        with override(language):
            for code, label in choices.choices:
                if wanted in (code, plain(str(label))):
                    return code
    return None


def field_of(text: str) -> str | None:
    return choice_of(PracticeField, text)


def themes_of(text: str) -> tuple[list[str], list[str]]:
    """The codes of the themes that a cell names, and what it names besides."""
    named = [one.strip() for one in re.split(r"[,;/\n]", text) if one.strip()]
    codes = [(one, choice_of(Theme, one)) for one in named]
    return list(dict.fromkeys(code for _one, code in codes if code)), [one for one, code in codes if not code]


def contact_of(text: str) -> dict[str, str]:
    """Name, e-mail and phone out of one cell; without consent nobody is shown them."""
    email, phone = EMAIL.search(text), PHONE.search(EMAIL.sub(" ", text))
    rest = EMAIL.sub(" ", text).replace(phone[0] if phone else "\x00", " ")
    name = " ".join(re.sub(r"[,;<>()\n]", " ", rest).split())
    return {
        "contact_name": name,
        "contact_email": email[0].strip(".") if email else "",
        "contact_phone": phone[0].strip() if phone else "",
    }


def conditions_of(text: str) -> dict[str, str]:
    """The conditions in people, things and money: „Emberek: két segítő. / Pénz: 50 ezer Ft.” line by line."""
    found: dict[str, list[str]] = {name: [] for name in CONDITIONS}
    at = "things"
    for line in text.splitlines():
        begin, colon, rest = line.partition(":")
        named = next(
            (name for name, words in CONDITIONS.items() if colon and plain(begin.strip()) in map(plain, words)), ""
        )
        at = named or at
        found[at].append(rest.strip() if named else line)
    return {name: "\n".join(lines).strip() for name, lines in found.items()}
