"""Malformed, huge and wrongly typed input gets a clear 4xx, never a 500; a database that is away gets a 503."""

import re

import pytest
from django.db import DatabaseError, InterfaceError, OperationalError, ProgrammingError, connection
from django.test import Client

from portal import errors

from .. import make

PATHS = ["/institutions/", "/events/", "/api/v1/institutions/", "/api/v1/events/", "/settlements/options/"]
NASTY = [
    "q=%00",
    "q=%ff%fe",
    "q=" + "a" * 10_000,
    "q=%F0%9F%90%98",
    "q=%E2%80%AE",
    "q=';DROP TABLE x--",
    "q=%25%5C_",
    "county=99",
    "county[]=05",
    "kind=%27",
    "after=AAAA",
    "after=WzEsMl0",
    "after=" + "x" * 5000,
    "before=bnVsbA",
    "limit=-1",
    "limit=1e9",
    "limit=%D9%A3",
    "order=password",
    "nonsense=1",
    "settlement=99999999999999999999",
]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("query", NASTY, ids=lambda query: query[:24])
def test_a_nasty_query_is_never_a_500(path, query, db):
    make.institution()
    assert Client(raise_request_exception=False).get(f"{path}?{query}").status_code in (200, 400)


@pytest.mark.parametrize("query", ["nonsense=1", "order=password", "county=99", "limit=0", "after=AAAA", "kind=xyz"])
def test_the_api_says_what_is_wrong(query, db):
    answer = Client().get(f"/api/v1/institutions/?{query}")
    assert (answer.status_code, answer["Content-Type"]) == (400, "application/problem+json")
    assert answer.json()["status"] == 400
    assert list(answer.json()["errors"]) == [query.partition("=")[0]]


def test_a_page_ignores_an_unknown_filter_with_a_notice(db):
    answer = Client().get("/institutions/?nonsense=1&kind=xyz")
    assert answer.status_code == 200
    notice = answer.context["view"].notice
    assert ("nonsense" in notice, "Típus: " in notice) == (True, True)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b"\xff\xfe", b'{"name": 5, "settlement": {}}', b"null"])
def test_a_nasty_body_is_never_a_500(body, people, world, client_of):
    client = client_of(people["mentor"])
    answer = client.post("/api/v1/institutions/", data=body, content_type="application/json")
    assert answer.status_code == 400
    assert answer["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("text", ["a\x00b", "\x00"])
def test_a_nul_is_refused_beside_the_field(text, people, world, client_of):
    client = client_of(people["mentor"])
    data = {"name": text, "kind": "library", "settlement": "Abaújszántó", "status": "active"}
    answer = client.post("/institutions/new/", data)
    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == ["name"]


def test_an_oversized_body_is_refused(people, client_of):
    client = client_of(people["mentor"])
    answer = client.post("/institutions/new/", {"name": "a" * 3_000_000})
    assert answer.status_code in (400, 413)


@pytest.mark.parametrize(
    ("path", "kind"), [("/accounts/login/", "text/html; charset=utf-8"), ("/api/v1/token/", "application/problem+json")]
)
def test_a_body_beyond_all_measure_is_not_even_read(path, kind, db):
    answer = Client(enforce_csrf_checks=True).generic("POST", path, b"", CONTENT_LENGTH="30000001")
    assert (answer.status_code, answer["Content-Type"]) == (413, kind)


@pytest.mark.parametrize("path", ["/institutions/", "/api/v1/institutions/", "/healthz/"])
def test_a_database_that_is_away(path, transactional_db, monkeypatch):
    """The connection is really refused: by its own settings, not by a stand-in."""
    connection.close()
    with monkeypatch.context() as patch:
        patch.setitem(connection.settings_dict, "HOST", "/nowhere")
        answer = Client(raise_request_exception=False).get(path)
    connection.close()
    assert answer.status_code == 503
    assert int(answer["Retry-After"]) > 0


@pytest.mark.django_db(transaction=True)
def test_what_watches_is_told_in_a_line_whoever_asks(people, client_of, monkeypatch):
    client = client_of(people["mentor"])
    connection.close()
    with monkeypatch.context() as patch:
        patch.setitem(connection.settings_dict, "HOST", "/nowhere")
        answer = client.get("/healthz/")
    connection.close()
    assert (answer.status_code, answer["Content-Type"], answer.content) == (503, "text/plain", b"database away\n")


@pytest.mark.parametrize(
    ("error", "status"), [(DatabaseError, 503), (OperationalError, 503), (InterfaceError, 503), (ProgrammingError, 500)]
)
def test_a_connection_that_breaks_on_the_way(error, status, rf):
    """As the driver names it when the database crashes while it waits for an answer."""
    try:
        raise error("server closed the connection unexpectedly")
    except error:
        answer = errors.server_error(rf.get("/today/"))
    assert (answer.status_code, "Retry-After" in answer) == (status, status == 503)


def test_unknown_addresses_answer_in_kind(db):
    page, problem = Client().get("/nowhere/"), Client().get("/api/v1/nowhere/")
    assert (page.status_code, page["Content-Type"]) == (404, "text/html; charset=utf-8")
    assert (problem.status_code, problem["Content-Type"]) == (404, "application/problem+json")


@pytest.mark.parametrize("persona", [None, "mentor", "lead"])
@pytest.mark.parametrize("path", ["/nowhere/", "/practices/nincs-ilyen/", "/mentors/999999999/", "/settlements/00000/"])
def test_a_wrong_turn_leads_on(path, persona, people, client_of):
    """Who is lost has the menu that they have everywhere, a search, and the language in which they asked."""
    client = client_of(people[persona] if persona else None)
    for language in ("hu", "en"):
        lost, home = client.get(f"{path}?lang={language}"), client.get(f"/?lang={language}")
        assert lost.status_code == 404
        assert entries(lost) == entries(home) != []
        page = lost.content.decode().replace(f"?lang={language}", "")
        assert f'<html lang="{language}"' in page
        assert re.search(r'<form\s+class="search"\s+action="/practices/"\s+method="get"', page)
        assert all(f'href="{way}"' in page for way in ("/", "/practices/", "/mentors/", "/counties/"))


def test_who_may_not_is_not_lost(people, client_of):
    """A refused form comes back in the frame of the page it was on."""
    client = client_of(people["mentor"], enforce_csrf_checks=True)
    refused = client.post("/profile/", {"name": "x"})
    assert refused.status_code == 403
    assert entries(refused) == entries(client.get("/")) != []


def entries(page):
    """The addresses in the menu."""
    return re.findall(
        r'<a href="([^"]+)"', page.content.decode().partition('<nav class="menu-nav"')[2].partition("</nav>")[0]
    )


@pytest.mark.parametrize(
    "path", ["/institutions/", "/nowhere/", "/healthz/", "/api/v1/institutions/", "/?q=%00", "/api/v1/events/?q=%ff"]
)
def test_every_answer_has_the_policy(path, db):
    answer = Client().get(path)
    assert answer["X-Content-Type-Options"] == "nosniff"
    policy = answer["Content-Security-Policy"]
    assert "default-src 'none'" in policy.split("; ")
    assert "unsafe" not in policy


def test_what_is_missing_has_no_name_of_ours(people, client_of):
    client = client_of(people["editor"])
    for method in (client.get, client.post):
        answer = method("/api/v1/practices/nincs-ilyen/draft/")
        assert answer.status_code in (404, 405)
        assert "GoodPractice" not in answer.content.decode()


def test_the_page_of_the_api_is_only_read(db):
    assert Client(raise_request_exception=False).options("/api/docs/").status_code == 405
