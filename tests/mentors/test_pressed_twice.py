"""A button that is pressed many times at once makes one thing; whoever came second is told so, and shown no error."""

import threading
import uuid

import pytest
from django.db import connection
from django.test import Client

from mentors.models import GoodPractice, Invitation, Synonym

from .. import make

pytestmark = pytest.mark.django_db(transaction=True)
TIMES = 8


def at_once(who, url: str, sent: dict) -> list[int]:
    """The statuses of the same post, sent many times in the same moment."""
    together, statuses = threading.Barrier(TIMES), []

    def send():
        client = Client(raise_request_exception=False)
        client.force_login(who)
        client.get("/healthz/")
        together.wait(timeout=10)
        statuses.append(client.post(url, sent).status_code)
        connection.close()

    threads = [threading.Thread(target=send) for _number in range(TIMES)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(statuses)


def test_a_synonym(people):
    statuses = at_once(people["editor"], "/practices/words/", {"typed": "tepsik", "meant": "tepsi"})
    assert statuses == [200] * (TIMES - 1) + [302]
    assert Synonym.objects.filter(typed="tepsik").count() == 1


def test_a_practice_is_begun_once(people, world):
    sent = {
        "uuid": str(uuid.uuid4()),
        "title": "Kemencés délutánok",
        "settlement": world.settlement.name,
        "field": "library",
        "kind": "practice",
        "cost_band": "none",
    }
    assert at_once(people["editor"], "/practices/new/", sent) == [302] * TIMES
    assert list(GoodPractice.objects.filter(uuid=sent["uuid"]).values_list("slug", flat=True)) == ["kemences-delutanok"]
    assert GoodPractice.objects.filter(slug__startswith="kemences-delutanok").count() == 1


def test_an_invitation_is_offered_once(people, world):
    make.qualification(email="uj@example.org")
    sent = {"email": "uj@example.org", "name": "Új Anna", "language": "hu", "county": str(make.county().pk)}
    assert at_once(people["coordinator"], "/people/invitations/new/?role=mentor", sent) == [302] * TIMES
    assert Invitation.objects.filter(email="uj@example.org").count() == 1
