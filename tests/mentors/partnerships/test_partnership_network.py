"""The network of a county: the picture says what the table says, and nobody learns of others' by it."""

import re

import pytest

from mentors.partnerships.queries import network

from ... import make

pytestmark = pytest.mark.django_db


def arcs_and_rows(client, query=""):
    html = client.get(f"/partnerships/network/{query}").content.decode()
    picture, _table, rows = html.partition('id="table"')
    found = (re.findall(r'href="/partnerships/([0-9a-f-]{36})/"', part) for part in (picture, rows))
    return [sorted(one) for one in found]


def test_the_picture_says_what_the_table_says(people, world, client_of):
    both = make.partnership(people["mentor"], world.institution, make.settlement(code=make.ELSEWHERE))
    ended = make.partnership(people["mentor"], stage="ended")
    make.partnership(people["mentor"], make.institution(make.settlement(code="03")), make.settlement(code="03"))
    elsewhere = make.settlement(code=make.ELSEWHERE)
    there = make.partnership(people["mentor"], make.institution(elsewhere), elsewhere)
    here = sorted(str(one.uuid) for one in (world.partnership, both))
    theirs = sorted(str(one.uuid) for one in (both, there))
    assert arcs_and_rows(client_of(people["mentor"])) == [here, here]
    assert arcs_and_rows(client_of(people["coordinator_elsewhere"])) == [theirs, theirs]
    assert arcs_and_rows(client_of(people["lead"]), "?county=02") == [theirs, theirs]
    with_ended = sorted([*here, str(ended.uuid)])
    assert arcs_and_rows(client_of(people["mentor"]), "?county=05&ended=1") == [with_ended, with_ended]


@pytest.mark.parametrize("query", ["?county=99", "?county=02", "?county=05x"])
def test_other_counties_do_not_exist(people, world, client_of, query):
    assert client_of(people["mentor"]).get(f"/partnerships/network/{query}").status_code == 404


def test_the_same_partnerships_give_the_same_picture(people, world):
    hub, houses = make.community(), [make.institution() for _ in range(5)]
    rows = [make.partnership(people["mentor"], house, hub) for house in houses]
    rows += [make.partnership(people["mentor"]), make.partnership(people["mentor"], houses[0], hub)]
    one, again = network(rows), network(list(reversed(rows)))
    assert [party.pk for party in one.parties] == [party.pk for party in again.parties]
    assert {arc.partnership.pk: arc.path for arc in one.arcs if arc.partnership not in (rows[0], rows[-1])} == {
        arc.partnership.pk: arc.path for arc in again.arcs if arc.partnership not in (rows[0], rows[-1])
    }
    assert len({arc.path for arc in one.arcs}) == len(rows)
    assert [party.pk for party in one.parties].index(hub.body.pk) in (2, 3)


def test_a_page_without_partnerships_teaches(people, client_of):
    answer = client_of(people["lead"]).get("/partnerships/network/?county=13")
    assert (answer.status_code, "Itt még nincs partnerség" in answer.content.decode()) == (200, True)
