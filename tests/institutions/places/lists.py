"""The lists of this feature, for the guards over lists."""

from ... import make
from ...list import List


def settlements(people, number):
    for _ in range(number):
        make.settlement()


LISTS = [
    List(
        "settlement",
        "/settlements/",
        "/api/v1/settlements/",
        settlements,
        queries=("", "?q=a", "?county=05&reached=yes", "?supported=no", "?size=under_1000&closed=no"),
    ),
]
