"""The lists of this feature, for the guards over lists."""

import datetime

from ... import make
from ...list import List


def proposals(people, number):
    day = datetime.datetime(2026, 3, 4, 12, tzinfo=datetime.UTC)
    for index in range(number):
        place = make.settlement(code=make.ELSEWHERE if index % 3 == 2 else make.HOME)
        decided = {"state": "accepted", "decided_by": people["lead"], "decided_at": day} if index % 2 else {}
        make.proposal(people["contact"], make.institution(place), **decided)


LISTS = [
    List(
        "proposal",
        "/proposals/",
        "/api/v1/proposals/",
        proposals,
        queries=("", "?state=open&county=05", "?order=oldest", "?institution=varosi konyvtar&order=newest"),
    ),
]
