"""The counties' public pages: who consented, rounded where a number could single somebody out."""

import pytest

from institutions.models import County
from mentors.models import Mentor

from ... import make

pytestmark = pytest.mark.django_db


def test_every_county_is_on_the_map_and_in_the_table(world, client_of):
    page = client_of(None).get("/counties/")
    assert {tile["name"] for tile in page.context["tiles"]} == set(County.objects.values_list("name", flat=True))
    rows = {county.ksh_code: numbers for county, *numbers in page.context["rows"]}
    assert rows["05"] == [None, None, 1]
    assert rows["02"] == [0, 0, 0]


def test_the_team_shows_who_consented_and_serves(world, people, client_of):
    hidden = make.person("mentor", make.HOME, "Rejtőzködő Rita")
    Mentor.objects.filter(user=hidden).update(consent_public=False)
    page = client_of(None).get("/counties/05/").content.decode()
    assert "Mentor Manó" in page
    assert "Másmegyei Mária" not in page
    assert "Rejtőzködő Rita" not in page
    assert "Rejtőzködő Rita" in client_of(people["coordinator"]).get("/counties/05/").content.decode()


def test_few_communities_are_not_numbered_for_the_public(world, people, client_of):
    exact = "mentored&amp;on="
    page = client_of(None).get("/counties/05/")
    assert page.context["figures"]["mentored"] is None
    assert '<b>–</b> <span class="label">mentorált közösség' in page.content.decode()
    assert exact not in page.content.decode()
    for persona, user in people.items():
        own = persona in {"mentor", "coordinator", "lead"}
        assert (exact in client_of(user).get("/counties/05/").content.decode()) == own, persona


def test_a_county_tells_its_names_through_time(client_of):
    page = client_of(None).get("/counties/06/")
    assert page.context["official_name"] == "Csongrád-Csanád vármegye"
    assert [name.name for name in page.context["names"]] == [
        "Csongrád-Csanád vármegye",
        "Csongrád-Csanád megye",
        "Csongrád megye",
    ]


@pytest.mark.parametrize("address", ["/counties/", "/counties/05/", "/settlements/", "/consortia/", "/communities/"])
def test_a_visitor_gets_no_cookie(world, client_of, address):
    visitor = client_of(None)
    assert visitor.get(address).status_code == 200
    assert dict(visitor.cookies) == {}


def test_unknown_counties(client_of):
    for code in ("99", "00"):
        assert client_of(None).get(f"/counties/{code}/").status_code == 404
