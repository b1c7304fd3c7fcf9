"""Which practices answer a question, and how well: those with all its words first, then those with most of them."""

import itertools
from dataclasses import dataclass, field

from django.db import connection

from .search_terms import PracticeQuery, Term

CANDIDATES = 300
"""How many practices, the newest ones, are ranked: of those with all words, and of those with most."""
ENOUGH = 12
"""So many with all words, and those with most are not looked for."""
MOST_PAIRED = 5
SCALE = 10_000
WEIGHTS = "{0.05,0.35,0.4,1}"
"""What a word is worth in the sections, in the facts, in the lead and in the title."""
ONE = 0.6079
"""What ts_rank gives for one word of weight 1 that is asked for alone."""
FAR, PRESENT, ALL, TITLED, CUT = 0.7, 0.1, 1.3, 1.6, 0.35
"""What another form of a word is worth, what a word is worth anywhere, all words together, all of them in the title
(of which a long text, that says them often, has no more to tell); what share of the best one is little: a practice
without all words that is worth less is left out.
"""
COMMON = 0.75
"""A word of less weight stands in most texts, or in some ten thousand: the newest with it are found by going through
the newest. Those with a rarer one are found by the index of words first, however old they are, and then sorted: going
through a hundred thousand texts for a few took seconds.
"""
SQL = """
WITH with_every AS {kept} (
    SELECT {key}, published_at FROM ({base}) AS base WHERE search @@ %s::tsquery
), every AS (
    SELECT {key} FROM with_every ORDER BY published_at DESC, {key} DESC LIMIT %s
), with_most AS {kept} (
    SELECT {key}, published_at FROM ({base}) AS base
    WHERE (SELECT count(*) FROM every) < %s AND search @@ %s::tsquery
), most AS (
    SELECT {key} FROM with_most ORDER BY published_at DESC, {key} DESC LIMIT %s
)
SELECT {key}, search @@ %s::tsquery, ARRAY[{ranks}]
FROM (
    SELECT {key}, search || '' AS search FROM (SELECT {key} FROM every UNION SELECT {key} FROM most) AS candidate
    JOIN {shelf} USING ({key}) OFFSET 0
) AS ranked
"""
"""The empty vector is added so that each long one is unpacked once, and not again for every word."""


@dataclass(frozen=True)
class Ranking:
    """Rank, a whole number, by practice; `complete` of them have all the words, `is_capped` says that more may."""

    ranks: dict[int, int] = field(default_factory=dict)
    complete: int = 0
    is_capped: bool = False


@dataclass(frozen=True)
class Score:
    """What a practice is worth; whether it has all words in some form, and whether it has them as they were typed."""

    worth: float
    is_complete: bool
    is_plain: bool


def ranking(queryset, query: PracticeQuery | None) -> Ranking:
    """How well the texts of a shelf answer the question: none does where nothing of it is known."""
    if query is None or not query.terms:
        return Ranking()
    key, shelf = queryset.model._meta.pk.attname, queryset.model._meta.db_table
    base, params = queryset.order_by().values(key, "published_at", "search").query.sql_with_params()
    asked = [forms for term in query.terms for forms in (term.near, term.far)]
    ranks = ", ".join("ts_rank(%s::float4[], search, %s::tsquery)" for _forms in asked)
    kept = "MATERIALIZED" if any(term.weight > COMMON for term in query.terms) else "NOT MATERIALIZED"
    sql = SQL.format(base=base, ranks=ranks, key=key, shelf=shelf, kept=kept)
    values = [*params, query.all_words(), CANDIDATES, *params, ENOUGH, _most(query.terms), CANDIDATES]
    values.append(query.in_title())
    values += [part for forms in asked for part in (WEIGHTS, forms.text)]
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        rows = {practice: _score(query.terms, *found) for practice, *found in cursor.fetchall()}
    least = CUT * max((one.worth for one in rows.values()), default=0)
    kept = {practice: one for practice, one in rows.items() if one.is_plain or one.worth >= least}
    return Ranking(
        {practice: round(one.worth * SCALE) for practice, one in kept.items()},
        sum(one.is_complete for one in kept.values()),
        len(rows) >= CANDIDATES,
    )


def _most(terms: tuple[Term, ...]) -> str:
    """Two of the words, or one of those that are rare among them."""
    heaviest = sorted(terms, key=lambda term: -term.weight)[:MOST_PAIRED]
    rare = [f"({term.text})" for term in heaviest if term.weight >= heaviest[0].weight / 3]
    pairs = [f"(({one.text}) & ({other.text}))" for one, other in itertools.combinations(heaviest, 2)]
    return " | ".join(rare + pairs)


def _score(terms: tuple[Term, ...], is_titled: bool, ranks: list[float]) -> Score:
    worth, near_ones, found = 0.0, 0, 0
    for term, near, far in zip(terms, ranks[::2], ranks[1::2], strict=True):
        here = max(_worth(near, term.near), FAR * _worth(far, term.far))
        near_ones += near > 0
        found += here > 0
        worth += term.weight * (PRESENT * (here > 0) + here)
    is_complete = found == len(terms)
    whole = (ALL if is_complete else 1) * (TITLED if is_titled else 1)
    return Score(worth * whole, is_complete, near_ones == len(terms))


def _worth(rank: float, forms) -> float:
    return min(rank * forms.size / ONE, 1.5)
