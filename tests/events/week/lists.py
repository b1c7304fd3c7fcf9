"""The lists of this feature, for the guards over lists."""

from ... import make
from ...list import List

YEAR = 2033


def year():
    from events.models import Campaign

    return Campaign.objects.filter(year=YEAR).first() or make.campaign(
        year=YEAR,
        starts_on="2033-05-09",
        ends_on="2033-05-15",
    )


def programmes(people, number):
    found = year()
    found.refresh_from_db()
    for index in range(number):
        joiner = make.joiner(found, make.settlement(code=make.HOME if index % 2 else make.ELSEWHERE))
        make.week_programme(joiner, state="accepted" if index % 3 else "received", ages=["youth"])


LISTS = [
    List(
        "week-programme",
        f"/community-week/{YEAR}/",
        f"/api/v1/community-week/{YEAR}/programmes/",
        programmes,
        key="uuid",
        queries=("", "?q=polc", "?theme=generations&day=2033-05-09", "?county=05&age=youth", "?state=received"),
    ),
    List(
        "week-joiner",
        f"/community-week/{YEAR}/joiners/",
        f"/api/v1/community-week/{YEAR}/joiners/",
        programmes,
        key="uuid",
        queries=("", "?q=konyvtar", "?counted=yes&programmes_in=05", "?counted=no", "?via_mentor=yes"),
    ),
]
