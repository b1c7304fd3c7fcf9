"""Years that cannot be, and what the digest and other pages tell of Community Week."""

import pytest

from events.week import parts
from mentors.people.models.period import today

from ... import make

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("number", ["0", "1999", "99999", "9" * 30])
def test_a_year_that_is_none_is_not_found(number, client_of):
    client, home = client_of(None), f"/community-week/{number}/"
    ways = [
        "",
        "join/",
        "joiners/",
        "figures/",
        "settlements/",
        "print/",
        "programmes.ics",
        "feed/",
        "call/",
        "share.png",
    ]
    assert {client.get(f"{home}{way}").status_code for way in ways} == {404}
    assert client.get(f"/api/v1/community-week/{number}/programmes/").status_code == 404
    sent = client.post(f"/api/v1/community-week/{number}/join/", {}, content_type="application/json")
    assert sent.status_code == 404


def test_a_filter_that_is_none_chooses_nothing_and_breaks_nothing(client_of):
    year = make.campaign()
    for query in ("county=99", "day=soha", "theme=semmi", "age=x", "settlement=9999999999999999999", "q=%25"):
        for way in ("", "print/", "programmes.ics", "feed/", "settlements/", "joiners/"):
            assert client_of(None).get(f"/community-week/{year.year}/{way}?{query}").status_code == 200


def test_the_digest_tells_who_decides(people):
    programme = make.week_programme(make.joiner(make.campaign()))
    told = {name: parts.waiting(who, today()) for name, who in people.items() if who}
    assert {name for name, sections in told.items() if sections} == {"mentor", "coordinator"}
    [section] = told["mentor"]
    assert [line.text for line in section.lines] == [programme.title]


def test_a_countys_page_tells_its_own_week(client_of):
    year = make.campaign()
    make.week_programme(make.joiner(year), state="accepted", title="Itthon")
    make.week_programme(make.joiner(year, make.settlement(code=make.ELSEWHERE)), state="accepted", title="Máshol")
    page = client_of(None).get(f"/counties/{make.HOME}/").text
    assert ("Itthon" in page, "Máshol" in page, "1 program" in page) == (True, False, True)


def test_a_visit_leads_to_joining(people, world, client_of):
    client = client_of(people["mentor"])
    bring = f"/community-week/{world.campaign.year}/bring/{world.visit.uuid}/"
    assert bring in client.get(f"/visits/{world.visit.uuid}/").text
    assert world.community.name in client.get(bring).text
