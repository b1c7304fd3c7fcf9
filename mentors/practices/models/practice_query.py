"""What a visitor typed, understood: for each word what counts as it, what counts nearly as it, and how rare it is."""

import itertools
import math
from dataclasses import dataclass, replace

from django.db import connection

from ..fillers import FILLERS
from ..hungarian import fold, plain_words, roots, stem_of
from . import lexicon
from .synonym import Synonym

MOST_WORDS, MOST_TYPED = 8, 40
LONGEST_WORD = 40
SHORTEST_PREFIX, SHORTEST_SYNONYM_PREFIX = 3, 5
STEMS = """
SELECT fold(coalesce((ts_lexize('hungarian_stem', word))[1], '')),
       fold(coalesce((ts_lexize('english_stem', word))[1], '')),
       ts_lexize('hungarian_stem', word) = '{}' OR ts_lexize('english_stem', word) = '{}'
FROM unnest(%s) WITH ORDINALITY AS typed(word, place) ORDER BY place
"""


@dataclass(frozen=True)
class Forms:
    """Words of the index, and beginnings of such; `pairs` are beginnings that must both be there."""

    exact: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    pairs: frozenset[tuple[str, str]] = frozenset()

    def __bool__(self):
        return bool(self.exact or self.prefixes or self.pairs)

    @property
    def size(self) -> int:
        return len({*self.exact}) + len({*self.prefixes}) + 2 * len(self.pairs)

    @property
    def text(self) -> str:
        """As a tsquery. Its words are letters and digits only, so nothing typed can be an operator."""
        forms = [f"'{form}'" for form in sorted(self.exact)] + [f"'{form}':*" for form in sorted(self.prefixes)]
        return " | ".join(forms + [f"('{left}':* & '{right}':*)" for left, right in sorted(self.pairs)])


@dataclass(frozen=True)
class Term:
    """One word: its own forms are `near`; what people also call it, compounds with it and corrections are `far`."""

    typed: str
    near: Forms
    far: Forms
    weight: float = 1.0
    is_known: bool = True
    corrected: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return " | ".join(forms.text for forms in (self.near, self.far) if forms)


@dataclass(frozen=True)
class PracticeQuery:
    """The words that can be found; `unknown` are those that stand in no practice."""

    terms: tuple[Term, ...]
    unknown: tuple[str, ...] = ()

    def all_words(self) -> str:
        return " & ".join(f"({term.text})" for term in self.terms)

    @property
    def beginnings(self) -> frozenset[str]:
        """What a highlighted word may begin with."""
        forms = [one for term in self.terms for one in (term.near, term.far)]
        words = {word for one in forms for word in (*one.exact, *one.prefixes, *(half for pair in one.pairs for half in pair))}
        return frozenset(word for word in words if len(word) >= SHORTEST_PREFIX)


def understand(text: str) -> PracticeQuery | None:
    """The question in a visitor's words, or None where there is no word in them that tells practices apart."""
    words = list(dict.fromkeys(word[:LONGEST_WORD] for word in plain_words(text)[:MOST_TYPED]))
    drafts = _telling(_with_stems(words))[:MOST_WORDS]
    if not drafts:
        return None
    meant = Synonym.objects.for_words(frozenset().union(*(own for _word, own in drafts)))
    terms = [_term(word, own, {other for form in own for other in meant.get(form, ())}) for word, own in drafts]
    return _weighed(_joined(terms))


def _with_stems(words: list[str]) -> list[tuple[str, frozenset[str], bool]]:
    """(folded word, its own forms, whether it is a stop word) of each."""
    if not words:
        return []
    with connection.cursor() as cursor:
        cursor.execute(STEMS, [words])
        rows = cursor.fetchall()
    folded = map(fold, words)
    return [(word, frozenset({*roots(word), hu, en} - {""}), stop) for word, (hu, en, stop) in zip(folded, rows, strict=True)]


def _telling(words) -> list[tuple[str, frozenset[str]]]:
    """Without the words that stand in every text, and without what is said around a topic unless nothing else is."""
    said = [(word, own) for word, own, is_stop_word in words if not is_stop_word]
    return [(word, own) for word, own in said if word not in FILLERS] or said


def _term(word: str, own: frozenset[str], meant: set[str]) -> Term:
    stem = stem_of(word)
    prefixes = {other for other in meant if len(other) >= SHORTEST_SYNONYM_PREFIX} | ({stem} if stem else set())
    return Term(
        word,
        near=Forms(own, frozenset({word} if len(word) >= SHORTEST_PREFIX else ())),
        far=Forms(frozenset().union(*map(roots, meant)) - own, frozenset(prefixes - {word})),
    )


def _joined(terms: list[Term]) -> list[Term]:
    """What was typed as two words may be one in the text: társas játék, családfa kutatás."""
    for first, second in itertools.pairwise(range(len(terms))):
        both = terms[first].typed + terms[second].typed
        one = frozenset({stem_of(both) or both, both})
        for place in (first, second):
            near = terms[place].near
            terms[place] = replace(terms[place], near=replace(near, prefixes=near.prefixes | one))
    return terms


def _weighed(terms: list[Term]) -> PracticeQuery:
    halves = {term.typed: list(_halves(term.typed)) for term in terms}
    forms = [one for term in terms for one in (term.near, term.far)]
    words = {word for one in forms for word in one.exact} | {half for pairs in halves.values() for pair in pairs for half in pair}
    within = {term.typed: min((o for o in term.near.exact if len(o) >= 4), key=len, default="") for term in terms}
    known = lexicon.look_up(words, {b for one in forms for b in one.prefixes}, set(within.values()) - {""})
    terms = [_with_compounds(term, known, halves[term.typed], within[term.typed]) for term in terms]
    alike = lexicon.spelled_alike([term.typed for term in terms if len(term.typed) >= 4 and not _number(term, known)])
    terms = [_corrected(term, alike.get(term.typed, []), known) for term in terms]
    found = [replace(term, weight=math.log(1 + (known.everything + 1) / number)) for term in terms if (number := _number(term, known))]
    return PracticeQuery(tuple(found), tuple(term.typed for term in terms if not _number(term, known)))


def _halves(word: str):
    """The ways to take a long word apart, the longest beginning first: (beginning, what may be the root of the rest)."""
    for place in range(len(word) - 3, 2, -1):
        for root in roots(word[place:]):
            if len(root) >= 3 and len(word) >= 7:
                yield word[:place], root


def _with_compounds(term: Term, known, halves, within: str) -> Term:
    """With the words that the typed one is part of, and with its own parts where both are known."""
    compounds = frozenset(known.compounds.get(within, ()))
    pairs = [pair for pair in halves if all(half in known.words for half in pair)][:1]
    return replace(term, far=Forms(term.far.exact | compounds - term.near.exact, term.far.prefixes, frozenset(pairs)))


def _corrected(term: Term, alike: list[str], known) -> Term:
    if _number(term, known):
        return term
    if not alike:
        return term
    known.words.update(dict.fromkeys(alike, 1))
    return replace(term, far=replace(term.far, exact=term.far.exact | set(alike)), corrected=tuple(alike))


def _number(term: Term, known) -> int:
    """In how many practices it stands, at most; rarer where only its far forms are known."""
    for forms in (term.near, term.far):
        number = sum(known.words.get(word, 0) for word in forms.exact)
        number = max([number, *(known.beginnings.get(one, 0) for one in forms.prefixes)])
        if number:
            return min(number, known.everything)
    return 1 if term.far.pairs or any(known.compounds.get(one) for one in term.near.exact) else 0
