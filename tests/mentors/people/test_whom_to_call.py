"""Whom to call: the pages of a place lead to people who consented, and to each other; nobody else's data is on them."""

import re

import pytest

from mentors.models import Mentor

from ... import make

NAMES = {"mentor": "Hívható Hanna", "silent": "Szótlan Szilárd", "coordinator": "Vezető Vera", "away": "Távoli Tamás"}


@pytest.fixture
def pages(db, people):
    """The addresses of a settlement, an institution and a practice of one county, with a card for each of `NAMES`."""
    place = make.settlement("Golop", code=make.HOME)
    house = make.institution(place)
    made = {}
    for key, role, code in [
        ("mentor", "mentor", make.HOME),
        ("silent", "mentor", make.HOME),
        ("coordinator", "coordinator", make.HOME),
        ("away", "mentor", make.ELSEWHERE),
    ]:
        made[key] = make.person(role, code, NAMES[key])
        card = {"phone": f"+36 20 555 000{len(made)}", "email": f"{key}@cards.example.org", "consent_public": True}
        Mentor.objects.update_or_create(user=made[key], defaults=card)
    Mentor.objects.exclude(user__in=made.values()).update(consent_public=False)
    consent(made["silent"], False)
    make.practice(people["editor"], place, published=True, slug="falukonyv", institution=house)
    addresses = [f"/settlements/{place.key}/", f"/institutions/{house.pk}/", "/practices/falukonyv/"]
    return made, addresses, place, house


def consent(user, given):
    Mentor.objects.filter(user=user).update(consent_public=given)


def said(client, address):
    """Which of the names, and which of their addresses, stand on the page."""
    page = client.get(address).content.decode()
    return {key for key, name in NAMES.items() if name in page}, {
        key for key in NAMES if f"{key}@cards.example.org" in page
    }


def test_the_pages_of_a_place_lead_to_a_person_who_consented(pages, client_of):
    made, addresses, _place, _house = pages
    client = client_of(None)
    assert [said(client, one) for one in addresses] == [({"mentor"}, {"mentor"})] * 3
    consent(made["mentor"], False)
    assert [said(client, one) for one in addresses] == [({"coordinator"}, {"coordinator"})] * 3
    consent(made["coordinator"], False)
    assert [said(client, one) for one in addresses] == [(set(), set())] * 3
    for address in addresses:
        page = client.get(address).content.decode()
        assert 'href="/about/"' in page.partition("Kit kereshet?")[2].partition("</aside>")[0]


def test_a_mentor_whom_nobody_can_reach_does_not_stand_for_the_coordinator(pages, client_of):
    made, addresses, _place, _house = pages
    Mentor.objects.filter(user=made["mentor"]).update(phone="", email="")
    found = said(client_of(None), addresses[0])
    assert found == ({"mentor", "coordinator"}, {"coordinator"})


@pytest.mark.parametrize("role", ["mentor", "coordinator"])
def test_who_has_left_is_not_called(role, pages, client_of):
    made, addresses, _place, _house = pages
    consent(made["mentor"], role == "mentor")
    appointment = made[role].appointments.get()
    appointment.valid_until = appointment.valid_from
    appointment.save()
    names, reachable = said(client_of(None), addresses[0])
    assert role not in names | reachable


def test_the_pages_lead_to_each_other(pages, people, client_of):
    made, (settlement, institution, practice), place, house = pages
    card = made["mentor"].mentor_card
    make.practice(people["editor"], place, published=True, slug="masik", institution=house, collected_by=made["mentor"])
    mentor, county, collected = f"/mentors/{card.pk}/", f"/counties/{make.HOME}/", "/practices/masik/"
    links = {
        settlement: {institution, practice, mentor, county, collected},
        institution: {settlement, practice, mentor, county, collected},
        practice: {settlement, institution, mentor, county},
        collected: {settlement, institution, mentor, county},
        mentor: {collected, county, f"/settlements/?county={make.HOME}", f"/institutions/?county={make.HOME}"},
        county: {mentor, f"/practices/?county={make.HOME}"},
    }
    client = client_of(None)
    for address, wanted in links.items():
        main = client.get(address).content.decode().partition("<main")[2].partition("</main>")[0]
        assert wanted - set(re.findall(r'href="([^"]+)"', main)) == set(), address
    assert NAMES["coordinator"] in client.get(county).content.decode()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        *[(typed, {"mentor"}) for typed in ("Golop", "golop", "Borsod", "Borsod-Abaúj-Zemplén megye", "zemplen")],
        *[("baranya vármegye", {"away"}), ("Távoli", {"away"}), ("Golo", set()), ("Abaúj-", set())],
    ],
)
def test_the_directory_knows_county_and_settlement(typed, found, pages, client_of):
    client = client_of(None)
    page = client.get("/mentors/", {"q": typed})
    assert {key for key, name in NAMES.items() if name in {row.user.name for row in page.context["rows"]}} == found
    listed = client.get("/api/v1/mentors/", {"q": typed}).json()["results"]
    assert {row["name"] for row in listed} == {NAMES[key] for key in found}


def test_who_speaks_for_a_place_sees_who_looks_after_it(pages, people, client_of):
    """The name as it stands in the visits; phone and e-mail with consent alone. Nobody else learns who that is."""
    made, (_settlement, institution, _practice), place, house = pages
    community = make.community(place, host=house, consent_public=True)
    make.assignment(made["silent"], community=community)
    speaker, own = make.user(), f"/communities/{community.pk}/"
    make.speaks_for(speaker, community=community)
    make.speaks_for(speaker, institution=house)
    client = client_of(speaker)
    for address in (own, institution):
        assert said(client, address) == ({"silent", "mentor"}, {"mentor"})
    consent(made["silent"], True)
    assert said(client, own) == ({"silent", "mentor"}, {"silent", "mentor"})
    consent(made["silent"], False)
    for other in (client_of(None), client_of(make.user())):
        assert said(other, own) == (set(), set())
        assert said(other, institution) == ({"mentor"}, {"mentor"})


def test_a_coordinator_has_a_card_of_their_own(pages, client_of):
    made, addresses, _place, _house = pages
    consent(made["mentor"], False)
    card = Mentor.objects.get(user=made["coordinator"])
    sent = {"consent_public": "on", "phone": "+36 1 234 5678", "revision": card.revision}
    assert client_of(made["coordinator"]).post("/profile/card/", sent).status_code == 302
    assert "+36 1 234 5678" in client_of(None).get(addresses[0]).content.decode()
    assert client_of(None).get(f"/mentors/{card.pk}/").status_code == 404
