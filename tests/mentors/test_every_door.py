"""Every door that takes a password or a code has the same limiter; mails that anybody can ask for have one too."""

import datetime
import re

import pytest
from django.core import mail
from django.core.cache import cache
from django.utils import timezone
from knox.models import AuthToken

from mentors.models import Limit, User
from mentors.people.actions import limit

from .. import make
from ..jobs import work
from .at_doors import RESET, TOKEN, WRONG, is_in, let_time_pass, log_in
from .people import second_factor


@pytest.fixture
def person(db):
    return make.user("Bartha Ilona", password=make.PASSWORD)


@pytest.fixture
def at(client_of):
    """A client at that address."""
    return lambda address: client_of(None, REMOTE_ADDR=address)


def signed_in(at, person):
    client = at("203.0.113.7")
    log_in(client, person)
    return client


def guess_old_password(at, person):
    client = signed_in(at, person)
    new = {"password1": "uj-jelszo-a-szeleken", "password2": "uj-jelszo-a-szeleken"}
    return lambda right: client.post(
        "/accounts/password/change/", {"oldpassword": make.PASSWORD if right else WRONG} | new
    )


def guess_to_confirm(at, person):
    client = signed_in(at, person)
    return lambda right: client.post("/accounts/reauthenticate/", {"password": make.PASSWORD if right else WRONG})


def guess_for_token(at, person):
    client = at("203.0.113.7")
    body = {"email": person.email}
    return lambda right: client.post(
        TOKEN, body | {"password": make.PASSWORD if right else WRONG}, content_type="application/json"
    )


def guess_code(at, person):
    secret, client = second_factor.switch_on(person), at("203.0.113.7")
    log_in(client, person)
    return lambda right: client.post(
        "/accounts/2fa/authenticate/", {"code": second_factor.code_of(secret) if right else "000000"}
    )


def guess_code_for_token(at, person):
    secret, client = second_factor.switch_on(person), at("203.0.113.7")
    body = {"email": person.email, "password": make.PASSWORD}
    return lambda right: client.post(
        TOKEN, body | {"code": second_factor.code_of(secret) if right else "000000"}, content_type="application/json"
    )


@pytest.mark.parametrize(
    "door", [guess_old_password, guess_to_confirm, guess_for_token, guess_code, guess_code_for_token]
)
def test_every_door_has_the_limiter(door, at, person):
    guess = door(at, person)
    found = [guess(False).status_code for _ in range(11)]
    assert 429 in found
    refused = guess(True)
    assert (refused.status_code, int(refused["Retry-After"]) > 0) == (429, True)
    cache.clear()
    assert guess(True).status_code == 429
    let_time_pass(hours=2)
    assert guess(True).status_code in (200, 302)


def test_the_doors_count_together(at, person):
    client = at("203.0.113.7")
    for _ in range(3):
        log_in(client, person, WRONG)
    ask = guess_for_token(at, person)
    assert [ask(False).status_code, ask(False).status_code, ask(True).status_code] == [400, 400, 429]
    assert not AuthToken.objects.exists()


def test_who_is_signed_in_is_not_kept_from_their_own(at, person):
    """Strangers guess, elsewhere and beside them; a lost cookie of the device changes nothing."""
    client = signed_in(at, person)
    del client.cookies["device"]
    thief = at("203.0.113.7")
    for _ in range(12):
        log_in(thief, person, WRONG)
    assert client.post("/accounts/reauthenticate/", {"password": make.PASSWORD}).status_code == 302


def test_a_code_opens_once_however_empty_the_cache(at, person):
    secret = second_factor.switch_on(person)
    code, found = second_factor.code_of(secret), []
    for number in range(2):
        client = at(f"203.0.113.{number}")
        log_in(client, person)
        client.post("/accounts/2fa/authenticate/", {"code": code})
        found.append(is_in(client))
        cache.clear()
    assert found == [True, False]


def test_resets_are_limited_per_mailbox_and_say_nothing(at, person):
    for number, who in enumerate([person.email, "senki@example.org"]):
        mail.outbox.clear()
        name, _at, host = who.partition("@")
        answers = [
            at(f"203.0.113.{number}{turn}").post(RESET, {"email": f"{name}{tag}@{host}".title() if turn % 2 else who})
            for turn, tag in enumerate(["", "", "", "", "+levél"[:2]])
        ]
        assert {(answer.status_code, answer["Location"]) for answer in answers} == {(302, f"{RESET}done/")}
        work()
        assert len(mail.outbox) == 3
    let_time_pass(hours=2)
    at("203.0.113.99").post(RESET, {"email": person.email})
    work()
    assert len(mail.outbox) == 4


def test_old_counters_are_swept(at, person):
    log_in(at("203.0.113.7"), person, WRONG)
    assert (limit.sweep(), Limit.objects.count()) == (0, 3)
    assert limit.sweep(timezone.now() + datetime.timedelta(days=1, seconds=1)) == 3


def test_no_counter_holds_an_address(at, person):
    log_in(at("203.0.113.7"), person, WRONG)
    rows = str(list(Limit.objects.values()))
    assert re.findall(r"'key': '([0-9a-f]{64})'", rows)
    assert "203.0.113" not in rows
    assert person.email not in rows
    assert User.objects.filter(pk=person.pk).exists()
