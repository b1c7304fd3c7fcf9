"""The portal's own texts, and what the shell answers around them."""

import pytest
from django.http import HttpResponse
from django.test import RequestFactory
from whitenoise.middleware import WhiteNoiseMiddleware

from portal import content_policy
from portal.pages import about as pages

from ... import make

TEXTS = ["/about/", "/accessibility/", "/privacy/", "/api/"]
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}


@pytest.mark.parametrize("path", ["/about/", "/accessibility/", "/privacy/"])
@pytest.mark.parametrize("address", ["", "iroda@example.org"])
def test_who_runs_it_is_named_or_said_to_be_missing(path, address, client, db, settings):
    settings.OPERATOR_NAME, settings.OPERATOR_EMAIL = "Minta Egyesület", address
    text = client.get(path).content.decode()
    assert ("OPERATOR_EMAIL" in text, "Minta Egyesület: <a href" in text) == (not address, bool(address))


@pytest.mark.parametrize("path", TEXTS)
def test_a_visitor_gets_no_cookie_and_every_header(path, client, db):
    response = client.get(path)
    assert (response.status_code, dict(response.cookies)) == (200, {})
    assert {name: response.get(name) for name in HEADERS} == HEADERS
    policy = dict(part.strip().split(" ", 1) for part in response["Content-Security-Policy"].split(";"))
    assert policy.pop("default-src") == policy.pop("base-uri") == policy.pop("frame-ancestors") == "'none'"
    assert set(policy.values()) == {"'self'"}


def test_a_form_without_its_token_gets_our_page(client_of, db):
    client = client_of(make.person("mentor", make.HOME), enforce_csrf_checks=True)
    response = client.post("/profile/", {"name": "Más Név", "language": "hu", "revision": 1})
    text = response.content.decode()
    assert (response.status_code, "Ehhez nincs jogosultsága" in text, "<style" in text) == (403, True, False)


def test_robots_and_the_icon(client, db):
    robots = client.get("/robots.txt")
    assert (robots["Content-Type"], robots.content.decode()) == ("text/plain; charset=utf-8", pages.ROBOTS)
    assert client.get("/favicon.ico")["Location"].endswith("img/favicon.svg")


def test_a_name_in_a_heading_is_escaped_once(client, db):
    institution = make.institution(name="Tű & Cérna Ház")
    event = make.event(name="Fal & falu", state="published")
    assert "<h1>Tű &amp; Cérna Ház</h1>" in client.get(f"/institutions/{institution.pk}/").content.decode()
    assert '<h1><span lang="hu">Fal &amp; falu</span></h1>' in client.get(f"/events/{event.slug}/").content.decode()


@pytest.mark.parametrize(
    ("speaks_for", "menu"),
    [
        ("nobody", []),
        ("institution", ["Javaslatok", "Partnerségek"]),
        ("community", ["Látogatások", "Vállalások", "Partnerségek"]),
    ],
)
def test_who_speaks_for_a_community_finds_its_visits_and_promises_in_the_menu(speaks_for, menu, client_of, db):
    contact = make.person(name="Kapcsos Kata")
    if speaks_for == "institution":
        make.speaks_for(contact, institution=make.institution())
    if speaks_for == "community":
        make.speaks_for(contact, community=make.community())
    page = client_of(contact).get("/practices/")
    own = page.context["menu"].own
    assert [entry.label for entry in own] == menu
    assert [client_of(contact).get(entry.url).status_code for entry in own] == [200] * len(menu)


@pytest.mark.parametrize("path", ["/", "/visits/", "/profile/", "/nowhere/", "/api/v1/visits/"])
def test_no_cache_on_the_way_keeps_what_a_person_saw(path, people, client_of):
    assert client_of(people["mentor"]).get(path)["Cache-Control"] == "private, no-cache"


def test_the_page_of_the_api_alone_may_draw_its_own_styles(client, db):
    wider = {"style-src": "'self' 'unsafe-inline'", "img-src": "'self' data:"}
    policy = client.get("/api/docs/")["Content-Security-Policy"].split("; ")
    assert policy == [f"{name} {wider.get(name, sources)}" for name, sources in content_policy.DIRECTIVES.items()]


def test_a_static_file_has_the_policy(settings, tmp_path):
    (tmp_path / "drawing.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    settings.STATIC_ROOT, settings.WHITENOISE_AUTOREFRESH = str(tmp_path), False
    request = RequestFactory().get("/static/drawing.svg")
    answer = WhiteNoiseMiddleware(lambda request: HttpResponse(status=404))(request)
    assert (answer.status_code, answer["Content-Security-Policy"]) == (200, content_policy.POLICY)
