"""The facts of the plausible practices are believable: where, by whom, with how many; many drawn, none that jars."""

import functools
import random
import re

import pytest

from institutions.organisations.models.institution import Institution
from institutions.places.models.settlement import Settlement
from portal.demo import content, plausible

TOPICS = [(field, topic) for field, rows in content.texts("practice_topics").items() for topic in rows]
PLACES = [
    Settlement(pk=number, **{name: row[name] for name in ("name", "status", "population")})
    for number, row in enumerate(content.settlements(), 1)
]
HOUSES = {
    field: {
        place.pk: [Institution(name=f"{place.name} {field}", kind=field, settlement=place)] for place in PLACES[::2]
    }
    for field in content.texts("practice_topics")
}
KINDS = {"library": "library", "museum": "museum", "culture_house": "culture_house"}


@functools.cache
def drawn():
    """(topic, entry, place) of each subject, several times over, as it is and as taken over by others."""
    rng, found = random.Random(7), []
    for field, topic in TOPICS * 2:
        place, house = plausible.setting(rng, field, topic, PLACES, HOUSES)
        found += [
            (topic, plausible.entry(rng, field, topic, "practice", again, place, house), place)
            for again in (None, *plausible.AGAIN)
        ]
    return found


@pytest.mark.parametrize("topic", [topic for _field, topic in TOPICS], ids=lambda topic: topic["title"])
def test_each_subject_has_places_to_choose_from(topic):
    assert len([place for place in PLACES if plausible.fits(topic, place)]) >= 5


def test_each_happens_where_there_are_people_enough():
    few = [(topic["title"], place.name) for topic, _entry, place in drawn() if place.population < 1500]
    assert (few, len(drawn())) == ([], 6 * len(TOPICS))


def test_what_speaks_of_a_village_is_in_one_and_of_a_town_in_a_town():
    wrong = [
        (topic["title"], place.name)
        for topic, _entry, place in drawn()
        if "settlements" not in topic
        and (
            (re.search(r"\bfalu", f"{topic['title']} {topic['lead']}", re.IGNORECASE) and "village" not in place.status)
            or (re.search(r"\bváros", topic["lead"]) and "village" in place.status)
        )
    ]
    assert wrong == []


def test_wine_and_beaches_are_where_they_are():
    named = {topic["title"] for _field, topic in TOPICS if "settlements" in topic}
    assert named == {"Borospincék ösvénye", "Mesés szüret", "Termény- és szüretnap", "Könyvtár a strandon"}
    known = {place.name for place in PLACES}
    assert [place for _field, topic in TOPICS for place in topic.get("settlements", ()) if place not in known] == []


def test_each_is_of_a_house_of_its_field():
    entries = [entry for _topic, entry, _place in drawn()]
    assert {(entry.facts["field"], entry.facts["institution"].kind) for entry in entries} == set(KINDS.items())
    assert [entry for entry in entries if entry.facts["institution"].settlement != entry.facts["settlement"]] == []


def test_numbers_follow_from_each_other():
    for _ in range(500):
        slots = plausible.slots_of(random.Random(_))
        assert slots["n"] - 1 <= slots["m"] / slots["k"] <= slots["n"] <= 24
        assert slots["m"] <= 0.4 * plausible.FAMILIES["least"]


def test_no_number_stands_beside_that_of_the_lead():
    counted = [
        (topic["title"], entry.texts["hu"][part])
        for topic, entry, _place in drawn()
        for part in ("people", "results")
        if plausible.NUMBER.search(entry.texts["hu"]["lead"]) and re.search(r"\d", entry.texts["hu"][part])
    ]
    assert counted == []


def test_the_helpers_are_those_of_the_text():
    told = [
        (entry.facts["staff_needed"], re.search(r"(\d+) (?:önkéntes|segítő|ember)", entry.texts["hu"]["people"]))
        for _topic, entry, _place in drawn()
    ]
    assert {type(helpers) for helpers, _said in told} == {int}
    beside = [(helpers, said[0]) for helpers, said in told if said and int(said[1]) != helpers]
    assert {helpers for helpers, _said in beside} <= {5}  # five carry it, more come to the work days


def test_nobody_is_their_own_partner():
    own = [
        (topic["title"], entry.texts["hu"]["partners"])
        for topic, entry, _place in drawn()
        if ("nyugdíjasklub" in topic["title"].lower() and "nyugdíjasklub" in entry.texts["hu"]["partners"].lower())
        or (entry.facts["field"] == "museum" and "múzeum" in entry.texts["hu"]["partners"])
    ]
    assert own == []


def test_what_was_taken_over_has_a_title_and_a_lead_of_its_own():
    titles = {topic["title"] for _field, topic in TOPICS}
    leads = {topic["lead"] for _field, topic in TOPICS}
    rng = random.Random(3)
    for field, topic in TOPICS:
        place, house = plausible.setting(rng, field, topic, PLACES, HOUSES)
        for again in plausible.AGAIN:
            words = plausible.entry(rng, field, topic, "practice", again, place, house).texts["hu"]
            assert (words["title"] in titles, words["lead"] in leads) == (False, False)
            assert not words["title"].startswith(("Átvettük", "Mintaprojekt"))
