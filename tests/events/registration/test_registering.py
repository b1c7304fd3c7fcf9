"""Registering through the API and the page: received, once, told to nobody but the mailbox; and what the link opens."""

import datetime
import re
import time
import uuid

import pytest
from django.utils import timezone

from events.models import Registration, RegistrationSetup, SeatMove
from institutions.models import Mail
from mentors.people.public_form import new_stamp

from ... import make
from ...jobs import work

pytestmark = pytest.mark.django_db
SOON = timezone.localdate() + datetime.timedelta(days=30)


@pytest.fixture
def event():
    return announced()


def announced(**fields):
    """A public event in a month that takes registrations."""
    fields = {"state": "published", "registration": True, "starts_on": SOON, "ends_on": SOON} | fields
    return make.event(**fields)


def body(**fields):
    number = next(make.counter)
    return {"uuid": str(uuid.uuid4()), "name": f"Vendég {number}", "email": f"vendeg{number}@example.org"} | fields


def send(client, event, sent):
    return client.post(f"/api/v1/events/{event.slug}/registrations/", sent, content_type="application/json")


def page(client, event, **fields):
    sent = {"name": "Tóth Ágnes", "email": "agnes@example.org", "stamp": new_stamp(time.time() - 60)} | fields
    return client.post(f"/events/{event.slug}/register/", sent)


def states(event):
    return list(Registration.objects.filter(event=event).order_by("pk").values_list("state", flat=True))


def link_to(address, mail_server=None):
    """The link in the last mail to that address."""
    work()
    from django.core import mail as sent

    texts = [one.body for one in sent.outbox if one.to == [address]]
    return re.findall(r"/registrations/([^/\s]+)/", texts[-1])[-1]


def test_a_visitor_registers_and_is_told_nothing_but_that_it_came(event, client_of):
    visitor, sent = client_of(None), body()
    first = send(visitor, event, sent)
    assert (first.status_code, first.json()) == (201, {"uuid": sent["uuid"], "state": "received"})
    again = send(visitor, event, sent)
    assert (again.status_code, again.json()) == (200, first.json())
    other = send(visitor, event, sent | {"name": "Más Valaki"})
    assert (other.status_code, "Vendég" in other.text) == (409, False)
    [one] = Registration.objects.all()
    assert (one.name, one.email, one.state, str(one.uuid)) == (sent["name"], sent["email"], "confirmed", sent["uuid"])
    assert [(mail.kind, mail.to) for mail in Mail.objects.all()] == [("registration_confirmed", sent["email"])]


def test_one_live_registration_for_a_cleaned_address_and_a_folded_name(event, client_of):
    visitor = client_of(None)
    answers = [
        send(visitor, event, body(name="Kiss Éva", email="Konyvtar@Example.org ")),
        send(visitor, event, body(name="kiss  eva", email="konyvtar@example.org")),
        send(visitor, event, body(name="Nagy Pál", email="konyvtar@example.org")),
    ]
    assert [(one.status_code, one.json()["state"]) for one in answers] == [(201, "received")] * 3
    assert [one.name for one in Registration.objects.order_by("pk")] == ["Kiss Éva", "Nagy Pál"]
    kinds = list(Mail.objects.order_by("pk").values_list("kind", flat=True))
    assert kinds == ["registration_confirmed", "registration_again", "registration_confirmed"]


def test_never_more_than_the_seats_and_the_list_moves_by_itself(client_of):
    event = announced(capacity=2)
    visitor = client_of(None)
    sent = [body() for _ in range(5)]
    assert {send(visitor, event, one).status_code for one in sent} == {201}
    assert states(event) == ["confirmed"] * 2 + ["waiting"] * 3
    token = link_to(sent[0]["email"])
    key = sent[0]["uuid"]
    wrong = visitor.post(f"/api/v1/registrations/{sent[1]['uuid']}/cancel/", {"token": token}, "application/json")
    assert wrong.status_code == 404
    for _ in range(2):
        gone = visitor.post(f"/api/v1/registrations/{key}/cancel/", {"token": token}, "application/json")
        assert (gone.status_code, gone.json()) == (200, {"uuid": key, "state": "cancelled"})
    assert states(event) == ["cancelled", "confirmed", "confirmed", "waiting", "waiting"]
    work()
    third = Registration.objects.get(uuid=sent[2]["uuid"])
    assert list(third.moves.values_list("before", "after", "cause", "taken")) == [
        ("", "waiting", "arrived", 2),
        ("waiting", "confirmed", "promoted", 2),
    ]
    assert max(SeatMove.objects.values_list("taken", flat=True)) == 2


def test_who_reads_the_list(event, client_of):
    sent = body()
    send(client_of(None), event, sent)
    address = f"/api/v1/events/{event.slug}/registrations/"
    for who in (make.person("coordinator", make.HOME), make.person("mentor", make.HOME), make.person("editor")):
        [row] = client_of(who).get(address).json()["results"]
        found = {name: row[name] for name in ("uuid", "name", "email", "state", "place")}
        assert found == {name: sent[name] for name in ("uuid", "name", "email")} | {"state": "confirmed", "place": None}
    stranger = make.person("coordinator", make.ELSEWHERE)
    assert (client_of(stranger).get(address).status_code, client_of(None).get(address).status_code) == (404, 401)


def test_places_in_the_list_have_no_gap(client_of):
    event = announced(capacity=0)
    for _ in range(3):
        send(client_of(None), event, body())
    rows = client_of(make.person("editor")).get(f"/api/v1/events/{event.slug}/registrations/").json()["results"]
    assert [(row["state"], row["place"]) for row in rows] == [("waiting", 1), ("waiting", 2), ("waiting", 3)]


def test_the_page_registers_without_a_cookie_and_without_a_script(event, client_of):
    visitor = client_of(None, enforce_csrf_checks=True)
    opened = visitor.get(f"/events/{event.slug}/register/")
    assert (opened.status_code, opened.cookies) == (200, {})
    same = new_stamp(time.time() - 60)
    answers = [page(visitor, event, organisation="Városi Könyvtár", place="Nekeresd", stamp=same) for _ in range(2)]
    assert [(one.status_code, one["Location"]) for one in answers] == [(302, f"/events/{event.slug}/registered/")] * 2
    [one] = Registration.objects.all()
    assert (one.name, one.organisation, one.place, one.settlement) == (
        "Tóth Ágnes",
        "Városi Könyvtár",
        "Nekeresd",
        None,
    )


def test_what_stands_behind_the_link(event, client_of):
    visitor = client_of(None)
    page(visitor, event)
    token = link_to("agnes@example.org")
    address = f"/registrations/{token}/"
    shown = visitor.get(address)
    assert (shown.status_code, "Tóth Ágnes" in shown.text, "no-store" in shown["Cache-Control"]) == (200, True, True)
    assert states(event) == ["confirmed"]
    changed = visitor.post(address, {"do": "change", "change-organisation": "Faluház", "change-revision": "2"})
    assert (changed.status_code, Registration.objects.get().organisation) == (302, "Faluház")
    assert visitor.get(changed["Location"]).text.count("Rögzítettük.") == 1
    handed = visitor.post(address, {"do": "hand_over", "hand-name": "Új Noémi", "hand-email": "noemi@example.org"})
    assert (handed.status_code, visitor.get(address).status_code) == (302, 410)
    fresh = f"/registrations/{link_to('noemi@example.org')}/"
    assert [visitor.post(fresh, {"do": "cancel"}).status_code for _ in range(2)] == [302, 302]
    assert (states(event), visitor.get(fresh).status_code) == (["cancelled"], 200)
    assert [visitor.get(f"/registrations/{one}/").status_code for one in ("x", token + "x")] == [404, 404]


def test_closed_says_why_and_loses_no_word(client_of):
    event, visitor = announced(), client_of(None)
    RegistrationSetup.objects.create(event=event, closes_on=timezone.localdate() - datetime.timedelta(days=1))
    refused = send(visitor, event, body())
    assert (refused.status_code, refused.json()["title"]) == (409, "A jelentkezés lezárult.")
    again = page(visitor, event)
    assert ("A jelentkezés lezárult." in again.text, 'value="Tóth Ágnes"' in again.text) == (True, True)
    assert Registration.objects.count() == 0
    without = announced(registration=False)
    assert (send(visitor, without, body()).status_code, page(visitor, without).status_code) == (404, 404)
    draft = announced(state="draft")
    assert send(visitor, draft, body()).status_code == 404


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "x" * 10_000),
        ("name", ""),
        ("name", "\u0000"),
        ("email", "nem cím"),
        ("email", "a" * 10_000 + "@example.org"),
        ("form", "moon"),
        ("answers", {"nincs": "ilyen"}),
        ("uuid", "7"),
        ("settlement", "00001"),
        ("language", "xx"),
    ],
)
def test_bad_input_is_answered_clearly(event, client_of, field, value):
    answer = send(client_of(None), event, body(**{field: value}))
    assert (answer.status_code, Registration.objects.count()) == (400, 0)


def test_two_ways_to_write_an_address_are_one(event, client_of):
    """Of a name before the @ only plain letters: no mail server of ours sends to others, and the answer says so."""
    same = [
        body(name="Kiss Éva", email=one)
        for one in ("info@könyvtár.hu", f"INFO@{'könyvtár.hu'.encode('idna').decode()}")
    ]
    assert [send(client_of(None), event, one).status_code for one in same] == [201, 201]
    assert [one.email for one in Registration.objects.all()] == ["info@könyvtár.hu"]
    assert send(client_of(None), event, body(email="ágnes@example.org")).status_code == 400


def test_an_event_of_the_api_takes_registrations_once_it_is_published(client_of):
    editor, visitor = client_of(make.person("editor")), client_of(None)
    facts = {"name": "Falunap", "kind": "conference", "starts_on": str(SOON), "ends_on": str(SOON)}
    facts |= {"language": "hu", "registration": True, "capacity": 1}
    made = editor.post("/api/v1/events/", facts, content_type="application/json").json()
    assert (made["registration"], made["capacity"], made["state"]) == (True, 1, "draft")
    address = f"/api/v1/events/{made['slug']}/registrations/"
    assert visitor.post(address, body(), content_type="application/json").status_code == 404
    assert editor.post(f"/api/v1/events/{made['slug']}/publish/").status_code == 200
    for _ in range(2):
        answer = visitor.post(address, body(), content_type="application/json")
        assert (answer.status_code, answer.json()["state"]) == (201, "received")
    rows = editor.get(address).json()["results"]
    assert [(row["state"], row["place"]) for row in rows] == [("confirmed", None), ("waiting", 1)]
