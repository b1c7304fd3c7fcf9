"""Before a second one of nearly the same name is made, the person is asked; whoever insists gets it."""

import pytest
from django.core.management import call_command

from institutions.base.likeness import is_alike, words_of
from institutions.models import Community, Consortium, Contact, Institution

from .. import make

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Községi Könyvtár", "KOZSEGI KONYVTAR", True),
        ("Községi Könyvtár", "Könyvtár, Községi", True),
        ("Olvasókör", "Olvasó-kör", True),
        ("Községi Könyvtár", "Közégi Könyvtár", True),
        ("Művelődési Ház", "Müvelődesi Haz", True),
        ("1. számú Óvoda", "2. számú Óvoda", False),
        ("II. Rákóczi Kör", "I. Rákóczi Kör", False),
        ("Falusi Könyvtár", "Városi Könyvtár", False),
        ("Községi Könyvtár", "Községi Könyvtár és Művelődési Ház", False),
        ("Kör", "Kar", False),
    ],
)
def test_names_are_compared_as_people_read_them(one, other, alike):
    assert is_alike(words_of(one), words_of(other)) is is_alike(words_of(other), words_of(one)) is alike


@pytest.fixture
def place():
    return make.settlement("Golop")


@pytest.fixture
def client(client_of):
    return client_of(make.person("mentor", make.HOME))


def test_an_institution_is_asked_for_and_insisted_on(client, place):
    known = make.institution(place, name="Községi Könyvtár")
    make.institution(make.settlement(), name="Közégi Könyvtár")
    data = {"name": "  Közégi\u00a0 Könyvtár", "kind": "library", "settlement": "Golop", "status": "active"}
    page = client.post("/institutions/new/", data)
    form = page.context["form"]
    assert (page.status_code, set(form.errors)) == (200, {"name", "insist"})
    assert f'<a href="/institutions/{known.pk}/">Községi Könyvtár</a>' in page.content.decode()
    assert 'type="checkbox" name="insist"' in page.content.decode()
    assert place.institutions.count() == 1
    assert client.post("/institutions/new/", data | {"insist": "on"}).status_code == 302
    assert set(place.institutions.values_list("name", flat=True)) == {"Községi Könyvtár", "Közégi Könyvtár"}


def test_the_api_answers_the_candidates(client, place):
    known = make.institution(place, name="Községi Könyvtár")
    data = {"name": "Közsegi Könyvtár", "kind": "library", "settlement": place.ksh_code, "status": "active"}
    answer = client.post("/api/v1/institutions/", data, content_type="application/json")
    assert answer.status_code == 409
    assert answer.json()["candidates"] == [{"id": known.pk, "name": "Községi Könyvtár"}]
    answer = client.post("/api/v1/institutions/", data | {"insist": True}, content_type="application/json")
    assert (answer.status_code, answer.json()["name"]) == (201, "Közsegi Könyvtár")
    assert "insist" not in answer.json()


def test_also_a_new_name_is_asked_about_but_not_the_old_one(client, place):
    make.institution(place, name="Községi Könyvtár")
    twin = make.institution(place, name="Községi Könyvtar")
    url, change = f"/api/v1/institutions/{twin.pk}/", {"revision": 1, "about": "Szerdán nyitva."}
    assert client.patch(url, change, content_type="application/json").status_code == 200
    change = {"revision": 2, "name": "Könyvtár, Községi"}
    assert client.patch(url, change, content_type="application/json").status_code == 409
    twin.refresh_from_db()
    assert twin.name == "Községi Könyvtar"


def test_a_community_is_asked_for(client, place):
    make.community(place, name="Olvasókör")
    data = {"name": "Olvasó kör", "settlement": "Golop", "stage": "reached", "since": "2026-01-05"}
    assert set(client.post("/communities/new/", data).context["form"].errors) == {"name", "insist"}
    assert client.post("/communities/new/", data | {"insist": "on"}).status_code == 302
    assert Community.objects.filter(settlement=place).count() == 2


def test_a_contact_is_asked_for_within_its_institution(client, place):
    where = make.institution(place)
    known = make.contact(where, name="Kovács Anna")
    make.contact(make.institution(place), name="Kovács Annna")
    url, data = f"/institutions/{where.pk}/contacts/new/", {"name": "Kovacs Anna", "phone": "06 30 123 4567"}
    page = client.post(url, data)
    assert set(page.context["form"].errors) == {"name", "insist"}
    assert page.context["form"].fields["insist"].help_text == f'<a href="/institutions/{where.pk}/">{known}</a>'
    assert client.post(url, data | {"insist": "on"}).status_code == 302
    assert Contact.objects.filter(institution=where).count() == 2


def test_a_consortium_is_asked_for_within_its_county(client, place):
    make.consortium(place, name="Közösen a faluért")
    data = {"name": "Közösen a faluert", "project_id": "TOP-5.3.1-16-BO1-2017-00099", "county": make.HOME}
    answer = client.post("/api/v1/consortia/", data, content_type="application/json")
    assert (answer.status_code, len(answer.json()["candidates"])) == (409, 1)
    answer = client.post("/api/v1/consortia/", data | {"insist": True}, content_type="application/json")
    assert answer.status_code == 201
    assert Consortium.objects.count() == 2


def test_whose_name_is_in_another_place_nobody_asks_about(client, place):
    make.institution(make.settlement(), name="Községi Könyvtár")
    data = {"name": "Községi Könyvtár", "kind": "library", "settlement": place.ksh_code, "status": "active"}
    assert client.post("/api/v1/institutions/", data, content_type="application/json").status_code == 201
    assert Institution.objects.filter(settlement=place).count() == 1


def test_the_command_lists_what_somebody_must_decide(place, capsys):
    one, other = make.institution(place, name="Községi Könyvtár"), make.institution(place, name="Kozsegi Könyvtár")
    make.institution(make.settlement(), name="Községi Könyvtár")
    call_command("clean_texts")
    said = f"nearly alike: institutions.Institution {one.pk} and {other.pk}: Községi Könyvtár | Kozsegi Könyvtár\n"
    assert capsys.readouterr().out == said
