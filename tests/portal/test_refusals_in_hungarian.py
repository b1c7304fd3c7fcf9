"""The API refuses in Hungarian, whatever the library has no Hungarian words for; in English when asked in English."""

import inspect

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils.translation import override
from rest_framework import exceptions, fields, relations, serializers, validators

COMMUNITIES, INSTITUTIONS, PRACTICES = "/api/v1/communities/", "/api/v1/institutions/", "/api/v1/practices/"
TRIPS, VISITS = "/api/v1/trips/", "/api/v1/visits/"
NO_NUMBER = "Egy érvényes egész szám megadása szükséges."
REQUIRED = "Ennek a mezőnek a megadása kötelező."

FIELDS = [
    # by whom, address, field, value, what is told about it
    ("mentor", VISITS, "uuid", "x", "Érvényes UUID megadása szükséges."),
    ("mentor", VISITS, "uuid", None, "Ez a mező nem lehet null értékű."),
    (
        "mentor",
        VISITS,
        "date",
        "2026-13-45",
        "A dátum formátuma hibás. Használja ezek valamelyikét helyette: YYYY-MM-DD.",
    ),
    ("mentor", VISITS, "method", "pigeon", 'Érvénytelen választási lehetőség: "pigeon"'),
    ("mentor", VISITS, "summary", "", "Ez a mező nem lehet üres."),
    ("mentor", VISITS, "summary", [], "Szöveget adjon meg."),
    ("mentor", VISITS, "participants", "sok", NO_NUMBER),
    ("mentor", VISITS, "participants_estimated", "talán", "Logikai értéket adjon meg: true vagy false."),
    ("mentor", VISITS, "consortium", 2**40, f'Érvénytelen pk "{2**40}" - az objektum nem létezik.'),
    ("mentor", VISITS, "consortium", "x", "Helytelen típus. pk érték helyett str lett elküldve."),
    ("mentor", VISITS, "communities", {}, 'Elemek listája helyett "dict" lett elküldve.'),
    ("mentor", VISITS, "activities", ["forum"] * 51, "Legfeljebb 50 elemet adjon meg."),
    ("mentor", VISITS, "activities", [], "Nem lehet üres a lista."),
    ("mentor", TRIPS, "kilometres", -1, "Bizonyosodjon meg arról, hogy ez az érték legalább 0."),
    ("mentor", INSTITUTIONS, "website", "x", "Adjon meg egy érvényes URL-t!"),
    ("coordinator", "/api/v1/consortia/", "grant_huf", "sok", NO_NUMBER),
    ("editor", PRACTICES, "contact_email", "x", "Adjon meg egy érvényes e-mail címet!"),
]
WHOLE = [
    # method, address, content, headers, status, title
    ("post", VISITS, "{", {}, 400, "Hibás kérés."),
    ("post", VISITS, "null", {}, 400, "Hibás kérés."),
    ("put", VISITS, "{}", {}, 405, 'A "PUT" metódus nem megengedett.'),
    ("get", VISITS, "", {"accept": "text/csv"}, 406, "A kérés Accept fejlécét nem lehetett teljesíteni."),
    ("post", VISITS, "x", {"content-type": "text/plain"}, 415, 'Nem támogatott média típus "text/plain" a kérésben.'),
    ("get", f"{INSTITUTIONS}999999/", "", {}, 404, "Nem található."),
]


@pytest.mark.parametrize(("who", "url", "field", "value", "told"), FIELDS, ids=ascii)
def test_what_a_field_is_told(who, url, field, value, told, people, world, client_of):
    answer = client_of(people[who]).post(url, {field: value}, content_type="application/json")
    assert (answer.status_code, answer.json()["title"]) == (400, "Hibás adatok.")
    assert _texts(answer.json()["errors"][field]) == [told]


def _texts(errors) -> list[str]:
    return [text for one in errors.values() for text in one] if isinstance(errors, dict) else errors


@pytest.mark.parametrize(("method", "url", "content", "headers", "status", "title"), WHOLE, ids=ascii)
def test_what_a_request_is_told(method, url, content, headers, status, title, people, world, client_of):
    kind = headers.get("content-type", "application/json")
    client, more = client_of(people["mentor"]), {} if method == "get" else {"data": content, "content_type": kind}
    answer = getattr(client, method)(url, headers=headers, **more)
    assert (answer.status_code, answer.json()["title"]) == (status, title)


def test_what_a_visitor_is_told(client_of, db):
    def told(header):
        return client_of(None).get(VISITS, headers={"authorization": header} if header else {}).json()["title"]

    assert told("") == "Nem voltak megadva azonosítók."
    assert told("Token") == "Érvénytelen token fejléc. Nem voltak megadva azonosítók."
    assert told("Token a b") == "Érvénytelen token fejléc. A token karakterlánc nem tartalmazhat szóközöket."
    assert told(f"Token {'x' * 64}") == "Érvénytelen token."


def test_what_a_page_without_its_key_is_told(people):
    client = Client(enforce_csrf_checks=True)
    client.force_login(people["mentor"])
    answer = client.post(VISITS, {}, content_type="application/json")
    told = "Hiányzik vagy lejárt az X-CSRFToken fejléc. Töltse be újra az oldalt, és próbálja meg még egyszer."
    assert (answer.status_code, answer.json()["title"]) == (403, told)


def test_what_who_asks_too_often_is_told(client_of, db):
    cache.clear()
    for _time in range(11):
        answer = client_of(None).post("/api/v1/token/", {}, content_type="application/json")
    cache.clear()
    wait = answer["Retry-After"]
    told = f"A kérés korlátozva lett. {wait} másodperc múlva próbálja újra."
    assert (answer.status_code, answer.json()["title"]) == (429, told)


def test_in_english_it_is_english(people, world, client_of):
    answer = client_of(people["mentor"]).post(f"{VISITS}?lang=en", {"uuid": "x"}, content_type="application/json")
    assert answer.json()["errors"]["uuid"] == ["Must be a valid UUID."]


def test_the_library_says_nothing_else_in_english():
    """Each text that its fields, validators and refusals can answer has Hungarian words; a newer one may have more."""
    english = sorted(
        text for text in set(map(_said_in("en"), _answers())) & set(map(_said_in("hu"), _answers())) if text
    )
    assert english == []


def _answers():
    for module in (fields, relations, serializers, validators, exceptions):
        for _name, kind in inspect.getmembers(module, inspect.isclass):
            yield from getattr(kind, "default_error_messages", {}).values()
            names = ("default_detail", "extra_detail_singular", "extra_detail_plural", "message")
            yield from filter(None, (getattr(kind, name, None) for name in names))


def _said_in(language: str):
    def said(text) -> str:
        with override(language):
            return str(text)

    return said
