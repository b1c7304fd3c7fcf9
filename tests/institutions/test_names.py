"""A name leads to exactly one record: what a text means, and that suggestions and filled forms mean their own."""

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from institutions.base.forms.naming import NamedField
from institutions.base.reading import readings
from institutions.models import Community, Consortium, Institution, Settlement
from institutions.organisations.forms.institution import InstitutionField
from institutions.places.forms import PlaceInField, SettlementField

from .. import make

pytestmark = pytest.mark.django_db

BEREG = "Szabolcs-Szatmár-Bereg"


@pytest.fixture
def twins():
    """Komoró and Kömörő, of one county, as they really are."""
    return make.settlement("Komoró", "15"), make.settlement("Kömörő", "15")


def chosen(field, text):
    """What the field answers, or the code and the words with which it refuses."""
    try:
        return field.clean(text)
    except ValidationError as error:
        (message,) = error.messages
        return error.code, message


def fields(county):
    return SettlementField(), PlaceInField(options="visit-place-options", counties=frozenset([county]))


@pytest.mark.parametrize(
    ("typed", "which"),
    [
        ("Komoró", 0),
        ("Kömörő", 1),
        (" Kömörő ", 1),
        ("KÖMÖRŐ", 1),
        ("komoró", 0),
        ("Ko\u0301moro\u0301", None),
        ("Komoro\u0301", 0),
        ("Komoró (Szabolcs-Szatmár-Bereg)", 0),
        ("Kömörő (Szabolcs-Szatmár-Bereg)", 1),
        ("kömörő (szabolcs-szatmar-bereg)", 1),
        ("Kömörő (Szabolcs-Szatmár-Bereg vármegye)", 1),
        ("Kömörő (Szabolcs-Szatmár-Bereg megye)", 1),
        ("Kömörő – Szabolcs-Szatmár-Bereg", 1),
    ],
)
def test_the_exact_spelling_wins(twins, typed, which):
    for field in fields(twins[0].county_id):
        answer = chosen(field, typed)
        assert answer == twins[which] if which is not None else answer[0] == "ambiguous"


def test_what_a_text_cannot_tell_apart_is_offered(twins):
    for field in fields(twins[0].county_id):
        code, message = chosen(field, "komoro")
        assert code == "ambiguous"
        assert f"Komoró ({BEREG}); Kömörő ({BEREG})" in message
        assert chosen(field, "Komoró (Zala)")[0] in ("unknown", "near")


def test_part_of_a_name_chooses_nothing_and_says_what_is_near(twins):
    for field in fields(twins[0].county_id):
        code, message = chosen(field, "kömör")
        assert (code, f"Kömörő ({BEREG})" in message) == ("near", True)
        assert chosen(field, "Sehonnafalva")[0] == "unknown"


def test_a_county_is_known_by_the_names_it_had():
    place, other = make.settlement("Alsófalva", "06"), make.settlement("Alsófalva", "05")
    for county in ("Csongrád", "Csongrád megye", "csongrad-csanad", "Csongrád-Csanád vármegye"):
        assert chosen(SettlementField(), f"Alsófalva ({county})") == place
    assert chosen(SettlementField(), "Alsófalva (Borsod-Abaúj-Zemplén)") == other
    code, message = chosen(SettlementField(), "Alsófalva")
    assert code == "ambiguous"
    assert "Alsófalva (Csongrád-Csanád)" in message


def test_what_is_of_the_past_stands_back_and_can_be_said(client_of):
    past = make.settlement("Golop", closed_on="2024-01-01")
    now = make.settlement("Golop")
    houses = {place: make.institution(place) for place in (past, now)}

    def found(text):
        page = client_of(None).get("/institutions/", {"settlement": text})
        return [row.pk for row in page.context["rows"]], page.context["filter"].form["settlement"].value()

    home = "Borsod-Abaúj-Zemplén"
    assert found("Golop") == ([houses[now].pk], "Golop")
    assert found(str(now.pk)) == ([houses[now].pk], f"Golop ({home})")
    assert found(str(past.pk)) == ([houses[past].pk], f"Golop ({home}, 2024-01-01)")
    for place, text in ((now, f"Golop ({home})"), (past, f"Golop ({home}, 2024-01-01)")):
        assert found(text) == ([houses[place].pk], text)


def test_names_with_digits_and_brackets():
    district = make.settlement("Budapest 01. kerület", "01")
    assert chosen(SettlementField(), "budapest 01. kerulet") == district
    assert chosen(SettlementField(), "Budapest 01. kerület (Budapest)") == district
    golop, aba = make.settlement("Golop"), make.settlement("Aba", "07")
    odd = make.institution(aba, name="Könyvtár (Golop)")
    plain = make.institution(golop, name="Könyvtár")
    old = make.institution(aba, name="Művelődési Ház (volt iskola) – Faluház")
    year = make.institution(golop, name="1956")
    field = InstitutionField()
    assert chosen(field, "Könyvtár (Golop)") == odd
    for one in (odd, plain, old, year):
        assert chosen(field, field.prepare_value(one)) == one
    assert field.prepare_value(plain) == "Könyvtár (Golop, Borsod-Abaúj-Zemplén)"
    assert chosen(field, "művelődési ház (volt iskola) – faluház") == old


def test_institutions_of_one_name_stand_with_their_settlement(twins):
    field = InstitutionField()
    made = [make.institution(place, name="Községi Könyvtár") for place in (*twins, make.settlement("Golop"))]
    texts = [f"Községi Könyvtár ({one.settlement.name})" for one in made]
    assert [field.prepare_value(one) for one in made] == texts
    assert [chosen(field, text) for text in texts] == made
    code, message = chosen(field, "Községi Könyvtár")
    assert (code, all(text in message for text in texts)) == ("ambiguous", True)
    assert chosen(field, "községi könyvtár (golop)") == made[2]
    assert chosen(field, "Községi Könyvtár (komoro)")[0] == "ambiguous"


def test_two_that_share_all_but_the_number_are_told_apart_by_it():
    place = make.settlement("Golop")
    titles = [make.consortium(place, name="Közösségek útja") for _number in range(2)]
    assert [one["value"] for one in suggested(None, "/consortia/options/?q=utja")] == [
        f"Közösségek útja ({one.project_id})" for one in titles
    ]
    alike = [make.institution(place, name=name) for name in ("Községi Könyvtár", "Községi könyvtár")]
    field = InstitutionField()
    assert [chosen(field, field.prepare_value(one)) for one in alike] == alike
    code, message = chosen(field, "kozsegi konyvtar")
    assert (code, "Községi könyvtár (Golop)" in message, "Községi Könyvtár (Golop)" in message) == (
        "ambiguous",
        True,
        True,
    )


def suggested(client, address):
    return (client or Client()).get(address).json()["results"]


def test_each_suggestion_is_understood(twins, client_of):
    visitor = client_of(None)
    same_named = make.settlement("Aba", "07"), make.settlement("Aba", "05")
    for place in (*twins, *same_named):
        for name in ("Községi Könyvtár", "Faluház"):
            make.institution(place, name=name)
            make.community(place, name=name, consent_public=True)
        make.consortium(place, name="Közösségek útja", code=place.county.ksh_code)
    for noun, model, count in (
        ("settlements", Settlement, 4),
        ("institutions", Institution, 8),
        ("communities", Community, 8),
        ("consortia", Consortium, 4),
    ):
        found = {}
        for typed in ("komor", "aba", "kozsegi", "faluhaz", "utja"):
            for one in suggested(visitor, f"/{noun}/options/?q={typed}"):
                assert one["value"] == one["label"]
                found[one["value"]] = chosen(NamedField(queryset=model.objects.all()), one["value"])
        assert set(found.values()) == set(model.objects.all())
        assert len(found) == count
    texts = [one["value"] for one in suggested(visitor, "/institutions/options/?q=kozsegi konyvtar aba")]
    assert sorted(texts) == ["Községi Könyvtár (Aba, Borsod-Abaúj-Zemplén)", "Községi Könyvtár (Aba, Fejér)"]
    assert {chosen(InstitutionField(), text).settlement for text in texts} == set(same_named)


def test_the_nearest_suggestion_stands_first(client_of):
    for name in ("Abaújalpár", "Abádszalók", "Ábahegy", "Nagyaba", "Aba"):
        make.settlement(name)
    for _number in range(15):
        make.settlement()
    assert next(one["value"] for one in suggested(None, "/settlements/options/?q=Aba")) == "Aba"
    make.settlement("Ába")
    first = [one["value"] for one in suggested(None, "/settlements/options/?q=ába")][:2]
    assert first == ["Ába (Borsod-Abaúj-Zemplén)", "Aba (Borsod-Abaúj-Zemplén)"]


def test_a_filter_takes_code_then_id_then_name(twins, client_of):
    visitor = client_of(None)
    coded = make.settlement("Golop", pk=7, ksh_code="10205")
    same = Settlement.objects.create(pk=10205, name="Tállya", county=coded.county, status="village", ksh_code=None)
    plain = Settlement.objects.create(pk=54321, name="Monok", county=coded.county, status="village", ksh_code=None)
    houses = {place: make.institution(place) for place in (*twins, coded, same, plain)}

    def listed(text):
        page = visitor.get("/institutions/", {"settlement": text})
        api = visitor.get("/api/v1/institutions/", {"settlement": text})
        if api.status_code == 400:
            assert "Település" in page.context["notice"]
            return str(api.json()["errors"]["settlement"])
        ids = [row.pk for row in page.context["rows"]]
        assert ids == [row["id"] for row in api.json()["results"]]
        return ids

    for text, place in (
        ("10205", coded),
        ("54321", plain),
        (str(coded.pk), coded),
        ("Komoró", twins[0]),
        ("Kömörő", twins[1]),
        (f"Kömörő ({BEREG})", twins[1]),
        ("Tállya", same),
    ):
        assert listed(text) == [houses[place].pk]
    assert f"Komoró ({BEREG}); Kömörő ({BEREG})" in listed("komoro")
    assert visitor.get(f"/settlements/{same.key}/").context["settlement"] == same
    assert same.key == "010205"


def test_a_filter_in_force_says_which_record_it_means(twins, client_of):
    page = client_of(None).get("/institutions/", {"settlement": str(twins[0].pk)})
    assert [chip["label"] for chip in page.context["chips"]] == [f"Település: Komoró ({BEREG})"]
    assert page.context["filter"].form["settlement"].value() == f"Komoró ({BEREG})"


def test_in_the_api_a_text_is_a_code_and_a_number_an_id(people, client_of):
    client = client_of(people["mentor"])
    coded = make.settlement("Golop", pk=7, ksh_code="10205")
    plain = Settlement.objects.create(pk=10205, name="Tállya", county=coded.county, status="village", ksh_code=None)

    def sent(settlement):
        body = {"name": f"Ház {settlement}", "kind": "library", "settlement": settlement}
        answer = client.post("/api/v1/institutions/", body, content_type="application/json")
        if answer.status_code == 201:
            return Institution.objects.get(pk=answer.json()["id"]).settlement
        assert answer.status_code == 400
        (message,) = answer.json()["errors"]["settlement"]
        return message.partition(",")[0]

    assert [sent("10205"), sent(10205), sent(coded.pk)] == [coded, plain, coded]
    not_a_code = [sent(wrong) for wrong in ("10204", "102050", "1020", str(coded.pk), "Golop", "", "１０２０５")]
    assert not_a_code == ["A KSH-kód öt számjegy"] * 7
    assert sent("20206") == "Ilyen település nincs."
    assert [sent(True), sent(1.5)] == ["KSH-kód (szöveg) vagy azonosító (szám)."] * 2


def test_q_prefers_the_exact_spelling_and_understands_a_suggestion(twins, client_of):
    visitor = client_of(None)
    make.settlement("Komoróhegy", "15")
    made = [make.institution(place, name="Községi Könyvtár") for place in twins]

    def found(noun, text):
        page = [row.name for row in visitor.get(f"/{noun}/", {"q": text}).context["rows"]]
        assert page == [row["name"] for row in visitor.get(f"/api/v1/{noun}/", {"q": text}).json()["results"]]
        return page

    assert found("settlements", "Komoró") == ["Komoró", "Komoróhegy"]
    assert found("settlements", "kömörő") == ["Komoróhegy", "Kömörő"]
    assert found("settlements", "komoro") == ["Komoró", "Komoróhegy", "Kömörő"]
    assert found("settlements", f"Kömörő ({BEREG})") == ["Kömörő"]
    assert found("settlements", "Nincs (ilyen)") == []
    listed = visitor.get("/institutions/", {"q": "Községi Könyvtár (Kömörő)"}).context["rows"]
    assert [row.pk for row in listed] == [made[1].pk]


@pytest.mark.parametrize(
    "text", ["(", ")", " (", "()", "( )", "a ()", "– ", "((((()))))", "(" * 400, "a (#9999999999999999999)"]
)
def test_strange_texts_are_refused_with_a_word(text):
    assert len(readings(text)) <= 6
    for field in (SettlementField(), InstitutionField()):
        assert chosen(field, text)[0] in ("unknown", "near", "max_length")


def test_an_untouched_form_keeps_its_record(twins, people, client_of):
    """Also where the record is closed by now, and where another one bears its name."""
    client = client_of(people["lead"])
    gone = make.settlement("Golop", closed_on="2024-01-01")
    make.settlement("Golop")
    for place in (*twins, gone):
        house = make.institution(place, name="Faluház")
        page = client.get(f"/institutions/{house.pk}/edit/")
        form = page.context["form"]
        sent = {name: form[name].value() or "" for name in form.fields}
        assert client.post(f"/institutions/{house.pk}/edit/", sent).status_code == 302
        house.refresh_from_db()
        assert house.settlement == place


def test_an_untouched_community_keeps_its_place_and_host(twins, people, client_of):
    people["coordinator"].appointments.update(county=twins[0].county)
    client = client_of(people["coordinator"])
    for place in twins:
        for status in ("active", "closed"):
            host = make.institution(place, name=f"Faluház {status}", status=status)
            one = make.community(place, name=f"Dalkör {status}", host=host)
            form = client.get(f"/communities/{one.pk}/edit/").context["form"]
            sent = {name: form[name].value() or "" for name in form.fields}
            assert client.post(f"/communities/{one.pk}/edit/", sent).status_code == 302
            one.refresh_from_db()
            assert (one.settlement, one.host) == (place, host)


def test_an_untouched_consortium_keeps_its_members(twins, people, client_of):
    gone = make.settlement("Golop", closed_on="2024-01-01")
    make.settlement("Golop")
    one = make.consortium(*twins, gone, code="15")
    client = client_of(people["lead"])
    page = client.get(f"/consortia/{one.pk}/edit/")
    forms = [page.context["form"], page.context["members"].management_form, *page.context["members"].forms]
    sent = {form.add_prefix(name): form[name].value() or "" for form in forms for name in form.fields}
    answer = client.post(f"/consortia/{one.pk}/edit/", sent)
    assert answer.status_code == 302
    assert set(one.members.values_list("settlement", flat=True)) == {place.pk for place in (*twins, gone)}
