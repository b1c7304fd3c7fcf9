"""What strangers send: hostile names, bodies, keys and addresses; each is answered clearly."""

import datetime

import pytest
from django.core import mail as sent

from events.models import Registration
from events.registration.actions import attendance
from events.registration.letters import path_of

from ... import make
from ...jobs import work
from .coming import now_of, state
from .test_registering import announced, body, page, send

pytestmark = pytest.mark.django_db


def test_a_line_without_end_is_read_to_its_end(editor):
    """A list that was pasted whole, without line ends, names nobody and holds nobody up."""
    event = announced()
    one = make.registration(event, email="anna@example.org")
    text = f"{'a' * 250_000} {'b' * 20_000}@ <Anna@Example.org>"
    assert (attendance.attend_all(event, by=editor, text=text)[0], state(one)) == (1, "attended")


NAMES = ["=1+1", "@SUM(A1)", "\u202eannA", "Anna\r\nBcc: mas@example.org", "<script>x</script>", "{{ 7*7 }}", "Ő" * 200]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_a_name_everywhere(name, client_of, editor):
    event = announced()
    assert page(client_of(None), event, name=name).status_code == 302
    work()
    [letter] = sent.outbox
    assert (letter.to, letter.cc, letter.bcc) == (["agnes@example.org"], [], [])
    client, address = client_of(editor), f"/events/{event.slug}/registrations/"
    for way in ("", "sheet/", "badges/", "export/?format=csv", "export/?format=xlsx"):
        assert client.get(address + way).status_code == 200
    stored = Registration.objects.get().name
    assert ("\n" in stored, "\u202e" in stored, "<script>x" in client.get(address).text) == (False, False, False)


BODIES = [
    {"settlement": 10**30},
    {"settlement": -1},
    {"settlement": True},
    {"settlement": []},
    {"settlement": "x" * 10_000},
    {"organisation": "x" * 10_000},
    {"answers": []},
    {"answers": {"x" * 10_000: 1}},
    {"workshops": ["x"]},
    {"workshops": [str(datetime.UTC)]},
    {"email": "a@b"},
    {"email": ["a@example.org"]},
    {"name": {"a": 1}},
    {"name": " \u200b "},
    {"uuid": None},
    {"form": "online"},
    {"language": "EN "},
]


@pytest.mark.parametrize("fields", BODIES, ids=lambda fields: repr(fields)[:40])
def test_whatever_is_sent_is_answered_clearly(fields, client_of):
    answer = send(client_of(None), announced(), body(**fields))
    assert (answer.status_code, Registration.objects.count()) == (400, 0)


@pytest.mark.parametrize("content", ["[]", "null", "7", '"x"', "{", "", '{"uuid": "\\ud800"}'])
def test_a_body_that_is_no_registration(content, client_of):
    event = announced()
    address = f"/api/v1/events/{event.slug}/registrations/"
    assert client_of(None).post(address, content, content_type="application/json").status_code == 400


def test_a_key_that_is_somebody_elses_says_nothing_and_does_nothing(client_of):
    """Whoever travels together reads the keys of others; those of colleagues and of people on paper nobody sent."""
    one = make.registration(announced())
    answer = send(client_of(None), announced(), body(uuid=str(one.uuid)))
    assert (answer.status_code, one.name in answer.text, Registration.objects.count()) == (409, False, 1)


def test_addresses_however_written_are_one_mailbox(client_of):
    event = announced()
    for email in ("Anna@Example.org", " anna@example.org", "ANNA@EXAMPLE.ORG\u200b", "anna@example.org\t"):
        assert send(client_of(None), event, body(name="Kiss Anna", email=email)).status_code == 201
    assert Registration.objects.count() == 1


QUERIES = [
    "q=%00",
    "order=%00",
    "state=%00",
    "county=%00",
    "invitation=%00",
    "after=%00",
    f"q={'x' * 5000}",
    "q=%ED%A0%80",
]


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query[:20])
def test_an_address_with_rubbish_in_it_is_answered(query, client_of, editor):
    event = announced()
    one = make.registration(event)
    for way in ("register/", "door/", "registrations/", "registrations/sheet/", "registrations/badges/"):
        assert client_of(editor).get(f"/events/{event.slug}/{way}?{query}").status_code in (200, 302, 400)
    answer = client_of(editor).get(f"/api/v1/events/{event.slug}/registrations/?{query}")
    assert answer.status_code in (200, 400)
    for does in ("%00", "hand_over", "change", "kept", "feedback", "pledge", "ask_along"):
        words = {
            "do": does,
            "with": "\x00",
            "hand-name": "\x00",
            "change-organisation": "x" * 10_000,
            "pledge-words": "\x00",
        }
        assert client_of(None).post(path_of(one), words).status_code in (200, 302, 400, 404)
    assert (state(one), now_of(one).name) == ("confirmed", one.name)
