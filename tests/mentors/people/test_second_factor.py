"""The second factor: set up, asked for, and where the setting makes it a duty."""

import re

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.test import override_settings

from ... import make
from ...jobs import work
from . import second_factor

SET_UP = "/accounts/2fa/totp/activate/"


@pytest.fixture
def person(db):
    return make.user("Bartha Ilona", password=make.PASSWORD)


def log_in(client, person, next_page=""):
    return client.post(f"/accounts/login/{next_page}", {"login": person.email, "password": make.PASSWORD})


def confirm(client):
    client.post("/accounts/reauthenticate/", {"password": make.PASSWORD})


def test_setting_it_up(transactional_db, client, person):
    log_in(client, person)
    assert client.get(SET_UP)["Location"].startswith("/accounts/reauthenticate/")
    confirm(client)
    html = client.get(SET_UP).content.decode()
    assert html.count('<svg class="qr"') == 1
    assert "data:" not in html
    secret = re.search(r'<code class="secret">(\w+)</code>', html).group(1)
    assert f"secret={secret}" in html
    wrong = client.post(SET_UP, {"code": "000000"})
    assert "A kód nem jó" in wrong.content.decode()
    done = client.post(SET_UP, {"code": second_factor.code_of(secret)})
    assert done["Location"] == "/accounts/2fa/recovery-codes/"
    codes = re.findall(r"<code>(\w+)</code>", client.get(done["Location"]).content.decode())
    assert codes == second_factor.recovery_codes_of(person)
    assert codes == re.findall(r"^\d+$", client.get("/accounts/2fa/recovery-codes/download/").content.decode(), re.M)
    work()
    assert [message.subject for message in mail.outbox] == ["Kaláka: Bekapcsolták a kétlépcsős belépést"]


def test_logging_in_takes_two_steps(client, person):
    secret = second_factor.switch_on(person)
    assert log_in(client, person, "?next=/profile/")["Location"].startswith("/accounts/2fa/authenticate/")
    assert client.get("/profile/").status_code == 302, "the password alone opens nothing"
    page = client.get("/accounts/2fa/authenticate/").content.decode()
    assert 'inputmode="numeric"' in page
    assert client.post("/accounts/2fa/authenticate/", {"code": "000000"}).status_code == 200
    done = client.post("/accounts/2fa/authenticate/", {"code": second_factor.code_of(secret)})
    assert done["Location"] == "/profile/"
    assert client.get("/profile/").status_code == 200


def test_a_recovery_code_opens_too_and_once(client_of, person):
    second_factor.switch_on(person)
    code, found = second_factor.recovery_codes_of(person)[3], []
    for _ in range(2):
        client = client_of(None)
        log_in(client, person)
        client.post("/accounts/2fa/authenticate/", {"code": code})
        found.append(client.get("/profile/").status_code)
    assert found == [200, 302]


def test_guessing_codes_is_locked(client, person):
    secret = second_factor.switch_on(person)
    log_in(client, person)
    for number in range(5):
        client.post("/accounts/2fa/authenticate/", {"code": f"00000{number}"})
    client.post("/accounts/2fa/authenticate/", {"code": second_factor.code_of(secret)})
    assert client.get("/profile/").status_code == 302


def test_off_is_the_default(people, client_of):
    assert client_of(people["coordinator"]).get("/profile/").status_code == 200


@override_settings(MFA_REQUIRED_FOR_STAFF=True)
def test_where_it_is_a_duty(people, client_of):
    """Everybody but mentors and contacts is led to set it up, from pages and the API, and finds a way out."""
    expected = {
        name: (200 if name in {"contact", "mentor", "mentor_elsewhere"} else SET_UP)
        for name, user in people.items()
        if user
    }
    found, api = {}, {}
    for name in expected:
        client = client_of(people[name])
        response = client.get("/profile/")
        found[name] = response.get("Location", response.status_code)
        api[name] = client.get("/api/v1/mentors/").status_code
        assert client.get("/accounts/password/reset/").status_code in (200, 302)
        assert client.post("/accounts/logout/").status_code == 302
    assert found == expected
    assert api == {name: 200 if where == 200 else 403 for name, where in expected.items()}
    assert client_of(None).get("/mentors/").status_code == 200


@override_settings(MFA_REQUIRED_FOR_STAFF=True)
def test_once_set_up_it_is_out_of_the_way_and_stays_on(client, db):
    coordinator = make.user(password=make.PASSWORD)
    make.appoint(coordinator, "coordinator", make.HOME)
    log_in(client, coordinator)
    confirm(client)
    secret = re.search(r'<code class="secret">(\w+)</code>', client.get(SET_UP).content.decode()).group(1)
    client.post(SET_UP, {"code": second_factor.code_of(secret)})
    assert client.get("/people/").status_code == 200
    client.post("/accounts/2fa/totp/deactivate/")
    assert Authenticator.objects.filter(user=coordinator, type="totp").exists()
    page = client.get("/accounts/2fa/totp/deactivate/").content.decode()
    assert "kötelező a kétlépcsős belépés" in page


def test_who_does_not_owe_it_may_switch_it_off(client, person):
    log_in(client, person)
    confirm(client)
    second_factor.switch_on(person)
    assert client.post("/accounts/2fa/totp/deactivate/")["Location"] == "/accounts/2fa/"
    assert not Authenticator.objects.filter(user=person).exists()
