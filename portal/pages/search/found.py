"""Search over everything: what answers some words, for this person, by kind, the best kind first."""

import datetime
from dataclasses import dataclass
from itertools import groupby
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import pgettext

from events.publishing.states import State
from mentors.practices.models.practice_query import weighed
from mentors.practices.models.practice_ranking import ranking
from mentors.practices.models.published_practice import PublishedPractice

from .sources import CALLED_OFF, OVER, PRACTICES, SOURCES, Source
from .words import COLUMNS, NEAR, Words, words_of

SHOWN = 5
DATED = ("visit", "news")
"""Of these kinds the word beside the title is a day."""


@dataclass(frozen=True)
class Hit:
    """Something that was found: its title and a word beside it (plain text), its page, how near its title is."""

    kind: str
    title: str
    hint: str
    url: str
    near: int


@dataclass(frozen=True)
class Group:
    """What was found of one kind, and where there is more the list behind it, for the same words."""

    source: Source
    hits: list[Hit]
    more: str = ""

    @property
    def nearest(self) -> int:
        return min(hit.near for hit in self.hits)


def found(user, text: str) -> tuple[list[Group], Words | None]:
    """The groups in which anything answers the text, those first whose titles are nearest; and the words it has."""
    words = words_of(text)
    if words is None:
        return [], None
    pieces = [PRACTICES.find(_ranks(words))]
    pieces += [one.find(user, words) for one in SOURCES if user.is_authenticated or not one.signed_in]
    rows = _together([piece.values_list(*COLUMNS)[: SHOWN + 1] for piece in pieces])
    known = [PRACTICES, *SOURCES]
    by_kind = {kind: list(group) for kind, group in groupby(rows, key=lambda row: row[0])}
    groups = [_group(one, by_kind[one.kind], text) for one in known if one.kind in by_kind]
    return sorted(groups, key=lambda group: group.nearest), words


def _ranks(words: Words) -> dict[int, int]:
    """The best practices, as their own search ranks them."""
    if not words.terms:
        return {}
    ranks = ranking(PublishedPractice.objects.all(), weighed(words.terms)).ranks
    best = sorted(ranks, key=lambda key: (-ranks[key], -key))[: SHOWN + 1]
    return {key: ranks[key] for key in best}


def _together(pieces: list) -> list[tuple]:
    """The rows of all pieces, by one query."""
    first, *others = pieces
    return list(first.union(*others, all=True))


def _group(source: Source, rows: list[tuple], text: str) -> Group:
    more = f"{reverse(source.list)}?{urlencode({'q': text})}" if source.list and len(rows) > SHOWN else ""
    return Group(source, [_hit(source, *row[1:]) for row in rows[:SHOWN]], more)


def _hit(source: Source, key: str, title: str, hint: str | None, near: int | None) -> Hit:
    if hint == OVER:
        hint = pgettext("jelentkezés", "lejárt") if source.kind == "news" else pgettext("válasz", "lejárt")
    elif hint in CALLED_OFF and source.kind == "event":
        hint = str(State(hint).label)
    elif source.kind in DATED:
        hint = date_format(datetime.date.fromisoformat(hint))
    return Hit(source.kind, title, hint or "", reverse(source.page, args=[key]), NEAR if near is None else near)
