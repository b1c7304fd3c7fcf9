"""What was found is deleted by somebody else before it is locked: the answer is that of a missing thing, not a 500."""

import threading
import time
import uuid

import pytest
from django.db import connection, transaction
from django.test import Client

from institutions.models import Contact
from mentors.models import Visit
from mentors.models.period import today
from tests import make

pytestmark = pytest.mark.django_db(transaction=True)
WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted"


def while_deleted(row, who, method: str, *request, **more) -> int:
    """The status of a request that waits for the lock on the row, while that is deleted."""
    answers = []

    def ask():
        client = Client(raise_request_exception=False)
        client.force_login(who)
        answers.append(getattr(client, method)(*request, **more).status_code)
        connection.close()

    thread = threading.Thread(target=ask)
    with transaction.atomic():
        type(row).objects.select_for_update().get(pk=row.pk)
        thread.start()
        until = time.monotonic() + 10
        while not _somebody_waits() and time.monotonic() < until:
            time.sleep(0.01)
        assert _somebody_waits()
        row.delete()
    thread.join()
    return answers[0]


def _somebody_waits() -> bool:
    with connection.cursor() as cursor:
        cursor.execute(WAITING)
        return cursor.fetchone()[0] > 0


def sent(visit: Visit) -> dict:
    return {
        "uuid": str(visit.uuid),
        "date": today().isoformat(),
        "settlement": visit.settlement.name,
        "method": "phone",
        "activities": ["forum"],
        "summary": "Más szöveg.",
    }


def test_a_draft_that_is_sent_again_is_new(people, world):
    draft = make.visit(people["mentor"], world.settlement, state="draft")
    assert while_deleted(draft, people["mentor"], "post", "/visits/new/", sent(draft)) == 302
    assert Visit.objects.get(uuid=draft.uuid).summary == "Más szöveg."


def test_the_same_by_the_api(people, world):
    draft = make.visit(people["mentor"], world.settlement, state="draft")
    body = sent(draft) | {"settlement": world.settlement.pk}
    post = ("post", "/api/v1/visits/", body)
    assert while_deleted(draft, people["mentor"], *post, content_type="application/json") == 201


def test_a_photo_of_it(people, world):
    draft = make.visit(people["mentor"], world.settlement, state="draft")
    body = {"uuid": str(uuid.uuid4()), "size": 5, "sha256": "0" * 64, "consent": "nobody"}
    post = ("post", f"/api/v1/visits/{draft.uuid}/photos/", body)
    assert while_deleted(draft, people["mentor"], *post, content_type="application/json") == 404


@pytest.mark.parametrize("step", ["edit", "erase"])
def test_a_contact(step, people, world):
    contact = make.contact(world.institution)
    post = ("post", f"/contacts/{contact.pk}/{step}/", {"name": "Kiss Anna", "phone": "+36301234567"})
    assert while_deleted(contact, people["mentor"], *post) == 404
    assert not Contact.objects.filter(pk=contact.pk).exists()
