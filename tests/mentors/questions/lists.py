"""The lists of this feature, for the guards over lists."""

from ... import make
from ...list import List


def answers(people, number):
    for index in range(number):
        make.answer(people["expert"], topic=["events", "grants"][index % 2], days=[700, -3][index % 2])


LISTS = [
    List(
        "question",
        "/questions/",
        "/api/v1/questions/",
        answers,
        queries=("", "?topic=grants", "?order=oldest", "?q=engedely"),
    ),
]
