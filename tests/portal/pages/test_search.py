"""The search over everything: what is found, by whom, in how few queries; nothing that a person may not read."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from events.models import EventText
from mentors.models import Mentor, SupervisionNote
from mentors.people.models.period import today

from ... import make
from ...world import PERSONAS

pytestmark = pytest.mark.django_db
CANARY = "pagony"
HIGHEST = 10


def found(client, words) -> list[tuple[str, str]]:
    """Kind and title of what the endpoint finds; the page shows the same."""
    answer = client.get("/api/v1/search/", {"q": words})
    page = client.get("/search/", {"q": words})
    assert (answer.status_code, page.status_code) == (200, 200)
    rows = answer.json()["results"]
    assert [row["url"] in page.text for row in rows] == [True] * len(rows)
    return [(row["kind"], row["title"]) for row in rows]


def test_each_kind_is_found_by_inflected_words_without_accents(people, client_of):
    place = make.settlement("Pagonyszentes")
    make.institution(place, name="Pagonyi Könyvtár")
    make.event(state="published", name="Pagonyos nap")
    make.post(state="published", name="Pagonyi hírek")
    make.community(place, name="Pagony-kör")
    make.answer(people["expert"], title="Mi legyen a pagonnyal?")
    make.practice(people["editor"], place, published=True, words={"hu": {"title": "Pagonyjárás"}})
    card = Mentor.objects.get(user=people["mentor"])
    card.user.name, card.consent_public = "Pagony Péter", True
    card.user.save()
    card.save()
    public = {
        ("question", "Mi legyen a pagonnyal?"),
        ("practice", "Pagonyjárás"),
        ("event", "Pagonyos nap"),
        ("news", "Pagonyi hírek"),
        ("settlement", "Pagonyszentes"),
        ("institution", "Pagonyi Könyvtár"),
        ("mentor", "Pagony Péter"),
    }
    assert set(found(client_of(None), "pagony")) == public
    assert set(found(client_of(people["mentor"]), "pagony")) == public | {("community", "Pagony-kör")}
    assert ("institution", "Pagonyi Könyvtár") in found(client_of(None), "pagonyszentesi konyvtarban")
    assert found(client_of(None), "Pagonyszentes")[0] == ("settlement", "Pagonyszentes")


def test_the_nearest_title_comes_first(people, client_of):
    make.settlement("Felsőbánd")
    make.institution(make.settlement("Bánd"), name="Bándi Művelődési Ház")
    assert [title for _kind, title in found(client_of(None), "band")] == ["Bánd", "Felsőbánd", "Bándi Művelődési Ház"]


def test_canaries_of_other_counties_and_layers_are_found_by_nobody_who_may_not(people, world, client_of):
    """Whatever a person cannot read is not found by them, nor by how much is found."""
    there = make.settlement(code=make.ELSEWHERE)
    make.community(there, name=f"{CANARY} tulnan", consent_public=False)
    mine = make.visit(people["mentor"], world.settlement, summary=f"A {CANARY} szélén.")
    SupervisionNote.objects.create(visit=mine, text=f"{CANARY} a szupervíziónak")
    make.visit(people["mentor_elsewhere"], there, summary=f"Egy {CANARY} ott.")
    make.event(name=f"{CANARY} piszkozat")
    make.post(name=f"{CANARY} hír")
    make.practice(people["editor"], world.settlement, words={"hu": {"title": f"{CANARY} kézirat"}})
    make.question(people["expert"], title=f"{CANARY} kérdés", words=f"{CANARY}?")
    world.hidden_card.user.name = f"{CANARY} Rita"
    world.hidden_card.user.save()
    heard = {}
    for persona in PERSONAS:
        heard[persona] = sorted(found(client_of(people[persona]), CANARY))
    post = ("news", f"{CANARY} hír")
    draft, rita = ("event", f"{CANARY} piszkozat"), ("mentor", f"{CANARY} Rita")
    there_too, own = ("community", f"{CANARY} tulnan"), ("visit", world.settlement.name)
    assert heard == {
        "visitor": [],
        "contact": [],
        "mentor": sorted([draft, post, rita, own]),
        "mentor_elsewhere": [there_too, ("visit", there.name)],
        "coordinator": sorted([draft, post, rita]),
        "coordinator_elsewhere": [there_too],
        "supervisor": [],
        "editor": sorted([draft, post]),
        "expert": [],
        "lead": sorted([draft, post, rita, there_too]),
        "administrator": sorted([draft, rita, there_too]),
    }


@pytest.mark.parametrize("persona", ["visitor", "mentor", "lead"])
@pytest.mark.parametrize("words", ["varosi konyvtar", "abaujszanto", "nincsilyenszosehol", "engdely"])
def test_few_queries(people, world, client_of, persona, words):
    client = client_of(people[persona])
    for address in ("/search/", "/api/v1/search/"):
        client.get(address, {"q": words})
        with CaptureQueriesContext(connection) as caught:
            assert client.get(address, {"q": words}).status_code == 200
        asked = [query["sql"] for query in caught.captured_queries]
        assert len(asked) <= HIGHEST, "\n".join(asked)


@pytest.mark.parametrize("words", ["", " ", "%", "'; --", "a" * 201, "\x00", "és", "(((", "x & | !", "ő" * 200])
def test_what_is_no_word_finds_nothing_and_breaks_nothing(client_of, words, people):
    client = client_of(None)
    assert client.get("/search/", {"q": words}).status_code == (400 if words == "\x00" else 200)
    assert client.get("/api/v1/search/", {"q": words}).status_code in (200, 400)


def test_what_holds_no_longer_says_so(client_of):
    over = today() - datetime.timedelta(days=1)
    make.post(state="published", name="Pagonyi pályázat", kind="opportunity", deadline=over)
    make.event(state="cancelled", name="Pagonyi nap", city="Gönc")
    make.event(state="postponed", name="Pagonyi este", city="Gönc")
    make.event(state="published", name="Pagonyi reggel", city="Gönc")
    rows = client_of(None).get("/api/v1/search/", {"q": "pagonyi"}).json()["results"]
    assert {row["title"]: row["hint"] for row in rows} == {
        "Pagonyi pályázat": "lejárt",
        "Pagonyi nap": "elmarad",
        "Pagonyi este": "elhalasztva",
        "Pagonyi reggel": "Gönc",
    }


def test_other_languages_are_searched(client_of):
    event = make.event(state="published")
    EventText.objects.create(event=event, language="en", name="Neighbourhood hedgerow day")
    assert found(client_of(None), "hedgerow") == [("event", event.name)]


def test_more_leads_to_the_list_with_the_same_words(client_of):
    for number in range(7):
        make.institution(name=f"{number}. számú Gyapjúház")
    page = client_of(None).get("/search/", {"q": "gyapjúház"})
    assert page.text.count("Gyapjúház</a>") + page.text.count("<mark>Gyapjúház</mark></a>") == 5
    assert "/institutions/?q=gyapj%C3%BAh%C3%A1z" in page.text
