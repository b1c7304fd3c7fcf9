"""The one place where small counts are hidden from the public (ADR 85): what everybody reads of a group of counts."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass

FEWEST = 5
"""Smaller numbers than this are not shown, zero excepted: they might single somebody out."""


@dataclass(frozen=True)
class Told:
    """What everybody may read of counts that make up a whole: its `total`, and the `parts` by key; None: not shown."""

    total: int | None
    parts: dict[Hashable, int | None]


def is_small(number: int) -> bool:
    """Whether the number is too small to be shown."""
    return 0 < number < FEWEST


def told(numbers: Mapping[Hashable, int]) -> Told:
    """What may be read of the whole so that no number from 1 to 4 can be worked out from it, this rule being known.

    Hidden are all numbers up to the least one that hides every small one, at least two different ones, and ten
    together; where there is none, all. A total of hidden ones alone is hidden where it leaves them too little choice.
    """
    there = sorted(number for number in numbers.values() if number)
    most = _most_hidden(there)
    parts = {key: None if 0 < number <= most else number for key, number in numbers.items()}
    gives_away = most and most == there[-1] and sum(there) < max(FEWEST, 2 * len(there))
    return Told(None if gives_away else sum(there), parts)


def _most_hidden(there: list[int]) -> int:
    """The greatest of the hidden numbers among these, which rise; 0 where none has to be hidden."""
    if not there or not is_small(there[0]):
        return 0
    for most in sorted(set(there)):
        hidden = [number for number in there if number <= most]
        left_small = any(is_small(number) for number in there[len(hidden) :])
        if not left_small and len(set(hidden)) > 1 and sum(hidden) >= 2 * FEWEST:
            return most
    return there[-1]
