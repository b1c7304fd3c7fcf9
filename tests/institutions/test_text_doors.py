"""At every door a text comes in clean: forms, filters, the API, the official list; what is secret stays as it is."""

import pytest

from institutions.models import Community, Institution
from mentors.models import Invitation, User

from .. import make

pytestmark = pytest.mark.django_db
PASTED = "\ufeff\u202aKo\u0308zse\u0301gi\u00a0 Ko\u0308nyv\u00adta\u0301r\u202c\u200b"
SLIDE = "Első\vmásodik\r\nharmadik\u2028negyedik\x02 👩\u200d👧"


@pytest.fixture
def place():
    return make.settlement("Golop")


@pytest.fixture
def client(client_of):
    return client_of(make.person("mentor", make.HOME))


def test_a_form_takes_what_was_pasted(client, place):
    data = {"name": PASTED, "kind": "library", "settlement": "\u2066Golop\u2069", "status": "active", "about": SLIDE}
    assert client.post("/institutions/new/", data).status_code == 302
    made = Institution.objects.get()
    assert (made.name, made.settlement) == ("Községi Könyvtár", place)
    assert made.about == "Első\nmásodik\nharmadik\nnegyedik 👩\u200d👧"


def test_the_api_takes_what_was_pasted(client, place):
    data = {"name": f"{PASTED}\r\nGolop", "kind": "library", "settlement": place.ksh_code, "status": "active"}
    answer = client.post("/api/v1/institutions/", data | {"about": SLIDE}, content_type="application/json")
    assert (answer.status_code, answer.json()["name"]) == (201, "Községi Könyvtár Golop")
    assert answer.json()["about"] == "Első\nmásodik\nharmadik\nnegyedik 👩\u200d👧"


@pytest.mark.parametrize("address", ["/institutions/", "/api/v1/institutions/"])
def test_a_filter_finds_what_was_pasted(client, place, address):
    made = make.institution(place, name="Községi Könyvtár")
    make.institution(place, name="Tájház")
    answer = client.get(address, {"q": PASTED, "settlement": "Golop\u200b"})
    found = answer.json()["results"] if "api" in address else [{"id": row.pk} for row in answer.context["rows"]]
    assert [row["id"] for row in found] == [made.pk]


def test_suggestions_find_what_was_pasted(client, place):
    answer = client.get("/settlements/options/", {"q": "\u202aGo\u00adlop\u202c"})
    assert answer.json() == client.get("/settlements/options/", {"q": "Golop"}).json() != {"results": []}


@pytest.mark.parametrize("text", ["\u200b", " \u2060\u00a0", "\u3164", "\u2800"])
def test_a_name_that_nobody_sees_is_none(client, place, text):
    data = {"name": text, "kind": "library", "settlement": "Golop", "status": "active"}
    assert list(client.post("/institutions/new/", data).context["form"].errors) == ["name"]
    data["settlement"] = place.ksh_code
    answer = client.post("/api/v1/institutions/", data, content_type="application/json")
    assert (answer.status_code, list(answer.json()["errors"])) == (400, ["name"])
    assert not Institution.objects.exists()


def test_a_text_is_as_long_here_as_in_the_browser(client, place):
    """Lines end with one character, an emoji is two; what is cleaned away does not count."""
    longest = "a\r\n" * 1000
    data = {"name": "Könyvtár", "kind": "library", "settlement": "Golop", "status": "active"}
    assert client.post("/institutions/new/", data | {"about": longest}).status_code == 302
    data = {"name": "Tájház", "kind": "library", "settlement": place.ksh_code, "status": "active"}
    for about, status in (("👩" * 1001, 400), ("a\u200b" * 2001, 400), ("👩" * 1000, 201)):
        answer = client.post("/api/v1/institutions/", data | {"about": about}, content_type="application/json")
        assert answer.status_code == status
    assert Institution.objects.count() == 2


@pytest.mark.parametrize("text", ["\\ud800", "\\u0000", "a\\u0300" + "\\u0316" * 5000])
def test_no_text_is_an_error_of_ours(client, place, text):
    body = f'{{"name": "{text}x", "kind": "library", "settlement": "{place.ksh_code}", "status": "active"}}'
    assert client.post("/api/v1/institutions/", body, content_type="application/json").status_code in (201, 400)
    data = {
        "name": "x",
        "kind": "library",
        "settlement": "Golop",
        "status": "active",
        "about": "a\udc80".encode("utf-8", "surrogatepass"),
    }
    assert client.post("/institutions/new/", data).status_code in (200, 302)


def test_nested_json_without_end_is_refused(client):
    body = '{"name": ' + "[" * 1000 + "]" * 1000 + "}"
    assert client.post("/api/v1/institutions/", body, content_type="application/json").status_code == 400


def test_a_password_stays_as_it_is(client_of):
    person = make.user(email="janos@example.org")
    secret = "titkos\u00a0 je\u0301lszo\u200b 2026"
    person.set_password(secret)
    person.save()
    for email in ("\u200bJanos@Example.org", "ｊａｎｏｓ＠example．org"):
        client = client_of(None)
        assert client.post("/accounts/login/", {"login": email, "password": "titkos jélszo 2026"}).status_code == 200
        assert client.post("/accounts/login/", {"login": email, "password": secret}).status_code == 302
        data = {"email": email, "password": secret}
        assert client_of(None).post("/api/v1/token/", data, content_type="application/json").status_code == 200


def test_whoever_is_invited_by_a_pasted_address_can_enter(client_of):
    lead = make.person("lead")
    data = {
        "email": "\u202aKati@xn--bcher-kva.example\u200b",
        "name": "Kati\u00a0 néni",
        "language": "hu",
        "county": make.county().pk,
        "reason": "Régi mentorunk.",
    }
    assert client_of(lead).post("/people/invitations/new/?role=mentor", data).status_code == 302
    invitation = Invitation.objects.get()
    assert (invitation.email, invitation.name) == ("kati@bücher.example", "Kati néni")


def test_an_account_is_made_with_the_one_form_of_its_address():
    made = User.objects.create_user("\u200bKati@Bu\u0308cher.example ", name="Kati")
    assert User.objects.get_by_natural_key("kati@xn--bcher-kva.example") == made
    assert made.email == "kati@bücher.example"


def test_a_community_is_written_clean_wherever_it_comes_from(place):
    Community.objects.create(settlement=place, name=" Olvasó\u200b  kör ", about="a\vb", contact_email="A@B.example ")
    made = Community.objects.get()
    assert (made.name, made.about, made.contact_email) == ("Olvasó kör", "a\nb", "a@b.example")
