"""The lists of this feature, for the guards over lists."""

from ... import make
from ...list import List


def partnerships(people, number):
    for index in range(number):
        second = make.settlement(code=make.ELSEWHERE) if index % 2 else make.community()
        make.partnership(people["mentor"], make.institution(), second, stage=["active", "initiated"][index % 2])


LISTS = [
    List(
        "partnership",
        "/partnerships/",
        "/api/v1/partnerships/",
        partnerships,
        key="uuid",
        queries=(
            "",
            "?q=konyvtar",
            "?q=nyar&order=name",
            "?county=02&order=newest",
            "?stage=active&kind=community",
            "?due=none",
            "?settlement=Abaujszanto",
        ),
    ),
]
