"""The door through which a phone's queue brings a collected practice."""

import uuid

import pytest

from mentors.models import GoodPractice, PracticeText

from ... import make

JSON = {"HTTP_ACCEPT": "application/json"}


@pytest.fixture
def sent(people):
    make.settlement("Abaújszántó", population=2900)
    facts = {"settlement": "Abaújszántó", "field": "library", "kind": "practice", "cost_band": "low"}
    return facts | {
        "uuid": str(uuid.uuid4()),
        "title": "Mesélő esték",
        "lead": "Felolvasunk.",
        "aim": "Jöjjenek ki.",
        "for_user": str(people["mentor"].pk),
        "state": "submitted",
        "device_saved_at": "2026-05-05T10:00:00Z",
        "device_sent_at": "nonsense",
    }


def post(client, data):
    return client.post("/practices/new/", data, **JSON)


def test_sent_twice_it_is_one_and_told_so(people, sent, client_of):
    client = client_of(people["mentor"])
    first, second = post(client, sent), post(client, sent)
    assert (first.status_code, second.status_code) == (201, 200)
    made = GoodPractice.objects.get()
    told = first.json()
    assert {name: told[name] for name in ("uuid", "place", "url")} == {
        "uuid": sent["uuid"],
        "place": "Mesélő esték",
        "url": f"/practices/{made.slug}/text/hu/",
    }
    assert PracticeText.objects.values_list("title", "lead", "aim").get() == (
        "Mesélő esték",
        "Felolvasunk.",
        "Jöjjenek ki.",
    )
    assert (made.state, made.collected_by) == ("collected", people["mentor"])


def test_other_words_under_the_key_are_told_where_the_first_ones_are(people, sent, client_of):
    client = client_of(people["mentor"])
    post(client, sent)
    answer = post(client, sent | {"lead": "Mást."})
    assert (answer.status_code, answer.json()["code"]) == (409, "taken")
    assert answer.json()["url"] == f"/practices/{GoodPractice.objects.get().slug}/preview/"
    assert PracticeText.objects.get().lead == "Felolvasunk."


def test_a_key_of_somebody_elses_shows_nothing_of_it(people, sent, client_of):
    make.settlement("Másfalva", code=make.ELSEWHERE)
    post(client_of(people["mentor"]), sent)
    other = people["mentor_elsewhere"]
    answer = post(client_of(other), sent | {"for_user": str(other.pk), "settlement": "Másfalva"})
    assert (answer.status_code, answer.json()["code"], answer.json()["url"]) == (409, "taken", "")
    assert "Mesélő" not in answer.text
    assert GoodPractice.objects.count() == 1


def test_what_another_wrote_on_the_phone_waits_for_them(people, sent, client_of):
    answer = post(client_of(people["mentor"]), sent | {"for_user": str(people["editor"].pk)})
    assert (answer.status_code, answer.json()["code"]) == (409, "other_user")
    assert not GoodPractice.objects.exists()


def test_what_is_wrong_is_said_by_field(people, sent, client_of):
    answer = post(client_of(people["mentor"]), sent | {"title": "", "settlement": "Sehol", "lead": "x" * 601})
    assert answer.status_code == 400
    assert sorted(answer.json()["errors"]) == ["lead", "settlement", "title"]
    assert answer.json()["labels"]["title"] == "Cím magyarul"


def test_a_county_of_others_is_a_field_error(people, sent, client_of):
    make.settlement("Másfalva", code=make.ELSEWHERE)
    answer = post(client_of(people["mentor"]), sent | {"settlement": "Másfalva"})
    assert (answer.status_code, list(answer.json()["errors"])) == (400, ["settlement"])


def test_nobody_signed_in_is_told_so(people, sent, client_of):
    assert post(client_of(None), sent).status_code == 401


def test_the_page_is_kept_for_who_collects(people, client_of):
    assert client_of(people["mentor"]).get("/practices/new/")["Kalaka-Keep"] == str(people["mentor"].pk)
    page = client_of(people["editor"]).get("/practices/new/").text
    assert "data-practice-form" not in page
    assert "draft.js" not in page


def test_from_a_page_what_is_typed_stays_where_another_has_logged_in(people, sent, client_of):
    answer = client_of(people["mentor"]).post("/practices/new/", sent | {"for_user": "999999"})
    assert answer.status_code == 200
    assert "Felolvasunk." in answer.text
    assert not GoodPractice.objects.exists()
