"""The limiter of the doors: who has to wait, until when, who never has to; and that nothing flushes it."""

import datetime
import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core import mail
from django.core.cache import cache
from django.db import connections
from django.test import Client, override_settings
from django.utils import timezone

from .. import make
from ..jobs import work
from .at_doors import LOGIN, RESET, WRONG, is_in, known, let_time_pass, log_in

TIME = r"Ekkor próbálhatja újra: (\d\d:\d\d:\d\d)\."


@pytest.fixture
def person(db):
    return make.user("Bartha Ilona", password=make.PASSWORD)


@pytest.fixture
def at(client_of):
    """A client at that address."""
    return lambda address: client_of(None, REMOTE_ADDR=address)


def test_the_refusal_names_the_time(at, person):
    thief = at("203.0.113.7")
    assert [log_in(thief, person, WRONG).status_code for _ in range(5)] == [200] * 5
    refused = log_in(thief, person)
    assert (refused.status_code, is_in(thief)) == (429, False)
    assert 28 <= int(refused["Retry-After"]) <= 30
    clock = re.search(TIME, refused.content.decode()).group(1)
    moment = timezone.localtime(timezone.now() + datetime.timedelta(seconds=int(refused["Retry-After"])))
    assert clock in {(moment + datetime.timedelta(seconds=more)).strftime("%H:%M:%S") for more in (-1, 0, 1, 2)}
    assert person.email in refused.content.decode(), "what was typed is kept"


def test_the_wait_grows_and_ends(at, person):
    thief, waits = at("203.0.113.7"), []
    for _ in range(5):
        log_in(thief, person, WRONG)
    for _ in range(4):
        waits.append(int(log_in(thief, person, WRONG)["Retry-After"]))
        let_time_pass(seconds=waits[-1])
        assert log_in(thief, person, WRONG).status_code == 200
    assert [round(wait / 30) for wait in waits] == [1, 2, 4, 8]
    let_time_pass(days=1)
    assert log_in(thief, person).status_code == 302


def test_nobody_locks_anybody_out(at, person):
    """Not by many wrong passwords, and not for the person at another address, who was never there before."""
    thief = at("203.0.113.7")
    for _ in range(12):
        log_in(thief, person, WRONG)
    assert log_in(at("198.51.100.4"), person).status_code == 302


def test_a_known_device_passes_also_beside_the_thief(at, person):
    device = known(at("203.0.113.7"), person)
    thief = at("203.0.113.7")
    for number in range(12):
        log_in(thief, person if number % 2 else f"senki{number}@example.org", WRONG)
    assert log_in(at("203.0.113.7"), person).status_code == 429
    assert log_in(device, person).status_code == 302
    assert is_in(device)


def test_a_known_device_guesses_no_more_than_others(at, person):
    device = known(at("203.0.113.7"), person)
    found = [log_in(device, person, WRONG).status_code for _ in range(12)]
    assert found == [200] * 10 + [429] * 2
    other = make.user(password=make.PASSWORD)
    assert [log_in(device, other, WRONG).status_code for _ in range(6)] == [200] * 5 + [429]


def test_a_known_device_is_one_persons_and_cannot_be_made_up(at, person):
    other = make.user(password=make.PASSWORD)
    cookie = known(at("203.0.113.7"), other).cookies["device"].value
    thief = at("203.0.113.8")
    for value in (cookie, cookie[:-1] + "x", "[]", "x" * 5000):
        thief.cookies["device"] = value
        for _ in range(2):
            log_in(thief, person, WRONG)
    assert log_in(thief, person).status_code == 429


def test_two_people_of_one_device_are_both_known(at, person):
    other = make.user(password=make.PASSWORD)
    device = known(known(at("203.0.113.7"), person), other)
    for number in range(12):
        log_in(at("203.0.113.7"), f"senki{number}@example.org", WRONG)
    assert [log_in(device, who).status_code for who in (person,)] == [302]
    device.post("/accounts/logout/")
    assert log_in(device, other).status_code == 302


@pytest.mark.parametrize("end", ["password", "everywhere"])
def test_a_device_is_known_until_its_generation_ends(end, at, person):
    device, other = known(at("203.0.113.7"), person), at("203.0.113.9")
    log_in(other, person)
    if end == "password":
        new = {"oldpassword": make.PASSWORD, "password1": "uj-jelszo-a-szeleken", "password2": "uj-jelszo-a-szeleken"}
        assert other.post("/accounts/password/change/", new).status_code == 302
    else:
        assert other.post("/profile/logins/end/").status_code == 302
    for _ in range(5):
        log_in(at("203.0.113.7"), person, WRONG)
    assert log_in(device, person, WRONG).status_code == 429


def test_a_visitor_gets_no_cookie_and_a_device_a_careful_one(at, person):
    visitor = at("203.0.113.7")
    assert {name for page in ("/", "/practices/") for name in visitor.get(page).cookies} == set()
    log_in(visitor, person, WRONG)
    assert "device" not in visitor.cookies
    log_in(visitor, person)
    cookie = visitor.cookies["device"]
    assert (cookie["httponly"], cookie["samesite"], cookie["max-age"]) == (True, "Lax", 60 * 60 * 24 * 365)
    assert person.email not in cookie.value


def test_use_cannot_flush_the_counters(at, person):
    """The cache holds three hundred rows: so many resets, and whoever was locked was free again."""
    thief = at("203.0.113.7")
    for _ in range(5):
        log_in(thief, person, WRONG)
    for number in range(30):
        at(f"198.51.100.{number}").post(RESET, {"email": f"senki{number}@example.org"})
    cache.clear()
    assert log_in(thief, person).status_code == 429


def test_many_machines_that_share_the_guessing_are_slowed_and_the_mailbox_is_a_way_in(at, person):
    for number in range(100):
        log_in(at(f"198.51.100.{number}"), person, WRONG)
    newcomer = at("203.0.113.7")
    refused = log_in(newcomer, person)
    assert refused.status_code == 429
    assert int(refused["Retry-After"]) <= 300
    newcomer.post(RESET, {"email": person.email})
    work()
    link = re.search(r"http://[^/]+(\S+)", mail.outbox[-1].body).group(1)
    form = newcomer.get(link, follow=True).redirect_chain[-1][0]
    new = "uj-jelszo-a-szeleken"
    assert newcomer.post(form, {"password1": new, "password2": new}).status_code == 302
    assert log_in(newcomer, person, new).status_code == 302


@pytest.mark.django_db(transaction=True)
def test_fifty_at_once_are_fifty(transactional_db):
    person = make.user(password=make.PASSWORD)

    def guess(_number):
        try:
            return log_in(Client(raise_request_exception=False), person, WRONG).status_code
        finally:
            connections.close_all()

    with ThreadPoolExecutor(10) as pool:
        found = sorted(pool.map(guess, range(50)))
    assert found == [200] * 5 + [429] * 45


@pytest.mark.parametrize("trick", ["UPPER", " blank ", "dotless"])
def test_the_same_account_by_another_spelling_counts_as_one(trick, at, person):
    person.email = "ilona@example.org"
    person.save()
    typed = {"UPPER": "ILONA@EXAMPLE.ORG", " blank ": " ilona@example.org ", "dotless": "ılona@example.org"}[trick]
    thief = at("203.0.113.7")
    found = [log_in(thief, typed if number % 2 else person, WRONG).status_code for number in range(6)]
    assert found == [200] * 5 + [429]


@pytest.mark.parametrize("mapped", ["::ffff:203.0.113.7", "203.0.113.7"])
def test_one_place_is_one_network(mapped, at, person):
    for number in range(6):
        log_in(at(f"2001:db8:1:2::{number}"), person, WRONG)
    assert log_in(at("2001:db8:1:2::99"), person).status_code == 429
    assert log_in(at(mapped), person).status_code == 302


@override_settings(ALLAUTH_TRUSTED_PROXY_COUNT=2)
@pytest.mark.parametrize("header", ["", "nonsense", "1.2.3.4", "' OR 1=1, x", "[::1]:80, 5.6.7.8:99", "9" * 5000])
def test_a_strange_forwarded_for_is_no_failure(header, client, person):
    answer = client.post(LOGIN, {"login": person.email, "password": WRONG}, HTTP_X_FORWARDED_FOR=header)
    assert answer.status_code == 200


def test_known_and_unknown_wait_alike(at, person):
    found = []
    for number, who in enumerate([person, "senki@example.org"]):
        client = at(f"203.0.113.{number}")
        answers = [log_in(client, who, WRONG) for _ in range(6)]
        words = [
            re.sub(r"\d\d:\d\d:\d\d", "", "".join(re.findall(r'summary".*?</div>', a.content.decode(), re.S)))
            for a in answers
        ]
        found.append([(answer.status_code, told) for answer, told in zip(answers, words, strict=True)])
    assert found[0] == found[1]
