"""What a visitor typed, understood: for each word what counts as it, what counts nearly as it, and how rare it is."""

import itertools
import math
from dataclasses import replace

from django.db import connection

from ..fillers import FILLERS
from ..hungarian import english_roots, fold, plain_words, roots, stem_of
from . import lexicon
from .lexicon import PRACTICES, Library
from .search_terms import Forms, PracticeQuery, Term
from .synonym import Synonym

MOST_WORDS, MOST_TYPED = 8, 40
LONGEST_WORD = 40
SHORTEST_PREFIX, SHORTEST_SYNONYM_PREFIX, SHORTEST_HALF = 3, 5, 4
HARDLY, RARE = 2, 3
"""In so few practices a word may be a compound of others; below the other number rarity counts no more."""
STEMS = """
SELECT fold(coalesce((ts_lexize('hungarian_stem', word))[1], '')),
       fold(coalesce((ts_lexize('english_stem', word))[1], '')),
       ts_lexize('hungarian_stem', word) = '{}' OR ts_lexize('english_stem', word) = '{}'
FROM unnest(%s) WITH ORDINALITY AS typed(word, place) ORDER BY place
"""


def understand(text: str, library: Library = PRACTICES) -> PracticeQuery | None:
    """The question in a visitor's words, or None where there is no word in them that tells texts apart."""
    terms = heard(text)
    return weighed(terms, library) if terms else None


def heard(text: str) -> list[Term]:
    """A term for each telling word, with what counts as it, before any library is asked what it knows of them."""
    drafts = _telling(_drafts(text))[:MOST_WORDS]
    if not drafts:
        return []
    joined = _joined([draft.typed for draft in drafts])
    forms = [
        draft.near.exact | draft.far.prefixes | english_roots(draft.typed) | one
        for draft, one in zip(drafts, joined, strict=True)
    ]
    meant = Synonym.objects.for_words(frozenset().union(*forms))
    return [
        _with_synonyms(draft, one, {other for form in own for other in meant.get(form, ())})
        for draft, one, own in zip(drafts, joined, forms, strict=True)
    ]


def _drafts(text: str) -> list[Term]:
    """A term for each word but the stop words: with its own forms, and from afar what begins like its stem."""
    words = list(dict.fromkeys(word[:LONGEST_WORD] for word in plain_words(text)[:MOST_TYPED]))
    if not words:
        return []
    with connection.cursor() as cursor:
        cursor.execute(STEMS, [words])
        rows = cursor.fetchall()
    return [_draft(word, *stems) for word, (*stems, is_stop_word) in zip(words, rows, strict=True) if not is_stop_word]


def _draft(said: str, *stems: str) -> Term:
    """Short stems are left out, for other words have them too (kert, kér)."""
    typed = fold(said)
    own = {*roots(typed), *(stem for stem in stems if len(stem) > SHORTEST_PREFIX)}
    begun = {typed} if len(typed) >= SHORTEST_PREFIX else set()
    stem = stem_of(typed)
    return Term(said, typed, Forms(frozenset(own), frozenset(begun)), Forms(prefixes=frozenset({stem} if stem else ())))


def _telling(terms: list[Term]) -> list[Term]:
    """Without what is said around a topic, unless nothing else is."""
    return [term for term in terms if term.typed not in FILLERS] or terms


def _joined(words: list[str]) -> list[frozenset[str]]:
    """For each word what it is together with its neighbours, in either order: társas játék, családfa kutatás may be one
    in the text, and so may könyv a falunkról.
    """
    pairs = [frozenset(_compounds(left, right)) for left, right in itertools.pairwise(words)]
    return [before | behind for before, behind in zip([frozenset(), *pairs], [*pairs, frozenset()], strict=True)]


def _compounds(left: str, right: str) -> set[str]:
    """How the two may begin as one word, never without a good part of the last; what comes first in a sentence is the
    compound's last then, and has no ending.
    """
    roots_of_whole = roots(left + right)
    begun = {*roots_of_whole, *filter(None, map(stem_of, roots_of_whole))}
    whole = {one for one in begun if len(one) >= len(left) + SHORTEST_PREFIX}
    return whole | {root + left for root in roots(right) if len(left) >= SHORTEST_HALF}


def _with_synonyms(term: Term, joined: frozenset[str], meant: set[str]) -> Term:
    begun = term.near.prefixes | joined
    further = term.far.prefixes | {other for other in meant if len(other) >= SHORTEST_SYNONYM_PREFIX}
    exact = frozenset().union(*map(roots, meant)) - term.near.exact
    near, far = replace(term.near, prefixes=begun), Forms(exact, further - begun)
    return replace(term, near=near, far=far, has_synonyms=bool(meant))


def weighed(terms: list[Term], library: Library = PRACTICES) -> PracticeQuery:
    """With what the library knows of each word; the words of which it knows nothing stand apart."""
    said, known = tuple(terms), _known(terms, library)
    terms = _apart(terms, known, library)
    strange = [term.typed for term in terms if _is_strange(term, known)]
    alike = lexicon.spelled_alike(strange, library=library)
    mended = _all_mended([term for term in terms if alike.get(term.typed)], alike, known, library)
    terms = [mended.get(term) or _with_compounds(term, known) for term in terms][:MOST_WORDS]
    if not any(_number(term, known) for term in terms):
        nearest = lexicon.spelled_alike([term.typed for term in terms], however_far=True, library=library)
        terms = [_mended(term, nearest.get(term.typed, {}), known) for term in terms]
    numbers = [(term, _number(term, known)) for term in terms]
    everything = known.everything + 1
    return PracticeQuery(
        tuple(replace(term, weight=math.log(1 + everything / (number + RARE))) for term, number in numbers if number),
        tuple(term.said for term, number in numbers if not number),
        said,
    )


def _known(terms: list[Term], library: Library) -> lexicon.Known:
    begun = {word for term in terms for word in (*term.near.prefixes, *term.far.prefixes, *_beginnings(term.typed))}
    words = {word for term in terms for word in (*term.near.exact, *term.far.exact, *_beginnings(term.typed))}
    words |= {root for term in terms for _left, rest in _halves(term.typed) for root in roots(rest)}
    return lexicon.look_up(words, begun, {_within(term) for term in terms} - {""}, library)


def _within(term: Term) -> str:
    """The root by which the typed word is looked for inside compounds."""
    return min((own for own in term.near.exact if len(own) >= SHORTEST_HALF), key=len, default="")


def _beginnings(word: str) -> list[str]:
    """What the word begins with, the longest first."""
    return [word[:place] for place in range(len(word) - 1, SHORTEST_HALF - 1, -1)]


def _halves(word: str) -> list[tuple[str, str]]:
    """The ways to take a word apart, the longest beginning first."""
    return [(left, rest) for left in _beginnings(word) if len(rest := word[len(left) :]) >= SHORTEST_HALF]


def _is_strange(term: Term, known) -> bool:
    """Whether nobody has the word or its stem, and the editors know no synonym of it: it may be mistyped."""
    if len(term.typed) < SHORTEST_HALF or term.has_synonyms:
        return False
    return not _count(term.near, known) and not _count(term.far, known)


def _apart(terms: list[Term], known, library: Library) -> list[Term]:
    """With each compound that nobody has as the two words it is made of (gyerekvásár, strandkönyvtár), and with what
    people call those two otherwise.
    """
    whole = [term for term in terms if not term.has_synonyms and not _count(term.near, known)]
    halves = {half for term in whole for pair in _halves(term.typed) for half in pair}
    if not halves:
        return terms
    meant = Synonym.objects.for_words(halves | {root for half in halves for root in roots(half)})
    parts = {term: _parts(term, known, meant) for term in whole}
    found = [part for term in terms for part in parts.get(term) or [term]]
    if found != terms:
        known.learn(_known([term for term in found if term not in terms], library))
    return found


def _parts(term: Term, known, meant: dict[str, set[str]]) -> list[Term]:
    """A term for each of the two parts of the word if both are words, or the editors know others for them."""
    for left, rest in _halves(term.typed):
        pair = [_half(term, {left}, meant), _half(term, set(roots(rest)), meant)]
        if all(half.has_synonyms or any(word in known.words for word in half.near.exact) for half in pair):
            return pair
    return []


def _half(term: Term, forms: set[str], meant: dict[str, set[str]]) -> Term:
    """A part of a compound, with what people call it otherwise."""
    typed = max(forms, key=len)
    part = replace(term, typed=typed, near=Forms(frozenset(forms), frozenset({stem_of(typed) or typed})))
    return _with_synonyms(part, frozenset(), set().union(*(meant.get(form, ()) for form in forms)))


def _all_mended(terms: list[Term], alike: dict[str, dict[str, int]], known, library: Library) -> dict[Term, Term]:
    """The mistyped ones that a text answers, each with what people call otherwise what it was corrected to."""
    if not terms:
        return {}
    meant = Synonym.objects.for_words({root for term in terms for word in alike[term.typed] for root in roots(word)})
    mended = {}
    for term in terms:
        others = {other for word in alike[term.typed] for root in roots(word) for other in meant.get(root, ())}
        corrected = _mended(term, alike[term.typed], known)
        exact = corrected.far.exact.union(*map(roots, others))
        prefixes = frozenset(other for other in others if len(other) >= SHORTEST_SYNONYM_PREFIX)
        mended[term] = replace(corrected, far=Forms(exact, prefixes))
    if meant:
        known.learn(_known(list(mended.values()), library))
    return {term: one for term, one in mended.items() if _number(one, known)}


def _mended(term: Term, alike: dict[str, int], known) -> Term:
    """With the words that are spelled nearly like the typed one."""
    known.words.update(alike)
    return replace(term, far=Forms(frozenset(alike)), is_corrected=True)


def _with_compounds(term: Term, known) -> Term:
    """With the words that the typed one is part of; if hardly anybody has it and the editors know no other, with its
    own parts too.
    """
    exact = term.far.exact | known.compounds.get(_within(term), set()) - term.near.exact
    if term.has_synonyms or _count(term.near, known) > HARDLY:
        return replace(term, far=replace(term.far, exact=exact))
    first = [left for left in _beginnings(term.typed) if left in known.words]
    if not first and _is_strange(term, known):
        least = max(SHORTEST_HALF + 1, len(term.typed) // 2)
        first = [left for left in _beginnings(term.typed) if left in known.beginnings and len(left) >= least]
    return replace(term, far=Forms(exact, term.far.prefixes | set(first[:1])))


def _number(term: Term, known) -> int:
    """In how many practices it stands, at most; what only counts nearly as it makes it half as common."""
    number = max(_count(term.near, known), math.ceil(_count(term.far, known) / 2))
    return min(number, known.everything)


def _count(forms: Forms, known) -> int:
    number = sum(known.words.get(word, 0) for word in forms.exact)
    return max([number, *(known.beginnings.get(one, 0) for one in forms.prefixes)])
