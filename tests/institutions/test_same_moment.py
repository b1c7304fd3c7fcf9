"""Two people enter the same thing in the same moment: one of them is told, nobody meets an error page."""

import threading
import time

import pytest
from django.db import connection, transaction

from institutions.models import Institution

from .. import make

pytestmark = pytest.mark.django_db(transaction=True)


def wait_until_somebody_waits():
    """Until a lock of this transaction keeps somebody waiting; no longer than a slow machine may take."""
    until = time.monotonic() + 20
    with connection.cursor() as cursor:
        while time.monotonic() < until:
            cursor.execute("SELECT 1 FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))")
            if cursor.fetchone():
                return
            time.sleep(0.02)


def enter_slowly(place, entered: threading.Event):
    """Another person's transaction: it holds the name until it commits."""
    with transaction.atomic():
        Institution.objects.create(name="Faluház", kind="library", settlement_id=place)
        entered.set()
        wait_until_somebody_waits()
    connection.close()


@pytest.fixture
def other(transactional_db):
    """Somebody else who is about to save a „Faluház” in a settlement."""
    place, entered = make.settlement("Golop"), threading.Event()
    thread = threading.Thread(target=enter_slowly, args=(place.pk, entered))
    thread.start()
    entered.wait(5)
    yield place
    thread.join()


def test_on_the_page(other, client_of):
    client = client_of(make.person("mentor", make.HOME))
    data = {
        "name": "Faluház",
        "kind": "library",
        "settlement": "Golop",
        "status": "active",
        "maintainer": "Golop Község",
    }
    answer = client.post("/institutions/new/", data)
    assert (answer.status_code, list(answer.context["form"].errors)) == (200, ["__all__"])
    assert 'value="Golop Község"' in answer.content.decode()
    assert Institution.objects.filter(name="Faluház").count() == 1


def test_at_the_endpoint(other, client_of):
    client = client_of(make.person("mentor", make.HOME))
    data = {"name": "Faluház", "kind": "library", "settlement": other.ksh_code}
    answer = client.post("/api/v1/institutions/", data, content_type="application/json")
    assert (answer.status_code, answer.json()["status"]) == (409, 409)
    assert Institution.objects.filter(name="Faluház").count() == 1
