"""Tokens of the API: for whom, how long, and what a stranger learns."""

import datetime
import re

import pytest
from django.test import override_settings
from django.utils import timezone
from knox.models import AuthToken

from mentors.models import Appointment, User

from ... import make
from . import second_factor

TOKEN = "/api/v1/token/"


@pytest.fixture
def person(db):
    return make.user("Integráló Imre", password=make.PASSWORD)


def ask(client, email, password=make.PASSWORD, headers=None, **more):
    body = {"email": email, "password": password} | more
    return client.post(TOKEN, body, content_type="application/json", headers=headers)


def with_token(token):
    return {"Authorization": f"Token {token}"}


def test_a_token_opens_the_api(client, person):
    answer = ask(client, person.email)
    assert (answer.status_code, sorted(answer.json())) == (200, ["expiry", "token"])
    expiry = datetime.datetime.fromisoformat(answer.json()["expiry"])
    assert datetime.timedelta(days=29) < expiry - timezone.now() <= datetime.timedelta(days=30)
    token = answer.json()["token"]
    revoked = client.post("/api/v1/token/revoke/", headers=with_token(token))
    assert revoked.status_code == 204
    assert client.post("/api/v1/token/revoke/", headers=with_token(token)).status_code == 401


def test_a_token_is_kept_as_a_digest(client, person):
    token = ask(client, person.email).json()["token"]
    kept = AuthToken.objects.get()
    assert token not in (kept.digest, kept.token_key)


def test_all_tokens_of_a_person_end_at_once_and_nobody_elses(client, person):
    first, second = (ask(client, person.email).json()["token"] for _ in range(2))
    _kept, others = AuthToken.objects.create(make.user())
    assert client.post("/api/v1/token/revoke-all/", headers=with_token(first)).status_code == 204
    found = [client.get("/api/v1/mentors/", headers=with_token(token)).status_code for token in (first, second, others)]
    assert found == [401, 401, 200]


def test_every_way_to_be_wrong_looks_the_same(client, person):
    closed = make.user(password=make.PASSWORD, is_active=False)
    answers = [
        ask(client, person.email, "nem-ez-az-igazi"),
        ask(client, "senki@example.org"),
        ask(client, closed.email),
    ]
    assert {answer.status_code for answer in answers} == {400}
    assert len({answer.content for answer in answers}) == 1
    assert answers[0]["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"email": "a@example.org"},
        {"email": ["a"], "password": {}},
        {"email": "a\x00@example.org", "password": "x"},
        {"email": "a@example.org", "password": "x" * 100_000},
        [],
        "szöveg",
        None,
    ],
)
def test_nonsense_is_a_problem_and_never_a_failure(client, body, db):
    answer = client.post(TOKEN, body, content_type="application/json")
    assert (answer.status_code, answer["Content-Type"]) == (400, "application/problem+json")


@pytest.mark.parametrize("header", ["Token", "Token a b", "Token \xff\xfe", "Token " + "0" * 64, "Token " + "x" * 5000])
def test_bad_tokens_are_refused(client, header, db):
    assert client.get("/api/v1/mentors/", headers={"Authorization": header}).status_code == 401


def test_guessing_is_slowed_down_whatever_the_caller_claims(client, person):
    for attempt in range(10):
        ask(client, f"senki{attempt}@example.org", headers={"X-Forwarded-For": f"10.0.0.{attempt}"})
    slowed = ask(client, person.email, headers={"X-Forwarded-For": "10.0.0.99"})
    assert slowed.status_code == 429
    assert int(slowed["Retry-After"]) > 0


def test_guessing_at_one_address_counts_with_the_log_in_page(client, person):
    for _attempt in range(5):
        client.post("/accounts/login/", {"login": person.email, "password": "rossz-jelszo-1234"})
    assert ask(client, person.email).status_code == 429


def test_visitors_have_no_token_to_revoke(client, db):
    assert client.post("/api/v1/token/revoke/").status_code == 401
    assert client.post("/api/v1/token/revoke-all/").status_code == 401


# -- The second factor ------------------------------------------------------------------------------------------------


def test_with_a_second_factor_the_code_is_needed_too(client, person):
    secret = second_factor.switch_on(person)
    assert ask(client, person.email).json()["errors"].keys() == {"code"}
    assert ask(client, person.email, code="000000").json()["errors"].keys() == {"code"}
    wrong = ask(client, person.email, "nem-ez-az-igazi", code=second_factor.code_of(secret))
    assert wrong.json()["errors"].keys() == {"non_field_errors"}
    code = second_factor.code_of(secret)
    assert ask(client, person.email, code=code).status_code == 200
    assert ask(client, person.email, code=code).status_code == 400, "a code works once"


def test_a_recovery_code_works_once(client, person):
    second_factor.switch_on(person)
    code = second_factor.recovery_codes_of(person)[0]
    assert [ask(client, person.email, code=code).status_code for _ in range(2)] == [200, 400]
    assert code not in second_factor.recovery_codes_of(person)


@override_settings(MFA_REQUIRED_FOR_STAFF=True)
def test_who_owes_a_second_factor_gets_no_token_and_uses_none(client, db):
    coordinator = make.user(password=make.PASSWORD)
    make.appoint(coordinator, "coordinator", make.HOME)
    _kept, earlier = AuthToken.objects.create(coordinator)
    assert ask(client, coordinator.email).json()["errors"].keys() == {"code"}
    assert client.get("/api/v1/mentors/", headers=with_token(earlier)).status_code == 401
    secret = second_factor.switch_on(coordinator)
    assert ask(client, coordinator.email, code=second_factor.code_of(secret)).status_code == 200
    assert client.get("/api/v1/mentors/", headers=with_token(earlier)).status_code == 200


# -- Rights end at once -----------------------------------------------------------------------------------------------


def test_rights_end_with_the_appointment_at_once(world, people, client_of):
    """Page, API and token: the minute after, the county's records do not exist for the former mentor."""
    page, endpoint = f"/visits/{world.visit.uuid}/", f"/api/v1/visits/{world.visit.uuid}/"
    colleague = make.person("mentor", make.HOME)
    _kept, token = AuthToken.objects.create(colleague)
    session, api = client_of(colleague), client_of(None)

    def found():
        return [
            session.get(page).status_code,
            session.get(endpoint).status_code,
            api.get(endpoint, headers=with_token(token)).status_code,
        ]

    assert found() == [200, 200, 200]
    end = f"/appointments/{Appointment.objects.get(user=colleague).pk}/end/"
    assert client_of(people["coordinator"]).post(end).status_code == 302
    assert found() == [404, 404, 404]


def test_a_closed_account_is_out_everywhere_at_once(people, client_of):
    person = make.user(password=make.PASSWORD)
    _kept, token = AuthToken.objects.create(person)
    session = client_of(person)
    assert session.get("/profile/").status_code == 200
    assert client_of(people["administrator"]).post(f"/people/{person.pk}/close/").status_code == 302
    assert session.get("/profile/").status_code == 302
    assert session.get("/api/v1/mentors/", headers=with_token(token)).status_code == 401
    assert client_of(people["administrator"]).post(f"/people/{person.pk}/reopen/").status_code == 302
    assert User.objects.get(pk=person.pk).is_active
    assert not AuthToken.objects.filter(user=person).exists()


def test_the_schema_says_how(client, db):
    schema = client.get("/api/schema/?format=json").content.decode()
    for path in ("/api/v1/token/", "/api/v1/token/revoke/", "/api/v1/token/revoke-all/", "/api/v1/mentors/"):
        assert re.search(rf"(\"|^){re.escape(path)}\"?:", schema, re.M), path
