"""Where the demo may not go: into a database that somebody uses, and before the eyes of the public."""

import contextlib
import os
import threading

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.test import Client

from mentors.models import DemoMarker, DigestDay, Invitation
from mentors.people.actions import invitation as invitations
from portal import middleware
from portal.boot import reach
from portal.demo import untouched

from .. import make
from .boot.processes import within

PUBLIC = "the settings say that people elsewhere reach this portal"
HOME = {"https": False, "trusted_proxies": 0, "hosts": ["localhost", "127.0.0.1", "[::1]"], "addresses": []}


def load():
    call_command("demo", visits=1, stdout=open(os.devnull, "w"))  # noqa: SIM115


# -- Untouched ---------------------------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_places_and_what_a_running_portal_leaves_are_no_use():
    make.settlement("Gyűrűfű")
    DigestDay.objects.create(day="2026-11-01")
    assert untouched.signs_of_use() == []


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("use", "sign"),
    [
        (lambda: invitations.invite_administrator("valaki@example.org"), "mentors.Invitation"),
        (make.institution, "institutions.Institution"),
        (make.event, "events.Event"),
        (lambda: make.user("Valódi Valaki"), "mentors.User"),
        (lambda: make.institution().delete(), "institutions.InstitutionEvent"),
    ],
    ids=["invited", "an institution", "an event", "a person", "entered and deleted"],
)
def test_somebodys_work_is_never_overwritten(use, sign):
    use()
    before = untouched.signs_of_use()
    assert sign in before
    with pytest.raises(CommandError, match=rf"no demo here: this database is in use .*{sign.rpartition('.')[0]}"):
        load()
    assert (untouched.signs_of_use(), untouched.is_demo()) == (before, False)


@pytest.mark.django_db(transaction=True)
def test_an_invitation_made_at_the_same_moment_is_seen():
    """Who is writing is waited for, so the check sees what they wrote."""
    refused = []

    def demo():
        with contextlib.closing(connection):
            try:
                load()
            except CommandError as error:
                refused.append(str(error))

    with transaction.atomic():
        invitations.invite_administrator("valaki@example.org")
        loading = threading.Thread(target=demo)
        loading.start()
        assert within(20, somebody_waits)
    loading.join(60)
    assert [text.partition(";")[0] for text in refused] == ["no demo here: this database is in use and is not a demo"]
    assert Invitation.objects.get().email == "valaki@example.org"


def somebody_waits():
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_locks WHERE NOT granted")
        return cursor.fetchone()[0] > 0


# -- In public ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "more",
    [
        {"https": True},
        {"trusted_proxies": 1},
        {"hosts": ["127.0.0.1", "kalaka.example.org"]},
        {"hosts": ["*"]},
        {"hosts": [".example.org"]},
        {"hosts": ["192.168.1.20"]},
        {"hosts": ["[2001:db8::1]"]},
        {"hosts": ["localhost.example.org"]},
        {"hosts": ["0.0.0.0"]},  # noqa: S104
        {"addresses": ["https://kalaka.example.org"]},
    ],
    ids=str,
)
def test_what_is_public(more):
    assert reach.is_public(**HOME | more)


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"hosts": []},
        {"hosts": ["127.0.0.2", "::1", "LOCALHOST", ".localhost", "kalaka.localhost", ""]},
        {"addresses": ["http://127.0.0.1:8000", "http://[::1]:8000", "http://localhost"]},
    ],
    ids=str,
)
def test_what_stays_at_home(more):
    assert not reach.is_public(**HOME | more)


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/", "/accounts/login/", "/api/v1/visits/", "/healthz/", "/sw.js", "/nowhere/"])
def test_a_public_portal_shows_no_demo(path, settings):
    settings.PUBLIC = True
    DemoMarker.objects.create(seed=1, visits=1)
    refused = Client().get(path)
    assert (refused.status_code, "Set-Cookie" in refused) == (503, False)
    assert "Content-Security-Policy" in refused
    settings.DEMO_IN_PUBLIC = True
    assert Client().get(path).status_code != 503


@pytest.mark.django_db
def test_a_demo_that_comes_in_while_the_portal_runs_is_noticed(settings, monkeypatch):
    monkeypatch.setattr(middleware.KeepDemoAtHome, "ANSWER_HOLDS", 0)
    settings.PUBLIC = True
    client = Client()
    assert client.get("/").status_code == 200
    DemoMarker.objects.create(seed=1, visits=1)
    assert client.get("/").status_code == 503


@pytest.mark.django_db
def test_no_demo_is_made_for_the_public(settings):
    settings.PUBLIC = True
    with pytest.raises(CommandError, match=f"no demo here: {PUBLIC}"):
        load()
    assert not untouched.is_demo()
