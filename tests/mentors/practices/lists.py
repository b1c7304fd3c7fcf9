"""The lists of this feature, for the guards over lists."""

from ... import make
from ...list import List


def practices(people, number):
    for index in range(number):
        make.practice(people["editor"], published=index % 2 == 0)


LISTS = [
    List(
        "practice",
        "/practices/",
        "/api/v1/practices/",
        practices,
        key="slug",
        queries=("", "?q=varroestekrol", "?field=library&county=05", "?staff=1", "?q=varr&theme=volunteering"),
    ),
]
