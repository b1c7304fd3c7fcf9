"""What somebody typed into the search over everything, as the columns of names and titles are compared with it."""

from dataclasses import dataclass

from django.db.models import Case, F, IntegerField, Q, TextField, Value, When
from django.db.models.functions import Cast

from mentors.practices.hungarian import fold, plain_words, roots
from mentors.practices.models.practice_query import heard
from mentors.practices.models.search_terms import Term

MOST, SHORTEST_ROOT = 8, 4
EXACT, BEGINS, HOLDS, NEAR = range(4)
"""How a title answers the words: it is them, begins with them, holds them as they were typed, or in another form."""
COLUMNS = ("of_kind", "of_key", "of_title", "of_hint", "of_near")


@dataclass(frozen=True)
class Words:
    """The text `folded`; each word `plain`; its forms as a pattern (letters and digits alone, so no pattern's signs);
    the `terms` by which texts are searched, none where the text has but stop words.
    """

    folded: str
    plain: tuple[str, ...]
    forms: tuple[str, ...]
    terms: list[Term]

    def stand_in(self, *paths: str) -> Q:
        """The condition „each word stands, in some form, in one of these folded columns”."""
        every = Q()
        for form in self.forms:
            one = Q()
            for path in paths:
                one |= Q(**{f"{path}__contains": form})
            every &= one
        return every

    def nearness(self, path: str) -> Case:
        """How near a folded title is."""
        holds = Q()
        for word in self.plain:
            holds &= Q(**{f"{path}__contains": word})
        return Case(
            When(**{path: self.folded}, then=Value(EXACT)),
            When(**{f"{path}__startswith": self.folded}, then=Value(BEGINS)),
            When(holds, then=Value(HOLDS)),
            default=Value(NEAR),
            output_field=IntegerField(),
        )

    @property
    def tsquery(self) -> str:
        return " & ".join(f"({term.text})" for term in self.terms)

    @property
    def beginnings(self) -> frozenset[str]:
        """What a marked word may begin with."""
        return frozenset(form for form in (*self.plain, *self.forms) if len(form) > 1)


def words_of(text: str) -> Words | None:
    """The words in a text; None where there is none."""
    plain = tuple(dict.fromkeys(fold(word) for word in plain_words(text)))[:MOST]
    if not plain:
        return None
    return Words(fold(" ".join(text.split())), plain, tuple(_form(word) for word in plain), heard(text))


def _form(word: str) -> str:
    """The shortest that may be the word's root: where that stands, the word stands in some form."""
    return min((root for root in roots(word) if len(root) >= SHORTEST_ROOT or root == word), key=len)


def hits(rows, kind: str, key: str, title: str, hint, near):
    """Rows of any kind with the same five columns; `hint` is a column's name or an expression."""
    hint = F(hint) if isinstance(hint, str) and hint else hint or Value("")
    return rows.annotate(
        of_kind=Value(kind, TextField()),
        of_key=Cast(F(key) if isinstance(key, str) else key, TextField()),
        of_title=Cast(F(title) if isinstance(title, str) else title, TextField()),
        of_hint=Cast(hint, TextField()),
        of_near=near,
    )
