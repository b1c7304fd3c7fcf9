"""What search engines and those who share a page read of it: descriptions, cards, linked data, the map of the site, the
feed, and the figures as a table.
"""

import csv
import datetime
import io
import json
import re
import xml.etree.ElementTree as ET

import pytest
from django.utils.html import escape

from events.models import Event
from institutions.base.small_counts import FEWEST
from mentors.models import Mentor
from mentors.overview.queries import history
from mentors.overview.queries.public import public_figures
from mentors.people.models.period import today
from portal.pages import linked_data as linked
from portal.pages.sitemaps import SECTIONS

from ... import make

META = re.compile(r'<meta (?:name|property)="([\w:]+)" content="([^"]*)">')
SITE = "http://testserver"
SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def head_of(answer) -> dict[str, str]:
    return dict(META.findall(answer.content.decode()))


def tree(answer) -> ET.Element:
    return ET.fromstring(answer.content)  # noqa: S314 -- our own


def linked_of(answer) -> dict:
    return json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', answer.text, re.DOTALL)[1])


def shown_mentor() -> Mentor:
    card = Mentor.objects.get(user=make.person("mentor", make.HOME))
    card.consent_public, card.about = True, "Falukönyvet írunk."
    card.save()
    return card


@pytest.fixture
def public(people):
    """One public record of each kind."""
    place = make.settlement("Hernádszög")
    event = make.event(name="Kertek napja", state="published", summary="Magcsere és séta.")
    return {
        "practices": make.practice(
            people["editor"], published=True, words={"hu": {"title": "Varróest"}}, slug="varroest", settlement=place
        ).slug,
        "events": event.slug,
        "mentors": shown_mentor().pk,
        "counties": "20",
        "communities": make.community(place, consent_public=True, about="Énekelünk.").pk,
        "institutions": make.institution(place, kind="library", name='Tű & "Cérna" <Ház>', about="Könyvek.").pk,
        "consortia": make.consortium(place).pk,
        "settlements": place.key,
    }


def test_the_map_leads_to_every_public_page_in_both_languages_and_to_nothing_else(public, client, people):
    make.practice(people["editor"], slug="piszkozat")
    make.event(name="Tervezet", state=Event.State.DRAFT)
    make.community(make.settlement())
    index = tree(client.get("/sitemap.xml"))
    parts = [loc.text for loc in index.iterfind("s:sitemap/s:loc", SITEMAP)]
    assert parts == [f"{SITE}/sitemaps/{section}.xml" for section in SECTIONS]
    assert f"Sitemap: {SITE}/sitemap.xml" in client.get("/robots.txt").text
    listed = {}
    for part in parts:
        found = tree(client.get(part))
        listed[part.split("/")[-1][:-4]] = {loc.text for loc in found.iterfind("s:url/s:loc", SITEMAP)}
    for kind, key in public.items():
        both = {f"{SITE}/{kind}/{key}/?lang={language}" for language in ("hu", "en")}
        assert listed[kind] >= both
        assert listed[kind] == both or kind not in ("practices", "events", "communities")
    described = {}
    for address in sorted(set().union(*listed.values())):
        if "/settlements/" in address or "/counties/" in address:
            continue
        page = client.get(address.removeprefix(SITE))
        head = head_of(page)
        assert page.status_code == 200, address
        assert f'<link rel="canonical" href="{address}">' in page.text
        assert (head["og:url"], head["og:description"]) == (address, head["description"])
        assert len(head["description"]) > 10, address
        described.setdefault(head["description"], set()).add(address.partition("?")[0])
    assert [pages for pages in described.values() if len(pages) > 1] == []


def test_where_one_can_register_is_found_as_long_as_one_can(client, db):
    ahead, told = {"starts_on": datetime.date(2050, 5, 8), "ends_on": datetime.date(2050, 5, 8)}, {"registration": True}
    make.event(slug="nyitott", state="published", **ahead, **told)
    make.event(slug="tervezett", **ahead, **told)
    make.event(slug="lezajlott", state="published", **told)
    make.event(slug="elmarad", state="cancelled", **ahead, **told)
    make.event(slug="kotetlen", state="published", **ahead)
    locations = tree(client.get("/sitemaps/registrations.xml")).iterfind("s:url/s:loc", SITEMAP)
    assert sorted(one.text for one in locations) == [
        f"{SITE}/events/nyitott/register/?lang={language}" for language in ("en", "hu")
    ]


def test_no_page_of_the_map_and_no_section_beyond(client, db):
    assert [
        client.get(f"/sitemaps/{name}").status_code for name in ("visits.xml", "pages.xml?p=9", "pages.xml?p=x")
    ] == [
        404,
        404,
        404,
    ]


def test_a_card_says_what_the_page_is(public, client):
    head = head_of(client.get("/practices/varroest/?lang=hu"))
    assert {name: value for name, value in head.items() if name.startswith(("og:", "desc"))} == {
        "description": "Együtt varrunk.",
        "og:site_name": "Kaláka",
        "og:title": "Varróest",
        "og:description": "Együtt varrunk.",
        "og:type": "article",
        "og:url": f"{SITE}/practices/varroest/?lang=hu",
        "og:locale": "hu_HU",
        "og:image": f"{SITE}/practices/varroest/share.png?lang=hu",
    }
    title = head_of(client.get(f"/institutions/{public['institutions']}/"))["og:title"]
    assert title == escape('Tű & "Cérna" <Ház>, Hernádszög').replace("&#x27;", "'")


def test_linked_data_of_the_four_kinds(public, client, settings):
    settings.OPERATOR_NAME = "Minta Egyesület"
    assert linked_of(client.get("/"))["legalName"] == "Minta Egyesület"
    article = linked_of(client.get("/practices/varroest/"))
    assert (article["@type"], article["headline"], article["contentLocation"]["name"]) == (
        "Article",
        "Varróest",
        "Hernádszög",
    )
    text = client.get(f"/institutions/{public['institutions']}/")
    assert linked_of(text) == {
        "@context": "https://schema.org",
        "@type": "Library",
        "name": 'Tű & "Cérna" <Ház>',
        "description": "Könyvek.",
        "url": f"{SITE}/institutions/{public['institutions']}/",
        "address": {
            "@type": "PostalAddress",
            "addressLocality": "Hernádszög",
            "addressRegion": "Borsod-Abaúj-Zemplén",
            "addressCountry": "HU",
        },
    }
    assert "<Ház>" not in text.text
    county = linked_of(client.get("/counties/20/"))
    assert (county["@type"], county["identifier"]) == ("AdministrativeArea", "HU-ZA")


def test_nothing_empty_is_said_of_an_institution():
    assert "" not in linked.organisation(SITE).values()


@pytest.mark.parametrize(("operator", "author"), [("Minta Egyesület", "Minta Egyesület"), ("", "Kaláka")])
def test_the_feed_has_an_author_and_keeps_the_language(operator, author, public, client, settings):
    settings.OPERATOR_NAME = operator
    atom = {"a": "http://www.w3.org/2005/Atom"}
    feed = tree(client.get("/practices/feed/?lang=en"))
    assert feed.findtext("a:author/a:name", namespaces=atom) == author
    link = feed.find("a:entry/a:link", atom).get("href")
    assert link == f"{SITE}/practices/varroest/?lang=en"
    plain = tree(client.get("/practices/feed/"))
    assert plain.find("a:entry/a:link", atom).get("href") == f"{SITE}/practices/varroest/"


# -- Figures as a table ----------------------------------------------------------------------------------------------


def table_of(client) -> list[dict]:
    return list(csv.DictReader(io.StringIO(client.get("/figures.csv").content.decode("utf-8-sig"))))


def test_the_table_says_what_the_page_says_and_what_was_before(client, db):
    person, first = make.user(), make.settlement(code="20")
    for number in range(13):
        make.visit(person, first, date=datetime.date(2024, 2, 1) + datetime.timedelta(days=number))
    for code in ("05", "02"):
        for number in range(2):
            make.visit(person, make.settlement(code=code), date=datetime.date(2024, 5, 1 + number))
    rows = table_of(client)
    visits = {(row["date"], row["county_code"]): row["number"] for row in rows if row["figure"] == "visits"}
    assert {(visits["2024-03-31", code]) for code in ("00", "20")} == {"15"}
    assert [visits["2024-06-30", code] for code in ("00", "20", "05", "02", "03")] == ["15", "", "", "", "0"]
    by_code = {one.counter.code: one for one in public_figures(today())[1]}
    assert visits[today().isoformat(), "00"] == str(by_code["visits"].number) == "17"
    assert "2023-12-31" not in {row["date"] for row in rows}
    answer = client.get("/figures.csv")
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert "creativecommons.org/licenses/by/4.0/" in answer["Link"]
    assert "creativecommons.org/licenses/by/4.0/" in client.get("/figures/").text


def test_no_difference_in_the_history_tells_how_little_happened():
    for number in range(FEWEST, 200):
        shown = history.rounded(number)
        assert (shown % FEWEST, abs(shown - number) <= FEWEST // 2, shown >= FEWEST) == (0, True, True)
    assert history.rounded(None) is None


@pytest.mark.parametrize(
    ("day", "last"),
    [
        ("2026-11-30", "2026-09-30"),
        ("2026-10-01", "2026-09-30"),
        ("2026-01-01", "2025-12-31"),
        ("2026-09-30", "2026-06-30"),
    ],
)
def test_the_quarters_that_are_over(day, last, db):
    make.visit(make.user(), make.settlement(), date=datetime.date(2025, 8, 3))
    found = history.quarters_until(datetime.date.fromisoformat(day))
    assert found[-1] == datetime.date.fromisoformat(last)
    assert found[0] == datetime.date(2025, 9, 30)
    assert sorted({(end + datetime.timedelta(days=1)).month for end in found} - {1, 4, 7, 10}) == []


def test_before_the_first_visit_there_is_no_history(db):
    assert history.quarters_until(today()) == []
