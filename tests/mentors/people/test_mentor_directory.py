"""The mentors' directory: who is in it, in which order, and what never leaves it."""

import pytest

from mentors.people.actions import appointment as appointments

from ... import make

SECRET_PHONE, SECRET_EMAIL = "+36 30 000 0001", "rita@example.org"


@pytest.fixture
def directory(people, world):
    """Consenting mentors with awkward names, beside the hidden card of the world."""
    names = ["Zsolnai Tamás", "Cirok Ágnes", "Csorba Zsófia", "Öreg Béla", "Orbán Ödön", "Ágoston Ödön", "Abai Nóra"]
    for name in names:
        card = make.person("mentor", make.ELSEWHERE, name).mentor_card
        card.backgrounds = ["library"] if "Ö" in name else ["museum", "teacher"]
        card.save()
    return world


def names(client, query=""):
    return [row["name"] for row in client.get(f"/api/v1/mentors/{query}").json()["results"]]


def test_visitors_see_who_consented_in_hungarian_order(directory, client_of):
    assert names(client_of(None)) == [
        "Abai Nóra",
        "Ágoston Ödön",
        "Cirok Ágnes",
        "Csorba Zsófia",
        "Másmegyei Mária",
        "Mentor Manó",
        "Orbán Ödön",
        "Öreg Béla",
        "Zsolnai Tamás",
    ]


@pytest.mark.parametrize("address", ["/mentors/", "/api/v1/mentors/", "/mentors/?q=rita", "/api/v1/mentors/?q=rita"])
def test_who_did_not_consent_leaks_to_nobody_outside(address, directory, people, client_of):
    for name, user in people.items():
        html = client_of(user).get(address).content.decode()
        is_team = name in {"mentor", "coordinator", "lead", "administrator"}
        assert ("Rejtett Rita" in html) == is_team, name
        if not is_team:
            assert SECRET_PHONE not in html
            assert SECRET_EMAIL not in html


def test_the_address_one_logs_in_with_is_in_no_answer(directory, people, client_of):
    card = people["mentor"].mentor_card
    for address in ("/mentors/", "/api/v1/mentors/", f"/mentors/{card.pk}/", f"/api/v1/mentors/{card.pk}/"):
        assert people["mentor"].email not in client_of(None).get(address).content.decode()


def test_consent_taken_back_works_at_once(directory, people, client_of):
    card = people["mentor"].mentor_card
    visitor = client_of(None)
    assert visitor.get(f"/mentors/{card.pk}/").status_code == 200
    client_of(people["mentor"]).post("/profile/card/", {"about": "Szia", "revision": 1})
    assert visitor.get(f"/mentors/{card.pk}/").status_code == 404
    assert visitor.get(f"/api/v1/mentors/{card.pk}/").status_code == 404


def test_who_left_is_out_at_once(directory, people, client_of):
    card = people["mentor"].mentor_card
    appointments.end(people["mentor"].appointments.get(), by=people["coordinator"])
    for user in (None, people["lead"], people["mentor"]):
        assert client_of(user).get(f"/mentors/{card.pk}/").status_code == 404
        assert client_of(user).get(f"/api/v1/mentors/{card.pk}/").status_code == 404


def test_filters(directory, client_of):
    visitor = client_of(None)
    assert names(visitor, "?county=05") == ["Mentor Manó"]
    assert names(visitor, "?background=library") == ["Ágoston Ödön", "Orbán Ödön", "Öreg Béla"]
    assert names(visitor, "?q=oreg") == ["Öreg Béla"]
    assert visitor.get("/api/v1/mentors/?background=king").status_code == 400
    assert visitor.get("/api/v1/mentors/?phone=1").status_code == 400


def test_a_mentor_of_two_counties_is_one_row_with_both(directory, people, client_of):
    make.appoint(people["mentor"], "mentor", make.ELSEWHERE)
    (row,) = client_of(None).get("/api/v1/mentors/?q=mentor").json()["results"]
    assert [place["ksh_code"] for place in row["counties"]] == [make.ELSEWHERE, make.HOME]
    assert sorted(row) == ["about", "backgrounds", "counties", "email", "id", "name", "phone"]


def test_pages_follow_each_other(directory, client_of):
    visitor, seen, address = client_of(None), [], "/api/v1/mentors/?limit=2"
    while address:
        page = visitor.get(address).json()
        seen += [row["name"] for row in page["results"]]
        address = page["next"]
    assert seen == names(visitor)


def test_a_visitor_costs_three_queries_and_no_session(directory, client_of, django_assert_num_queries):
    """Counties of the filter, the rows, their number."""
    visitor = client_of(None)
    with django_assert_num_queries(3) as caught:
        visitor.get("/mentors/")
    assert not any("session" in query["sql"] for query in caught.captured_queries)
    assert dict(visitor.cookies) == {}
