"""A question in the words of the index."""

from dataclasses import dataclass

SHORTEST_MARKED = 3


@dataclass(frozen=True)
class Forms:
    """Words of the index, and beginnings of such."""

    exact: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()

    def __bool__(self):
        return bool(self.exact or self.prefixes)

    @property
    def size(self) -> int:
        return len(self.exact) + len(self.prefixes)

    @property
    def text(self) -> str:
        """As a tsquery. Its words are letters and digits only, so nothing typed can be an operator."""
        return self._text("")

    @property
    def in_title(self) -> str:
        """As a tsquery of what stands in titles."""
        return self._text("A")

    def _text(self, section: str) -> str:
        exact = [f"'{form}':{section}" if section else f"'{form}'" for form in sorted(self.exact)]
        return " | ".join(exact + [f"'{form}':*{section}" for form in sorted(self.prefixes)])


@dataclass(frozen=True)
class Term:
    """One word as it was `said`, and `typed` without accents: its own forms are `near`; what people also call it,
    compounds with it and what it was corrected to are `far`.
    """

    said: str
    typed: str
    near: Forms
    far: Forms
    has_synonyms: bool = False
    weight: float = 1.0
    is_corrected: bool = False

    @property
    def text(self) -> str:
        return " | ".join(forms.text for forms in (self.near, self.far) if forms)


@dataclass(frozen=True)
class PracticeQuery:
    """The words that can be found, and the `unknown` ones that stand in no practice, as they were said; what was
    `heard` before the library was asked for it, for other shelves.
    """

    terms: tuple[Term, ...]
    unknown: tuple[str, ...] = ()
    heard: tuple[Term, ...] = ()

    @property
    def corrected(self) -> list[str]:
        """The words, as they were said, in whose place others spelled alike are looked for."""
        return [term.said for term in self.terms if term.is_corrected]

    def all_words(self) -> str:
        return " & ".join(f"({term.text})" for term in self.terms)

    def in_title(self) -> str:
        """Each word, in forms of its own, in the title."""
        return " & ".join(f"({term.near.in_title})" for term in self.terms)

    @property
    def beginnings(self) -> frozenset[str]:
        """What a highlighted word may begin with."""
        forms = [one for term in self.terms for one in (term.near, term.far)]
        words = {word for one in forms for word in one.exact | one.prefixes}
        return frozenset(word for word in words if len(word) >= SHORTEST_MARKED)
