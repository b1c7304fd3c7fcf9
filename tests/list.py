"""A list of ours that stands as a page and as an endpoint, with a builder of rows: for the guards over lists."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass
class List:
    """A noun's list page and endpoint; `build(people, number)` adds rows that everybody's queries meet."""

    noun: str
    page: str
    endpoint: str
    build: Callable
    key: str = "id"
    reader: str = "lead"
    queries: tuple[str, ...] = ("", "?q=a")
