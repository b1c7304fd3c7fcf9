"""Seats that go on: a reserved one whose invited person said no, however they said it, and one that is handed over."""

import pytest

from events.calendar import actions as events
from events.models import Event, EventInvitation, Registration
from events.registration.actions import organising, registering, seats
from events.registration.actions import registration as registrations
from events.registration.invitation_letters import INVITED
from events.registration.queries.seats import seats_of
from institutions import links
from institutions.models import Mail

from ... import make
from .test_registering import announced

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    return make.person("editor")


def come(event, **facts):
    number = next(make.counter)
    facts = {"email": f"vendeg{number}@example.org"} | facts
    return registering.register(event, by=None, name=f"Vendég {number}", **facts)[0]


def now_of(one) -> Registration:
    return Registration.objects.select_related("event").get(pk=one.pk)


def invited(event, editor, addresses="egy@example.org", **setup):
    """The event with so many reserved seats, and its invitations."""
    organising.set_up(event, by=editor, revision=1, **({"reserved_seats": 1} | setup))
    organising.invite(event, by=editor, addresses=addresses)
    return list(EventInvitation.objects.filter(event=event).select_related("event").order_by("pk"))


def lapse(one, editor):
    seats.settle(one.event, now_of(one).until)


WAYS = {
    "cancelled": lambda one, editor: registrations.cancel(one),
    "removed": lambda one, editor: registrations.remove(one, by=editor),
    "not confirmed": lapse,
}


@pytest.mark.parametrize("way", WAYS)
def test_the_seat_of_who_registered_and_does_not_come_is_the_lists(way, editor, client_of):
    event = announced(capacity=1)
    [invitation] = invited(event, editor, asks_to_confirm=way == "not confirmed")
    guest = come(event, invitation=invitation)
    waits = come(event)
    assert (now_of(guest).is_invited, now_of(waits).state) == (True, "waiting")
    WAYS[way](now_of(guest), editor)
    assert now_of(waits).state in ("confirmed", "received")
    # Page, figures and state of the invitation agree.
    invitation.refresh_from_db()
    assert (invitation.state, seats_of(now_of(waits).event, invitation.invited_at).reserved) == ("declined", 0)
    token = links.sign(INVITED, invitation.uuid, invitation.link_version)
    assert "Nem számítunk Önre" in client_of(None).get(f"/event-invitations/{token}/").text
    assert "nem jön" in client_of(editor).get(f"/events/{event.slug}/registrations/invite/").text


def test_it_stays_for_others_who_were_invited_and_have_not_answered(editor):
    event = announced(capacity=1)
    first, second = invited(event, editor, "egy@example.org\nketto@example.org")
    guest, waits = come(event, invitation=first), come(event)
    registrations.cancel(guest)
    assert now_of(waits).state == "waiting"
    organising.decline(second)
    assert now_of(waits).state == "confirmed"


def test_who_was_invited_since_has_it_reserved_where_it_is_free(editor):
    event = announced(capacity=2)
    [first] = invited(event, editor)
    registrations.cancel(come(event, invitation=first))
    organising.invite(event, by=editor, addresses="uj@example.org")
    come(event)
    assert now_of(come(event)).state == "waiting"
    fresh = EventInvitation.objects.select_related("event").get(email="uj@example.org")
    assert now_of(come(event, invitation=fresh)).state == "confirmed"


def test_who_is_registered_already_and_comes_by_their_invitation_leaves_a_seat_at_once(editor):
    """Two of three invited said no, and the third had a seat before: nothing is reserved any more."""
    event = announced(capacity=2)
    own = come(event)
    first, second = invited(event, editor, "egy@example.org\nketto@example.org", reserved_seats=1)
    organising.decline(first)
    waits = come(event)
    assert now_of(waits).state == "waiting"
    again, _is_new = registering.register(event, by=None, name=own.name, email=own.email, invitation=second)
    assert (again.pk, now_of(waits).state) == (own.pk, "confirmed")


def test_called_off_nobody_said_no(editor):
    """Announced again, the seat is reserved for who was invited, and their link is good."""
    event = announced(capacity=1)
    [invitation] = invited(event, editor)
    come(event, invitation=invitation)
    events.cancel(event, by=editor, reason="Árvíz.")
    event = Event.objects.get(pk=event.pk)
    events.publish(event, by=editor)
    assert now_of(come(event)).state == "waiting"
    assert now_of(come(event, invitation=invitation)).state == "confirmed"


@pytest.mark.parametrize(("asks", "state"), [(True, "received"), (False, "confirmed")])
def test_who_takes_a_seat_over_confirms_their_own_address(asks, state, editor):
    """Where the organiser asks for that: else a seat would be final under an address that nobody confirmed."""
    event = announced(capacity=1)
    organising.set_up(event, by=editor, revision=1, asks_to_confirm=asks)
    one = come(event)
    registrations.confirm(one)
    registrations.hand_over(now_of(one), name="Kolléga Kati", email="kati@example.org")
    assert (now_of(one).state, now_of(one).until is not None) == (state, asks)
    assert Mail.objects.filter(to="kati@example.org", kind__endswith="_confirm").count() == asks
    waits = come(event)
    if asks:
        seats.settle(event, now_of(one).until)
        assert (now_of(one).state, now_of(waits).state) == ("cancelled", "received")
