"""The lists of this feature, for the guards over lists."""

import datetime

from ... import make
from ...list import List


def visits(people, number):
    place, community, institution = make.settlement(), make.community(), make.institution()
    for index in range(number):
        date = datetime.date(2026, 4, 1 + index % 3)
        make.visit(people["mentor"], place, [community], [institution], date=date, consortium=make.consortium(place))


def promises(people, number):
    for index in range(number):
        visit = make.visit(people["mentor"], state=["submitted", "accepted", "draft", "returned"][index % 4])
        community = make.community(visit.settlement) if index % 2 else None
        make.promise(visit, community=community, made_by=["mentor", "partner"][index % 2])
        make.promise(visit, state="kept", closed_on=visit.date, closed_in=visit)


def trips(people, number):
    for index in range(number):
        place = make.settlement()
        trip = make.trip(people["mentor"], place, make.settlement(), date=datetime.date(2026, 4, 1 + index % 3))
        make.visit(people["mentor"], place, trip=trip)


VISIT_FILTERS = ("", "?state=counted&county=05", "?method=personal&activity=discussion", "?order=oldest")

LISTS = [
    List("visit", "/visits/", "/api/v1/visits/", visits, key="uuid", queries=VISIT_FILTERS),
    List(
        "promise",
        "/promises/",
        "/api/v1/promises/",
        promises,
        key="uuid",
        queries=("", "?state=open&county=05", "?state=overdue&made_by=partner", "?due_to=2026-12-31&order=latest_due"),
    ),
    List(
        "trip",
        "/trips/",
        "/api/v1/trips/",
        trips,
        key="uuid",
        reader="mentor",
        queries=("", "?date_from=2026-04-02&order=oldest", "?settlement=Abaujszanto"),
    ),
]
