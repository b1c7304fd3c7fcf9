"""The lists of this feature, for the guards over lists."""

from ... import make
from ...list import List


def consortia(people, number):
    for _ in range(number):
        make.consortium(make.settlement(), make.settlement())


LISTS = [
    List(
        "consortium",
        "/consortia/",
        "/api/v1/consortia/",
        consortia,
        queries=(
            "",
            "?q=top-5",
            "?q=utja",
            "?supported=yes&on=2026-03-04",
            "?order=project_id",
            "?settlement=Abaujszanto",
        ),
    ),
]
