"""Which language answers, that links keep a chosen one, and that no cache mixes two."""

import gzip
import re
from html.parser import HTMLParser

import brotli
import pytest
from django.conf import settings

from mentors.models import Mentor
from portal.kept_language import with_language

from .. import make
from ..markup import VOID

LANG = re.compile(r'<html lang="(\w+)"')
AMERICAN, SWABIAN = "en-US,en;q=0.9,hu;q=0.8", "de-DE,de;q=0.9"


def language_of(answer) -> str:
    return LANG.search(answer.content.decode())[1]


@pytest.mark.parametrize(
    ("address", "asked", "cookie", "language"),
    [
        ("/about/", "", "", "hu"),
        ("/about/", AMERICAN, "", "en"),
        ("/about/", "hu-HU,hu;q=0.9,en;q=0.8", "", "hu"),
        ("/about/", SWABIAN, "", "hu"),
        ("/about/", f"{SWABIAN},en;q=0.5", "", "en"),
        ("/about/", "en;q=0,hu;q=0.1", "", "hu"),
        ("/about/", "x" * 5000, "", "hu"),
        ("/about/", AMERICAN, "hu", "hu"),
        ("/about/", AMERICAN, "xx", "en"),
        ("/about/?lang=hu", AMERICAN, "en", "hu"),
        ("/about/?lang=xx", AMERICAN, "", "en"),
    ],
)
def test_who_decides(address, asked, cookie, language, client, db):
    if cookie:
        client.cookies[settings.LANGUAGE_COOKIE_NAME] = cookie
    answer = client.get(address, headers={"Accept-Language": asked})
    assert (language_of(answer), answer["Content-Language"], dict(answer.cookies)) == (language, language, {})


def test_a_persons_own_language_stands_before_what_the_browser_asks_for(client_of, db):
    client = client_of(make.person("mentor", make.HOME))
    assert language_of(client.get("/about/", headers={"Accept-Language": AMERICAN})) == "hu"


@pytest.mark.parametrize("address", ["/", "/about/", "/practices/", "/figures/", "/nowhere/", "/manifest.webmanifest"])
def test_every_cache_is_told_what_the_language_hangs_on(address, client, db):
    answer = client.get(address, headers={"Accept-Language": AMERICAN})
    assert {"Cookie", "Accept-Language"} <= set(answer["Vary"].split(", "))
    chosen = client.get(address, {"lang": "en"}, headers={"Accept-Language": AMERICAN})
    assert {"Cookie", "Accept-Language"} & set(chosen["Vary"].split(", ")) == {"Cookie"}


def test_a_cache_never_answers_one_language_with_the_other(client, db):
    hungarian, english = (client.get("/", headers={"Accept-Language": asked}) for asked in ("hu", "en"))
    assert hungarian["ETag"] != english["ETag"]
    again = client.get("/", headers={"Accept-Language": "en", "If-None-Match": hungarian["ETag"]})
    known = client.get("/", headers={"Accept-Language": "en", "If-None-Match": english["ETag"]})
    assert (again.status_code, language_of(again), known.status_code) == (200, "en", 304)
    assert {"Cookie", "Accept-Language"} <= set(known["Vary"].split(", "))


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("/practices/", "/practices/?lang=en"),
        ("/practices/?q=a", "/practices/?q=a&amp;lang=en"),
        ("/practices/#found", "/practices/?lang=en#found"),
        ("?after=3", "?after=3&amp;lang=en"),
        ("/about/?lang=hu", "/about/?lang=hu"),
        ("/about/?a=1&amp;lang=hu", "/about/?a=1&amp;lang=hu"),
        ("/static/a.css", "/static/a.css"),
        ("/language/", "/language/"),
        ("//elsewhere.example.org/", "//elsewhere.example.org/"),
        ("https://elsewhere.example.org/", "https://elsewhere.example.org/"),
        ("mailto:a@example.org", "mailto:a@example.org"),
    ],
)
def test_what_an_address_becomes(address, kept):
    assert with_language(address, "en") == kept


TAG = re.compile(r"<(a|div|form|area)\b([^>]*)>(?=(.{60}))", re.DOTALL)


@pytest.mark.parametrize(
    "path", ["/", "/practices/", "/figures/", "/counties/", "/events/", "/institutions/", "/settlements/", "/about/"]
)
def test_english_stays_where_one_goes_on(path, client, world):
    text = client.get(path, {"lang": "en"}).content.decode()
    lost = []
    for tag, inside, behind in TAG.findall(text):
        target = re.search(r'(?:href|action|data-autocomplete-url)="([^"]*)"', inside)
        address = target[1] if target else ""
        if tag == "form" and "post" not in inside:
            lost += [] if 'name="lang" value="en"' in behind else [inside]
        elif address.startswith(("/", "?")) and address != "/language/":
            lost += [] if "lang=en" in address else [address]
    assert lost == []
    assert not [inside for _tag, inside, _behind in TAG.findall(client.get(path).content.decode()) if "lang=" in inside]


def test_where_an_answer_leads_on_keeps_it_too_but_not_after_the_switch(client, db):
    assert client.get("/visits/?lang=en")["Location"] == "/accounts/login/?next=/visits/%3Flang%3Den&lang=en"
    switched = client.post("/language/", {"lang": "hu", "next": "/about/"})
    assert (switched["Location"], switched.cookies["lang"].value) == ("/about/", "hu")


@pytest.mark.parametrize("language", ["hu", "en"])
def test_each_language_has_an_address_of_its_own(language, client, db):
    text = client.get("/practices/", {"lang": language, "q": "kert"}).content.decode()
    links = re.findall(r'<link rel="(canonical|alternate)"(?: hreflang="([\w-]+)")? href="(http[^"]+)"', text)
    page = "http://testserver/practices/"
    assert links == [
        ("canonical", "", f"{page}?lang={language}"),
        ("alternate", "x-default", page),
        ("alternate", "hu", f"{page}?lang=hu"),
        ("alternate", "en", f"{page}?lang=en"),
    ]


# -- Compressed for visitors -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("accepted", "way", "unpack"),
    [
        ("gzip, deflate, br", "br", brotli.decompress),
        ("gzip", "gzip", gzip.decompress),
        ("br;q=0, gzip;q=0.5", "gzip", gzip.decompress),
        ("*", "br", brotli.decompress),
        ("gzip;q=0.0", None, bytes),
        ("", None, bytes),
    ],
)
def test_a_visitors_page_is_sent_compressed(accepted, way, unpack, client, db):
    plain = client.get("/")
    answer = client.get("/", headers={"Accept-Encoding": accepted})
    assert (answer.get("Content-Encoding"), unpack(answer.content)) == (way, plain.content)
    assert (int(answer["Content-Length"]), "Accept-Encoding" in answer["Vary"]) == (len(answer.content), True)
    known = client.get("/", headers={"Accept-Encoding": accepted, "If-None-Match": answer["ETag"]})
    assert (known.status_code, answer["ETag"].startswith("W/")) == (304, way is not None)


def test_what_may_hold_a_secret_is_not(client_of, db):
    accepted = {"Accept-Encoding": "gzip, br"}
    own = client_of(make.person("mentor", make.HOME)).get("/", headers=accepted)
    with_cookie = client_of(None)
    with_cookie.cookies["lang"] = "en"
    log_in = client_of(None).get("/accounts/login/", headers=accepted)
    by_key = client_of(None).get("/api/v1/settlements/", headers=accepted | {"Authorization": "Token x"})
    answers = [own, with_cookie.get("/", headers=accepted), log_in, by_key]
    assert "csrftoken" in log_in.cookies
    assert ["Content-Encoding" in answer for answer in answers] == [False] * 4


# -- Texts in another language than the page's ---------------------------------------------------------------------


def test_hungarian_words_on_an_english_page_say_so(client, people):
    place, words = make.settlement("Hernádszög"), "Együtt énekelünk."
    card = Mentor.objects.get(user=people["mentor"])
    card.consent_public, card.about = True, words
    card.save()
    event = make.event(name="Kertek napja", state="published", summary=words, language="hu")
    practice = make.practice(people["editor"], place, published=True, words={"hu": {"title": words, "lead": words}})
    pages = {
        f"/institutions/{make.institution(place, about=words).pk}/": 1,
        f"/communities/{make.community(place, consent_public=True, about=words).pk}/": 1,
        f"/consortia/{make.consortium(place, name=words).pk}/": 1,
        f"/mentors/{card.pk}/": 1,
        f"/events/{event.slug}/": 1,
        f"/practices/{practice.slug}/": 3,
        "/mentors/": 1,
        "/events/": 1,
        "/consortia/": 1,
        "/practices/": 2,
    }
    for address, least in pages.items():
        body = client.get(address, {"lang": "en"}).content.decode().partition("<main")[2]
        said = [language_at(body, place) for place in (found.start() for found in re.finditer(words, body))]
        assert (len(said) >= least, set(said)) == (True, {"hu"}), address


def language_at(body: str, place: int) -> str:
    """The language of the innermost element around this place that names one."""
    reader = Languages()
    reader.feed(body[:place])
    return next((language for _tag, language in reversed(reader.open) if language), "en")


class Languages(HTMLParser):
    """Which elements are open, each with the language that it names."""

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            self.open.append((tag, dict(attrs).get("lang")))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass


def test_a_page_for_the_road_comes_packed_and_keeps_its_words(people, world, client_of):
    client = client_of(people["mentor"])
    for address in ("/today/?lang=en", "/visits/new/?lang=hu"):
        answer = client.get(address, headers={"Accept-Encoding": "gzip"})
        assert answer.status_code == 200
