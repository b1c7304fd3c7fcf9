"""The library's pages: facets, languages, the article, and texts that try to be more than text."""

import uuid

import pytest

from institutions.models import Settlement
from mentors.models import GoodPractice
from mentors.practices.actions import practice_shelf

from ... import make

HOSTILE = """# Cím

<script>alert(1)</script> <img src=x onerror=alert(2)> ![kép](https://foreign.example/x.png)

[egy](javascript:alert(3)) [kettő](data:text/html,x) [három](https://example.org "x\\" onmouseover=\\"alert(4)")

<a href="javascript:alert(5)">öt</a> <svg/onload=alert(6)>
"""


@pytest.fixture
def editor(people):
    return people["editor"]


def options(page):
    return {(one.name, one.code): one.count for group in page.context["facets"] for one in group.options}


def test_facets_say_what_a_further_choice_would_leave(editor, client_of):
    north, south = make.settlement(code="05", population=400), make.settlement(code="02", population=20_000)
    make.practice(editor, north, published=True, field="library", staff_needed=0, themes=["volunteering"])
    make.practice(editor, north, published=True, field="museum", staff_needed=4, cost_band="none")
    make.practice(editor, south, published=True, field="museum", staff_needed=8, accepts_study_visits=True)
    client = client_of(None)
    everything = options(client.get("/practices/"))
    assert everything["county", "05"] == "2"
    assert everything["size", "over_10000"] == "1"
    assert everything["study_visits", "yes"] == "1"
    assert [everything[("staff", most)] for most in ("0", "2", "5", "10")] == ["1", "1", "2", "3"]
    page = client.get("/practices/?field=museum")
    chosen = options(page)
    assert page.context["total"] == 2
    assert (chosen["field", "library"], chosen["field", "museum"]) == ("1", "2")
    assert (chosen["county", "05"], chosen["county", "02"]) == ("1", "1")
    assert client.get("/practices/?field=museum&field=library&county=02").context["total"] == 1
    assert client.get("/practices/?staff=4").context["total"] == 2


@pytest.mark.parametrize(
    "query", ["field=x", "county=99", "staff=-1", "staff=1e2", "staff=NaN", "staff=9" * 50, "order=x", "after=x", "y=1"]
)
def test_wrong_filters_are_said_and_never_break(query, editor, client_of):
    make.practice(editor, published=True)
    assert client_of(None).get(f"/practices/?{query}").status_code == 200
    assert client_of(None).get(f"/api/v1/practices/?{query}").status_code in (200, 400)


def test_a_text_stays_a_text(editor, client_of):
    make.practice(
        editor, published=True, slug="rossz", words={"hu": {"title": "<b>x</b>", "lead": "<i>", "aim": HOSTILE}}
    )
    for address in ("/practices/rossz/", "/practices/"):
        page = client_of(None).get(address).content.decode()
        main = page.partition("<main")[2].partition("</main>")[0]
        for bad in (
            "<script>alert",
            "<img",
            "<svg/",
            '<a href="javascript:',
            '<a href="data:',
            "onerror=alert(2)>",
            "<b>x",
            "<i>",
        ):
            assert bad not in main
    assert 'href="https://example.org"' in client_of(None).get("/practices/rossz/").content.decode()


def test_the_text_falls_back_to_hungarian(editor, client_of):
    both = {"hu": {"title": "Varróest"}, "en": {"title": "Sewing evening"}}
    make.practice(editor, published=True, slug="ketto", words=both)
    make.practice(editor, published=True, slug="egy", words={"hu": {"title": "Falujárás"}})
    client = client_of(None)
    assert "<h1>Sewing evening</h1>" in client.get("/practices/ketto/?lang=en").content.decode()
    fallen = client.get("/practices/egy/?lang=en").content.decode()
    assert '<html lang="en">' in fallen
    assert '<div class="page-head" lang="hu">' in fallen
    titles = {
        card["slug"]: (card["title"], card["lang"]) for card in client.get("/practices/?lang=en").context["cards"]
    }
    assert titles == {"ketto": ("Sewing evening", ""), "egy": ("Falujárás", "hu")}


def test_the_list_stands_in_the_order_asked_for(editor, client_of):
    for slug, staff in (("elso", 5), ("masodik", 1), ("harmadik", 5)):
        make.practice(editor, published=True, slug=slug, staff_needed=staff)
    client = client_of(None)
    for order, slugs in [
        ("", ["harmadik", "masodik", "elso"]),
        ("newest", ["harmadik", "masodik", "elso"]),
        ("oldest", ["elso", "masodik", "harmadik"]),
        ("fewest_helpers", ["masodik", "harmadik", "elso"]),
    ]:
        page = client.get(f"/practices/?field=library&order={order}")
        assert [card["slug"] for card in page.context["cards"]] == slugs
        (now,) = [one for one in page.context["orders"] if one["active"]]
        assert now["url"] == f"?field=library&order={order or 'newest'}"
        assert [row["slug"] for row in client.get(f"/api/v1/practices/?order={order}").json()["results"]] == slugs
    found = client.get("/practices/?q=varroest&order=oldest")
    assert next(one["label"] for one in found.context["orders"]) == "legjobb találat"
    assert [card["slug"] for card in found.context["cards"]] == ["elso", "masodik", "harmadik"]


def test_the_facts_come_before_the_text(editor, client_of):
    """As a phone shows them and a screen reader reads them; whom to ask stands behind the text."""
    known = {"contact_name": "Kapcsos Kata", "contact_consent": True}
    make.practice(editor, published=True, slug="egy", words={"hu": {"aim": "Legyen hol."}}, **known)
    page = client_of(None).get("/practices/egy/").content.decode()
    places = [
        page.index(text) for text in ("<h1>", "Költség egy évben", "Legyen hol.", "Kapcsos Kata", "Kit kereshet?")
    ]
    assert places == sorted(places)


PARTS = {"steps": "1. Kezdjük el.", "people": "Ketten.", "things": "Egy asztal.", "money": "Nem kerül pénzbe."}


@pytest.mark.parametrize("left_out", [*[{name} for name in PARTS], set(PARTS) - {"money"}, set()])
def test_what_is_written_is_shown_whatever_else_is_left_out(left_out, editor, client_of):
    words = {"aim": "Legyen hol.", "results": "Húszan jönnek."} | PARTS | dict.fromkeys(left_out, "")
    make.practice(editor, published=True, slug="egy", words={"hu": words})
    page = client_of(None).get("/practices/egy/").content.decode()
    shown = {name for name, text in PARTS.items() if text.removeprefix("1. ") in page}
    assert shown == set(PARTS) - left_out
    assert page.count("Mi kell hozzá?") == 1
    assert page.index("Legyen hol.") < page.index("Mi kell hozzá?") < page.index("Húszan jönnek.")


def test_a_practice_follows_the_population_of_its_settlement(editor, client_of):
    """What was published while nobody knew how many live there is found by size as soon as somebody does."""
    place = make.settlement(population=None)
    practice = make.practice(editor, place, published=True)
    draft = make.practice(editor, place)
    client = client_of(None)
    assert client.get("/practices/?size=under_1000").context["total"] == 0
    for population, size, changed in [(999, "under_1000", 1), (999, "under_1000", 0), (1000, "under_3000", 1)]:
        Settlement.objects.filter(pk=place.pk).update(population=population)
        assert practice_shelf.follow_population() == changed
        assert client.get(f"/practices/?size={size}").context["total"] == 1
        assert {one.settlement_size for one in GoodPractice.objects.filter(pk__in=[practice.pk, draft.pk])} == {size}
    assert client.get("/practices/?size=under_1000").context["total"] == 0


def test_the_contact_is_shown_with_consent_only(editor, client_of):
    known = {"contact_name": "Kapcsos Kata", "contact_phone": "+36 30 000 0000"}
    make.practice(editor, published=True, slug="nem", **known)
    make.practice(editor, published=True, slug="igen", contact_consent=True, **known)
    client = client_of(None)
    assert "Kapcsos Kata" not in client.get("/practices/nem/").content.decode()
    assert "Kapcsos Kata" in client.get("/practices/igen/").content.decode()
    assert "Kapcsos" not in client.get("/api/v1/practices/nem/").content.decode()


def test_the_collector_is_named_if_they_are_public(people, client_of):
    mentor = people["mentor"]
    make.practice(people["editor"], published=True, slug="egy", collected_by=mentor)
    client = client_of(None)
    assert mentor.name in client.get("/practices/egy/").content.decode()
    mentor.mentor_card.consent_public = False
    mentor.mentor_card.save()
    assert mentor.name not in client.get("/practices/egy/").content.decode()


def test_an_article_asks_few_questions(editor, client_of, django_assert_max_num_queries):
    for _ in range(5):
        make.practice(editor, published=True, slug=f"sok-{_}")
    with django_assert_max_num_queries(8):
        page = client_of(None).get("/practices/sok-0/")
    assert len(page.context["similar"]) == 3


def test_from_a_draft_to_the_visitor(editor, client_of):
    """An editor's whole way, by forms: begin, write, complete, publish."""
    make.settlement("Kispróba")
    client = client_of(editor)
    begun = {
        "uuid": str(uuid.uuid4()),
        "title": "Őszi kaláka",
        "settlement": "kisproba",
        "field": "library",
        "kind": "practice",
        "cost_band": "none",
    }
    assert client.post("/practices/new/", begun).url == "/practices/oszi-kalaka/text/hu/"
    words = {"title": "Őszi kaláka", "lead": "Együtt.", "aim": "Cél.", "steps": "1. Egy", "revision": 1}
    assert client.post("/practices/oszi-kalaka/text/hu/", words).url == "/practices/oszi-kalaka/preview/"
    assert client.post("/practices/oszi-kalaka/publish/").context["refused"] != []
    facts = begun | {"slug": "oszi-kalaka", "themes": ["volunteering"], "staff_needed": 1, "revision": 1}
    assert client.post("/practices/oszi-kalaka/edit/", facts).status_code == 302
    english = {"title": "Autumn bee", "lead": "Together.", "revision": 0}
    assert client.post("/practices/oszi-kalaka/text/en/", english).status_code == 302
    assert client.post("/practices/oszi-kalaka/publish/").url == "/practices/oszi-kalaka/preview/"
    make.ready(GoodPractice.objects.get(slug="oszi-kalaka"))
    assert client.post("/practices/oszi-kalaka/publish/").url == "/practices/oszi-kalaka/"
    assert "Autumn bee" in client_of(None).get("/practices/oszi-kalaka/?lang=en").content.decode()


def test_a_form_that_is_sent_twice_begins_one_draft(editor, client_of):
    make.settlement("Kispróba")
    client = client_of(editor)
    key = str(client.get("/practices/new/").context["form"]["uuid"].value())
    facts = {"settlement": "kisproba", "field": "library", "kind": "practice", "cost_band": "none"}
    begun = facts | {"uuid": key, "title": "Őszi kaláka"}
    assert [client.post("/practices/new/", begun).url for _time in range(2)] == ["/practices/oszi-kalaka/text/hu/"] * 2
    other = client.post("/practices/new/", begun | {"title": "Téli kaláka"})
    assert (other.status_code, other.context["made_before"].title) == (409, "Őszi kaláka")
    again = begun | {"title": "Téli kaláka", "uuid": other.context["form"]["uuid"].value()}
    assert client.post("/practices/new/", again).url == "/practices/teli-kalaka/text/hu/"
    assert sorted(GoodPractice.objects.values_list("slug", flat=True)) == ["oszi-kalaka", "teli-kalaka"]
    unkeyed = client.post("/practices/new/", facts | {"title": "Tavaszi kaláka"})
    assert list(unkeyed.context["form"].errors) == ["uuid"]


@pytest.mark.parametrize("field", ["title", "lead", "aim"])
@pytest.mark.parametrize("bad", ["\x00", "a\x00b", "x" * 20_000])
def test_bad_words_are_field_errors_and_stay_typed(field, bad, editor, client_of):
    practice = make.practice(editor, slug="egy")
    words = {"title": "Jó", "lead": "Jó", "aim": "Jó", "steps": "Jó", "revision": 1} | {field: bad}
    answer = client_of(editor).post("/practices/egy/text/hu/", words)
    assert answer.status_code == 200
    assert field in answer.context["form"].errors
    assert practice.texts.get().revision == 1


def test_withdrawing_needs_a_reason(editor, client_of):
    practice = make.practice(editor, published=True, slug="egy")
    client = client_of(editor)
    client.post("/practices/egy/withdraw/", {"reason": " "})
    assert client.get("/practices/egy/").status_code == 200
    client.post("/practices/egy/withdraw/", {"reason": "Kérték."})
    practice.refresh_from_db()
    assert (practice.state, practice.state_note) == ("withdrawn", "Kérték.")


def test_the_feed_is_atom_with_the_latest_first(editor, client_of):
    make.practice(editor, published=True, slug="regi")
    make.practice(editor, published=True, slug="uj", words={"hu": {"title": "A & <b>"}})
    make.practice(editor, slug="piszkozat")
    answer = client_of(None).get("/practices/feed/")
    body = answer.content.decode()
    assert answer["Content-Type"].startswith("application/atom+xml")
    assert body.index("/practices/uj/") < body.index("/practices/regi/")
    assert "A &amp; &lt;b&gt;" in body
    assert "piszkozat" not in body


def test_the_desk_shows_what_the_person_may_read(people, client_of):
    home, away = make.settlement(code=make.HOME), make.settlement(code=make.ELSEWHERE)
    make.practice(people["editor"], home, slug="itthon")
    make.practice(people["editor"], away, slug="mashol")
    make.practice(people["editor"], away, slug="sajat", collected_by=people["mentor"])
    seen = {
        persona: {row.slug for row in client_of(people[persona]).get("/practices/desk/").context["rows"]}
        for persona in ("editor", "lead", "mentor", "coordinator_elsewhere")
    }
    assert seen == {
        "editor": {"itthon", "mashol", "sajat"},
        "lead": {"itthon", "mashol", "sajat"},
        "mentor": {"itthon", "sajat"},
        "coordinator_elsewhere": {"mashol", "sajat"},
    }
