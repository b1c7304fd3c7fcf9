"""Seats in sessions: they come with a seat at the event and go with it, and who finds one full keeps the wish."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from events.calendar import actions as events
from events.models import Event, Registration, SessionQuota, SessionSeat
from events.registration.actions import organising, registering
from events.registration.actions import registration as registrations
from events.registration.inlines import REGISTRATION
from events.registration.letters import token_of
from institutions.models import Mail
from institutions.parts import actions as parts

from ... import make
from .test_registering import announced

pytestmark = pytest.mark.django_db
QUOTAS = REGISTRATION.kinds["quotas"]


@pytest.fixture
def editor():
    return make.person("editor")


@pytest.fixture
def event():
    return announced(capacity=1)


@pytest.fixture
def quota(event):
    return SessionQuota.objects.create(event=event, session=make.session(event, name="Kosárfonás"), seats=1)


def come(event, **facts):
    number = next(make.counter)
    return registering.register(event, by=None, name=f"Vendég {number}", email=f"vendeg{number}@example.org", **facts)[
        0
    ]


def held(quota) -> list[int]:
    """Who has a seat in the session (ids)."""
    return list(quota.wishes.filter(is_granted=True).values_list("registration", flat=True).order_by("pk"))


def widen(event, editor, capacity):
    event = Event.objects.get(pk=event.pk)
    events.update(event, by=editor, revision=event.revision, capacity=capacity)


def told(one) -> list:
    rows = Mail.objects.filter(kind="registration_changed", about=one.pk).order_by("pk")
    return [mail.facts["lines"] for mail in rows]


def page(client, one) -> str:
    return client.get(f"/registrations/{token_of(one)}/").text


def test_who_waits_for_the_event_holds_no_seat_in_a_session(event, quota, editor, client):
    come(event)
    waits = come(event, workshops=[quota.session.uuid])
    assert (waits.state, held(quota)) == ("waiting", [])
    assert "a hely az eseményre kapott hellyel együtt jár" in page(client, waits)
    # The seat is free for whoever has one at the event.
    widen(event, editor, 0)
    organising.set_up(event, by=editor, revision=1, reserved_seats=1)
    other = come(event, workshops=[quota.session.uuid])
    widen(event, editor, 2)
    assert [Registration.objects.get(pk=one.pk).state for one in (waits, other)] == ["waiting", "waiting"]
    widen(event, editor, 3)
    assert held(quota) == [waits.pk]


def test_the_seat_in_the_session_comes_with_the_one_at_the_event(event, quota, client):
    first = come(event)
    waits = come(event, workshops=[quota.session.uuid])
    registrations.cancel(first)
    assert held(quota) == [waits.pk]
    assert "Kosárfonás" in page(client, waits)
    assert "betelt: ha felszabadul" not in page(client, waits)
    # The mail about the seat tells of both.
    assert told(waits) == []


def test_who_finds_it_full_keeps_the_wish_and_is_next(event, quota, editor, client):
    """Two wait for the event and wish for the same session: the first gets both, the second the event alone, until."""
    first = come(event)
    second, third, fourth = (come(event, workshops=[quota.session.uuid]) for _three in range(3))
    widen(event, editor, 4)
    assert held(quota) == [second.pk]
    assert "betelt: ha felszabadul hely, a jelentkezés sorrendjében jut" in page(client, third)
    assert "betelt" not in page(client, second)
    registrations.cancel(second)
    assert (held(quota), told(third), told(fourth)) == (
        [third.pk],
        [["Felszabadult egy hely, az Öné: Kosárfonás"]],
        [],
    )
    # More room in the session moves it too, and less takes nobody's seat.
    quota.refresh_from_db()
    parts.update(REGISTRATION, QUOTAS, quota, by=editor, revision=quota.revision, seats=2)
    assert held(quota) == sorted([third.pk, fourth.pk])
    quota.refresh_from_db()
    parts.update(REGISTRATION, QUOTAS, quota, by=editor, revision=quota.revision, seats=0)
    assert held(quota) == sorted([third.pk, fourth.pk])
    assert first.session_seats.count() == 0


def test_what_is_full_is_not_to_be_chosen(event, quota, editor, client):
    widen(event, editor, 9)
    form = f"/events/{event.slug}/register/"
    assert "Kosárfonás: betelt" not in client.get(form).text
    come(event, workshops=[quota.session.uuid])
    assert "Kosárfonás: betelt" in client.get(form).text
    with pytest.raises(ValidationError, match="betelt"):
        come(event, workshops=[quota.session.uuid])
    assert Registration.objects.count() == 1


def test_a_group_is_counted_as_many(event, quota, editor):
    widen(event, editor, 9)
    quota.seats = 2
    quota.save()
    with pytest.raises(ValidationError, match="már csak 2 hely"):
        come(event, colleagues=["Második Márta", "Harmadik Huba"], workshops=[quota.session.uuid])
    come(event, colleagues=["Második Márta"], workshops=[quota.session.uuid])
    assert len(held(quota)) == 2


def test_a_colleague_takes_the_seat_in_the_session_over(event, quota):
    one = come(event, workshops=[quota.session.uuid])
    registrations.hand_over(one, name="Kolléga Kati", email="kati@example.org")
    assert held(quota) == [one.pk]


def test_calling_off_gives_nobody_a_seat_on_the_way(event, quota, editor):
    widen(event, editor, 2)
    come(event, workshops=[quota.session.uuid])
    second = come(event)
    SessionSeat.objects.create(quota=quota, registration=second)
    events.cancel(Event.objects.get(pk=event.pk), by=editor, reason="Árvíz.")
    assert (SessionSeat.objects.count(), told(second)) == (0, [])


def test_the_database_refuses_what_an_action_would_forget(event, quota, editor):
    widen(event, editor, 2)
    come(event, workshops=[quota.session.uuid])
    with_a_seat, without = come(event), come(event)
    for one in (with_a_seat, without):
        with pytest.raises(IntegrityError, match="no seat is left"), transaction.atomic():
            SessionSeat.objects.create(quota=quota, registration=one, is_granted=True)
    SessionSeat.objects.all().delete()
    with pytest.raises(IntegrityError, match="no seat is left"), transaction.atomic():
        SessionSeat.objects.create(quota=quota, registration=without, is_granted=True)


def test_the_session_of_another_event_is_none_of_this(event, editor):
    other = make.session(announced(), name="Másik")
    with pytest.raises(ValidationError, match="másik esemény"):
        parts.add(REGISTRATION, QUOTAS, event, by=editor, session=other, seats=3)


def test_organisers_read_who_chose_what(event, quota, editor, client_of):
    one = come(event, workshops=[quota.session.uuid])
    assert "Kosárfonás" in client_of(editor).get(f"/events/{event.slug}/registrations/{one.uuid}/").text
