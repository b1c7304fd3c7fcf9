"""What was found is deleted by somebody else before it is locked: the answer is that of a missing thing, not a 500."""

import threading
import time
import uuid

import pytest
from django.db import connection, transaction
from django.test import Client

from institutions.models import Contact
from mentors.models import Visit, VisitConflict
from mentors.people.models.period import today

from ... import make

pytestmark = pytest.mark.django_db(transaction=True)
WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted"


def while_deleted(row, who, method: str, *request, **more) -> int:
    """The status of a request that waits for the lock on the row, while that is deleted."""
    return answer_while_deleted(row, lambda: lock(row), who, method, *request, **more).status_code


def lock(row) -> None:
    type(row).objects.select_for_update().get(pk=row.pk)


def answer_while_deleted(row, hold, who, method: str, *request, **more):
    """The answer to a request that waits for what `hold` has done, while the row is deleted."""
    answers = []

    def ask():
        client = Client(raise_request_exception=False)
        client.force_login(who)
        answers.append(getattr(client, method)(*request, **more))
        connection.close()

    thread = threading.Thread(target=ask)
    with transaction.atomic():
        hold()
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


TYPED = {"summary": "Amit most írtam.", "revision": 1}


def changed(people, world) -> tuple[Visit, VisitConflict]:
    """A draft that changed since its first revision, and what stands beside it once TYPED is sent, not saved yet."""
    draft = make.visit(people["mentor"], world.settlement, state="draft")
    client = Client()
    client.force_login(people["mentor"])
    client.post(f"/visits/{draft.uuid}/edit/", sent(draft) | {"revision": 1})
    client.post(f"/visits/{draft.uuid}/edit/", sent(draft) | TYPED)
    kept = draft.conflicts.get()
    draft.conflicts.all().delete()
    return draft, VisitConflict(visit=draft, content=kept.content, content_hash=kept.content_hash)


def typed_again(answer) -> dict:
    """The answer's status, and what its form would send where."""
    page = answer.content.decode()
    return {
        "status": answer.status_code,
        "to": '<form method="post" action="/visits/new/"' in page,
        "text": TYPED["summary"] in page,
        "told": "Ez a látogatás már nincs meg." in page,
    }


FORM_COMES_BACK = {"status": 404, "to": True, "text": True, "told": True}


def test_an_edited_draft_comes_back_as_a_form(people, world, client_of):
    draft = make.visit(people["mentor"], world.settlement, state="draft")
    post = ("post", f"/visits/{draft.uuid}/edit/", sent(draft) | TYPED)
    answer = answer_while_deleted(draft, lambda: lock(draft), people["mentor"], *post)
    assert typed_again(answer) == FORM_COMES_BACK
    fields = {name: answer.context["form"].data[name] for name in sent(draft)}
    assert client_of(people["mentor"]).post("/visits/new/", fields).status_code == 302
    assert Visit.objects.get(uuid=draft.uuid).summary == TYPED["summary"]


def test_so_does_one_that_was_gone_before(people, world, client_of):
    draft = make.visit(people["mentor"], world.settlement, state="draft")
    url, fields = f"/visits/{draft.uuid}/edit/", sent(draft) | TYPED
    draft.delete()
    assert typed_again(client_of(people["mentor"]).post(url, fields)) == FORM_COMES_BACK
    assert client_of(people["mentor"]).post(url, fields, headers={"accept": "application/json"}).status_code == 404


def test_so_does_what_was_to_be_kept_beside_it(people, world):
    draft, beside = changed(people, world)
    post = ("post", f"/visits/{draft.uuid}/edit/", sent(draft) | TYPED)
    assert typed_again(answer_while_deleted(draft, beside.save, people["mentor"], *post)) == FORM_COMES_BACK


def test_in_the_api_that_is_a_404(people, world):
    draft, beside = changed(people, world)
    patch = ("patch", f"/api/v1/visits/{draft.uuid}/", TYPED)
    answer = answer_while_deleted(draft, beside.save, people["mentor"], *patch, content_type="application/json")
    assert answer.status_code == 404


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
