"""What is shown of a group of counts gives no number from 1 to 4 away, to nobody who can subtract."""

import itertools
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from institutions.base.small_counts import FEWEST, told


@pytest.mark.parametrize(
    ("numbers", "total", "shown"),
    [
        ([], 0, []),
        ([0, 5, 9], 14, [0, 5, 9]),
        ([0, 0], 0, [0, 0]),
        ([3], None, [None]),
        ([2, 100], 102, [None, None]),
        ([3, 5, 9], 17, [None, None, None]),  # 3 + 5 = 8 would leave too narrow a choice
        ([1, 1, 30, 40], 72, [None, None, None, 40]),
        ([4, 5, 5, 5, 30], 49, [None, None, None, None, 30]),  # which of equal ones is hidden would tell, too
        ([4, 4, 4, 5], 17, [None, None, None, None]),  # beside a 5 that is shown, 12 can only be 4 + 4 + 4
        ([1, 1, 1, 1, 1], None, [None] * 5),  # five of five counties: one each
        ([2, 2, 2], 6, [None] * 3),
        ([1, 4], 5, [None, None]),
    ],
)
def test_what_is_shown(numbers, total, shown):
    found = told(dict(enumerate(numbers)))
    assert (found.total, list(found.parts.values())) == (total, shown)


@pytest.mark.parametrize(("places", "most"), [(1, 30), (2, 25), (3, 18), (4, 11), (5, 6)])
def test_nobody_works_out_a_small_number(places, most):
    """Whoever knows the rule and what is shown writes down every group of counts that would look the same: no hidden
    number, total or part, is one and the same from 1 to 4 in all of them."""
    alike = defaultdict(list)
    for numbers in itertools.product(range(most + 1), repeat=places):
        found = told(dict(enumerate(numbers)))
        there = tuple(number > 0 for number in numbers)
        alike[there, found.total, tuple(found.parts.values())].append((*numbers, sum(numbers)))
    for (_there, total, parts), groups in alike.items():
        for key, shown in enumerate((*parts, total)):
            possible = {group[key] for group in groups}
            assert shown is None or possible == {shown}
            assert len(possible) > 1 or not 0 < min(possible) < FEWEST, (total, parts, groups)


@given(st.lists(st.integers(0, 40) | st.integers(0, 10_000), max_size=20), st.randoms())
def test_the_rule_of_any_group(numbers, chance):
    """Which numbers are hidden depends on the numbers alone; those hidden could stand in each other's place."""
    found = told(dict(enumerate(numbers)))
    hidden = [number for number, shown in zip(numbers, found.parts.values(), strict=True) if shown is None]
    shown = [number for number in found.parts.values() if number]
    assert all(number >= FEWEST for number in shown)
    assert bool(hidden) == any(0 < number < FEWEST for number in numbers)
    if shown and hidden:
        assert (len(set(hidden)) > 1, sum(hidden) >= 2 * FEWEST, max(hidden) < min(shown)) == (True, True, True)
    if hidden and not shown and found.total is not None:
        assert (found.total >= FEWEST, found.total >= 2 * len(hidden)) == (True, True)
    mixed = list(range(len(numbers)))
    chance.shuffle(mixed)
    again = told({key: numbers[key] for key in mixed})
    assert (again.total, {key: again.parts[key] for key in sorted(mixed)}) == (found.total, found.parts)
