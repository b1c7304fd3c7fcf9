"""Undoing at the doors: exactly the one, exactly once, in whatever order it is heard of; walk-ins count apart."""

import datetime
import itertools
import uuid

from django.utils import timezone

from events.models import Arrival, Registration
from events.registration.actions import arriving

from ... import make
from .test_door import came

State = Registration.State
HOUR = datetime.timedelta(hours=1)


def walk_in(event, by, name="Betérő Béla", **more):
    return arriving.check_in(event, by=by, uuid=uuid.uuid4(), name=name, **more)[0]


def live():
    return sorted(Arrival.objects.live().values_list("pk", flat=True))


def test_one_walk_in_is_undone_and_no_namesake(client_of, team, people, event, anna):
    """Twice, from two doors and by the endpoint: of three who are in, two are left each time."""
    first, namesake, other = walk_in(event, team), walk_in(event, team), walk_in(event, team, "Kovács Anna")
    for who in (team, people["mentor"]):
        assert came(client_of(who), event, undo=first.uuid).json()["state"] == "out"
    path = f"/api/v1/events/{event.slug}/arrivals/{first.uuid}/undo/"
    assert client_of(team).post(path).json()["state"] == "out"
    assert live() == [namesake.pk, other.pk]
    # Sent again, what was undone stays undone; and nobody who registered under the name is touched.
    assert came(client_of(team), event, uuid=first.uuid, name="Betérő Béla").json()["state"] == "out"
    came(client_of(team), event, undo=other.uuid)
    anna.refresh_from_db()
    assert (live(), anna.state, Arrival.objects.count()) == ([namesake.pk], State.CONFIRMED, 3)


def test_a_walk_in_who_registered_since_is_in_by_their_registration(client_of, team, event):
    """The walk-in is undone and they are let in as who they are; undone late by another door, they stay in."""
    walked = walk_in(event, team)
    known = make.registration(event, name="Betérő Béla")
    came(client_of(team), event, registration=known.uuid)
    for _twice in range(2):
        came(client_of(team), event, undo=walked.uuid)
    known.refresh_from_db()
    assert (Arrival.objects.live().get().registration, known.state) == (known, State.ATTENDED)


def test_the_name_of_a_walk_in_goes_and_the_count_stays(client_of, team, event, anna):
    client, walked = client_of(team), walk_in(event, team)
    door = f"/events/{event.slug}/door/?q=betérő"
    assert "Név törlése, a létszám marad" in client.get(door).text
    for _twice in range(2):
        assert came(client, event, "text/html", forget=walked.uuid).status_code == 302
    assert (live(), Arrival.objects.get().name) == ([walked.pk], "")
    assert "Betérő" not in client.get(f"/events/{event.slug}/door/").text
    # Undone afterwards, it is undone once; the name of who registered goes with the registration alone.
    came(client, event, undo=walked.uuid)
    assert live() == []
    come = came(client, event, registration=anna.uuid).json()["uuid"]
    assert came(client, event, forget=Arrival.objects.get(uuid=come).uuid).status_code == 400


def test_two_doors_undo_the_same_person_in_any_order(people, team):
    """In at nine by one door and at ten past by another; undone at five past by the first and at a quarter past by the
    second, which had heard of the first alone. Whatever we hear first, nobody is in.
    """
    day, now = timezone.localdate(), timezone.now()

    def at(minutes):
        return now - HOUR + datetime.timedelta(minutes=minutes)

    deeds = {
        "in": lambda one, key: arriving.check_in(one.event, by=team, uuid=key, registration=one, at=at(0)),
        "in there": lambda one, key: arriving.check_in(
            one.event, by=team, uuid=uuid.uuid4(), registration=one, at=at(10)
        ),
        "out": lambda one, key: arriving.undo(Arrival.objects.get(uuid=key), by=team, at=at(5)),
        "out there": lambda one, key: arriving.undo(Arrival.objects.get(uuid=key), by=team, at=at(15)),
    }
    event = make.event(state="published", registration=True, starts_on=day, ends_on=day)
    for order in itertools.permutations(["in there", "out", "out there"]):
        one, key = make.registration(event), uuid.uuid4()
        for deed in ("in", *order):
            deeds[deed](one, key)
        one.refresh_from_db()
        found = Arrival.objects.live().filter(registration=one).count()
        assert (found, one.state) == (0, State.CONFIRMED), order


def test_the_same_undoing_heard_twice_leaves_who_came_in_again(team, event, anna):
    now = timezone.now()
    first, _ = arriving.check_in(event, by=team, uuid=uuid.uuid4(), registration=anna, at=now - 3 * HOUR)
    arriving.undo(first, by=team, at=now - 2 * HOUR)
    arriving.check_in(event, by=team, uuid=uuid.uuid4(), registration=anna, at=now - HOUR)
    for moment in (now - 2 * HOUR, None):
        arriving.undo(first, by=team, at=moment)
    anna.refresh_from_db()
    assert (len(live()), anna.state) == (1, State.ATTENDED)
