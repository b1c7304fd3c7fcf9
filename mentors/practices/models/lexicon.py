"""Questions to the words of the library: which there are, which are compounds of one, which are spelled nearly so."""

from dataclasses import dataclass, field

from django.db import connection

from ..hungarian import mistakes, roots


@dataclass(frozen=True)
class Library:
    """A shelf of texts, and the table (or query) of its words with the number of texts that have each."""

    shelf: str
    words: str


PRACTICES = Library("mentors_publishedpractice", "mentors_searchword")
BOUND = 10_001
"""More texts than this are not counted: a word is no rarer for it."""
MOST_COMPOUNDS, MOST_ALIKE = 40, 60
LONGEST_ENDING = 4
SHORTEST_MISTYPED, LONG = 4, 6
KNOWN = """
SELECT 'all', '', (SELECT count(*) FROM (SELECT FROM {shelf} LIMIT %s) AS counted)
UNION ALL
SELECT 'word', form, least(sum(practices), %s) FROM unnest(%s::text[]) AS form
JOIN {words} AS known ON word = form GROUP BY form
UNION ALL
SELECT 'beginning', form, least(sum(practices), %s) FROM unnest(%s::text[]) AS form
JOIN {words} AS known ON word >= form AND word < form || chr(1114111) GROUP BY form
UNION ALL
SELECT root, word, practices FROM unnest(%s::text[]) AS root, LATERAL (
    SELECT word, practices FROM {words} AS whole WHERE word LIKE '___%%' || root || '%%'
    AND left(word, strpos(word, root) - 1) IN (SELECT other.word FROM {words} AS other)
    ORDER BY practices DESC LIMIT %s
) AS compound
"""
LISTED = "(SELECT word, practices FROM {words} AS own UNION ALL SELECT typed, 0 FROM mentors_synonym)"
"""What people type may be a word of the list of synonyms that no text has, mistyped."""
ALIKE = """
SELECT typed, word, practices FROM unnest(%s::text[]) AS typed, LATERAL (
    SELECT word, practices FROM {words} AS known WHERE word %% typed
    ORDER BY similarity(word, typed) DESC, word LIMIT %s
) AS near
"""


@dataclass
class Known:
    """How many texts there are, have a word, have a beginning (the latter at most), and the compounds of a root: what
    stands before it there is a word too (szak-ember, but not dec-ember).
    """

    everything: int = 0
    words: dict[str, int] = field(default_factory=dict)
    beginnings: dict[str, int] = field(default_factory=dict)
    compounds: dict[str, set[str]] = field(default_factory=dict)

    def learn(self, more: "Known") -> None:
        """What was asked later is known too."""
        for mine, others in ((self.words, more.words), (self.beginnings, more.beginnings)):
            mine.update(others)
        self.compounds.update(more.compounds)


def look_up(words, beginnings, within, library: Library = PRACTICES) -> Known:
    """What is known of these words and beginnings, and the words in which the roots `within` stand further behind."""
    known = Known()
    with connection.cursor() as cursor:
        sql = KNOWN.format(shelf=library.shelf, words=library.words)
        cursor.execute(sql, [BOUND, BOUND, list(words), BOUND, list(beginnings), list(within), MOST_COMPOUNDS])
        for kind, word, number in cursor.fetchall():
            if kind == "all":
                known.everything = number
            elif kind == "word":
                known.words[word] = number
            elif kind == "beginning":
                known.beginnings[word] = number
            elif len(word.rpartition(kind)[2]) <= LONGEST_ENDING:
                known.compounds.setdefault(kind, set()).add(word)
                known.words[word] = number
    return known


def spelled_alike(
    typed: list[str], *, however_far: bool = False, library: Library = PRACTICES
) -> dict[str, dict[str, int]]:
    """For each of these unknown words those with the fewest mistakes between, with the number of texts; none where
    there are too many mistakes, unless it may be `however_far`.
    """
    if not typed:
        return {}
    near: dict[str, dict[str, int]] = {}
    with connection.cursor() as cursor:
        words = library.words if however_far else LISTED.format(words=library.words)
        cursor.execute(ALIKE.format(words=words), [typed, MOST_ALIKE])
        for word, other, practices in cursor.fetchall():
            found = near.setdefault(word, {})
            found[other] = max(practices, found.get(other, 0))
    return {word: _nearest(word, others, however_far) for word, others in near.items()}


def _nearest(typed: str, others: dict[str, int], however_far: bool) -> dict[str, int]:
    allowed = len(typed) if however_far else 1 if len(typed) < LONG else 2
    forms = [form for form in roots(typed) if len(form) >= SHORTEST_MISTYPED] or [typed]
    wrong = {word: min(mistakes(form, word) for form in forms) for word in others}
    least = min(wrong.values(), default=allowed + 1)
    return {word: others[word] for word in others if wrong[word] == least <= allowed}
