"""The portal's own texts, and what the shell answers around them."""

import datetime

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.formats import date_format

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
    asked = "forduljon a megyéje mentorához" in text
    assert (asked, "Minta Egyesület: <a href" in text) == (not address, bool(address))


@pytest.mark.parametrize("role", ["administrator", "mentor"])
def test_the_settings_are_named_to_an_administrator_alone(role, client_of, db, settings):
    settings.OPERATOR_NAME = settings.OPERATOR_EMAIL = ""
    person = make.person(role, make.HOME) if role == "mentor" else make.person(role)
    texts = [client.get("/about/").text for client in (client_of(person), client_of(None))]
    assert ["OPERATOR_EMAIL" in text for text in texts] == [role == "administrator", False]


def test_the_accessibility_statement_has_all_its_parts(client, db, settings):
    settings.OPERATOR_NAME, settings.OPERATOR_EMAIL = "Minta Egyesület", "iroda@example.org"
    text = " ".join(client.get("/accessibility/").content.decode().split())
    for part in (
        "2018. évi LXXV. törvény",
        "Minta Egyesület elkötelezett",
        "testserver</a>",
        "részben megfelel",
        "A törvénynek való meg nem felelés",
        "Aránytalan teher",
        "Végrehajtási eljárás",
        "30 napon belül",
        date_format(pages.arrived_on()),
    ):
        assert part in text


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
    assert (robots["Content-Type"], robots.content.decode()) == (
        "text/plain; charset=utf-8",
        f"{pages.ROBOTS}Sitemap: http://testserver/sitemap.xml\n",
    )
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
        ("institution", ["Saját sarok", "Partnerségek", "Javaslatok"]),
        ("community", ["Saját sarok", "Látogatások", "Vállalások", "Partnerségek"]),
    ],
)
def test_who_speaks_for_a_community_finds_its_visits_and_promises_in_the_menu(speaks_for, menu, client_of, db):
    contact = make.person(name="Kapcsos Kata")
    if speaks_for == "institution":
        make.speaks_for(contact, institution=make.institution())
    if speaks_for == "community":
        make.speaks_for(contact, community=make.community())
    page = client_of(contact).get("/practices/")
    visitor = {link.url for link in client_of(None).get("/practices/").context["menu"].links}
    own = [link for link in page.context["menu"].links if link.url not in visitor]
    assert [link.label for link in own] == menu
    assert [client_of(contact).get(entry.url).status_code for entry in own] == [200] * len(menu)


@pytest.mark.parametrize("path", ["/", "/visits/", "/profile/", "/nowhere/", "/api/v1/visits/"])
def test_no_cache_on_the_way_keeps_what_a_person_saw(path, people, client_of):
    assert client_of(people["mentor"]).get(path)["Cache-Control"] == "private, no-cache"


def test_the_page_of_the_api_alone_may_draw_its_own_styles(client, db):
    wider = {"style-src": "'self' 'unsafe-inline'", "img-src": "'self' data:"}
    policy = client.get("/api/docs/")["Content-Security-Policy"].split("; ")
    assert policy == [f"{name} {wider.get(name, sources)}" for name, sources in content_policy.DIRECTIVES.items()]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/static/drawing.svg", 200),
        ("/", 200),
        ("/visits/", 302),
        ("/nowhere/", 404),
        ("/?q=%FF", 400),
        ("/healthz/", 200),
        ("/sw.js", 200),
        ("/api/v1/visits/", 401),
        ("/.well-known/security.txt", 200),
    ],
)
def test_every_answer_has_both_policies(path, status, settings, tmp_path, db):
    (tmp_path / "drawing.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    settings.STATIC_ROOT, settings.WHITENOISE_AUTOREFRESH = str(tmp_path), False
    answer = Client().get(path)
    assert (answer.status_code, answer["Content-Security-Policy"]) == (status, content_policy.POLICY)
    assert answer["Permissions-Policy"] == content_policy.PERMISSIONS


@pytest.mark.parametrize(("path", "secure", "status"), [("/", False, 301), ("/", True, 400)])
def test_so_has_the_way_to_https_and_the_refusal_of_a_foreign_name(path, secure, status, settings, db):
    settings.SECURE_SSL_REDIRECT, settings.ALLOWED_HOSTS = True, ["kalaka.example.org"]
    host = "elsewhere.example.org" if secure else "kalaka.example.org"
    answer = Client(headers={"host": host}).get(path, secure=secure)
    assert (answer.status_code, answer["Content-Security-Policy"]) == (status, content_policy.POLICY)
    assert "geolocation=()" in answer["Permissions-Policy"].split(", ")


@pytest.mark.parametrize(
    ("address", "contact"),
    [
        ("biztonság+jel@example.org", "mailto:biztons%C3%A1g+jel@example.org"),
        ("", "https://kalaka.example.org/about/"),
    ],
)
def test_who_finds_a_hole_knows_whom_to_tell(address, contact, client, settings, db):
    settings.SITE_URL, settings.OPERATOR_EMAIL = "https://kalaka.example.org", address
    answer = client.get("/.well-known/security.txt")
    fields = dict(line.split(": ", 1) for line in answer.content.decode().splitlines())
    expires = datetime.datetime.fromisoformat(fields.pop("Expires").replace("Z", "+00:00"))
    assert datetime.timedelta(days=170) < expires - timezone.now() < datetime.timedelta(days=365)
    assert (answer["Content-Type"], fields) == (
        "text/plain; charset=utf-8",
        {
            "Contact": contact,
            "Preferred-Languages": "hu, en",
            "Canonical": "https://kalaka.example.org/.well-known/security.txt",
        },
    )
