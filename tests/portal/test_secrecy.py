"""No log and no trail keeps what opens a door."""

import logging

import pytest
from allauth.account.forms import default_token_generator
from django.db import connection
from django.urls import reverse
from knox.models import AuthToken

from mentors.digest.actions.digest_mail import off_path
from portal.secrecy import Masking, masked

from .. import make


def secrets_of(person) -> dict[str, str]:
    offer = make.invitation(None, role="administrator", code=None)
    key = default_token_generator.make_token(person)
    off = off_path(person)
    return {
        f"/invitations/accept/{offer.token}/": offer.token.partition(".")[2],
        off: off.strip("/").rpartition(":")[2],
        reverse("account_reset_password_from_key", args=["1a", key]): key,
        f"Authorization: Token {(token := AuthToken.objects.create(person)[1])}": token,
    }


def test_every_link_and_token_is_masked(db):
    person = make.user()
    for number in range(20):
        for text, secret in secrets_of(person).items():
            assert secret in text
            told = f"Gone: {text} after /accounts/login/?next={text} ({number})"
            cut = told.replace(secret, secret[:-1])
            assert (secret in masked(told), secret[:20] in masked(cut)) == (False, False)


@pytest.mark.parametrize(
    "text",
    [
        "mentors.migrations.0003_visit_rollups",
        "psycopg2.errors.IdleInTransactionSessionTimeout: terminating connection",
        'File "/srv/kalaka/.venv/lib/python3.11/site-packages/django/core/handlers/exception.py", line 55, in inner',
        "Not Found: /practices/helytorteneti-seta-gonc-2019/",
        "Not Found: /visits/8f1f7a6e-0b1c-4d1f-9b1c-1f7a6e0b1c4d/",
        "2026-11-30 04:45:53,446 WARNING django.request: Too Many Requests",
    ],
)
def test_what_helps_to_find_a_fault_stays(text):
    assert masked(text) == text


def test_a_traceback_is_masked_too(db):
    token = make.invitation(None, role="administrator", code=None).token
    try:
        raise ValueError(token)
    except ValueError:
        record = logging.getLogger("x").makeRecord("x", 40, "f", 1, "went wrong", (), __import__("sys").exc_info())
    told = Masking("{message}", style="{").format(record)
    assert "ValueError" in told
    assert token not in told


def test_every_handler_masks():
    """Django's own handlers would write addresses as they are."""
    names = ["", "django", "django.server", "django.request", "gunicorn.error"]
    handlers = [one for name in names for one in logging.getLogger(name).handlers if type(one) is logging.StreamHandler]
    assert handlers
    assert {type(one.formatter) for one in handlers} == {Masking}


def test_the_trail_keeps_no_link(client, db):
    offer = make.invitation(make.person("administrator"))
    answer = client.post(
        f"/invitations/accept/{offer.token}/", {"name": "Új Ubul", "password": "negy-fuggetlen-szo-2026"}
    )
    assert answer.status_code == 302
    with connection.cursor() as cursor:
        cursor.execute("SELECT metadata->>'url' FROM pghistory_context")
        urls = [url for (url,) in cursor.fetchall()]
    assert [url for url in urls if "/invitations/" in url] == [f"/invitations/accept/{offer.pk}.***/"]
