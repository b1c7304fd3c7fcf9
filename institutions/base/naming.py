"""A name leads to exactly one record: what a text means among some records, and the text that means one of them.

This module knows no nouns: what tells two records of a noun apart says its queryset (`TELLING`, `told_by`).
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from django.conf import settings
from django.db.models import Case, Model, Q, Value, When
from django.utils import translation

from .named import Fold, NamedQuerySet
from .reading import Reading, closeness, plain, readings, written

MOST_MEANT, MOST_NAMESAKES = 50, 2000


@dataclass(frozen=True)
class Source:
    """Records among which a name is looked up. Where several sources stand beside each other, `kind` is the word for
    the records of this one. Where that word is part of what they are called (`title` finds it behind the name, as
    people write it), it comes first.
    """

    rows: NamedQuerySet
    kind: str = ""
    title: re.Pattern | None = None

    def namesake(self, pk: int, name: str, folded: str, *telling) -> "Namesake":
        """A record out of its columns. Its number, which tells it from all others, comes last."""
        parts = [str(value) for value in telling if value not in (None, "")]
        if self.kind:
            parts.insert(0 if self.title else 1, str(self.kind))
        columns = dict(zip(self.rows.TELLING, telling, strict=True))
        return Namesake(name, folded, [*dict.fromkeys(parts), f"#{pk}"], bool(columns.get(self.rows.ENDED)))

    @property
    def least_told(self) -> int:
        return 1 if self.title else self.rows.LEAST_TOLD

    def read(self, wanted: list[Reading]) -> list[Reading]:
        """The readings as they stand for this source: without the title behind a name."""
        return [self._untitled(one) for one in wanted] if self.title else wanted

    def _untitled(self, one: Reading) -> Reading:
        name = self.title.sub("", one.name)
        return one if name == one.name else Reading(name, (*one.parts, str(self.kind)))

    def suggested(self, text: str):
        """The records for a text that is being typed, the nearest first."""
        return self.rows.with_telling().suggested(self.title.sub("", text) if self.title else text)

    def candidates(self, wanted: list[Reading]) -> list[Model]:
        """The records that one of the readings may mean, those spelled like it first."""
        may_mean, wanted = Q(), self.read(wanted)
        for one in wanted:
            meets = Q(**{self.rows.FOLDED: Fold(Value(one.name))})
            for part in one.parts:
                if not (self.kind and plain(part) in words_of(self.kind)):
                    meets &= self._told_by(part)
            may_mean |= meets
        spelled = Case(When(**{f"{self.rows.NAME}__in": [one.name for one in wanted]}, then=0), default=1)
        return list(self.rows.with_telling().filter(may_mean).order_by(spelled, "pk")[:MOST_MEANT])

    def _told_by(self, part: str) -> Q:
        number = re.fullmatch(r"#(\d{1,18})", part, re.ASCII)
        return Q(pk=int(number[1])) if number else self.rows.told_by(part)

    def namesakes(self, folded: set[str], names: set[str]) -> list["Namesake"]:
        """All records of these folded names, or of these names as they are spelled."""
        same = Q(**{f"{self.rows.FOLDED}__in": folded}) | Q(**{f"{self.rows.NAME}__in": names})
        rows = self.rows.with_telling().filter(same).order_by().values_list(*self.columns)[:MOST_NAMESAKES]
        return [self.namesake(*values) for values in rows]

    @property
    def columns(self) -> tuple[str, ...]:
        return ("pk", self.rows.NAME, self.rows.FOLDED, *self.rows.TELLING)


@dataclass(frozen=True)
class Namesake:
    """A record as far as its name and what tells it apart go, the most telling first, and whether it is of the past."""

    name: str
    folded: str
    parts: list[str]
    ended: bool


@dataclass(frozen=True)
class Found:
    """A record, and among which records it was found."""

    source: Source
    row: Model

    @property
    def namesake(self) -> Namesake:
        return self.source.namesake(*(_follow(self.row, path) for path in self.source.columns))


def meant(sources: list[Source], text: str) -> list[Found]:
    """The records that a text means: one, or several that it cannot tell apart, or none."""
    wanted = readings(text)
    return closest([Found(source, row) for source in sources for row in source.candidates(wanted)], wanted)


def closest(found: list[Found], wanted: list[Reading]) -> list[Found]:
    """Those that are written most like the text. The exact spelling wins, then one that differs in case alone, then one
    without regard to accents; the whole text as a name wins over a name with what tells it apart; of two that are equal
    in all that, the one that is not of the past.
    """
    ranked = [(rank(one, wanted), one) for one in found]
    best = min((place for place, _one in ranked), default=None)
    return [one for place, one in ranked if place == best]


def rank(found: Found, wanted: list[Reading]) -> tuple[int, int, int, bool]:
    """How unlike the text the record is written: name, by which reading, what tells it apart; whether it is past."""
    one = found.namesake
    ranks = [(2, len(wanted), 2, one.ended)]
    for number, reading in enumerate(found.source.read(wanted)):
        if plain(reading.name) == plain(one.name):
            told = [min(closeness(part, other) for other in one.parts) for part in reading.parts]
            ranks.append((closeness(reading.name, one.name), number, max(told, default=0), one.ended))
    return min(ranks)


def is_exact(found: Found, wanted: list[Reading]) -> bool:
    """Whether the text is spelled as the record is."""
    name, _reading, parts, _ended = rank(found, wanted)
    return (name, parts) == (0, 0)


def texts(sources: list[Source], found: list[Found]) -> list[str]:
    """The shortest text of each record that means this one, and no other of the sources."""
    own = [one.namesake for one in found]
    folded = {one.folded for one in own}
    names = {written(one.name, one.parts[:1]) for one in own}
    all_of_them = [one for source in sources for one in source.namesakes(folded, names)] if found else []
    return [
        _shortest(one, [other for other in all_of_them if other != one], pair.source.least_told)
        for one, pair in zip(own, found, strict=True)
    ]


def _shortest(one: Namesake, others: list[Namesake], least: int) -> str:
    if not least and not any(other.folded == one.folded for other in others):
        return one.name
    namesakes = [other for other in others if other.name == one.name and (one.ended or not other.ended)]
    for number in range(1, len(one.parts) + 1):
        told = one.parts[:number]
        text = written(one.name, told)
        if not any(other.name == text for other in others) and not any(set(told) <= set(n.parts) for n in namesakes):
            break
    return text


def searched(rows: NamedQuerySet, text: str):
    """The rows of a list for what was typed to search it: as `matching`, but a text with what tells a record apart
    finds that one, and of names that differ in accents alone the one that is spelled so wins.
    """
    wanted = readings(text)
    found = meant([Source(rows)], text)
    name, reading, _parts, _ended = rank(found[0], wanted) if found else (2, 0, 2, False)
    if found and 0 < reading < len(wanted):
        return rows.filter(pk__in=[one.row.pk for one in found])
    if name == 2:
        return rows.matching(text)
    same = Q(folded=Fold(Value(wanted[0].name)))
    return rows.matching(text).filter(~same | Q(name__iexact=wanted[0].name))


@dataclass(frozen=True)
class Suggestion:
    """A text that means one record, and what else is said beside it."""

    text: str
    hint: str


def suggestions(sources: list[Source], text: str, most: int) -> list[Suggestion]:
    """At most so many records of each source whose name holds what was typed, the nearest first."""
    found = [Found(source, row) for source in sources for row in source.suggested(text)[:most]]
    return [Suggestion(told, _unsaid(one, told)) for one, told in zip(found, texts(sources, found), strict=True)]


def _unsaid(found: Found, text: str) -> str:
    """What tells the record apart as far as its text leaves it unsaid, but for its number."""
    parts = found.namesake.parts[:-1]
    said = next((number for number in range(len(parts), 0, -1) if text.endswith(f"({', '.join(parts[:number])})")), 0)
    return ", ".join(parts[said:])


def with_text(rows: NamedQuerySet) -> list[Model]:
    """The rows of a short list, each with its `text`: its name, with so much more as tells it from the others."""
    source, found = Source(rows), list(rows.with_telling())
    own = [Found(source, row).namesake for row in found]
    often = Counter(one.name for one in own)
    for row, one in zip(found, own, strict=True):
        row.text = one.name
        if often[one.name] > 1:
            row.text = _shortest(one, [other for other in own if other != one], 1)
    return found


@cache
def words_of(kind: str) -> frozenset[str]:
    """The word for a kind in each of our languages, for a text may have been written in another one."""
    words = set()
    for code, _language in settings.LANGUAGES:
        with translation.override(code):
            words.add(plain(str(kind)))
    return frozenset(words)


def _follow(row: Model | None, path: str):
    for name in path.split("__"):
        row = None if row is None else getattr(row, name)
    return row
