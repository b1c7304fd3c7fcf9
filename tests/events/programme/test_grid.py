"""A day of a programme laid out by hour and room; what is on now."""

import datetime
import itertools

from hypothesis import given
from hypothesis import strategies as st

from events.programme.grid import laid_out, now_and_next

DAY = "2026-05-08"
count = itertools.count(1)


def session(name, start=None, end=None, room=""):
    at = [f"{DAY}T{hour}:00+02:00" if hour else None for hour in (start, end)]
    hours = [f"{hour}:00" if hour else None for hour in (start, end)]
    found = dict(zip(("starts_at", "ends_at", "start_time", "end_time"), [*at, *hours], strict=True))
    return found | {"uuid": name, "day": DAY, "room": room}


def table(grid) -> list:
    return [
        (
            row.start[:5],
            [(cell.session["uuid"], cell.rows, cell.columns) if cell.session else None for cell in row.cells],
        )
        for row in grid.rows
    ]


def test_rooms_side_by_side_and_breaks_across():
    grid = laid_out(
        [
            session("opening", "09:00", "09:30"),
            session("long", "09:30", "11:00", "Díszterem"),
            session("first", "09:30", "10:00", "Kisterem"),
            session("second", "10:00", "11:00", "Kisterem"),
            session("coffee", "11:00", "11:30"),
            session("sometime", room="Kisterem"),
        ]
    )
    assert grid.rooms == [("Díszterem", 1), ("Kisterem", 1)]
    assert table(grid) == [
        ("09:00", [("opening", 1, 2)]),
        ("09:30", [("long", 2, 1), ("first", 1, 1)]),
        ("10:00", [("second", 1, 1)]),
        ("11:00", [("coffee", 1, 2)]),
    ]
    assert [one["uuid"] for one in grid.untimed] == ["sometime"]


def test_a_clash_shows_both():
    grid = laid_out([session("one", "09:00", "10:00", "Terem"), session("other", "09:30", "10:30", "Terem")])
    assert grid.rooms == [("Terem", 2)]
    assert table(grid) == [("09:00", [("one", 2, 1), None]), ("09:30", [("other", 1, 1)])]


HOURS = [f"{hour:02}:{minute:02}" for hour in range(8, 18) for minute in (0, 30)]
RANDOM = st.builds(
    lambda start, length, room: session(
        f"s{next(count)}", HOURS[start], HOURS[min(start + length, 19)] if length else None, room
    ),
    st.integers(0, 18),
    st.integers(0, 6),
    st.sampled_from(["", "A", "B"]),
)


@given(st.lists(RANDOM, max_size=12))
def test_every_session_stands_once_and_every_row_is_full(sessions):
    grid = laid_out(sessions)
    width = max(1, sum(columns for _name, columns in grid.rooms))
    shown = [cell.session["uuid"] for row in grid.rows for cell in row.cells if cell.session]
    assert sorted(shown) == sorted(one["uuid"] for one in sessions)
    taken = [0] * len(grid.rows)
    for number, row in enumerate(grid.rows):
        for cell in row.cells:
            for below in range(number, number + cell.rows):
                taken[below] += cell.columns
    assert taken == [width] * len(grid.rows)


def test_now_and_next():
    sessions = [session("one", "09:00", "10:00"), session("two", "10:00", "11:00"), session("three", "10:00", "12:00")]

    def at(text):
        return now_and_next(sessions, datetime.datetime.fromisoformat(text))

    assert at(f"{DAY}T09:30:00+02:00") == ({"one"}, {"two", "three"})
    assert at(f"{DAY}T08:00:00+02:00") == (set(), {"one"})
    assert at(f"{DAY}T11:30:00+02:00") == ({"three"}, set())
    assert at("2026-05-07T20:00:00+02:00") == (set(), set())
    assert at("2026-05-07T23:30:00+02:00") == (set(), set())
