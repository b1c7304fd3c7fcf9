"""Colours that carry numbers: even dyes under legible text, series that differ in grey, by day and by night."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from institutions.places.tiles import DEPTHS, key_to

CSS = Path(__file__).resolve().parents[2] / "static/css"
TOKEN = re.compile(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)")
TOKENS = {name: colours for name, *colours in TOKEN.findall((CSS / "tokens.css").read_text())}
MAP = (CSS / "components/map.css").read_text()
LIGHT_AND_DARK = pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])


def linear(code: str) -> list[float]:
    parts = [int(code[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def luminance(colour: list[float]) -> float:
    red, green, blue = colour
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: float, other: float) -> float:
    darker, lighter = sorted((one, other))
    return (lighter + 0.05) / (darker + 0.05)


def times(matrix, vector):
    return [sum(factor * value for factor, value in zip(row, vector, strict=True)) for row in matrix]


TO_CONES = [[0.41222, 0.53633, 0.05145], [0.2119, 0.68070, 0.1074], [0.0883, 0.28172, 0.62998]]
FROM_CONES = [[4.07674, -3.30771, 0.23097], [-1.26844, 2.60976, -0.34132], [-0.0042, -0.70342, 1.70761]]


def mixed(one: str, other: str, share: float) -> float:
    """The luminance of a mix in oklab, which is even in the cube roots of what the cones see."""
    roots = [[value ** (1 / 3) for value in times(TO_CONES, linear(code))] for code in (one, other)]
    blend = [(share * a + (1 - share) * b) ** 3 for a, b in zip(*roots, strict=True)]
    return luminance(times(FROM_CONES, blend))


@LIGHT_AND_DARK
def test_series_differ_in_grey_and_from_the_card(scheme):
    card = luminance(linear(TOKENS["card"][scheme]))
    steps = sorted(contrast(luminance(linear(TOKENS[f"c{number}"][scheme])), card) for number in range(1, 5))
    assert steps[0] >= 3
    assert all(later / earlier >= 1.45 for earlier, later in pairwise(steps))


@LIGHT_AND_DARK
def test_the_dyes_are_even_and_their_numbers_legible(scheme):
    dyes = dict(re.findall(r'\.tile\[data-level="(\d)"\] \{ --mix: (\d+)%', MAP))
    shares = [int(dyes[str(depth)]) for depth in range(1, DEPTHS + 1)]
    gaps = [later - earlier for earlier, later in pairwise(shares)]
    assert (len(dyes), max(gaps) - min(gaps) <= 1) == (DEPTHS, True)
    for depth, share in enumerate(shares, 1):
        is_deep = f'[data-level="{depth}"] {{ --mix: {share}%; color: var(--on-indigo); }}' in MAP
        text = TOKENS["on-indigo" if is_deep else "ink"][scheme]
        dye = mixed(TOKENS["indigo"][scheme], TOKENS["card"][scheme], share / 100)
        assert contrast(luminance(linear(text)), dye) >= 4.5, depth


@pytest.mark.parametrize("most", [0, 1, 3, 5, 7, 92, 1000])
def test_the_key_says_the_numbers_of_each_depth(most):
    depths = {depth: range(least, greatest + 1) for depth, least, greatest in key_to(most)}
    by_tile = {number: -(-DEPTHS * number // most) for number in range(1, most + 1)}
    assert {number: depth for depth, numbers in depths.items() for number in numbers} == by_tile
