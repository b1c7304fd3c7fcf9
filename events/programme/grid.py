"""A day's frozen sessions laid out by hour and room: the rows and cells of a table, with none in two places."""

import datetime
from collections import defaultdict
from dataclasses import dataclass, field

BESIDE = ""
"""The column of what has no room while something else goes on."""


@dataclass
class Cell:
    """A session in the table, over as many rows and columns as it lasts; without one, an empty place."""

    session: dict | None = None
    rows: int = 1
    columns: int = 1


@dataclass
class Row:
    """What begins at one hour: `cells` in the order of the columns; those that are still going on have none here."""

    start: str
    cells: list[Cell] = field(default_factory=list)


@dataclass
class Grid:
    """`rooms` are (name, number of columns); `rows` by hour; `untimed` are the sessions whose hour is not known."""

    rooms: list[tuple[str, int]]
    rows: list[Row]
    untimed: list[dict]


@dataclass
class Span:
    """A session with the numbers of the row where it begins and of that behind its last one."""

    session: dict
    first: int
    last: int

    def meets(self, other: "Span") -> bool:
        return self.first < other.last and other.first < self.last


def laid_out(sessions: list[dict]) -> Grid:
    """The table of a day. What is in no room and alone at its time goes across all of them: a break, an opening."""
    timed = sorted((one for one in sessions if one["starts_at"]), key=lambda one: one["starts_at"])
    untimed = [one for one in sessions if not one["starts_at"]]
    begins, spans = _spans(timed)
    across = [one for one in spans if not one.session["room"] and not _others(one, spans)]
    lanes = _lanes([one for one in spans if one not in across])
    rooms = [(name, len(of_room)) for name, of_room in lanes.items()]
    columns = [lane for of_room in lanes.values() for lane in of_room]
    rows = [Row(start, _cells(number, columns, across)) for number, start in enumerate(begins)]
    return Grid(rooms, rows, untimed)


def _spans(timed: list[dict]) -> tuple[list[str], list[Span]]:
    """A row for each moment when something begins; a session lasts to the row before which it ends, and at least its
    own. Answers the local hours of the rows, and the sessions with their rows.
    """
    moments = sorted({_at(one["starts_at"]) for one in timed})
    place = {at: number for number, at in enumerate(moments)}
    hours = {_at(one["starts_at"]): one["start_time"] for one in timed}
    spans = []
    for one in timed:
        first = place[_at(one["starts_at"])]
        end = _at(one["ends_at"]) if one["ends_at"] else None
        behind = sum(at < end for at in moments) if end else first + 1
        spans.append(Span(one, first, max(first + 1, behind)))
    return [hours[at] for at in moments], spans


def _at(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text)


def _others(span: Span, spans: list[Span]) -> list[Span]:
    return [one for one in spans if one is not span and one.meets(span)]


def _lanes(spans: list[Span]) -> dict[str, list[list[Span]]]:
    """The columns of each room, mostly one; where two sessions clash in a room, both are shown side by side."""
    lanes: dict[str, list[list[Span]]] = defaultdict(list)
    for span in spans:
        of_room = lanes[span.session["room"] or BESIDE]
        free = next((lane for lane in of_room if not any(one.meets(span) for one in lane)), None)
        if free is None:
            of_room.append([span])
        else:
            free.append(span)
    named = sorted((name for name in lanes if name != BESIDE), key=lambda name: _first_in(lanes[name]))
    return {name: lanes[name] for name in [*named, *([BESIDE] if BESIDE in lanes else [])]}


def _first_in(lanes: list[list[Span]]) -> tuple:
    first = min((lane[0] for lane in lanes), key=lambda span: span.first)
    return first.first, first.session["room"]


def _cells(number: int, columns: list[list[Span]], across: list[Span]) -> list[Cell]:
    whole = next((one for one in across if one.first <= number < one.last), None)
    if whole:
        begins = whole.first == number
        return [Cell(whole.session, whole.last - whole.first, max(1, len(columns)))] if begins else []
    cells = []
    for lane in columns:
        here = next((one for one in lane if one.first <= number < one.last), None)
        if here is None:
            cells.append(Cell())
        elif here.first == number:
            cells.append(Cell(here.session, here.last - here.first))
    return cells


def now_and_next(sessions: list[dict], now: datetime.datetime) -> tuple[set[str], set[str]]:
    """The keys of what goes on at this moment, and of what begins next that day; both empty on other days."""
    timed = [one for one in sessions if one["starts_at"]]
    going_on = {one["uuid"] for one in timed if one["ends_at"] and _at(one["starts_at"]) <= now < _at(one["ends_at"])}
    today = [one for one in timed if now < _at(one["starts_at"]) < now + datetime.timedelta(hours=18)]
    today = [one for one in today if one["day"] == now.astimezone(_at(one["starts_at"]).tzinfo).date().isoformat()]
    first = min((_at(one["starts_at"]) for one in today), default=None)
    return going_on, {one["uuid"] for one in today if _at(one["starts_at"]) == first}
