"""The search over good practices: what people type → exactly which practices they find."""

import pytest
from django.db import connection

from mentors.models import GoodPractice, PublishedPractice, SearchWord
from mentors.practices.actions import practice as practices
from mentors.practices.actions import synonym as synonyms
from mentors.practices.filters.practice import BEST_FIRST
from mentors.practices.models.practice_query import understand
from mentors.practices.models.practice_ranking import ranking

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
    # all words first, then most of them
    "falu busz": {"falvak", "falukonyv"},
    "szomszédok busza": {"falvak"},
    # stop words do not narrow
    "a falu és a busz": {"falvak", "falukonyv"},
    # signs are no operators
    "'falu' <-> \\busz": {"falvak", "falukonyv"},
    '"nyitott múzeumudvar"': {"muzeum"},
    "'szomszed' & !(busz):*": {"falvak"},
    "O'Neil": {"szo"},
    "<b>": {"szo"},
    "ŉ ½": {"szo"},
    "&|!:*()<->": set(),
    "xyzzy": set(),
}


@pytest.fixture
def library(people):
    place = make.settlement(name="Golop")
    facts = {"place": place, "themes": ["equal_opportunities"], "field": "library"}
    for slug, words in TEXTS.items():
        make.practice(people["editor"], published=True, words=words, slug=slug, **facts)
        make.practice(people["editor"], words=words, slug=f"{slug}-piszkozat")
        withdrawn = make.practice(people["editor"], published=True, words=words, slug=f"{slug}-visszavont")
        practices.withdraw(withdrawn, by=people["editor"], reason="Próba.")
    return people


def ranked(text) -> list[str]:
    ranks = ranking(PublishedPractice.objects.all(), understand(text)).ranks
    rows = PublishedPractice.objects.with_rank(ranks).order_by(*BEST_FIRST)
    return list(rows.values_list("slug", flat=True))


def found(text):
    return set(ranked(text))


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
    assert ranked("busz") == ["buszok", "falvak"]


def test_a_new_pair_holds_at_once(library):
    assert found("alkotohaz") == set()
    synonyms.add(by=library["editor"], typed="alkotohaz", meant="muzeum")
    assert found("alkotóházban") == {"muzeum"}


ODD = ["x" * 10_000, "falu " * 2000, "\x00", "%00", "\u202e", "''''", "\\", "🎉", "\u0301" * 50]


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_anything_typed_is_answered(text, library, client_of):
    for address in ("/practices/", "/api/v1/practices/"):
        assert client_of(None).get(address, {"q": text}).status_code in (200, 400)


def test_a_mistyped_word_finds_what_is_spelled_alike_and_the_page_says_so(library, client_of):
    for typed in ("múzemudvar", "muzzeumudvarban"):
        page = client_of(None).get("/practices/", {"q": typed})
        assert [card["slug"] for card in page.context["cards"]] == ["muzeum"]
        assert page.context["remarks"] == [
            f"Így egyikben sem szerepel: „{typed}”. A hasonlóan írt szavakat kerestük helyette."
        ]


def test_a_word_that_nobody_has_does_not_kill_a_question(library, client_of):
    page = client_of(None).get("/practices/", {"q": "xyzzy múzeumudvar"})
    assert [card["slug"] for card in page.context["cards"]] == ["muzeum"]
    assert page.context["remarks"] == ["Egyikben sem szerepel: „xyzzy”."]


def test_all_words_first_then_most(library, client_of):
    page = client_of(None).get("/practices/", {"q": "falu busz"})
    assert [card["slug"] for card in page.context["cards"]] == ["falvak", "falukonyv"]
    assert page.context["remarks"] == []
    page = client_of(None).get("/practices/", {"q": "múzeum busz"})
    assert {card["slug"] for card in page.context["cards"]} == {"muzeum", "falvak"}
    assert page.context["remarks"] == [
        "Olyan nincs, amelyikben minden szó szerepel: elöl az áll, amelyikben a legtöbb."
    ]


def test_where_nothing_is_found_the_latest_are_offered(library, client_of):
    page = client_of(None).get("/practices/", {"q": "xyzzy"})
    assert page.context["total"] == 0
    assert [card["slug"] for card in page.context["nearest"]] == ["szo", "falvak", "gyerek"]
    assert "A legfrissebbek" in page.content.decode()


def test_where_a_choice_leaves_nothing_what_the_words_find_is_offered(library, client_of):
    page = client_of(None).get("/practices/", {"q": "busz", "field": "museum"})
    assert page.context["total"] == 0
    assert [card["slug"] for card in page.context["nearest"]] == ["falvak"]
    assert "Szűkítés nélkül ezek felelnek meg" in page.content.decode()


@pytest.mark.parametrize("typed", ["a", "az és hogy", "…", "?!"])
def test_only_words_of_every_text(typed, library, client_of):
    page = client_of(None).get("/practices/", {"q": typed})
    assert page.context["total"] == 0
    assert page.context["remarks"] == [
        "Írjon be olyan szót is, amelyik a témáról szól, például: olvasókör, kert, idősek."
    ]
    assert client_of(None).get("/api/v1/practices/", {"q": typed}).json()["results"] == []


def test_a_question_of_ten_thousand_letters_is_answered_in_one_sentence(library, client_of):
    page = client_of(None).get("/practices/", {"q": "falu " * 2000})
    assert page.context["notice"] == "Legfeljebb 200 betűt írjon be: néhány szó elég."
    endpoint = client_of(None).get("/api/v1/practices/", {"q": "falu " * 2000})
    assert endpoint.status_code == 400
    assert endpoint.json()["errors"] == {"q": ["Legfeljebb 200 betűt írjon be: néhány szó elég."]}


def test_place_county_institution_and_labels_are_searched(people):
    place = make.settlement(name="Zengővárkony", code="02")
    house = make.institution(place, name="Tojásmúzeum")
    found_by = {"institution": house, "themes": ["equal_opportunities"], "target_groups": ["deaf"]}
    make.practice(people["editor"], place, published=True, slug="itt", **found_by)
    make.practice(people["editor"], published=True, slug="mashol", themes=[])
    county = place.county.name
    for typed in ("zengovarkonyi", county, f"{county} varróest", "tojásmúzeumban", "siketeknek", "esélyegyenlőség"):
        assert ranked(typed)[0] == "itt"
    assert found("zengovarkony") == {"itt"}


def test_the_words_of_the_library_are_counted_with_the_shelf(library):
    def counted():
        with connection.cursor() as cursor:
            cursor.execute("SELECT word, ndoc FROM ts_stat('SELECT search FROM mentors_publishedpractice')")
            return dict(cursor.fetchall())

    assert counted()["busz"] == 1
    assert dict(SearchWord.objects.values_list("word", "practices")) == counted()
    practice = GoodPractice.objects.get(slug="falvak")
    text = practices.save_text(
        practice, by=library["editor"], language="hu", revision=1, title="Szekerek", lead="Lóval.", aim="A.", steps="B."
    )
    make.publish(practice, library["editor"])
    assert "busz" not in counted()
    assert "szekerek" in counted()
    assert dict(SearchWord.objects.values_list("word", "practices")) == counted()
    practices.withdraw(text.practice, by=library["editor"], reason="Próba.")
    assert "szekerek" not in counted()
    assert dict(SearchWord.objects.values_list("word", "practices")) == counted()


def test_a_synonym_holds_one_way_or_both_ways(library):
    synonyms.add(by=library["editor"], typed="omnibusz", meant="busz")
    assert found("omnibuszon") == {"falvak"}
    make.practice(library["editor"], published=True, slug="omni", words={"hu": {"title": "Omnibusz"}})
    assert found("busszal") == {"falvak"}
    make.practice(library["editor"], published=True, slug="falubusz", words={"hu": {"title": "Falubusz"}})
    # falubusz is a compound of it, omnibusz is none: nothing is called „omni”.
    assert found("busszal") == {"falvak", "falubusz"}
    synonyms.add(by=library["editor"], typed="tarlat", meant="csarda", both_ways=True)
    make.practice(library["editor"], published=True, slug="csarda", words={"hu": {"title": "Csárda"}})
    make.practice(library["editor"], published=True, slug="tarlat", words={"hu": {"title": "Tárlat"}})
    assert ranked("csárdában") == ["csarda", "tarlat"]
    assert ranked("tárlat")[:2] == ["tarlat", "csarda"]


def test_what_matched_is_marked_and_nothing_typed_becomes_markup(library, client_of):
    page = client_of(None).get("/practices/", {"q": "csapata"}).content.decode()
    assert "R&amp;B est &lt;b&gt;Áron&lt;/b&gt; <mark>csapatával</mark>" in page
    page = client_of(None).get("/practices/", {"q": "<script>alert(1)</script> falu"}).content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; falu" in page


def test_the_place_is_shown_where_only_the_text_matched(library, client_of):
    page = client_of(None).get("/practices/", {"q": "onkentesek"}).content.decode()
    assert "<mark>Önkéntesekkel</mark> mesélünk." in page
