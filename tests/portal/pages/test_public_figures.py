"""Public figures: right, revalidated, and silent where a number would single people out."""

import datetime

import pytest

from institutions.models import CommunityStage, County
from mentors.overview.queries.public import public_figures
from mentors.people.models.period import today

from ... import make


def test_the_figures_page_hides_a_lonely_community(db, client_of):
    for _ in range(3):
        make.community(make.settlement(code="20"), stage="mentored")
    for _ in range(6):
        make.community(make.settlement(code="05"), stage="mentored")
    make.visit(make.user(), make.settlement(code="20"))
    _counties, found = public_figures(today())
    shown = {one.counter.code: one for one in found}
    key = {county.ksh_code: county.pk for county in County.objects.all()}
    assert shown["mentored"].number == 9
    assert shown["mentored"].by_county[key["20"]] is None
    assert shown["mentored"].by_county[key["05"]] is None
    assert shown["mentored"].by_county[key["02"]] == 0
    assert shown["reached"].by_county[key["20"]] is None
    assert shown["reached"].number is None
    page = " ".join(client_of(None).get("/figures/").text.split())
    assert page.count("nem mutatjuk") == 6
    assert '<b>9</b> <span class="label">folyamatosan mentorált közösség</span>' in " ".join(page.split())
    county = client_of(None).get("/counties/20/")
    assert county.context["figures"]["mentored"] is None
    assert client_of(make.person("lead")).get("/counties/20/").context["figures"]["mentored"] == 3


@pytest.mark.parametrize("address", ["/", "/figures/"])
def test_asked_again_but_sent_once(db, client_of, address):
    client = client_of(None)
    first = client.get(address)
    assert first.headers["Cache-Control"] == "public, no-cache"
    assert client.get(address, headers={"If-None-Match": first.headers["ETag"]}).status_code == 304
    CommunityStage.objects.create(community=make.community(), stage="offered", date=datetime.date(2024, 1, 1))
    for _ in range(6):
        make.visit(make.user(), make.settlement())
    anew = client.get(address, headers={"If-None-Match": first.headers["ETag"]})
    assert anew.status_code == 200
    assert anew.headers["ETag"] != first.headers["ETag"]


def test_a_signed_in_persons_page_is_their_own(db, client_of):
    page = client_of(make.person("mentor", "05")).get("/")
    assert page.headers["Cache-Control"] == "private, no-cache"
    assert "/start/" in page.text
    assert "/start/" not in client_of(None).get("/").text


def test_the_first_page_is_light(db, client_of):
    assert len(client_of(None).get("/").content) < 20_000
