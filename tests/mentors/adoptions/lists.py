"""The lists of this feature, for the guards over lists."""

from ... import make
from ...list import List


def adoptions(people, number):
    practice = make.practice(people["editor"], published=True)
    for index in range(number):
        make.adoption(practice, state="checked" if index % 2 == 0 else "waiting")


LISTS = [
    List(
        "adoption",
        "/adoptions/",
        "/api/v1/adoptions/",
        adoptions,
        key="uuid",
        queries=("", "?result=worked", "?county=05"),
    )
]
