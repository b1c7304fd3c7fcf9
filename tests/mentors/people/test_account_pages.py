"""Every page of the log-in library: ours or closed, and clean under the content policy."""

import re

import pytest
from django.urls import reverse
from django.utils import translation

from portal.accounts import closed, urlpatterns

from ... import make
from . import second_factor

VISITORS = {
    "account_login": "Belépés",
    "account_inactive": "Ez a fiók most nincs bekapcsolva",
    "account_reset_password": "Új jelszó kérése",
    "account_reset_password_done": "Nézze meg a postafiókját",
    "account_reset_password_from_key_done": "Beállítottuk az új jelszavát",
}
OWN = {
    "account_logout": "Kilép a portálról?",
    "account_reauthenticate": "Erősítse meg, hogy Ön az",
    "account_change_password": "Jelszó módosítása",
    "mfa_index": "Kétlépcsős belépés",
    "mfa_activate_totp": "Kétlépcsős belépés bekapcsolása",
}
WITH_SECOND_FACTOR = {
    "mfa_deactivate_totp": "Kikapcsolja a kétlépcsős belépést?",
    "mfa_view_recovery_codes": "Tartalék kódok",
    "mfa_generate_recovery_codes": "Új tartalék kódokat kér?",
    "mfa_reauthenticate": "Erősítse meg, hogy Ön az",
}
CLOSED = {
    "account_signup",
    "account_email",
    "account_email_verification_sent",
    "account_confirm_email",
    "account_set_password",
    "account_confirm_login_code",
}
SEEN_ELSEWHERE = {"mfa_authenticate", "mfa_download_recovery_codes", "account_reset_password_from_key"}


def headings(html: str) -> list[str]:
    return [re.sub(r"<[^>]+>", "", found).strip() for found in re.findall(r"<h1[^>]*>(.*?)</h1>", html, re.S)]


def is_clean(html: str) -> bool:
    """Nothing that the content policy forbids."""
    inline = re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|(src|href)=\"data:", html)
    return inline is None


def test_the_lists_name_every_address():
    assert {route.name for route in urlpatterns} == {*VISITORS, *OWN, *WITH_SECOND_FACTOR, *CLOSED, *SEEN_ELSEWHERE}
    assert {route.name for route in urlpatterns if route.callback is closed} == CLOSED


@pytest.mark.parametrize("name", sorted(VISITORS))
def test_pages_for_visitors(name, client_of, db):
    response = client_of(None).get(reverse(name))
    assert (response.status_code, headings(response.content.decode())) == (200, [VISITORS[name]])
    assert is_clean(response.content.decode())


@pytest.mark.parametrize("name", sorted(OWN))
def test_pages_about_ones_own_account(name, client, db):
    sign_in(client, make.user(password=make.PASSWORD))
    response = client.get(reverse(name))
    assert (response.status_code, headings(response.content.decode())) == (200, [OWN[name]])
    assert is_clean(response.content.decode())


@pytest.mark.parametrize("name", sorted(WITH_SECOND_FACTOR))
def test_pages_of_the_second_factor(name, client, db):
    user = make.user(password=make.PASSWORD)
    sign_in(client, user)
    second_factor.switch_on(user)
    response = client.get(reverse(name))
    assert (response.status_code, headings(response.content.decode())) == (200, [WITH_SECOND_FACTOR[name]])
    assert is_clean(response.content.decode())


@pytest.mark.parametrize("name", sorted(CLOSED))
def test_closed_pages_do_not_exist(name, client_of, db):
    url = reverse(name, args=["abc"] if name == "account_confirm_email" else [])
    for client in (client_of(None), client_of(make.user())):
        assert [client.get(url).status_code, client.post(url).status_code] == [404, 404]


def test_the_login_page_in_english(client_of, db):
    response = client_of(None).get(reverse("account_login") + "?lang=en")
    assert response.headers["Content-Language"] == "en"
    with translation.override("hu"):
        assert 'name="login"' in response.content.decode()


def sign_in(client, user):
    response = client.post(reverse("account_login"), {"login": user.email, "password": make.PASSWORD})
    assert (response.status_code, response["Location"]) == (302, "/start/")
    # What is sensitive asks for the password once more.
    client.post(reverse("account_reauthenticate"), {"password": make.PASSWORD})
