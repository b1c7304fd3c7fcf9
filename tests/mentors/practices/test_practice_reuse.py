"""What helps somebody take a practice home: suggestions, „Nálunk is megy?”, the sheet to print."""

import pytest

from mentors.models import SearchMiss
from mentors.practices.models import search_miss

from ... import make


@pytest.fixture
def editor(people):
    return people["editor"]


def named(editor, title, place=None, **facts):
    return make.practice(editor, place, published=True, words={"hu": {"title": title}}, **facts)


# -- Suggestions -----------------------------------------------------------------------------------------------------


def labels(answer):
    return [one["label"] for one in answer.json()["results"]]


def ask(client, typed, **headers):
    return client.get("/practices/suggest/", {"q": typed}, headers={"Accept": "application/json"} | headers)


def test_suggestions_are_titles_that_begin_as_typed(editor, client_of):
    named(editor, "Önkéntes könyvtárosok")
    named(editor, "Önkormányzati kertek")
    make.practice(editor, words={"hu": {"title": "Önkéntes piszkozat"}})
    client = client_of(None)
    assert labels(ask(client, "onk")) == ["Önkormányzati kertek", "Önkéntes könyvtárosok"]
    assert labels(ask(client, "önkéntes köny")) == ["Önkéntes könyvtárosok"]
    assert labels(ask(client, "onkentse"))[0] == "Önkéntes könyvtárosok"
    assert labels(ask(client, "zz")) == labels(ask(client, "")) == []


def test_suggestions_are_a_page_without_a_script_and_a_list_for_htmx(editor, client_of):
    practice = named(editor, "Önkéntes <b>könyvtárosok</b>")
    client = client_of(None)
    page = client.get("/practices/suggest/?q=onk").content.decode()
    assert "<!doctype html>" in page
    part = client.get("/practices/suggest/?q=onk", headers={"HX-Request": "true"}).content.decode()
    assert "<!doctype" not in part
    for body in (page, part):
        assert f'href="/practices/{practice.slug}/"' in body
        assert "Önkéntes &lt;b&gt;könyvtárosok&lt;/b&gt;" in body


@pytest.mark.parametrize("typed", ["' | !x:*", "a & b", "\\", "é" * 10_000, "()", "::*", "'"])
def test_whatever_is_typed_suggestions_answer(typed, editor, client_of):
    named(editor, "Önkéntes könyvtárosok")
    assert ask(client_of(None), typed).status_code == 200


# -- „Nálunk is megy?” -----------------------------------------------------------------------------------------------


def fits(page):
    """(title, [(kind, words)]) of what the page shows, in its order."""
    return [(card["title"], [(one.kind, one.words) for one in card["reasons"]]) for card in page.context["cards"]]


def test_what_fits_comes_first_with_its_reasons(editor, client_of):
    village, town = make.settlement("Kisfalu", population=700), make.settlement(population=12_000)
    named(editor, "Mindent tud", village, staff_needed=5, cost_band="high")
    named(editor, "Kevés kell", village, staff_needed=2, cost_band="none")
    named(editor, "Városi", town, staff_needed=0, cost_band="none")
    page = client_of(None).get("/practices/fit/?settlement=Kisfalu&helpers=2&money=0")
    small = "500–999\N{NO-BREAK SPACE}fő"
    assert fits(page) == [
        (
            "Kevés kell",
            [
                ("fits", f"ekkora településen csinálták ({small})"),
                ("fits", "2 segítővel"),
                ("fits", "pénz nélkül"),
            ],
        ),
        (
            "Városi",
            [
                ("fits", "segítő nélkül is megy"),
                ("fits", "pénz nélkül"),
                ("differs", "nagyobb településen csinálták (legalább 10\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}fő)"),
            ],
        ),
        (
            "Mindent tud",
            [
                ("fits", f"ekkora településen csinálták ({small})"),
                ("lacks", "3 segítő"),
                ("lacks", "pénz (1\N{NO-BREAK SPACE}millió forint felett egy évben)"),
            ],
        ),
    ]


def test_room_and_hours_count_where_they_are_known(editor, client_of):
    named(editor, "Terem", room="hall", weekly_hours=2)
    named(editor, "Szoba", room="room", weekly_hours=10)
    named(editor, "Nem mondja")
    page = client_of(None).get("/practices/fit/?room=hall&hours=4")
    assert fits(page) == [
        ("Nem mondja", []),
        ("Terem", [("fits", "nagyterem"), ("fits", "2\N{NO-BREAK SPACE}óra munka egy héten")]),
        ("Szoba", [("fits", "egy szoba"), ("lacks", "10\N{NO-BREAK SPACE}óra munka egy héten")]),
    ]


@pytest.mark.parametrize("money", ["150000", "150 000 Ft", "150.000", "low"])
def test_money_is_forints_or_a_band(money, editor, client_of):
    named(editor, "Olcsó", cost_band="low")
    named(editor, "Drága", cost_band="medium")
    page = client_of(None).get("/practices/fit/", {"money": money})
    assert [[kind for kind, _words in one] for _title, one in fits(page)] == [["fits"], ["lacks"]]


@pytest.mark.parametrize("band", ["none", "low", "medium", "high"])
def test_a_band_in_the_address_is_forints_in_the_field(band, editor, client_of):
    field = client_of(None).get("/practices/fit/", {"money": band}).context["form"]["money"]
    shown = field.field.prepare_value(field.value())
    assert (shown.isdigit(), field.field.clean(shown)) == (True, band)
    assert f'value="{shown}"' in str(field)


@pytest.mark.parametrize(
    "query",
    [
        *("settlement=Nincsfalva", "helpers=-1", "helpers=x", "helpers=NaN", "money=sok", "money=1e9", "size=x"),
        *("hours=999", "room=x", "money=" + "9" * 400, "settlement=" + "é" * 10_000),
    ],
)
def test_what_cannot_be_understood_is_said(query, editor, client_of):
    named(editor, "Olcsó")
    page = client_of(None).get(f"/practices/fit/?{query}")
    assert page.status_code == 200
    assert page.context["form"].errors
    assert page.context["cards"] == []


def test_fit_shows_nothing_that_is_not_public(editor, client_of):
    make.practice(editor, words={"hu": {"title": "Piszkozat"}})
    assert fits(client_of(None).get("/practices/fit/?helpers=9")) == []


def test_fit_is_one_query_however_many_there_are(editor, client_of, django_assert_num_queries):
    for _index in range(4):
        make.practice(editor, published=True)
    client = client_of(None)
    with django_assert_num_queries(1):
        client.get("/practices/fit/?helpers=2&money=0")


# -- On paper --------------------------------------------------------------------------------------------------------


def test_the_sheet_holds_text_contact_and_the_way_back(editor, client_of):
    practice = named(editor, "Önkéntes <i>könyvtárosok</i>", contact_name="Kiss Éva", contact_consent=True)
    page = client_of(None).get(f"/practices/{practice.slug}/print/").content.decode()
    assert "Önkéntes &lt;i&gt;könyvtárosok&lt;/i&gt;" in page
    assert f"http://testserver/practices/{practice.slug}/" in page
    assert "Kiss Éva" in page
    assert 'aria-label="QR-kód' in page


def test_what_is_not_published_is_not_printed(editor, client_of):
    draft = make.practice(editor)
    assert client_of(None).get(f"/practices/{draft.slug}/print/").status_code == 404
    assert client_of(editor).get(f"/practices/{draft.slug}/print/").status_code == 404


# -- Order, „did you mean”, what was sought in vain, feeds --------------------------------------------------------


def titles(page):
    return [card["title"] for card in page.context["cards"]]


def test_the_nearest_come_first(editor, client_of):
    here, neighbour, far = make.settlement("Golop"), make.settlement(), make.settlement(code="18")
    near_county = make.settlement(code="15")
    for title, place in (("Itt", here), ("Megyében", neighbour), ("Szomszédban", near_county), ("Messze", far)):
        named(editor, title, place)
    page = client_of(None).get("/practices/?near=Golop")
    assert titles(page) == ["Itt", "Megyében", "Szomszédban", "Messze"]
    assert [one["label"] for one in page.context["orders"] if one["active"]] == ["legközelebbi"]
    listed = client_of(None).get("/api/v1/practices/?near=Golop&order=nearest&limit=2").json()
    assert [one["texts"]["hu"]["title"] for one in listed["results"]] == ["Itt", "Megyében"]
    rest = client_of(None).get(listed["next"]).json()
    assert [one["texts"]["hu"]["title"] for one in rest["results"]] == ["Szomszédban", "Messze"]


@pytest.mark.parametrize("query", ["near=Nincsfalva", "order=nearest", "near=%25", "near=" + "9" * 300])
def test_a_place_that_nobody_knows_breaks_nothing(query, editor, client_of):
    named(editor, "Itt")
    assert client_of(None).get(f"/practices/?{query}").status_code == 200
    assert client_of(None).get(f"/api/v1/practices/?{query}").status_code in (200, 400)


def test_a_mistyped_word_is_offered_as_the_library_spells_it(editor, client_of):
    named(editor, "Önkéntes könyvtárosok")
    client = client_of(None)
    page = client.get("/practices/?q=önkntes&field=library")
    assert page.context["meant"]["words"] == "önkéntes"
    assert titles(client.get(f"/practices/{page.context['meant']['url']}"))
    assert client.get("/practices/?q=önkéntes").context["meant"] is None


def test_what_was_sought_in_vain_is_counted_without_persons(editor, client_of):
    named(editor, "Önkéntes könyvtárosok")
    visitor = client_of(None)
    for typed in ("Sárkányeregetés!", "sarkanyeregetes", "önkéntes", "a és az", "eva@example.org", "06 30 123 4567"):
        visitor.get("/practices/", {"q": typed})
    visitor.get("/practices/", {"q": "sárkányeregetés", "after": "x"})
    assert list(SearchMiss.objects.values_list("words", "times")) == [("sarkanyeregetes", 2)]
    page = client_of(editor).get("/practices/misses/")
    assert page.context["misses"] == [{"words": "sarkanyeregetes", "total": 2}]


def test_a_month_holds_only_so_many_words(editor, client_of, monkeypatch):
    monkeypatch.setattr(search_miss, "MOST_A_MONTH", 2)
    for typed in ("egyhetes", "kettesfogat", "haromszogelo", "egyhetes"):
        client_of(None).get("/practices/", {"q": typed})
    assert sorted(SearchMiss.objects.values_list("words", "times")) == [("egyhetes", 2), ("kettesfogat", 1)]


def test_a_feed_of_what_the_filters_choose(editor, client_of):
    named(editor, "Könyvtári", field="library")
    named(editor, "Múzeumi <b>", field="museum")
    client = client_of(None)
    page = client.get("/practices/?field=museum")
    feed = client.get(page.context["feed"]).content.decode()
    assert "Múzeumi &lt;b&gt;" in feed
    assert "Könyvtári" not in feed
    assert "múzeum</title>" in feed
    assert "Könyvtári" in client.get("/practices/feed/?q=konyvtari").content.decode()
    for query in ("field=x", "q=" + "é" * 300, "near=x", "after=x", "order=x"):
        assert client.get(f"/practices/feed/?{query}").status_code == 200


def test_a_romanian_text_is_found_by_its_stems(editor, client_of):
    make.practice(
        editor, published=True, words={"hu": {"title": "Falumúzeum"}, "ro": {"title": "Bibliotecile satelor"}}
    )
    make.practice(editor, published=True, words={"hu": {"title": "Más"}, "sl": {"title": "Knjižničarski večeri"}})
    client = client_of(None)
    assert titles(client.get("/practices/?q=bibliotecilor"))[:1] == ["Falumúzeum"]
    assert titles(client.get("/practices/?q=knjiznicarski"))[:1] == ["Más"]
