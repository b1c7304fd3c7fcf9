"""Places, partners and people are chosen by name in the forms of the fieldwork: each name leads to one record."""

import datetime
import re
from uuid import uuid4

import pytest
from django import forms
from django.core.exceptions import ValidationError

from institutions.base.forms.naming import NamedField
from institutions.models import Body
from mentors.models import Partnership, User, Visit
from mentors.people.forms.appointment import SupervisionForm
from mentors.people.models.period import today

from .. import make
from .partnerships.doors_partnership import in_form

BEREG = "Szabolcs-Szatmár-Bereg"


@pytest.fixture
def bereg(db):
    """Komoró and Kömörő with a mentor and a coordinator of their county."""
    places = make.settlement("Komoró", "15"), make.settlement("Kömörő", "15")
    return places, make.person("mentor", "15", "Szatmári Sára"), make.person("coordinator", "15", "Beregi Béla")


def sent_of(form) -> dict:
    """What a browser sends of a form that nobody touched: of a box without a tick nothing."""
    values = {name: form[name].value() for name in form.fields}
    ticks = {name for name, field in form.fields.items() if isinstance(field, forms.BooleanField)}
    sent = {name: value for name, value in values.items() if value or name not in ticks}
    return {form.add_prefix(name): "" if value is None else value for name, value in sent.items()}


def filled(place, **changes):
    return {
        "uuid": str(uuid4()),
        "settlement": place,
        "date": "2026-03-02",
        "method": "personal",
        "activities": ["advice"],
        "summary": "Beszélgettünk.",
        "state": "draft",
    } | changes


def test_a_visit_goes_where_it_is_said(bereg, client_of):
    places, mentor, _coordinator = bereg
    client = client_of(mentor)
    for number, place in enumerate(places):
        for typed in (place.name, place.name.upper(), f"{place.name} ({BEREG})"):
            visit = filled(typed)
            assert client.post("/visits/new/", visit).status_code == 302
            assert Visit.objects.get(uuid=visit["uuid"]).settlement == place
        told = client.get("/visits/partners/", {"settlement": f"{place.name} ({BEREG})"})
        assert told.status_code == 200
        make.community(place, name=f"Dalkör {number}")
        assert f"Dalkör {number}" in client.get("/visits/partners/", {"settlement": place.name}).content.decode()
    answer = client.post("/visits/new/", filled("komoro"))
    assert f"Komoró ({BEREG}); Kömörő ({BEREG})" in answer.context["form"].errors["settlement"][0]
    assert "Dalkör" not in client.get("/visits/partners/", {"settlement": "komoro"}).content.decode()


def test_a_suggestion_is_understood_when_it_is_sent(bereg, client_of):
    places, mentor, _coordinator = bereg
    client = client_of(mentor)
    found = [one["value"] for one in client.get("/visits/places/options/?q=komoro").json()["results"]]
    assert found == [f"Komoró ({BEREG})", f"Kömörő ({BEREG})"]
    for text, place in zip(found, places, strict=True):
        visit = filled(text)
        headers = {"Accept": "application/json"}
        assert client.post("/visits/new/", visit, headers=headers).status_code == 201
        assert Visit.objects.get(uuid=visit["uuid"]).settlement == place


def test_a_place_at_one_tap_and_one_of_the_road_is_understood(bereg, client_of):
    places, mentor, _coordinator = bereg
    client = client_of(mentor)
    for place in places:
        make.visit(mentor, place)
    kept = {one["pk"]: one["text"] for one in client.get("/visits/offline/").json()["places"]}
    assert kept == {place.pk: f"{place.name} ({BEREG})" for place in places}
    for address in ("/visits/new/", "/trips/new/"):
        tapped = set(re.findall(r'data-place="([^"]*)"', client.get(address).content.decode()))
        assert tapped == set(kept.values())


def test_an_untouched_visit_stays_where_it_was(bereg, client_of):
    places, mentor, _coordinator = bereg
    client = client_of(mentor)
    gone = make.settlement("Golop", "15", closed_on="2024-01-01")
    make.settlement("Golop", "15")
    for place in (*places, gone):
        visit = make.visit(mentor, place, state="draft")
        form = client.get(f"/visits/{visit.uuid}/edit/").context["form"]
        sent = {name: value for name, value in sent_of(form).items() if value}
        assert client.post(f"/visits/{visit.uuid}/edit/", sent | {"state": "draft"}).status_code == 302
        visit.refresh_from_db()
        assert visit.settlement == place


def test_an_untouched_trip_keeps_its_stops(bereg, client_of):
    places, mentor, _coordinator = bereg
    gone = make.settlement("Golop", "15", closed_on="2024-01-01")
    make.settlement("Golop", "15")
    trip = make.trip(mentor, *places, gone)
    client = client_of(mentor)
    form = client.get(f"/trips/{trip.uuid}/edit/").context["form"]
    assert client.post(f"/trips/{trip.uuid}/edit/", sent_of(form) | {"note": "Esik."}).status_code == 302
    assert [stop.settlement for stop in trip.stops.order_by("position")] == [*places, gone]


def test_an_untouched_partnership_keeps_parties_and_mentor(bereg, client_of):
    places, mentor, coordinator = bereg
    other = make.person("mentor", "15", "Szatmári Sára")
    make.institution(places[0], name="Faluház")
    houses = [make.institution(place, name="Községi Könyvtár") for place in places]
    circle = make.community(places[1], name="Községi Könyvtár")
    civil = Body.objects.create(kind="civil", settlement=places[0], own_name="Községi Könyvtár")
    client = client_of(coordinator)
    for first, second in ((houses[0], circle), (places[1], houses[1]), (civil, places[0])):
        for who in (mentor, other):
            one = make.partnership(who, first if first is not civil else circle, second)
            if first is civil:
                one.first = civil
                one.save()
            form = client.get(f"/partnerships/{one.uuid}/edit/").context["form"]
            before = (one.first_id, one.second_id, one.mentor_id)
            answer = client.post(f"/partnerships/{one.uuid}/edit/", sent_of(form) | {"name": "Másképp hívják"})
            assert (answer.status_code, answer.context and answer.context["form"].errors) == (302, None)
            one.refresh_from_db()
            assert (one.first_id, one.second_id, one.mentor_id) == before
            assert one.name == "Másképp hívják"


def test_an_untouched_partnership_keeps_who_has_left(people, world, client_of):
    one = world.partnership
    people["mentor"].appointments.update(valid_until=today())
    people["mentor"].appointments.update(county=make.county(make.ELSEWHERE))
    client = client_of(people["coordinator"])
    form = client.get(f"/partnerships/{one.uuid}/edit/").context["form"]
    assert client.post(f"/partnerships/{one.uuid}/edit/", sent_of(form)).status_code == 302
    one.refresh_from_db()
    assert one.mentor == people["mentor"]


def test_each_suggested_party_is_understood(bereg, client_of):
    places, mentor, _coordinator = bereg
    for place in places:
        make.institution(place, name="Dalkör")
        make.community(place, name="Dalkör")
        Body.objects.create(kind="civil", settlement=place, own_name="Dalkör")
    client = client_of(mentor)
    found = [one["value"] for one in client.get("/partnerships/parties/options/?q=dalkor").json()["results"]]
    found += [one["value"] for one in client.get("/partnerships/parties/options/?q=komoro onk").json()["results"]]
    assert len(set(found)) == 8
    for text in found:
        sent = {
            "uuid": str(uuid4()),
            "name": text,
            "first": text,
            "second": "Komoró (önkormányzat)",
            "mentor": "Szatmári Sára",
            "initiated_on": "2026-01-02",
        }
        if text != sent["second"]:
            assert client.post("/partnerships/new/", sent).status_code == 302
    meant = {(one.first.kind, one.first.place) for one in Partnership.objects.all()}
    kinds = ("institution", "community", "civil", "municipality")
    assert meant == {(kind, place) for kind in kinds for place in places} - {("municipality", places[0])}


def test_a_party_is_understood_in_the_other_language_too(people, world, client_of):
    make.community(world.settlement, name="Városi Könyvtár")
    data = in_form(world) | {"first": "Városi Könyvtár (Abaújszántó, intézmény)"}
    answer = client_of(people["mentor"]).post("/partnerships/new/?lang=en", data)
    assert answer.status_code == 302
    assert Partnership.objects.get(uuid=data["uuid"]).first.institution == world.institution


def test_a_new_civil_body_stands_in_the_settlement_in_brackets(bereg, client_of):
    places, mentor, _coordinator = bereg
    sent = {
        "uuid": str(uuid4()),
        "name": "Közös nyár",
        "first": "Kör (régi) (Kömörő)",
        "first_is_new": "on",
        "second": "Komoró önkormányzata",
        "mentor": "Szatmári Sára",
        "initiated_on": "2026-01-02",
    }
    answer = client_of(mentor).post("/partnerships/new/", sent)
    assert answer.status_code == 302
    one = Partnership.objects.get()
    assert (one.first.own_name, one.first.settlement, one.second.settlement) == ("Kör (régi)", places[1], places[0])


def test_two_people_of_one_name_are_told_apart_without_their_address(bereg, client_of):
    places, mentor, coordinator = bereg
    twin = make.user("Szatmári Sára")
    make.appoint(twin, "mentor", "15", valid_from=datetime.date(2021, 5, 1))
    same_day = make.person("mentor", "15", "Szatmári Sára")
    client = client_of(coordinator)
    found = client.get("/visits/mentors/options/?q=sara").json()["results"]
    texts = [one["value"] for one in found]
    assert texts == [
        f"Szatmári Sára ({BEREG}, 2020-01-01, #{mentor.pk})",
        f"Szatmári Sára ({BEREG}, 2021-05-01)",
        f"Szatmári Sára ({BEREG}, 2020-01-01, #{same_day.pk})",
    ]
    assert "@" not in str(found)
    visits = {who: make.visit(who, places[0]) for who in (mentor, twin, same_day)}
    for who, text in zip(visits, texts, strict=True):
        for query in (text, str(who.pk)):
            page = client.get("/visits/", {"mentor": query})
            assert [row.pk for row in page.context["rows"]] == [visits[who].pk]
            assert page.context["filter"].form["mentor"].value() == text
            api = client.get("/api/v1/visits/", {"mentor": query}).json()["results"]
            assert [row["uuid"] for row in api] == [str(visits[who].uuid)]
    page = client.get("/visits/", {"mentor": "Szatmári Sára"})
    assert page.context["notice"].startswith("Mentor: ")
    assert all(text in page.content.decode() for text in texts)


def test_who_has_less_to_be_told_by_is_not_guessed(bereg, client_of):
    """A bare name never chooses the one of two that is written shorter."""
    places, mentor, coordinator = bereg
    odd = make.community(places[0], name="Kömörő")
    answer = client_of(coordinator).post(f"/counties/15/team/{mentor.pk}/assign/", {"subject": "Kömörő"})
    offered = answer.context["form"].errors["subject"][0]
    assert f"Kömörő ({BEREG})" in offered or f"Kömörő ({BEREG}, település)" in offered
    assert "Kömörő (Komoró)" in offered
    assert odd.assignments.count() == 0
    form = SupervisionForm({"supervisor": ""}, user=coordinator)
    lone, other = make.person("supervisor", name="Kiss Kata"), make.person("mentor", "15", "Kiss Kata")
    field = NamedField(queryset=User.objects.all())
    with pytest.raises(ValidationError) as refused:
        field.clean("Kiss Kata")
    texts = {one: field.prepare_value(one) for one in (lone, other)}
    assert all(text in str(refused.value) for text in texts.values())
    assert [field.clean(text) for text in texts.values()] == [lone, other]
    make.appoint(other, "supervisor")
    labels = [str(label) for key, label in form.fields["supervisor"].choices if key]
    assert labels == [texts[lone], texts[other]]


def test_lists_to_choose_from_tell_two_of_one_name_apart(bereg, client_of):
    places, mentor, coordinator = bereg
    twins = [make.person("mentor", "15", "Kiss Kata") for _number in range(2)]
    make.person("mentor", "15", "Egyedi Edit")
    grants = [make.consortium(places[0], code="15", name="Közösségek útja") for _number in range(2)]
    for grant in grants:
        make.assignment(mentor, consortium=grant)
    page = client_of(coordinator).get(f"/handovers/new/15/{mentor.pk}/")
    form = page.context["form"]
    people = [str(label) for _key, label in form.fields["to_mentor"].choices]
    assert people == ["Egyedi Edit", *(f"Kiss Kata ({BEREG}, 2020-01-01, #{one.pk})" for one in twins)]
    given = {str(label) for _key, label in form.fields["assignments"].choices}
    assert given == {f"Közösségek útja ({one.project_id})" for one in grants}
    visit = client_of(mentor).get(f"/visits/new/?settlement={places[0].pk}").context["form"]
    labels = {str(label) for key, label in visit.fields["consortium"].choices if key}
    assert labels == given


def test_what_somebody_speaks_for_and_looks_after_is_told_apart(bereg, client_of):
    places, mentor, coordinator = bereg
    for place in places:
        make.institution(place, name="Faluház")
        make.community(place, name="Faluház")
    client = client_of(coordinator)
    found = [one["value"] for one in client.get("/people/options/?q=faluhaz").json()["results"]]
    kinds = ("intézmény", "közösség")
    assert sorted(found) == sorted(f"Faluház ({place.name}, {kind})" for place in places for kind in kinds)
    who = make.person(name="Kapcsos Kata")
    make.speaks_for(who, institution=make.institution(places[0]))
    for text in found:
        assert client.post(f"/people/{who.pk}/represent/", {"spoken_for": text}).status_code == 302
    assert who.representations.count() == 5
    answer = client.post(f"/people/{who.pk}/represent/", {"spoken_for": "Faluház"})
    assert all(text in answer.context["form"].errors["spoken_for"][0] for text in found)
    address = f"/counties/15/team/{mentor.pk}/assign/"
    texts = [one["value"] for one in client.get("/counties/15/team/options/?q=komoro").json()["results"]]
    texts += [one["value"] for one in client.get("/counties/15/team/options/?q=faluhaz").json()["results"]]
    assert len(texts) == 4
    for text in texts:
        assert client.post(address, {"subject": text, "valid_from": "2026-01-02"}).status_code == 302
    given = {(one.kind, str(one.subject)) for one in mentor.assignments.all()}
    assert given == {("settlement", "Komoró"), ("settlement", "Kömörő"), ("community", "Faluház")}


def test_the_institution_of_a_practice_is_one_of_its_settlement(people, world, client_of):
    client = client_of(people["editor"])
    far = make.institution(name="Városi Könyvtár")
    closed = make.institution(world.settlement, name="Padlás", status="closed")
    alike = make.institution(world.settlement, name="Városi könyvtár")
    practice = make.practice(people["editor"], world.settlement, institution=closed)

    def saved(**changes):
        form = client.get(f"/practices/{practice.slug}/edit/").context["form"]
        answer = client.post(f"/practices/{practice.slug}/edit/", sent_of(form) | changes)
        practice.refresh_from_db()
        return answer.context["form"].errors if answer.status_code == 200 else practice.institution

    assert saved() == closed
    assert saved(institution_name="Városi könyvtár") == alike
    assert saved() == alike
    assert saved(institution_name="Városi Könyvtár (Abaújszántó)") == world.institution
    assert list(saved(institution_name="varosi konyvtar")) == ["institution_name"]
    assert list(saved(institution_name=f"Városi Könyvtár ({far.settlement.name})")) == ["institution_name"]
    assert list(saved(settlement="Sehol")) == ["settlement"]
    assert saved(institution_name="") is None
