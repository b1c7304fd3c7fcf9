"""The lists of this feature, for the guards over lists."""

from ... import make
from ...list import List


def communities(people, number):
    for index in range(number):
        make.community(stage=["mentored", "offered", None][index % 3], consent_public=index % 2 == 0)


LISTS = [
    List(
        "community",
        "/communities/",
        "/api/v1/communities/",
        communities,
        queries=("", "?q=kor", "?stage=mentored&county=05", "?ever=offered&on=2024-01-01", "?informal=yes"),
    ),
]
