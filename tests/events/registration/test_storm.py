"""Many at once, on real transactions: 100 registrations for 10 seats, then cancellations against new ones."""

import datetime
import threading
import uuid

import pytest
from django.db import connection
from django.test import Client, override_settings
from django.utils import timezone

from events.models import Event, Registration, SeatMove
from events.registration.actions import registration as registrations
from events.registration.actions import seats
from events.registration.letters import token_of
from institutions.models import Mail

from ... import make

pytestmark = pytest.mark.django_db(transaction=True)
UNLIMITED = override_settings(PUBLIC_FORM_LIMITS={"network": 0, "here": 0, "address": 0})
SEATS, COMERS, HANDS = 10, 100, 8
FEWER = 30


def at_once(jobs) -> list:
    """What each job answers; so many hands carry them out at the same time."""
    jobs, answers, lock = list(jobs), [], threading.Lock()

    def work():
        try:
            while True:
                with lock:
                    if not jobs:
                        return
                    job = jobs.pop()
                answer = job()
                with lock:
                    answers.append(answer)
        finally:
            connection.close()

    hands = [threading.Thread(target=work) for _ in range(HANDS)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    return answers


def full_house():
    day = timezone.localdate() + datetime.timedelta(days=30)
    return make.event(state="published", registration=True, capacity=SEATS, starts_on=day, ends_on=day)


def comer(event, number):
    sent = {"uuid": str(uuid.uuid4()), "name": f"Vendég {number}", "email": f"vendeg{number}@example.org"}

    def register():
        client = Client(raise_request_exception=False)
        address = f"/api/v1/events/{event.slug}/registrations/"
        # Each is sent twice: the network often loses an answer.
        return [client.post(address, sent, content_type="application/json").status_code for _ in range(2)]

    return register


def storm(event, comers=COMERS):
    with UNLIMITED:
        return at_once([comer(event, number) for number in range(comers)])


def states(event):
    return list(Registration.objects.filter(event=event).order_by("pk").values_list("state", flat=True))


def proven(event) -> list[int]:
    """By the history: seats above the capacity at any moment (none), reckoned anew from the moves themselves."""
    taken, over = set(), []
    for move in SeatMove.objects.filter(event=event).order_by("pk"):
        (taken.add if move.after in ("received", "confirmed", "offered", "attended") else taken.discard)(
            move.registration_id
        )
        if len(taken) > SEATS or move.taken != len(taken):
            over.append(move.pk)
    return over


def test_a_hundred_at_once_for_ten_seats():
    event = full_house()
    assert sorted(storm(event)) == [[201, 200]] * COMERS
    assert states(event) == ["confirmed"] * SEATS + ["waiting"] * (COMERS - SEATS)
    assert proven(event) == []
    mails = Mail.objects.filter(about__in=Registration.objects.filter(event=event).values("pk"))
    assert (mails.count(), mails.values("about").distinct().count()) == (COMERS, COMERS)


def test_cancellations_against_new_ones():
    event = full_house()
    storm(event, FEWER)
    first = list(Registration.objects.filter(event=event).order_by("pk"))
    leaving = first[::5]

    def leave(one):
        def cancel():
            client, token = Client(raise_request_exception=False), {"token": token_of(one)}
            address = f"/api/v1/registrations/{one.uuid}/cancel/"
            return client.post(address, token, content_type="application/json").status_code

        return cancel

    with UNLIMITED:
        new = [comer(event, number) for number in range(FEWER, FEWER + len(leaving))]
        mixed = [job for pair in zip(new, map(leave, leaving), strict=True) for job in pair]
        answers = at_once(mixed)
    assert sorted(map(str, answers)) == sorted([str([201, 200])] * len(leaving) + ["200"] * len(leaving))
    assert proven(event) == []
    stayed = [one.pk for one in first if one not in leaving]
    coming = list(
        Registration.objects.filter(event=event, state="confirmed").order_by("pk").values_list("pk", flat=True)
    )
    assert len(coming) == SEATS
    # In the order of arrival, without a gap: nobody who waits came before somebody who was promoted.
    assert coming == stayed[:SEATS]
    promoted = SeatMove.objects.filter(event=event, cause="promoted").order_by("pk")
    keys = list(promoted.values_list("registration", flat=True))
    assert keys == sorted(keys)


def test_without_the_lock_it_would_be_wrong(monkeypatch):
    """The negative control: with the lock and the trigger off the same storm breaks what the first test holds."""
    event = full_house()
    unlocked = lambda record: Event.objects.select_related("setup").get(pk=record.pk)  # noqa: E731
    monkeypatch.setattr(seats, "lock", unlocked)
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE events_registration DISABLE TRIGGER USER")
        cursor.execute("ALTER TABLE events_seatmove DROP CONSTRAINT move_within_capacity")
    try:
        storm(event, FEWER)
        found = states(event)
        whole = found == ["confirmed"] * SEATS + ["waiting"] * (FEWER - SEATS)
        assert not (whole and proven(event) == [])
    finally:
        SeatMove.objects.all().delete()
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE events_registration ENABLE TRIGGER USER")
            constraint = SeatMove._meta.constraints[0]
            with connection.schema_editor() as editor:
                editor.add_constraint(SeatMove, constraint)


def test_the_database_itself_gives_no_seat_too_many():
    event = full_house()
    for _ in range(SEATS):
        make.registration(event)
    late = make.registration(event, "waiting")
    with pytest.raises(Exception, match="no seat is left"):
        Registration.objects.filter(pk=late.pk).update(state="confirmed")
    assert registrations.cancel(Registration.objects.filter(state="confirmed").first()).state == "cancelled"
    assert Registration.objects.get(pk=late.pk).state == "confirmed"
