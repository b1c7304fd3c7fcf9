"""The endpoint of visits: the contract that other programs rely on."""

import json
import threading
import uuid

import pytest
from django.db import connection
from knox.models import AuthToken
from rest_framework.test import APIClient

from mentors.models import SupervisionNote, Visit, VisitConflict

from ... import make

URL = "/api/v1/visits/"


def caller(user) -> APIClient:
    client = APIClient(raise_request_exception=False)
    client.credentials(HTTP_AUTHORIZATION=f"Token {AuthToken.objects.create(user)[1]}")
    return client


def body(world, **changes):
    return {
        "uuid": str(uuid.uuid4()),
        "date": "2026-11-02",
        "settlement": world.settlement.ksh_code,
        "method": "personal",
        "activities": ["interview", "advice"],
        "summary": "Interjút készítettünk.",
    } | changes


def test_created_repeated_refused(people, world):
    api, sent = caller(people["mentor"]), body(world)
    first = api.post(URL, sent, format="json")
    again = api.post(URL, sent | {"activities": ["advice", "interview"]}, format="json")
    by_id = api.post(URL, sent | {"settlement": world.settlement.pk}, format="json")
    other = api.post(URL, sent | {"summary": "Más."}, format="json")
    assert [answer.status_code for answer in (first, again, by_id, other)] == [201, 200, 200, 409]
    assert again.json() == by_id.json() == first.json() == api.get(f"{URL}{sent['uuid']}/").json()
    assert other.json()["status"] == 409
    assert Visit.objects.filter(uuid=sent["uuid"]).count() == 1


def test_the_endpoint_keeps_the_other_content(people, world):
    api, sent = caller(people["mentor"]), body(world)
    api.post(URL, sent, format="json")
    for _turn in range(2):
        assert api.post(URL, sent | {"summary": "Más.", "participants": 7}, format="json").status_code == 409
    kept = VisitConflict.objects.get(visit__uuid=sent["uuid"])
    assert (kept.content["summary"], kept.content["participants"]) == ("Más.", 7)
    theirs = make.visit(make.person("mentor", make.HOME), world.settlement)
    assert api.post(URL, sent | {"uuid": str(theirs.uuid)}, format="json").status_code == 409
    assert not theirs.conflicts.exists()


def test_what_get_gives_post_accepts(people, world):
    api = caller(people["mentor"])
    sent = body(
        world,
        state="submitted",
        communities=[world.community.pk],
        institutions=[world.institution.pk],
        consortium=world.consortium.pk,
        partner_kinds=["church"],
        participants=12,
        starts_at="17:30:00",
        result="Lett egy terv.",
        community_note="Köszönjük!",
    )
    got = api.post(URL, sent, format="json").json()
    assert {name: got[name] for name in sent} == sent | {"activities": ["advice", "interview"]}
    again = api.post(URL, got, format="json")
    assert (again.status_code, again.json()) == (200, got)


def test_the_way_of_a_visit(people, world):
    mentor, coordinator = caller(people["mentor"]), caller(people["coordinator"])
    sent = body(world)
    url = f"{URL}{sent['uuid']}/"
    mentor.post(URL, sent, format="json")
    assert coordinator.get(url).status_code == 404

    def step(who, name, **data):
        answer = who.post(f"{url}{name}/", data, format="json")
        return answer.json().get("state") or answer.status_code

    assert step(mentor, "submit") == "submitted"
    assert step(coordinator, "accept", revision=2) == 409
    assert step(coordinator, "return") == 400
    assert step(coordinator, "return", note="Hányan voltak?") == "returned"
    changed = mentor.patch(url, {"revision": 1, "participants": 9}, format="json").json()
    assert (changed["participants"], changed["revision"]) == (9, 2)
    assert step(mentor, "submit") == "submitted"
    assert step(coordinator, "accept", revision=2) == "accepted"
    assert step(mentor, "withdraw") == 409
    assert step(mentor, "accept") == 404
    assert step(coordinator, "reopen", reason="Elírás.") == "returned"
    assert step(mentor, "withdraw") == "withdrawn"


def test_an_edit_needs_the_revision(people, world):
    api, sent = caller(people["mentor"]), body(world)
    url = f"{URL}{sent['uuid']}/"
    api.post(URL, sent, format="json")
    assert api.patch(url, {"summary": "Más."}, format="json").json()["errors"].keys() == {"revision"}
    assert api.patch(url, {"revision": 1, "summary": "Más."}, format="json").json()["summary"] == "Más."
    assert api.patch(url, {"revision": 1, "summary": "Harmadik."}, format="json").status_code == 409
    assert api.get(url).json()["summary"] == "Más."
    assert api.delete(url).status_code == 204
    assert api.get(url).status_code == 404


@pytest.mark.parametrize("left_out", ["text", "made_by", "due_on"])
def test_an_edit_names_each_promise_as_a_whole(people, world, left_out):
    api, sent = caller(people["mentor"]), body(world)
    api.post(URL, sent, format="json")
    promise = {"text": "Elhozom.", "made_by": "mentor", "due_on": "2026-12-01"}
    del promise[left_out]
    answer = api.patch(f"{URL}{sent['uuid']}/", {"revision": 1, "promises": [promise]}, format="json")
    assert (answer.status_code, list(answer.json()["errors"]["promises"]["0"])) == (400, [left_out])


def test_a_contact_reads_the_community_layer_of_own_visits_only(people, world):
    other = make.community(world.settlement, name="Másik kör")
    world.visit.communities.add(other)
    make.visit(people["mentor"], world.settlement, [other])
    make.visit(people["mentor"], world.settlement, [world.community], state="returned")
    answer = caller(people["contact"]).get(URL)
    assert answer.json()["results"] == [
        {
            "uuid": str(world.visit.uuid),
            "date": "2026-03-04",
            "method": "personal",
            "community_note": "Köszönjük!",
            "settlement": world.settlement.ksh_code,
            "settlement_name": "Abaújszántó",
            "county": "05",
            "mentor": people["mentor"].pk,
            "mentor_name": "Mentor Manó",
            "communities": [world.community.pk],
        }
    ]


@pytest.mark.parametrize(
    "query",
    [
        "activity=discussion",
        "state=submitted",
        "state=counted",
        "method=personal",
        "mentor={mentor}",
        "community={other}",
        "institution={institution}",
        "consortium={consortium}",
    ],
)
def test_a_contact_learns_nothing_by_filters(people, world, query):
    other = make.community(world.settlement, consent_public=True)
    world.visit.communities.add(other)
    keys = {
        "mentor": people["mentor"].pk,
        "other": other.pk,
        "institution": world.institution.pk,
        "consortium": world.consortium.pk,
    }
    answer = caller(people["contact"]).get(f"{URL}?{query.format(**keys)}")
    assert answer.status_code == 400 or answer.json()["results"] == []
    told = caller(people["coordinator"]).get(f"{URL}?{query.format(**keys)}").json()["results"]
    assert str(world.visit.uuid) in [row["uuid"] for row in told]


def test_what_a_visit_says_to_supervision_is_written_and_never_read(people, world):
    api, sent = caller(people["mentor"]), body(world, supervision="KANARI")
    answer = api.post(URL, sent, format="json")
    assert "KANARI" not in answer.content.decode()
    assert SupervisionNote.objects.get(visit__uuid=sent["uuid"]).text == "KANARI"
    assert api.post(URL, sent | {"supervision": "más"}, format="json").status_code == 409


BAD = [
    {"uuid": "x"},
    {"uuid": None},
    {"date": "holnap"},
    {"date": "2999-01-01"},
    {"date": ["2026-11-02"]},
    {"settlement": "99999"},
    {"settlement": "a\x00b"},
    {"settlement": "\ud800"},
    {"settlement": {}},
    {"settlement": 10**30},
    {"method": "pigeon"},
    {"method": []},
    {"activities": []},
    {"activities": "forum"},
    {"activities": [{}]},
    {"activities": ["forum"] * 51},
    {"summary": ""},
    {"summary": "a\x00b"},
    {"summary": "\ud800"},
    {"summary": "x" * 5001},
    {"summary": {"a": 1}},
    {"communities": [10**30]},
    {"communities": [0]},
    {"communities": list(range(1, 102))},
    {"institutions": "1"},
    {"consortium": 10**30},
    {"participants": -1},
    {"participants": 10**12},
    {"starts_at": "25:00"},
    {"starts_at": "18:00", "ends_at": "17:00"},
    {"state": "accepted"},
    {"supervision": "a\x00"},
]


@pytest.mark.parametrize("change", BAD, ids=repr)
def test_bad_input_is_the_callers_error(people, world, change):
    before = Visit.objects.count()
    sent = json.dumps(body(world, **change))
    answer = caller(people["mentor"]).post(URL, sent, content_type="application/json")
    assert (answer.status_code, set(answer.json().get("errors", ())) <= {*change, "ends_at"}) == (400, True)
    assert Visit.objects.count() == before


@pytest.mark.parametrize("text", ["", "[]", "null", "{", '"a"', '{"uuid": 1e400}', "\xff"])
def test_bodies_that_are_no_visit(people, world, text):
    answer = caller(people["mentor"]).post(URL, text, content_type="application/json")
    assert answer.status_code == 400


def test_outside_ones_counties_there_is_nothing_to_log(people, world):
    answer = caller(people["mentor_elsewhere"]).post(URL, body(world), format="json")
    assert (answer.status_code, set(answer.json()["errors"])) == (400, {"settlement"})
    away = make.community(make.settlement(code=make.ELSEWHERE))
    answer = caller(people["mentor"]).post(URL, body(world, communities=[away.pk]), format="json")
    assert (answer.status_code, set(answer.json()["errors"])) == (400, {"communities"})


@pytest.mark.django_db(transaction=True)
def test_fifty_posts_at_once(people, world):
    """Each on a connection of its own: one is created, the others are told the same, none is asked to slow down."""
    token, sent = AuthToken.objects.create(people["mentor"])[1], body(world, state="submitted")
    answers, together = [], threading.Barrier(50)

    def send():
        client = APIClient(raise_request_exception=False)
        together.wait()
        answer = client.post(URL, sent, format="json", HTTP_AUTHORIZATION=f"Token {token}")
        answers.append((answer.status_code, answer.json()["uuid"]))
        connection.close()

    threads = [threading.Thread(target=send) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [(200, sent["uuid"])] * 49 + [(201, sent["uuid"])]
    assert Visit.objects.filter(uuid=sent["uuid"]).count() == 1


@pytest.mark.parametrize("key", [1.5, "1", True, [1], {"pk": 1}])
def test_a_record_is_named_by_a_whole_number_only(key, people, world):
    answer = caller(people["mentor"]).post(URL, body(world, consortium=key), format="json")
    assert (answer.status_code, set(answer.json()["errors"])) == (400, {"consortium"})
