"""Which practices answer a question, and how well: those with all its words first, then those with most of them."""

import itertools

from django.db import connection

from .practice_query import PracticeQuery, Term

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
FAR, PRESENT, ALL, CUT = 0.6, 0.2, 1.3, 0.3
SQL = """
WITH every AS (
    SELECT practice_id FROM ({base}) AS base WHERE search @@ %s::tsquery
    ORDER BY published_at DESC, practice_id DESC LIMIT %s
), most AS (
    SELECT practice_id FROM ({base}) AS base WHERE (SELECT count(*) FROM every) < %s AND search @@ %s::tsquery
    ORDER BY published_at DESC, practice_id DESC LIMIT %s
)
SELECT practice_id, ARRAY[{ranks}]
FROM (SELECT practice_id FROM every UNION SELECT practice_id FROM most) AS candidate
JOIN mentors_publishedpractice USING (practice_id)
"""


def ranking(queryset, query: PracticeQuery | None) -> dict[int, int]:
    """Rank, a whole number, by practice; empty where nothing of the question is known."""
    if query is None or not query.terms:
        return {}
    base, params = queryset.order_by().values("practice_id", "published_at", "search").query.sql_with_params()
    asked = [forms for term in query.terms for forms in (term.near, term.far)]
    ranks = ", ".join("ts_rank(%s::float4[], search, %s::tsquery)" for _forms in asked)
    sql = SQL.format(base=base, ranks=ranks)
    values = [*params, query.all_words(), CANDIDATES, *params, ENOUGH, _most(query.terms), CANDIDATES]
    values += [part for forms in asked for part in (WEIGHTS, forms.text)]
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        scores = {practice: _score(query.terms, ranks) for practice, ranks in cursor.fetchall()}
    best = max(scores.values(), default=0)
    return {practice: round(score * SCALE) for practice, score in scores.items() if score >= CUT * best}


def _most(terms: tuple[Term, ...]) -> str:
    """Two of the words, or one of those that are rare among them."""
    heaviest = sorted(terms, key=lambda term: -term.weight)[:MOST_PAIRED]
    rare = [f"({term.text})" for term in heaviest if term.weight >= heaviest[0].weight / 3]
    pairs = [f"(({one.text}) & ({other.text}))" for one, other in itertools.combinations(heaviest, 2)]
    return " | ".join(rare + pairs)


def _score(terms: tuple[Term, ...], ranks: list[float]) -> float:
    score, found = 0.0, 0
    for term, near, far in zip(terms, ranks[::2], ranks[1::2], strict=True):
        here = max(_worth(near, term.near), FAR * _worth(far, term.far))
        found += here > 0
        score += term.weight * (PRESENT * (here > 0) + here)
    return score * (ALL if found == len(terms) else 1)


def _worth(rank: float, forms) -> float:
    return min(rank * forms.size / ONE, 1.5)
