"""Every list of ours that stands as a page and as an endpoint, with a builder of rows: for the guards over lists."""

from collections.abc import Callable
from dataclasses import dataclass

from . import make


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


def institutions(people, number):
    for _ in range(number):
        make.institution()


def settlements(people, number):
    for _ in range(number):
        make.settlement()


def events(people, number):
    for index in range(number):
        make.event(state="published" if index % 2 else "draft")


LISTS = [
    List("institution", "/institutions/", "/api/v1/institutions/", institutions),
    List("event", "/events/", "/api/v1/events/", events),
]
