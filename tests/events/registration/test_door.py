"""The doors of an event: exactly once, several at once, also late; who came in since when, and what a phone keeps."""

import datetime
import json
import re
import threading
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from django.utils import timezone

from events.models import Arrival, Registration
from events.registration.actions import arriving
from institutions.base.exceptions import Conflict, NotGranted

from ... import make

State = Registration.State
HOUR = datetime.timedelta(hours=1)


def came(client, event, accept="application/json", **sent):
    return client.post(f"/events/{event.slug}/door/", {"uuid": uuid.uuid4()} | sent, headers={"Accept": accept})


def moments(saved, sent):
    """The times of a phone, by its own clock."""
    return {"device_saved_at": saved.isoformat(), "device_sent_at": sent.isoformat()}


def test_one_tap(client_of, team, event, anna):
    answer = came(client_of(team), event, registration=anna.uuid)
    told = answer.json()
    assert (answer.status_code, told["state"], told["already"]) == (201, "in", False)
    anna.refresh_from_db()
    assert (anna.state, Arrival.objects.live().count()) == (State.ATTENDED, 1)


def test_sent_again_it_happens_once(client_of, team, event, anna):
    client, same = client_of(team), uuid.uuid4()
    found = [came(client, event, uuid=same, registration=anna.uuid) for _ in range(2)]
    assert [answer.status_code for answer in found] == [201, 200]
    assert found[0].json()["since"] == found[1].json()["since"]
    assert Arrival.objects.count() == 1
    assert came(client, event, uuid=same, name="Valaki Más").status_code == 409
    assert Arrival.objects.count() == 1


def test_two_doors_write_the_same_person(client_of, team, people, event, anna):
    """The second to arrive is told since when; a door whose words come late was there first all the same."""
    now = timezone.now()
    first = came(client_of(team), event, registration=anna.uuid, **moments(now - HOUR, now)).json()
    late = came(client_of(people["mentor"]), event, registration=anna.uuid, **moments(now - 2 * HOUR, now)).json()
    assert (first["already"], late["already"]) == (False, True)
    assert abs(datetime.datetime.fromisoformat(late["since"]) - (now - 2 * HOUR)) < datetime.timedelta(seconds=5)
    [arrival] = Arrival.objects.live()
    assert arrival.at.isoformat() == late["since"]
    assert Arrival.objects.count() == 2, "nothing that a door wrote is lost"


def test_the_moment_is_by_our_clock(client_of, team, event, anna):
    """The phone's clock is a year ahead: what counts is how long ago it was."""
    wrong = timezone.now() + datetime.timedelta(days=365)
    told = came(client_of(team), event, registration=anna.uuid, **moments(wrong - HOUR, wrong)).json()
    assert abs(datetime.datetime.fromisoformat(told["since"]) - (timezone.now() - HOUR)) < datetime.timedelta(seconds=5)


@pytest.mark.parametrize("state", [State.WAITING, State.CANCELLED, State.RECEIVED, State.OFFERED])
def test_who_has_no_seat_is_there_all_the_same(client_of, team, event, state):
    """No seat is taken for them, and nothing is lost."""
    one = make.registration(event, state=state)
    assert came(client_of(team), event, registration=one.uuid).status_code == 201
    one.refresh_from_db()
    assert (one.state, Arrival.objects.live().get().registration) == (state, one)


def test_a_walk_in(client_of, team, event):
    client = client_of(team)
    assert came(client, event, name="  Betérő\u00a0 Béla ").status_code == 201
    assert Arrival.objects.get().name == "Betérő Béla"
    for wrong in (
        {},
        {"name": " "},
        {"name": "x" * 201},
        {"code": "NINCS"},
        {"registration": uuid.uuid4()},
        {"undo": uuid.uuid4()},
    ):
        assert came(client, event, **wrong).status_code == 400
    assert came(client, event, uuid="x", name="Valaki").status_code == 400
    assert Arrival.objects.count() == 1


def test_a_code_as_people_type_it(client_of, team, event, anna):
    typed = f" {anna.code[:4].lower()} {anna.code[4:]} "
    assert came(client_of(team), event, code=typed).json()["state"] == "in"
    assert Arrival.objects.get().registration == anna


def test_another_events_registration_is_nobody_here(client_of, team, event):
    other = make.registration(make.event(state="published", registration=True))
    for sent in ({"registration": other.uuid}, {"code": other.code}):
        assert came(client_of(team), event, **sent).status_code == 400


def test_undone_and_in_again(client_of, team, event, anna):
    client = client_of(team)
    first = came(client, event, registration=anna.uuid).json()
    for _ in range(2):
        assert came(client, event, undo=first["uuid"]).json()["state"] == "out"
    anna.refresh_from_db()
    assert (anna.state, Arrival.objects.live().count()) == (State.CONFIRMED, 0)
    assert came(client, event, registration=anna.uuid).json()["already"] is False
    assert Arrival.objects.live().count() == 1


def test_what_another_door_wrote_afterwards_stands(team, event, anna):
    """Undone at a quarter past by a phone without network; at half past they came in by another door."""
    now = timezone.now()
    first, _ = arriving.check_in(event, by=team, uuid=uuid.uuid4(), registration=anna, at=now - 3 * HOUR)
    second, _ = arriving.check_in(event, by=team, uuid=uuid.uuid4(), registration=anna, at=now - HOUR)
    arriving.undo(first, by=team, at=now - 2 * HOUR)
    anna.refresh_from_db()
    assert (list(Arrival.objects.live()), anna.state) == ([second], State.ATTENDED)


@pytest.mark.django_db(transaction=True)
def test_many_doors_at_the_same_moment():
    day = timezone.localdate()
    event = make.event(state="published", registration=True, starts_on=day, ends_on=day)
    one, by = make.registration(event), make.person("editor")
    start = threading.Barrier(6)

    def check_in(_number):
        try:
            start.wait()
            return arriving.check_in(event, by=by, uuid=uuid.uuid4(), registration=one)[0].whole.pk
        finally:
            connection.close()

    with ThreadPoolExecutor(6) as pool:
        assert len(set(pool.map(check_in, range(6)))) == 1
    assert (Arrival.objects.count(), Arrival.objects.live().count()) == (6, 1)


def test_strangers_have_no_door(client_of, people, event, anna):
    for name in ("contact", "expert", "supervisor"):
        client = client_of(people[name])
        assert client.get(f"/events/{event.slug}/door/").status_code == 404
        assert came(client, event, registration=anna.uuid).status_code == 404
        with pytest.raises(NotGranted):
            arriving.check_in(event, by=people[name], uuid=uuid.uuid4(), registration=anna)
    assert Arrival.objects.count() == 0


def test_another_persons_phone_sends_nothing_in_ones_name(client_of, team, event, anna):
    assert came(client_of(team), event, registration=anna.uuid, for_user="99999999").json()["code"] == "other_user"
    assert Arrival.objects.count() == 0


def test_the_page_holds_the_list_and_says_until_when(client_of, team, event, anna):
    answer = client_of(team).get(f"/events/{event.slug}/door/")
    kept = json.loads(re.search(r'id="door-list" type="application/json">(.*?)</script>', answer.text)[1])
    assert [(one["name"], one["code"], one["state"]) for one in kept["people"]] == [
        ("Kovács Anna", anna.code, "confirmed")
    ]
    assert answer["Kalaka-Keep"] == str(team.pk)
    assert answer["Kalaka-Until"] == (event.over_at + 24 * HOUR).isoformat()
    assert "camera=(self)" in answer["Permissions-Policy"]
    assert "keeps" in answer.cookies


def test_no_other_page_may_use_the_camera(client_of, team, event):
    client = client_of(team)
    for address in ("/", f"/events/{event.slug}/", f"/events/{event.slug}/registrations/"):
        assert "camera=()" in client.get(address)["Permissions-Policy"]
    door = client.get(f"/events/{event.slug}/door/")["Permissions-Policy"]
    assert ("microphone=()" in door, "geolocation=()" in door) == (True, True)


def test_a_day_after_the_event_no_names_go_out(client_of, team):
    day = timezone.localdate() - datetime.timedelta(days=3)
    event = make.event(state="published", registration=True, starts_on=day, ends_on=day)
    make.registration(event, name="Kovács Anna")
    answer = client_of(team).get(f"/events/{event.slug}/door/")
    assert ("door-list" in answer.text, "Kovács Anna" in answer.text) == (False, False)


def test_without_a_script(client_of, team, event, anna):
    client = client_of(team)
    page = client.get(f"/events/{event.slug}/door/?q=kovacs")
    assert "Kovács Anna" in page.text
    assert (
        "Bent van."
        in came(client, event, "text/html", registration=anna.uuid).wsgi_request._messages._queued_messages[0].message
    )
    assert "Visszavonom" in client.get(f"/events/{event.slug}/door/?q=kovacs").text
    assert "Ilyen kóddal senki sem jelentkezett." in came(client, event, "text/html", code="ROSSZ").text


def test_the_api(client_of, team, event, anna):
    client, key = client_of(team), str(uuid.uuid4())
    path = f"/api/v1/events/{event.slug}/arrivals/"
    sent = {"uuid": key, "registration": str(anna.uuid)}
    found = [client.post(path, sent, content_type="application/json") for _ in range(2)]
    assert [answer.status_code for answer in found] == [201, 200]
    assert [(one["name"], one["state"]) for one in client.get(path).json()["results"]] == [("Kovács Anna", "in")]
    assert client.post(f"{path}{key}/undo/").json()["state"] == "out"
    assert client.get(path).json()["results"] == []
    assert client.post(path, {"uuid": key}, content_type="application/json").status_code == 400
    other = {"uuid": str(uuid.uuid4()), "registration": str(uuid.uuid4())}
    assert client.post(path, other, content_type="application/json").status_code == 404


def test_names_of_walk_ins_go_after_a_year(db):
    day = timezone.localdate() - datetime.timedelta(days=400)
    old = make.arrival(make.event(state="published", starts_on=day, ends_on=day))
    make.arrival(make.event(state="published"))
    assert arriving.forget_walk_ins() == 1
    old.refresh_from_db()
    assert (old.name, Arrival.objects.count()) == ("", 2)


def test_the_same_key_for_another_person_is_refused(team, event, anna):
    key = uuid.uuid4()
    arriving.check_in(event, by=team, uuid=key, registration=anna)
    with pytest.raises(Conflict):
        arriving.check_in(event, by=team, uuid=key, registration=make.registration(event))
