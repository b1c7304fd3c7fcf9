"""What a proposal changes, in words: what stood there, what is proposed, what stands there now."""

from dataclasses import dataclass

from institutions.base.differing import Piece
from institutions.base.differing import marked as by_words
from institutions.organisations.models.institution import Institution

from ..models import Proposal, label_of

KINDS = dict(Institution.Kind.choices)
LONG = 80
"""From this length on single words are marked: in a short value one sees the difference."""


@dataclass(frozen=True)
class Change:
    """One field: `before` and `after` in pieces, `now` in words; `moved` when the page does not say `before` any more,
    `done` when it says what was proposed.
    """

    name: str
    label: str
    before: list[Piece]
    after: list[Piece]
    now: str
    moved: bool
    done: bool


def comparison(proposal: Proposal) -> list[Change]:
    """The changes of a proposal in the order of the institution's form."""
    found = []
    for name, now in proposal.present.items():
        change = proposal.changes[name]
        before, after = (in_words(name, change[side]) for side in ("before", "after"))
        moved, done = now != change["before"], now == change["after"]
        found.append(Change(name, label_of(name), *marked(before, after), in_words(name, now), moved, done))
    return found


def in_words(name: str, value: str) -> str:
    """A value as a person reads it; a dash where there is none."""
    return str(KINDS.get(value, value) if name == "kind" else value) or "–"


def marked(before: str, after: str) -> tuple[list[Piece], list[Piece]]:
    """Both values in pieces; in short ones nothing is marked."""
    if max(len(before), len(after)) < LONG or "–" in (before, after):
        return [Piece(before, False)], [Piece(after, False)]
    return by_words(before, after)
