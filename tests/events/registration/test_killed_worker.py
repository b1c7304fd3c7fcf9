"""A job worker killed when the mail server has a letter and the row does not say so yet: it goes again, once."""

import contextlib
import datetime
import os
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import quote

import pytest
from django.db import connection, transaction
from django.utils import timezone

from events.registration.actions import registering
from institutions.models import Mail
from institutions.outbox.actions import mail as outbox

from ...jobs import let_pass
from .test_registering import announced

pytestmark = pytest.mark.django_db(transaction=True)
ROOT = Path(__file__).resolve().parents[3]
WORKER = ("-m", "django", "db_worker", "--verbosity=0", "--queue-name=*", "--interval=0.05")


@contextlib.contextmanager
def worker(mail_server):
    """The job worker as a process of its own, on the test's database and mail server."""
    place = connection.settings_dict
    user, password, host = (quote(place[part], safe="") for part in ("USER", "PASSWORD", "HOST"))
    database = f"postgres://{user}:{password}@{host}:{place['PORT']}/{place['NAME']}"
    ours = {"DATABASE_URL": database, "EMAIL_URL": f"smtp://127.0.0.1:{mail_server.port}"}
    process = subprocess.Popen([sys.executable, *WORKER], cwd=ROOT, env=os.environ | ours)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def wait_until(is_so) -> None:
    until = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < until, "nothing happens any more"
        time.sleep(0.05)


def somebody_waits() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")
        return cursor.fetchone()[0]


def state() -> str:
    return Mail.objects.get().state


def quarter_of_an_hour() -> None:
    """As if it had passed, with what the clock does then."""
    long_ago = timezone.now() - datetime.timedelta(minutes=20)
    Mail.objects.update(next_try=long_ago, changed_at=long_ago)
    outbox.tick()
    let_pass()


def test_the_letter_goes_again_under_the_same_name_and_never_a_third_time(mail_server):
    mail_server.behaviour = "hold"
    registering.register(announced(), by=None, name="Tóth Ágnes", email="agnes@example.org")
    with worker(mail_server) as first:
        wait_until(lambda: mail_server.messages)
        with transaction.atomic():
            Mail.objects.select_for_update().get()
            mail_server.let_go.set()
            # The server has said that it has it; what the worker would write down waits for us.
            wait_until(somebody_waits)
            first.kill()
            first.wait()
    assert (state(), len(mail_server.messages)) == ("claimed", 1)
    mail_server.behaviour = "accept"
    quarter_of_an_hour()
    with worker(mail_server):
        wait_until(lambda: state() == "sent")
        quarter_of_an_hour()
        registering.register(announced(), by=None, name="Más Márta", email="marta@example.org")
        wait_until(lambda: Mail.objects.filter(state="sent").count() == 2)
    names = [one["Message-ID"] for one in mail_server.messages]
    assert [one["To"] for one in mail_server.messages] == ["agnes@example.org"] * 2 + ["marta@example.org"]
    assert (names[0] == names[1], names[2] in names[:2]) == (True, False)
