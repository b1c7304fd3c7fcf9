"""The lists of this feature, for the guards over lists."""

from ... import make
from ...list import List


def dates(people, number):
    for _index in range(number):
        make.supervision_date(people["supervisor"], mentor=people["mentor"])


LISTS = [
    List(
        "supervision date",
        "/supervision/dates/",
        "/api/v1/supervision-dates/",
        dates,
        queries=("", "?order=next", "?cancelled=no&date_from=2026-01-01"),
    ),
]
