"""The lists of this feature, for the guards over lists."""

from ... import make
from ...list import List


def bodies(people, number):
    for index in range(number):
        at_home = {"country": "HU", "settlement": make.settlement()}
        make.body(**(at_home if index % 2 else {"country": "RO"}))


LISTS = [
    List(
        "body",
        "/bodies/",
        "/api/v1/bodies/",
        bodies,
        queries=("", "?q=alap", "?country=RO&kind=civil"),
    ),
]
