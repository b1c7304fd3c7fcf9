"""Invitations: sent twice, cut, declined, and the seats that are kept for them."""

import time

import pytest

from events.models import EventInvitation, Registration
from events.registration.actions import organising
from events.registration.invitation_letters import invitation_path
from mentors.people.public_form import new_stamp

from .coming import come, now_of, state
from .test_registering import announced

pytestmark = pytest.mark.django_db


@pytest.fixture
def invited(editor):
    event = announced(capacity=2)
    organising.set_up(event, by=editor, revision=1, reserved_seats=1)
    organising.invite(event, by=editor, addresses="Nagy Pál <pal@example.org>")
    return EventInvitation.objects.select_related("event").get()


def form(**fields):
    return {"name": "Nagy Pál", "email": "pal@example.org", "stamp": new_stamp(time.time() - 60)} | fields


def test_the_form_behind_an_invitation_sent_twice_is_one(invited, client_of):
    visitor = client_of(None)
    address = f"/events/{invited.event.slug}/register/?invitation={invitation_path(invited).split('/')[-2]}"
    same = form()
    assert [visitor.post(address, same).status_code for _ in range(2)] == [302, 302]
    assert [(one.is_invited, one.state) for one in Registration.objects.all()] == [(True, "confirmed")]
    # Whoever got the link passed on comes like everybody else.
    assert visitor.post(address, form(name="Más Márta", email="marta@example.org")).status_code == 302
    assert Registration.objects.get(name="Más Márta").is_invited is False


def test_an_invitation_that_was_cut_or_is_for_another_event_loses_no_word(invited, client_of):
    event, visitor, token = announced(), client_of(None), invitation_path(invited).split("/")[-2]
    for number, cut in enumerate((token[:-3], "x", token)):
        sent_form = form(name=f"Vendég {number}")
        assert visitor.post(f"/events/{event.slug}/register/?invitation={cut}", sent_form).status_code == 302
    assert list(Registration.objects.order_by().values_list("event", "is_invited").distinct()) == [(event.pk, False)]
    assert EventInvitation.objects.get().state == "invited"


def test_an_invitation_brings_no_colleagues_onto_reserved_seats(invited):
    event = invited.event
    come(event)
    come(event, "Nagy Pál", email="pal@example.org", invitation=invited, colleagues=["Kolléga Kata"])
    assert list(Registration.objects.order_by("pk").values_list("is_invited", "state"))[1:] == [
        (True, "confirmed"),
        (False, "waiting"),
    ]


def test_who_waits_and_is_invited_then_gets_the_reserved_seat(invited):
    event = invited.event
    come(event)
    pal = come(event, "Nagy Pál", email="pal@example.org")
    assert state(pal) == "waiting"
    assert come(event, "nagy pál", email="Pal@example.org", invitation=invited).pk == pal.pk
    assert (state(pal), now_of(pal).is_invited) == ("confirmed", True)


def test_who_declines_takes_no_seat_from_those_who_have_not_answered(editor):
    event = announced(capacity=2)
    organising.set_up(event, by=editor, revision=1, reserved_seats=1)
    organising.invite(event, by=editor, addresses="egy@example.org\nketto@example.org")
    one, other = EventInvitation.objects.select_related("event").order_by("pk")
    _first, waiting = come(event), come(event)
    for _ in range(2):
        organising.decline(one)
    assert state(waiting) == "waiting"
    assert state(come(event, invitation=other)) == "confirmed"
    assert state(waiting) == "waiting"


def test_when_all_declined_the_list_moves(editor):
    event = announced(capacity=1)
    organising.set_up(event, by=editor, revision=1, reserved_seats=1)
    organising.invite(event, by=editor, addresses="egy@example.org")
    waiting = come(event)
    assert state(waiting) == "waiting"
    organising.decline(EventInvitation.objects.select_related("event").get())
    assert state(waiting) == "confirmed"
