"""The search over good practices: what people type → exactly which practices they find."""

import pytest

from mentors.models import PublishedPractice
from mentors.practices.actions import practice as practices
from mentors.practices.actions import synonym as synonyms
from mentors.practices.models.practice_query import understand

from ... import make

TEXTS = {
    "falukonyv": {
        "hu": {"title": "Falukönyv kétszáz kézzel", "lead": "Az idősek meséltek a régi bálokról."},
        "en": {"title": "A village book by many hands", "lead": "Older people told their stories."},
    },
    "muzeum": {"hu": {"title": "Nyitott múzeumudvar", "lead": "A múzeum kertje mindenkié."}},
    "gyerek": {"hu": {"title": "Meseóra", "lead": "Egy gyerek és a közösségeink.", "aim": "Önkéntesekkel mesélünk."}},
    "falvak": {"hu": {"title": "Szomszédolás", "lead": "Három falu közössége egy buszon."}},
    "szo": {"hu": {"title": "R&B est <b>Áron</b> csapatával", "lead": "Zene: O'Neil \\ „idézet” ŉ ½ & | ! ( ) :*"}},
}

QUESTIONS = {
    # inflected, without accents
    "kozossegeinkrol": {"gyerek", "falvak"},
    "KÖZÖSSÉG": {"gyerek", "falvak"},
    "falukonyvek idosekkel": {"falukonyv"},
    "Falukönyvünket": {"falukonyv"},
    "onkentes": {"gyerek"},
    # stems that change: by the list of pairs
    "muzeumok": {"muzeum"},
    "falvak": {"falvak"},
    "gyerekek": {"gyerek"},
    "kertek": {"muzeum"},
    "gyermek": {"gyerek"},
    # as one types
    "falu": {"falvak", "falukonyv"},
    "faluk": {"falukonyv", "falvak"},
    "mesel": {"falukonyv", "gyerek"},
    # English texts, by English rules
    "books": {"falukonyv"},
    "story": {"falukonyv"},
    # every word must be found
    "falu busz": {"falvak"},
    "muzeum busz": set(),
    # stop words do not narrow
    "a falu és a busz": {"falvak"},
    # signs are no operators
    "falu & busz | !(muzeum):*": set(),
    "'falu' <-> \\busz": {"falvak"},
    '"nyitott múzeumudvar"': {"muzeum"},
    "O'Neil": {"szo"},
    "<b>": {"szo"},
    "ŉ ½": {"szo"},
    "&|!:*()<->": set(),
    "xyzzy": set(),
}


@pytest.fixture
def library(people):
    for slug, words in TEXTS.items():
        make.practice(people["editor"], published=True, words=words, slug=slug)
        make.practice(people["editor"], words=words, slug=f"{slug}-piszkozat")
        withdrawn = make.practice(people["editor"], published=True, words=words, slug=f"{slug}-visszavont")
        practices.withdraw(withdrawn, by=people["editor"], reason="Próba.")
    return people


def found(text):
    return set(PublishedPractice.objects.ranked(understand(text)).values_list("slug", flat=True))


@pytest.mark.parametrize("text", QUESTIONS)
def test_what_is_found(text, library):
    assert found(text) == QUESTIONS[text]


@pytest.mark.parametrize("text", QUESTIONS)
def test_page_and_endpoint_find_the_same(text, library, client_of):
    client = client_of(None)
    page = client.get("/practices/", {"q": text})
    endpoint = client.get("/api/v1/practices/", {"q": text})
    assert {row["slug"] for row in page.context["rows"]} == QUESTIONS[text]
    assert {row["slug"] for row in endpoint.json()["results"]} == QUESTIONS[text]


def test_the_title_counts_more_than_the_text(library):
    make.practice(library["editor"], published=True, slug="buszok", words={"hu": {"title": "Busz a falunak"}})
    rows = PublishedPractice.objects.ranked(understand("busz")).order_by("-rank")
    assert [row.slug for row in rows] == ["buszok", "falvak"]


def test_a_new_pair_holds_at_once(library):
    assert found("alkotohaz") == set()
    synonyms.add(by=library["editor"], typed="alkotohaz", meant="muzeum")
    assert found("alkotóházban") == {"muzeum"}


ODD = ["x" * 10_000, "falu " * 2000, "\x00", "%00", "\u202e", "''''", "\\", "🎉", "\u0301" * 50]


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_anything_typed_is_answered(text, library, client_of):
    for address in ("/practices/", "/api/v1/practices/"):
        assert client_of(None).get(address, {"q": text}).status_code in (200, 400)


def test_a_mistyped_title_is_guessed(library, client_of):
    page = client_of(None).get("/practices/", {"q": "muzeumudvra"})
    assert [card["slug"] for card in page.context["cards"]] == []
    assert [card["slug"] for card in page.context["guesses"]] == ["muzeum"]


def test_what_matched_is_marked_and_nothing_typed_becomes_markup(library, client_of):
    page = client_of(None).get("/practices/", {"q": "csapata"}).content.decode()
    assert "R&amp;B est &lt;b&gt;Áron&lt;/b&gt; <mark>csapatával</mark>" in page
    page = client_of(None).get("/practices/", {"q": "<script>alert(1)</script> falu"}).content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; falu" in page


def test_the_place_is_shown_where_only_the_text_matched(library, client_of):
    page = client_of(None).get("/practices/", {"q": "onkentesek"}).content.decode()
    assert "<mark>Önkéntesekkel</mark> mesélünk." in page
