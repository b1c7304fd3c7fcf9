"""What a visitor typed, understood: the words, what else counts as each of them, and the question to the index."""

from dataclasses import dataclass

from django.contrib.postgres.search import SearchQuery
from django.db import connection

from ..hungarian import fold, plain_words, roots
from .synonym import Synonym

MOST_WORDS = 8
LONGEST_WORD = 40
SHORTEST_PREFIX, SHORTEST_SYNONYM_PREFIX = 3, 5
STEMS = """
SELECT fold(coalesce((ts_lexize('hungarian_stem', word))[1], '')),
       fold(coalesce((ts_lexize('english_stem', word))[1], '')),
       ts_lexize('hungarian_stem', word) = '{}' OR ts_lexize('english_stem', word) = '{}'
FROM unnest(%s) WITH ORDINALITY AS typed(word, place) ORDER BY place
"""


@dataclass(frozen=True)
class PracticeQuery:
    """All words must be found, each in any of its forms. `exact` and `prefixes` are folded forms, word by word."""

    exact: tuple[frozenset[str], ...]
    prefixes: tuple[frozenset[str], ...]

    @property
    def expression(self) -> SearchQuery:
        """The question as a tsquery. Its words are letters and digits only, so nothing typed can be an operator."""
        groups = []
        for exact, prefixes in zip(self.exact, self.prefixes, strict=True):
            forms = [f"'{form}'" for form in sorted(exact)] + [f"'{form}':*" for form in sorted(prefixes)]
            groups.append(f"({' | '.join(forms)})")
        return SearchQuery(" & ".join(groups), config="simple", search_type="raw")

    @property
    def beginnings(self) -> frozenset[str]:
        """What a highlighted word may begin with."""
        forms = frozenset().union(*self.exact, *self.prefixes)
        return frozenset(form for form in forms if len(form) >= SHORTEST_PREFIX)


def understand(text: str) -> PracticeQuery | None:
    """The question in a visitor's words, or None where there is no word in them."""
    words = list(dict.fromkeys(word[:LONGEST_WORD] for word in plain_words(text)))[:MOST_WORDS]
    if not words:
        return None
    with connection.cursor() as cursor:
        cursor.execute(STEMS, [words])
        stems = cursor.fetchall()
    meaningful = [(word, hu, en) for word, (hu, en, is_stop_word) in zip(words, stems, strict=True) if not is_stop_word]
    meaningful = meaningful or [(word, "", "") for word in words]
    forms = [set(roots(fold(word))) | {hu, en} - {""} for word, hu, en in meaningful]
    synonyms = _synonyms(frozenset().union(*forms))
    exact, prefixes = [], []
    for (word, _hu, _en), known in zip(meaningful, forms, strict=True):
        meant = {other for form in known for other in synonyms.get(form, ())}
        exact.append(frozenset(known.union(*map(roots, meant))))
        begun = {fold(word)} if len(word) >= SHORTEST_PREFIX else set()
        prefixes.append(frozenset(begun | {other for other in meant if len(other) >= SHORTEST_SYNONYM_PREFIX}))
    return PracticeQuery(tuple(exact), tuple(prefixes))


def _synonyms(words) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for typed, meant in Synonym.objects.filter(typed__in=words).values_list("typed", "meant"):
        found.setdefault(typed, []).append(meant)
    return found
