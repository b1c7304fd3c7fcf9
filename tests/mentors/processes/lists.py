"""The lists of this feature, for the guards over lists."""

import datetime

from ... import make
from ...list import List


def processes(people, number):
    day = datetime.date(2026, 2, 3)
    for index in range(number):
        subject = make.consortium() if index % 2 else make.settlement()
        make.process(subject, interviews={"done_on": day} if index % 3 else {}, closing={"planned_on": day})


LISTS = [
    List(
        "process",
        "/processes/",
        "/api/v1/processes/",
        processes,
        queries=(
            "",
            "?q=abauj",
            "?kind=consortium&order=progress",
            "?at=discussions&late=yes&county=05",
            "?out_of_order=no",
        ),
    ),
]
