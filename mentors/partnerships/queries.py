"""Who works with whom, as a picture: partners stand below each other, an arc joins two that have a partnership.

The same partnerships always give the same picture. Heights are rows, widths percent of the plot: the words beside the
arcs are HTML and keep their size on any screen and on paper.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from institutions.bodies.models import Body

from .models.partnership import Partnership

NARROWEST, WIDEST = 14, 92
SWEEPS = 8


@dataclass(frozen=True)
class Arc:
    """A partnership between two rows; `path` in rows and percent."""

    partnership: Partnership
    path: str


@dataclass(frozen=True)
class Network:
    """The partners from top to bottom, and the arcs between them."""

    parties: list[Body]
    arcs: list[Arc]


def network(partnerships: Sequence[Partnership]) -> Network:
    """The picture of these partnerships: groups that hang together stay together, the largest first."""
    parties = {party.pk: party for one in partnerships for party in one.parties}
    joined: dict[int, list[int]] = defaultdict(list)
    for one in partnerships:
        joined[one.first_id].append(one.second_id)
        joined[one.second_id].append(one.first_id)
    order = sorted(parties, key=lambda pk: (-len(joined[pk]), parties[pk].place.sort_key, pk))
    groups = sorted(_groups(order, joined), key=len, reverse=True)
    rows = [pk for group in groups for pk in _untangled(group, joined)]
    place = {pk: row for row, pk in enumerate(rows)}
    return Network([parties[pk] for pk in rows], _arcs(partnerships, place))


def _groups(order: list[int], joined: dict[int, list[int]]) -> list[list[int]]:
    """The groups of partners that hang together, each from its best connected one outwards."""
    groups, seen = [], set()
    for start in order:
        if start in seen:
            continue
        group, seen = [start], seen | {start}
        for pk in group:
            near = sorted({other for other in joined[pk] if other not in seen}, key=order.index)
            group += near
            seen.update(near)
        groups.append(group)
    return groups


def _untangled(group: list[int], joined: dict[int, list[int]]) -> list[int]:
    """The same group with partners nearer to each other: each moves to the middle of those it is joined with."""
    best, shortest = group, _length(group, joined)
    for _ in range(SWEEPS):
        row = {pk: number for number, pk in enumerate(group)}
        middle = {pk: (row[pk] + sum(row[other] for other in joined[pk])) / (1 + len(joined[pk])) for pk in group}
        group = sorted(group, key=lambda pk: (middle[pk], row[pk]))
        if (length := _length(group, joined)) < shortest:
            best, shortest = group, length
    return best


def _length(group: list[int], joined: dict[int, list[int]]) -> int:
    row = {pk: number for number, pk in enumerate(group)}
    return sum(abs(row[pk] - row[other]) for pk in group for other in joined[pk])


def _arcs(partnerships: Sequence[Partnership], place: dict[int, int]) -> list[Arc]:
    ends = [sorted((place[one.first_id], place[one.second_id])) for one in partnerships]
    longest = max((lower - upper for upper, lower in ends), default=1)
    taken: dict[tuple[int, int], int] = defaultdict(int)
    arcs = []
    for one, (upper, lower) in zip(partnerships, ends, strict=True):
        width = NARROWEST + (WIDEST - NARROWEST) * sqrt((lower - upper) / longest)
        # Two partners can have several partnerships: each next arc is a little flatter.
        width *= 0.82 ** taken[upper, lower]
        taken[upper, lower] += 1
        # A cubic curve reaches three quarters of the way to its control points.
        reach = f"{width / 0.75:.1f}"
        top, bottom = f"{upper + 0.5:g}", f"{lower + 0.5:g}"
        arcs.append(Arc(one, f"M0 {top}C{reach} {top} {reach} {bottom} 0 {bottom}"))
    return arcs
