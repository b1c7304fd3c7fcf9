"""Trips: planned, logged with several villages in one statement, sent twice, changed, printed."""

import datetime
import random
import re
import threading
import uuid

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.http import Http404
from django.test.utils import CaptureQueriesContext

from institutions.base.exceptions import Refused
from mentors.models import CommunityReach, Promise, Trip, Visit
from mentors.people.models.period import today
from mentors.visits.actions import rollups
from mentors.visits.actions import trip as trips
from mentors.visits.actions import visit as visits
from mentors.visits.actions.trip import Stop
from mentors.visits.actions.visit.several import Entry, WrongEntries

from ... import make
from ...hidden_fields import sent_again

DAY = datetime.date(2026, 3, 4)


@pytest.fixture
def mentor(db):
    return make.person("mentor", make.HOME)


@pytest.fixture
def places(db):
    return [make.settlement(name) for name in ("Golop", "Regéc", "Telkibánya")]


def entry(place, key=None, state="submitted", **changes):
    plain = {"date": DAY, "settlement": place, "method": "personal", "activities": ["forum"], "summary": "Fórum volt."}
    return Entry(key or uuid.uuid4(), state, plain | changes)


def outcomes(logged):
    return [answer.outcome for answer in logged.answers]


def test_several_villages_are_one_insert(mentor, places):
    community = make.community(places[0])
    entries = [entry(place, communities=[community], supervision="Nehéz volt.") for place in places]
    with CaptureQueriesContext(connection) as caught:
        logged = trips.log(by=mentor, uuid=uuid.uuid4(), date=DAY, kilometres=84, visits=entries)
    inserts = [one["sql"] for one in caught if one["sql"].startswith('INSERT INTO "mentors_visit"')]
    assert len(inserts) == 1
    assert (logged.created, outcomes(logged)) == (True, ["created"] * 3)
    rows = Visit.objects.filter(trip=logged.trip, state="submitted", mentor=mentor, date=DAY)
    assert set(rows.values_list("settlement", flat=True)) == {place.pk for place in places}
    assert CommunityReach.objects.get(community=community).visits == 3
    assert [visit.supervision_note.text for visit in rows] == ["Nehéz volt."] * 3
    assert rollups.differences() == []


def test_what_was_logged_with_a_trip_is_the_visit_that_is_logged_alone(mentor, places):
    logged = trips.log(by=mentor, uuid=uuid.uuid4(), date=DAY, visits=[entry(places[0])])
    visit = logged.answers[0].visit
    again, created = visits.log(
        by=mentor, uuid=visit.uuid, state="submitted", **entry(places[0]).content | {"trip": logged.trip}
    )
    assert (again, created) == (visit, False)


def test_the_same_again_makes_nothing_new(mentor, places):
    key, entries = uuid.uuid4(), [entry(place) for place in places]
    stops = [Stop(places[0], None, "Mi lett a kulccsal?")]
    first = trips.log(by=mentor, uuid=key, date=DAY, stops=stops, visits=entries)
    again = trips.log(by=mentor, uuid=key, date=DAY, stops=stops, visits=entries)
    assert (again.trip, again.created, outcomes(again)) == (first.trip, False, ["replayed"] * 3)
    other = Entry(entries[0].uuid, "submitted", entries[0].content | {"summary": "Más történt."})
    more = trips.log(by=mentor, uuid=key, date=DAY, stops=stops, visits=[other, entries[1], entry(places[2])])
    assert outcomes(more) == ["conflict", "replayed", "created"]
    assert Visit.objects.count() == 4
    assert Trip.objects.count() == 1
    with pytest.raises(visits.Conflict):
        trips.log(by=mentor, uuid=key, date=DAY, kilometres=9, stops=stops)
    with pytest.raises(visits.Conflict):
        trips.log(by=make.person("mentor", make.HOME), uuid=key, date=DAY, stops=stops)
    # Changed since: what was sent first is still known, and so is what stands now.
    trips.update(first.trip, by=mentor, version=first.trip.content_hash, date=DAY, kilometres=80, stops=stops)
    assert not trips.log(by=mentor, uuid=key, date=DAY, stops=stops).created
    assert not trips.log(by=mentor, uuid=key, date=DAY, kilometres=80, stops=stops).created


def test_a_wrong_village_keeps_all_from_being_written(mentor, places):
    away = make.settlement(code=make.ELSEWHERE)
    with pytest.raises(WrongEntries) as refused:
        trips.log(by=mentor, uuid=uuid.uuid4(), date=DAY, visits=[entry(places[0]), entry(away), entry(places[1])])
    assert {place: set(error.message_dict) for place, error in refused.value.by_entry.items()} == {1: {"settlement"}}
    same = uuid.uuid4()
    with pytest.raises(WrongEntries):
        trips.log(by=mentor, uuid=uuid.uuid4(), date=DAY, visits=[entry(places[0], same), entry(places[1], same)])
    assert not Visit.objects.exists()
    assert not Trip.objects.exists()


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("date", {"date": datetime.date(2009, 1, 1)}),
        ("date", {"date": datetime.date(2199, 1, 1)}),
        ("kilometres", {"kilometres": 2001}),
        ("kilometres", {"kilometres": -1}),
        ("note", {"note": "a\x00b"}),
        ("note", {"note": "x" * 1001}),
        ("stops", {"stops": []}),
    ],
)
def test_bad_trips(mentor, places, field, change):
    with pytest.raises(ValidationError) as refused:
        trips.log(by=mentor, uuid=uuid.uuid4(), **{"date": DAY, "stops": [Stop(places[0])]} | change)
    assert set(refused.value.message_dict) == {field}


def test_stops_are_the_mentors_places_each_once(mentor, places):
    away = make.settlement(code=make.ELSEWHERE)
    for stops in (
        [Stop(away)],
        [Stop(places[0]), Stop(places[0])],
        [Stop(places[0], make.community(places[1]))],
        [Stop(make.settlement()) for _ in range(9)],
    ):
        with pytest.raises(ValidationError) as refused:
            trips.log(by=mentor, uuid=uuid.uuid4(), date=DAY, stops=stops)
        assert set(refused.value.message_dict) == {"stops"}


def test_a_trip_is_its_mentors_own(mentor, places):
    trip = trips.log(by=mentor, uuid=uuid.uuid4(), date=DAY, stops=[Stop(places[0])]).trip
    for stranger in (make.person("mentor", make.HOME), make.person("coordinator", make.HOME), make.person("lead")):
        assert list(Trip.objects.visible_to(stranger)) == []
        for write in (
            trips.delete,
            lambda trip, by: trips.update(trip, by=by, version="", date=DAY, stops=[Stop(places[1])]),
        ):
            with pytest.raises(Http404):
                write(trip, by=stranger)
        with pytest.raises((ValidationError, Http404)):
            visits.log(by=stranger, uuid=uuid.uuid4(), **entry(places[0]).content | {"trip": trip})
    with pytest.raises(Http404):
        trips.log(by=make.person("lead"), uuid=uuid.uuid4(), date=DAY, stops=[Stop(places[0])])
    assert list(Trip.objects.visible_to(mentor)) == [trip]


def test_deleted_while_empty(mentor, places):
    trip = trips.log(by=mentor, uuid=uuid.uuid4(), date=DAY, stops=[Stop(places[0])]).trip
    visit, _ = visits.log(by=mentor, uuid=uuid.uuid4(), **entry(places[0]).content | {"trip": trip})
    with pytest.raises(Refused):
        trips.delete(trip, by=mentor)
    visits.delete_draft(visit, by=mentor)
    trips.delete(trip, by=mentor)
    assert not Trip.objects.exists()


def test_in_the_form_partial_input_is_a_plan(mentor, places, client):
    client.force_login(mentor)
    sent = {
        "uuid": str(uuid.uuid4()),
        "date": "2026-03-04",
        "kilometres": "84",
        "state": "submitted",
        "stop-0-settlement": "golop",
        "stop-0-uuid": str(uuid.uuid4()),
        "stop-0-method": "phone",
        "stop-0-activities": ["forum"],
        "stop-0-summary": "Fórum volt.",
        "stop-1-settlement": "regec",
        "stop-1-question": "Mi lett a kulccsal?",
    }
    for _ in range(2):
        assert client.post("/trips/new/", sent).status_code == 302
    trip = Trip.objects.get()
    assert list(trip.visits.values_list("settlement", "method", "state", "activities")) == [
        (places[0].pk, "phone", "submitted", ["forum"])
    ]
    assert list(trip.stops.values_list("position", "settlement", "question")) == [
        (1, places[0].pk, ""),
        (2, places[1].pk, "Mi lett a kulccsal?"),
    ]
    page = client.get(f"/trips/{trip.uuid}/").content.decode()
    assert f"/visits/new/?trip={trip.uuid}&amp;settlement={places[1].pk}" in page
    assert f"/visits/new/?trip={trip.uuid}&amp;settlement={places[0].pk}" not in page
    form = client.get(f"/visits/new/?trip={trip.uuid}&settlement={places[1].pk}").context["form"]
    assert (form["trip"].value(), form["date"].value(), form.place) == (trip.uuid, DAY, places[1])


@pytest.mark.parametrize(
    "change",
    [
        {"date": ""},
        {"date": "3026-01-01"},
        {"kilometres": "sok"},
        {"stop-0-settlement": "Sehonnai"},
        {"stop-0-settlement": ""},
        {"stop-0-activities": []},
        {"stop-0-summary": ""},
        {"stop-0-summary": "a\x00b"},
        {"stop-0-uuid": "x"},
        {"stop-0-method": "galamb"},
        {"stop-1-settlement": "golop"},
        {"stop-1-question": "Kérdés hely nélkül"},
        {"stop-1-question": "x" * 301},
        {"date": (today() + datetime.timedelta(days=2)).isoformat()},
    ],
    ids=str,
)
def test_bad_input_comes_back(mentor, places, client, change):
    client.force_login(mentor)
    sent = {
        "date": "2026-03-04",
        "stop-0-settlement": "golop",
        "stop-0-activities": ["forum"],
        "stop-0-summary": "Fórum volt.",
        "note": "Megtartom.",
    } | change
    answer = client.post("/trips/new/", sent)
    assert answer.status_code == 200
    assert "data-error-summary" in answer.content.decode()
    assert "Megtartom." in answer.content.decode()
    assert not Trip.objects.exists()


def test_a_visit_under_anothers_uuid_is_not_said_to_be_saved(mentor, places, client):
    taken = make.visit(make.person("mentor", make.ELSEWHERE), make.settlement("Másfalu", code=make.ELSEWHERE))
    client.force_login(mentor)
    sent = {
        "uuid": str(uuid.uuid4()),
        "date": "2026-03-04",
        "stop-0-settlement": "golop",
        "stop-0-activities": ["forum"],
        "stop-0-summary": "Fórum volt.",
        "stop-0-uuid": str(taken.uuid),
    }
    page = client.post("/trips/new/", sent).content.decode()
    assert "ezeket a látogatásokat még nem: Golop" in page
    assert "Fórum volt." in page
    assert "Elmentettük az utat és" not in page
    (new,) = re.findall(r'name="stop-0-uuid" value="([^"]+)"', page)
    assert new != sent["stop-0-uuid"]
    assert client.post("/trips/new/", sent | {"stop-0-uuid": new}).status_code == 302
    visit = Visit.objects.get(mentor=mentor)
    assert (str(visit.uuid), visit.summary, Trip.objects.count()) == (new, "Fórum volt.", 1)


def test_in_the_api(mentor, places, client):
    client.force_login(mentor)
    keys = [str(uuid.uuid4()) for _ in range(3)]
    one = {
        "uuid": keys[1],
        "settlement": places[0].pk,
        "method": "personal",
        "activities": ["forum"],
        "summary": "Volt.",
    }
    line = {"text": "Elhozom.", "made_by": "mentor", "due_on": "2026-04-01"}
    sent = {
        "uuid": keys[0],
        "date": "2026-03-04",
        "stops": [{"settlement": places[1].ksh_code, "question": "Kulcs?"}],
        "visits": [one, one | {"uuid": keys[2], "state": "submitted", "promises": [line]}],
    }

    def post(data):
        return client.post("/api/v1/trips/", data, content_type="application/json")

    answer = post(sent)
    assert answer.status_code == 201
    assert answer.json()["outcomes"] == [{"uuid": key, "outcome": "created"} for key in keys[1:]]
    assert answer.json()["stops"] == [
        {"settlement": places[1].ksh_code, "settlement_name": "Regéc", "community": None, "question": "Kulcs?"}
    ]
    assert sorted(answer.json()["visits"]) == sorted(keys[1:])
    assert list(Promise.objects.values_list("text", "visit__date")) == [("Elhozom.", DAY)]
    changed = post(sent | {"visits": [one | {"summary": "Más."}, sent["visits"][1]]})
    assert changed.status_code == 200
    assert [row["outcome"] for row in changed.json()["outcomes"]] == ["conflict", "replayed"]
    assert post(sent | {"kilometres": 5}).status_code == 409
    wrong = post(
        {
            "uuid": str(uuid.uuid4()),
            "date": "2026-03-04",
            "visits": [one | {"uuid": str(uuid.uuid4()), "date": "2199-01-01"}],
        }
    )
    assert wrong.status_code == 400
    assert Trip.objects.count() == 1
    assert client.delete(f"/api/v1/trips/{keys[0]}/").status_code == 409


def test_whom_it_concerns_is_named_in_the_api(mentor, places, client):
    client.force_login(mentor)
    community = make.community(places[0])
    stop = {"settlement": places[0].pk, "community": community.pk}
    line = {"text": "Elhozom.", "made_by": "mentor", "due_on": "2026-03-20", "community": community.pk}
    made = {"uuid": str(uuid.uuid4()), "settlement": places[0].pk, "method": "personal", "activities": ["forum"]}
    made |= {"summary": "Fórum.", "state": "submitted", "promises": [line]}
    sent = {"uuid": str(uuid.uuid4()), "date": "2026-03-04", "stops": [stop], "visits": [made]}
    answer = client.post("/api/v1/trips/", sent, content_type="application/json")
    assert (answer.status_code, answer.json()["stops"][0]["community"]) == (201, community.pk)
    assert Promise.objects.get().community == community
    for wrong in (0, -1, 2**63, 10**30):
        again = sent | {"uuid": str(uuid.uuid4()), "stops": [stop | {"community": wrong}]}
        assert client.post("/api/v1/trips/", again, content_type="application/json").status_code == 400


@pytest.mark.parametrize(
    "change",
    [
        {"stops": [{"settlement": 2**63}]},
        {"stops": "x"},
        {"stops": [{"settlement": 1, "question": "a\nb"}]},
        {"visits": [{}]},
        {"visits": {"uuid": "x"}},
        {"kilometres": 10**30},
        {"uuid": "x"},
        {"date": None},
    ],
    ids=str,
)
def test_bad_json(mentor, places, client, change):
    client.force_login(mentor)
    sent = {"uuid": str(uuid.uuid4()), "date": "2026-03-04", "stops": [{"settlement": places[0].pk}]} | change
    assert client.post("/api/v1/trips/", sent, content_type="application/json").status_code == 400


def test_the_sheet_shows_what_the_person_may_read(people, world, client_of):
    trip = make.trip(people["mentor"], world.settlement)
    make.visit(
        people["mentor"], world.settlement, state="draft", summary="Piszkozat titka.", date=datetime.date(2026, 9, 9)
    )
    page = client_of(people["mentor"]).get(f"/trips/{trip.uuid}/sheet/")
    text = page.content.decode()
    assert page.status_code == 200
    assert [block.promises for block in page.context["blocks"]] == [[world.promise]]
    assert world.contact.phone in text
    assert "Piszkozat titka." not in text
    assert world.note.text not in text
    assert "style=" not in text
    assert text.count('<svg class="qr small"') == 1


def test_the_sheet_costs_the_same_for_eight_places(mentor, client_of, django_assert_max_num_queries):
    trip = make.trip(mentor, *(make.settlement() for _ in range(8)))
    client = client_of(mentor)
    client.get(f"/trips/{trip.uuid}/sheet/")
    with django_assert_max_num_queries(12):
        client.get(f"/trips/{trip.uuid}/sheet/")


@pytest.mark.django_db(transaction=True)
def test_two_phones_in_opposite_order():
    """200 trips of the same villages from eight writers: no deadlock reaches anybody, every row is there once."""
    mentors = [make.person("mentor", make.HOME) for _ in range(8)]
    places = [make.settlement() for _ in range(5)]
    communities = [make.community(place) for place in places]
    days = [DAY + datetime.timedelta(days=n) for n in range(3)]
    problems, together = [], threading.Barrier(8)

    def phone(number):
        chance, mentor = random.Random(number), mentors[number]
        order = list(range(5)) if number % 2 else [4, 3, 2, 1, 0]
        try:
            together.wait()
            for _ in range(25):
                day = chance.choice(days)
                entries = [entry(places[n], date=day, communities=[communities[n]]) for n in order]
                logged = trips.log(by=mentor, uuid=uuid.uuid4(), date=day, visits=entries)
                assert outcomes(logged) == ["created"] * 5
        except BaseException as problem:
            problems.append(problem)
        finally:
            connection.close()

    threads = [threading.Thread(target=phone, args=[number]) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert (Trip.objects.count(), Visit.objects.count()) == (200, 1000)
    assert rollups.differences() == []


@pytest.mark.django_db(transaction=True)
def test_one_trip_sent_from_many_windows_is_one():
    mentor, places = make.person("mentor", make.HOME), [make.settlement() for _ in range(3)]
    key, entries = uuid.uuid4(), [entry(place) for place in places]
    answers, together = [], threading.Barrier(10)

    def send():
        together.wait()
        try:
            mine = [Entry(one.uuid, one.state, dict(one.content)) for one in entries]
            answers.append(trips.log(by=mentor, uuid=key, date=DAY, visits=mine))
        except BaseException as problem:
            answers.append(problem)
        finally:
            connection.close()

    threads = [threading.Thread(target=send) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [answer for answer in answers if isinstance(answer, BaseException)] == []
    assert sorted(answer.created for answer in answers) == [False] * 9 + [True]
    assert (Trip.objects.count(), Visit.objects.count()) == (1, 3)


def test_two_windows_on_one_trip_the_second_sees_what_the_first_saved(mentor, places, client):
    client.force_login(mentor)
    community = make.community(places[0])
    trip = trips.log(by=mentor, uuid=uuid.uuid4(), date=DAY, stops=[Stop(places[0], community)]).trip
    url = f"/trips/{trip.uuid}/edit/"
    opened = client.get(url).context["form"]["version"].value()
    sent = {"version": opened, "date": "2026-03-04", "stop-0-settlement": "golop"}
    assert client.post(url, sent | {"kilometres": "40", "note": "Elsőé."}).status_code == 302
    late = client.post(url, sent | {"kilometres": "55", "note": "Másodiké."})
    assert late.status_code == 409
    page = late.content.decode()
    assert "Elsőé." in page
    assert "Másodiké." in page
    trip.refresh_from_db()
    assert (trip.kilometres, trip.note) == (40, "Elsőé.")
    knowingly = sent_again(page) | {"choice_kilometres": "sent", "choice_note": "kept"}
    assert client.post(url, knowingly).status_code == 302
    trip.refresh_from_db()
    assert (trip.kilometres, trip.note, trip.stops.get().community) == (55, "Elsőé.", community)


def test_a_change_in_the_api_says_what_it_read(mentor, places, client):
    client.force_login(mentor)
    trip = trips.log(by=mentor, uuid=uuid.uuid4(), date=DAY, stops=[Stop(places[0])]).trip
    url = f"/api/v1/trips/{trip.uuid}/"
    read = client.get(url).json()

    def put(**changes):
        return client.put(url, read | changes, content_type="application/json")

    first = put(kilometres=40)
    assert (first.status_code, first.json()["kilometres"]) == (200, 40)
    assert first.json()["version"] != read["version"]
    assert put(kilometres=40).status_code == 200  # sent again: it stands like that
    assert put(kilometres=55).status_code == 409
    assert put(kilometres=55, version=first.json()["version"]).json()["kilometres"] == 55
    del read["version"]
    assert put(kilometres=60).json()["errors"].keys() == {"version"}


@pytest.fixture
def moved(mentor):
    """The trip of a mentor who has moved from county HOME to another: a planned place, two that were visited."""
    planned, near, far = (make.settlement(name) for name in ("Golop", "Regéc", "Telkibánya"))
    community = make.community(planned, name="Rejtett Kör")
    stops = [Stop(planned, community, "Kulcs?"), Stop(near)]
    entries = [entry(near, summary="Titkos fórum."), entry(far, state="draft")]
    trip = trips.log(by=mentor, uuid=uuid.uuid4(), date=DAY, kilometres=84, stops=stops, visits=entries).trip
    make.appoint(mentor, "mentor", make.ELSEWHERE)
    mentor.appointments.filter(county__ksh_code=make.HOME).update(valid_until=today())
    return trip


def linked(text: str) -> list[str]:
    """The addresses in the page's main part at which a visit is read or logged."""
    return re.findall(r'href="(/visits/(?!queue)[^"]+)"', text.partition("<main")[2].partition("</main>")[0])


def test_who_moved_keeps_the_trip_and_not_its_visits(mentor, moved, client_of):
    client = client_of(mentor)
    page = client.get("/trips/")
    (row,) = page.context["rows"]
    assert ([halt.settlement.name for halt in row.halts], row.visit_count) == (["Golop", "Regéc", "Telkibánya"], 2)
    assert "84" in page.content.decode()
    text = client.get(f"/trips/{moved.uuid}/").content.decode()
    assert (linked(text), text.count("1 látogatás, már nem az Ön megyéje")) == ([f"/visits/new/?trip={moved.uuid}"], 2)
    assert [word for word in ("Rejtett Kör", f"/trips/{moved.uuid}/delete/", "Rögzítem") if word in text] == []
    assert "Kulcs?" in text
    sheet = client.get(f"/trips/{moved.uuid}/sheet/").content.decode()
    assert linked(sheet) == []
    assert [
        word for word in ("Rejtett Kör", "Titkos fórum.", '<svg class="qr', "nem járt a csapatból") if word in sheet
    ] == []
    assert [name in sheet for name in ("Golop", "Regéc", "Telkibánya")] == [True] * 3


def test_in_the_api_too(mentor, moved, client_of):
    read = client_of(mentor).get(f"/api/v1/trips/{moved.uuid}/").json()
    assert (read["kilometres"], read["visits"]) == (84, [])
    assert [(stop["settlement_name"], stop["community"]) for stop in read["stops"]] == [
        ("Golop", None),
        ("Regéc", None),
    ]
    assert [row["visits"] for row in client_of(mentor).get("/api/v1/trips/").json()["results"]] == [[]]
    # What was read and sent back drops nothing that could not be read.
    sent = {name: read[name] for name in ("date", "note", "stops", "version")} | {"kilometres": 91}
    answer = client_of(mentor).put(f"/api/v1/trips/{moved.uuid}/", sent, content_type="application/json")
    assert (answer.status_code, answer.json()["kilometres"], answer.json()["stops"]) == (200, 91, read["stops"])
    assert moved.stops.order_by("position").first().community.name == "Rejtett Kör"


def test_what_is_read_can_be_dropped(mentor, client_of):
    place = make.settlement("Golop")
    stops = [Stop(place, make.community(place), "Kulcs?")]
    trip = trips.log(by=mentor, uuid=uuid.uuid4(), date=DAY, stops=stops).trip
    read = client_of(mentor).get(f"/api/v1/trips/{trip.uuid}/").json()
    sent = {name: read[name] for name in ("date", "note", "version")} | {"stops": [{"settlement": place.key}]}
    answer = client_of(mentor).put(f"/api/v1/trips/{trip.uuid}/", sent, content_type="application/json")
    assert (answer.status_code, trip.stops.get().community) == (200, None)


def test_who_works_in_both_counties_reads_all_of_it(mentor, moved, client_of):
    mentor.appointments.update(valid_until=None)
    client, keys = client_of(mentor), [str(key) for key in moved.visits.order_by("pk").values_list("uuid", flat=True)]
    read = client.get(f"/api/v1/trips/{moved.uuid}/").json()
    assert (read["visits"], read["stops"][0]["community"]) == (keys, moved.stops.first().community_id)
    text = client.get(f"/trips/{moved.uuid}/").content.decode()
    assert [key for key in keys if f"/visits/{key}/" not in linked(text)] == []
    assert "Rejtett Kör" in text
    assert client.get(f"/trips/{moved.uuid}/sheet/").content.decode().count('<svg class="qr small"') == 3


def test_who_moved_corrects_the_kilometres_and_plans_nothing_new_there(mentor, moved, client_of):
    client, url = client_of(mentor), f"/trips/{moved.uuid}/edit/"
    form = client.get(url).context["form"]
    sent = {name: form[name].value() or "" for name in form.fields} | {"date": "2026-03-04", "kilometres": "91"}
    assert client.post(url, sent).status_code == 302
    moved.refresh_from_db()
    kept = list(moved.stops.order_by("position").values_list("settlement__name", "community__name", "question"))
    assert (moved.kilometres, kept) == (91, [("Golop", "Rejtett Kör", "Kulcs?"), ("Regéc", None, "")])
    fresh = {name: client.get(url).context["form"][name].value() or "" for name in sent}
    answer = client.post(url, fresh | {"date": "2026-03-04", "stop-2-settlement": make.settlement("Vizsoly").name})
    assert "Csak olyan megyébe tervezhet utat, ahol mentor." in answer.content.decode()
    assert moved.stops.count() == 2


def test_after_a_visit_on_a_trip_it_goes_on_to_the_next_village(mentor, places, client):
    client.force_login(mentor)
    trip = make.trip(mentor, *places, date=today())
    on_it = f"/visits/new/?trip={trip.uuid}"

    def ways(visit):
        page = client.get(f"/visits/{visit.uuid}/?saved").content.decode()
        return page, [f"{on_it}&amp;settlement={place.pk}" in page for place in places]

    first = make.visit(mentor, places[0], trip=trip, state="submitted")
    page, found = ways(first)
    assert found == [True, True, False], "once more here, and on"
    assert "Tovább: Regéc" in page
    assert f'href="{on_it}"' in page, "any other village of this trip"
    make.visit(mentor, places[1], trip=trip, state="submitted")
    assert "Tovább: Telkibánya" in ways(first)[0]
    last = make.visit(mentor, places[2], trip=trip, state="submitted")
    page, _found = ways(last)
    assert "Tovább:" not in page
    assert f'href="{on_it}"' in page
    alone = make.visit(mentor, places[0], state="submitted")
    assert "trip=" not in ways(alone)[0]
    assert "Tovább:" not in client.get(f"/visits/{first.uuid}/").content.decode()


@pytest.mark.parametrize(("number", "lines"), [(1, 12), (3, 12), (5, 7), (8, 3)])
def test_the_sheet_has_lines_to_write_on(mentor, client, number, lines):
    client.force_login(mentor)
    trip = make.trip(mentor, *(make.settlement() for _ in range(number)))
    page = client.get(f"/trips/{trip.uuid}/sheet/").content.decode()
    assert page.count("<i></i>") == number * lines


QUEUE = {"headers": {"Accept": "application/json"}}


def on_the_phone(mentor, places, **changes):
    """The form of a trip as a phone's queue sends it: one village logged, one planned."""
    return {
        "uuid": str(uuid.uuid4()),
        "for_user": str(mentor.pk),
        "state": "submitted",
        "date": "2026-03-04",
        "stop-0-settlement": places[0].name,
        "stop-0-uuid": str(uuid.uuid4()),
        "stop-0-activities": ["forum"],
        "stop-0-summary": "Fórum volt.",
        "stop-1-settlement": places[1].name,
    } | changes


def test_sent_by_a_phone_twice_it_is_one_trip_and_says_what_arrived(mentor, places, client):
    client.force_login(mentor)
    sent = on_the_phone(mentor, places)
    answers = [client.post("/trips/new/", sent, **QUEUE) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 200]
    trip = Trip.objects.get()
    for answer in answers:
        body = answer.json()
        assert body.pop("server_time")
        assert body == {
            "uuid": sent["uuid"],
            "date": "2026-03-04",
            "place": "Golop – Regéc",
            "url": f"/trips/{trip.uuid}/",
            "notes": [],
        }
    assert list(Visit.objects.values_list("uuid", "state")) == [(uuid.UUID(sent["stop-0-uuid"]), "submitted")]


def test_a_trip_changed_on_the_phone_after_it_arrived_is_shown_beside_what_stands(mentor, places, client):
    """The answer was lost, a village was added, and it is sent again: the visit of that village is not lost either."""
    client.force_login(mentor)
    sent = on_the_phone(mentor, places)
    client.post("/trips/new/", sent, **QUEUE)
    more = {"stop-2-settlement": places[2].name, "stop-2-uuid": str(uuid.uuid4()), "stop-2-summary": "Interjú volt."}
    more |= {"stop-2-activities": ["interview"]}
    answer = client.post("/trips/new/", sent | more, **QUEUE)
    assert (answer.status_code, answer.json()["code"]) == (409, "changed")
    page = client.post("/trips/new/", sent | more)
    assert page.context["present"].stops == trips.plan_of(Trip.objects.get()).stops
    assert "Interjú volt." in page.content.decode()
    (version,) = re.findall(r'name="version" value="([^"]+)"', page.content.decode())
    answer = client.post("/trips/new/", sent | more | {"version": version}, **QUEUE)
    assert answer.status_code == 200
    assert sorted(Visit.objects.values_list("summary", flat=True)) == ["Fórum volt.", "Interjú volt."]
    assert (Trip.objects.count(), Trip.objects.get().stops.count()) == (1, 3)
    assert client.post("/trips/new/", sent | more | {"version": version}, **QUEUE).status_code == 200
    assert client.post("/trips/new/", sent | {"version": version}, **QUEUE).status_code == 200, "as first sent"


def test_a_phone_is_told_what_is_wrong_with_a_trip(mentor, places, client):
    client.force_login(mentor)
    sent = on_the_phone(mentor, places)
    wrong = client.post("/trips/new/", sent | {"stop-1-settlement": "Sehonnai"}, **QUEUE)
    assert (wrong.status_code, wrong.json()["code"], set(wrong.json()["errors"])) == (
        400,
        "invalid",
        {"stop-1-settlement"},
    )
    others = client.post("/trips/new/", sent | {"for_user": str(mentor.pk + 1)}, **QUEUE)
    assert (others.status_code, others.json()["code"]) == (409, "other_user")
    foreign = make.trip(make.person("mentor", make.HOME), places[0])
    taken = client.post("/trips/new/", sent | {"uuid": str(foreign.uuid)}, **QUEUE)
    assert (taken.status_code, taken.json()["code"]) == (409, "taken")
    assert not Trip.objects.filter(mentor=mentor).exists()
    assert not Visit.objects.exists()
    page = client.post("/trips/new/", sent | {"uuid": str(foreign.uuid)}).content.decode()
    (new,) = re.findall(r'name="uuid" value="([^"]+)"', page)
    assert new != str(foreign.uuid)
    client.logout()
    assert client.post("/trips/new/", sent, **QUEUE).status_code == 401
    client.force_login(make.person("lead"))
    assert client.post("/trips/new/", sent, **QUEUE).status_code == 404


def test_a_change_of_a_trip_by_the_queue(mentor, places, client):
    client.force_login(mentor)
    trip = make.trip(mentor, places[0])
    version = client.get(f"/trips/{trip.uuid}/edit/").context["form"]["version"].value()
    sent = {"date": "2026-03-05", "version": version, "uuid": str(trip.uuid), "stop-0-settlement": places[1].name}
    for _ in range(2):
        answer = client.post(f"/trips/{trip.uuid}/edit/", sent, **QUEUE)
        assert (answer.status_code, answer.json()["uuid"], answer.json()["date"]) == (200, str(trip.uuid), "2026-03-05")
    answer = client.post(f"/trips/{trip.uuid}/edit/", sent | {"kilometres": 9}, **QUEUE)
    assert (answer.status_code, answer.json()["code"]) == (409, "changed")
    assert client.post(f"/trips/{uuid.uuid4()}/edit/", sent, **QUEUE).status_code == 404
