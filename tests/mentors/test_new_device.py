"""A log-in from a device that was not there before is told by mail, and so is a new token."""

import pytest
from django.core import mail

from .. import make
from ..jobs import work
from .at_doors import FIREFOX, is_in, log_in
from .people import second_factor


@pytest.fixture
def person(db):
    return make.user("Bartha Ilona", password=make.PASSWORD)


@pytest.fixture
def administrator(db):
    return make.person("administrator")


def told() -> list[str]:
    work()
    subjects = [message.subject.removeprefix("Kaláka: ") for message in mail.outbox]
    mail.outbox.clear()
    return subjects


def test_a_log_in_from_a_new_device_is_told_by_mail(client_of, person):
    first, second = client_of(None), client_of(None, HTTP_USER_AGENT=FIREFOX)
    log_in(first, person)
    assert told() == [], "the very first one has nothing to compare with"
    for client, expected in ((first, []), (second, ["Belépés új eszközről"]), (second, []), (first, [])):
        client.post("/accounts/logout/")
        log_in(client, person)
        assert told() == expected
    log_in(client_of(None), person, "rossz-jelszo-1234")
    assert told() == []


def test_with_a_second_factor_it_is_told_when_both_steps_are_done(client_of, person):
    log_in(client_of(None), person)
    secret, thief = second_factor.switch_on(person), client_of(None)
    log_in(thief, person)
    assert told() == []
    thief.post("/accounts/2fa/authenticate/", {"code": second_factor.code_of(secret)})
    assert told() == ["Belépés új eszközről"]


def test_a_new_token_is_told_by_mail_too(client, person):
    body = {"email": person.email, "password": make.PASSWORD}
    assert client.post("/api/v1/token/", body, content_type="application/json").status_code == 200
    assert told() == ["Új API-kulcs készült"]


def test_an_account_just_opened_is_told_nothing(client_of, administrator):
    offer = make.invitation(administrator)
    newcomer = client_of(None)
    newcomer.post(f"/invitations/accept/{offer.token}/", {"name": "Új Ubul", "password": "negy-fuggetlen-szo-2026"})
    assert is_in(newcomer)
    assert [subject for subject in told() if "eszköz" in subject] == []
