"""Suggestions while somebody types: the titles in which the typed words begin, else what a search would find first."""

from django.db.models.expressions import RawSQL
from django.db.models.fields import BooleanField

from ..hungarian import fold, plain_words
from .practice_query import understand
from .practice_ranking import ranking
from .published_practice import PublishedPractice

SHOWN, MOST_WORDS, SHORTEST = 6, 8, 2
SHORTEST_SEARCHED = 4
"""Shorter beginnings are not looked for outside the titles: half the library would answer."""
COLUMNS = ("slug", "headings", "settlement__name")


def suggested(text: str) -> list[dict]:
    """At most six practices (slug, headings, settlement__name): the newest with all these words in the title, of which
    each may be a beginning; where there is none, the best of a search, which mends mistyped words.
    """
    words = [fold(word) for word in plain_words(text)[:MOST_WORDS]]
    if sum(map(len, words)) < SHORTEST:
        return []
    rows = PublishedPractice.objects.values(*COLUMNS)
    asked = " & ".join(f"'{word}':*A" for word in words)
    in_title = RawSQL("search @@ %s::tsquery", [asked], BooleanField())
    found = list(rows.filter(in_title).order_by("-published_at", "-practice_id")[:SHOWN])
    return found or (_searched(text) if len(words[-1]) >= SHORTEST_SEARCHED else [])


def _searched(text: str) -> list[dict]:
    ranks = ranking(PublishedPractice.objects.all(), understand(text)).ranks
    best = sorted(ranks, key=lambda practice: -ranks[practice])[:SHOWN]
    rows = PublishedPractice.objects.filter(pk__in=best).values("practice_id", *COLUMNS)
    return sorted(rows, key=lambda row: best.index(row["practice_id"]))
