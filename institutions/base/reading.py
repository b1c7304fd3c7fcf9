"""What a text can mean that names a record: „Golop”, „Községi Könyvtár (Golop)”, „Nagy Éva (Zala, #12)”."""

import datetime
import re
import unicodedata
from dataclasses import dataclass

from .text import in_one_line

BETWEEN = " – "
"""What joined a name to what tells it apart before there were brackets; still understood."""
MOST = 6


@dataclass(frozen=True)
class Reading:
    """One way to read a text: a name, and what tells its record from others of that name."""

    name: str
    parts: tuple[str, ...] = ()


def readings(text: str) -> list[Reading]:
    """All ways to read a text. The whole of it may be a name, for names hold brackets and dashes too."""
    text = in_one_line(text)
    found = [Reading(text)]
    if text.endswith(")"):
        brackets = reversed(list(re.finditer(r" \(", text)))
        found += [Reading(text[: one.start()], _parts(text[one.end() : -1])) for one in brackets]
    name, _dash, rest = text.rpartition(BETWEEN)
    found.append(Reading(name.strip(), _parts(rest)))
    return [found[0], *(one for one in found[1:] if one.name and one.parts)][:MOST]


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def plain(text: str) -> str:
    """The text without accents and case, as near to the database's `fold` as the letters of names need."""
    letters = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def closeness(one: str, other: str) -> int:
    """0: spelled alike; 1: alike but for the case; 2: alike but for accents, or by what only the database knows."""
    return 0 if one == other else 1 if one.casefold() == other.casefold() else 2


def written(name: str, parts: list[str]) -> str:
    """The text of a record with so much of what tells it apart."""
    return f"{name} ({', '.join(parts)})" if parts else name


def parse_day(text: str) -> datetime.date | None:
    """The day that a part names, as „2024-01-01”; None where it names none."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None
