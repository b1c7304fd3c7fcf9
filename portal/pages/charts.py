"""Geometry of the charts, in percent of the plot, for the component templates/cotton/chart.html."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True)
class Series:
    label: str
    css: str  # c1-c4: the fill of the bars and of the legend


@dataclass(frozen=True)
class Label:
    text: str
    sub: str = ""


@dataclass(frozen=True)
class Tick:
    label: int
    y: float


@dataclass(frozen=True)
class Bar:
    css: str
    x: float
    y: float
    width: float
    height: float
    title: str


@dataclass(frozen=True)
class Piece:
    """A piece of the line that shows other values beside the columns' sums."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True)
class Chart:
    series: list[Series]
    labels: list[Label]
    ticks: list[Tick]
    bars: list[Bar]
    line: list[Piece]
    line_label: str = ""


def stacked(
    series: Sequence[str],
    columns: Sequence[tuple[str, Sequence[int]]],
    beside: tuple[str, Sequence[int]] = ("", ()),
) -> Chart:
    """Stacked columns: names of at most four series; per column a label ("nov" or "jan 2026") and their values.
    `beside` is the name of a line and its value at each column.
    """
    named = [Series(name, f"c{number}") for number, name in enumerate(series, 1)]
    top = ceiling(max((*(sum(values) for _, values in columns), *beside[1]), default=0))
    labels = [Label(*label.split(" ", 1)) for label, _ in columns]
    ticks = [Tick(top * part // 4, round(100 - 25 * part, 3)) for part in range(4, -1, -1)]
    bars = [bar for place, column in enumerate(columns) for bar in stack(named, column, place, len(columns), top)]
    return Chart(named, labels, ticks, bars, line_of(beside[1], top), beside[0])


def line_of(values: Sequence[int], top: int) -> list[Piece]:
    """The line through the middles of the columns at these heights."""
    step = 100 / len(values) if values else 0
    spots = [(round(step * (place + 0.5), 3), round(100 - 100 * value / top, 3)) for place, value in enumerate(values)]
    return [Piece(*one, *other) for one, other in pairwise(spots)]


def stack(series: list[Series], column: tuple[str, Sequence[int]], place: int, places: int, top: int) -> list[Bar]:
    """One column's bars, from the ground up; what is nought has none."""
    label, values = column
    step, ground, bars = 100 / places, 100.0, []
    for one, value in zip(series, values, strict=True):
        if value:
            height = 100 * value / top
            ground -= height
            title = f"{label}, {one.label}: {value}"
            x, width = step * (place + 0.16), step * 0.68
            bars.append(Bar(one.css, round(x, 3), round(ground, 3), round(width, 3), round(height, 3), title))
    return bars


def ceiling(value: int) -> int:
    """The smallest number not below value that four even steps reach in round numbers: 4, 8, 20, 40, 80, 100, 200 …"""
    scale = 1
    while True:
        for step in (1, 2, 5) if scale == 1 else (1, 1.5, 2, 2.5, 3, 4, 5, 7.5):
            if (top := round(4 * step * scale)) >= value:
                return top
        scale *= 10
