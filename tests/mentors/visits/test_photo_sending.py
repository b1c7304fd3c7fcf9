"""Photos arrive in chunks, once, whatever happens on the way; what is no picture or has no consent does not."""

import hashlib
import threading
import uuid

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from institutions.base.exceptions import NotGranted, Refused
from mentors.models import VisitPhoto
from mentors.visits.actions import photo as photos
from mentors.visits.actions import visit as visits
from mentors.visits.models.visit_photo import MOST_BYTES, MOST_OF_A_VISIT

from ... import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def mentor(db):
    return make.person("mentor", make.HOME)


@pytest.fixture
def visit(mentor):
    return make.visit(mentor)


@pytest.fixture
def api(mentor, client_of):
    """The mentor's calls of the API: (method, address, JSON or bytes) → (status, body)."""
    client = client_of(mentor)

    def call(method, path, data=None):
        kind = "application/octet-stream" if isinstance(data, bytes) else "application/json"
        answer = getattr(client, method)(path, data, content_type=kind) if data is not None else client.get(path)
        return answer.status_code, answer.json()

    return call


def announced(data: bytes, **fields) -> dict:
    fields = {"uuid": str(uuid.uuid4()), "consent": "everybody", "caption": "Közös főzés"} | fields
    return fields | {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}


def test_in_chunks_from_beginning_to_end(visit, api):
    data = make.picture(300, 200)
    said = announced(data)
    status, begun = api("post", f"/api/v1/visits/{visit.uuid}/photos/", said)
    assert (status, begun["state"], begun["offset"], begun["image"]) == (201, "uploading", 0, None)
    assert api("post", f"/api/v1/visits/{visit.uuid}/photos/", said) == (200, begun), "said again: the same"
    address = f"/api/v1/photos/{said['uuid']}/"
    status, half = api("patch", f"{address}?offset=0", data[:100])
    assert (status, half["state"], half["offset"]) == (200, "uploading", 100)
    assert api("get", address) == (200, half), "a lost connection goes on here"
    status, whole = api("patch", f"{address}?offset=100", data[100:])
    assert (status, whole["state"], whole["width"], whole["height"]) == (200, "complete", 300, 200)
    assert api("patch", f"{address}?offset=100", data[100:]) == (200, whole), "the answer was lost: the same again"
    assert api("get", f"/api/v1/visits/{visit.uuid}/photos/") == (200, [whole])
    assert (whole["image"], whole["thumbnail"]) == (f"/photos/{said['uuid']}/", f"/photos/{said['uuid']}/small/")


@pytest.mark.parametrize("offset", [0, 99, 101, 5000])
def test_a_wrong_offset_changes_nothing(visit, api, offset):
    data = make.picture(300, 200)
    photo = make.photo(visit, data, arrived=100)
    status, problem = api("patch", f"/api/v1/photos/{photo.uuid}/?offset={offset}", b"x" * 50)
    assert (status, problem["status"], photo.offset) == (409, 409, 100)


@pytest.mark.parametrize("offset", ["", "-1", "1.5", "x", "9" * 12])
def test_an_offset_is_a_number(visit, api, offset):
    photo = make.photo(visit, arrived=10)
    assert api("patch", f"/api/v1/photos/{photo.uuid}/?offset={offset}", b"x")[0] == 400


def test_more_than_announced_is_refused(visit, api):
    photo = make.photo(visit, arrived=10)
    assert api("patch", f"/api/v1/photos/{photo.uuid}/?offset=10", b"x" * photo.size)[0] == 409
    assert photo.offset == 10


def test_a_chunk_has_its_limit(visit, api):
    photo = make.photo(visit, arrived=10)
    assert api("patch", f"/api/v1/photos/{photo.uuid}/?offset=10", b"x" * 1_000_001)[0] == 413


def test_bytes_that_are_not_the_announced_ones_begin_again(visit, mentor):
    data = make.picture()
    photo = make.photo(visit, data, arrived=100)
    with pytest.raises(Refused):
        photos.append(photo, by=mentor, offset=100, chunk=b"x" * (len(data) - 100))
    assert (VisitPhoto.objects.get().state, photo.offset) == ("uploading", 0)
    assert photos.append(photo, by=mentor, offset=0, chunk=data).state == "complete"


def test_a_process_that_died_before_the_end_is_resumed(visit, mentor):
    """All bytes are there, but nobody made the picture; and before that, half a chunk was written."""
    data = make.picture()
    photo = make.photo(visit, data, arrived=100)
    with photo.file("part").open("ab") as file:
        file.write(data[100:133])
    assert photo.offset == 133
    with photo.file("part").open("ab") as file:
        file.write(data[133:])
    whole = photos.append(photo, by=mentor, offset=len(data), chunk=b"")
    assert (whole.state, whole.width) == ("complete", 64)


@pytest.mark.parametrize(
    "change",
    [
        {"consent": ""},
        {"consent": "perhaps"},
        {"size": 0},
        {"size": MOST_BYTES + 1},
        {"size": "many"},
        {"sha256": "A" * 64},
        {"sha256": "a" * 63},
        {"caption": "\x00"},
        {"caption": "x" * 201},
        {"uuid": "nonsense"},
    ],
    ids=str,
)
def test_what_cannot_be_announced(visit, api, change):
    status, problem = api("post", f"/api/v1/visits/{visit.uuid}/photos/", announced(b"x" * 10) | change)
    assert (status, list(problem["errors"])) == (400, list(change))
    assert not VisitPhoto.objects.exists()


def test_no_consent_no_photo(visit, api):
    said = announced(b"x" * 10)
    del said["consent"]
    status, problem = api("post", f"/api/v1/visits/{visit.uuid}/photos/", said)
    assert (status, list(problem["errors"])) == (400, ["consent"])


@pytest.mark.parametrize("arrived", [100, None])
def test_the_last_word_about_a_photo_holds(visit, api, arrived):
    photo = make.photo(visit, make.picture(300, 200), arrived=arrived, consent="everybody", caption="Kórus")
    said = {"uuid": str(photo.uuid), "size": photo.size, "sha256": photo.sha256}
    wrong = api("post", f"/api/v1/visits/{visit.uuid}/photos/", said | {"consent": "nobody", "caption": "x" * 201})
    assert wrong[0] == 400
    right = api(
        "post", f"/api/v1/visits/{visit.uuid}/photos/", said | {"consent": "nobody", "caption": " Az üres terem "}
    )
    assert (right[0], right[1]["consent"], right[1]["caption"]) == (200, "nobody", "Az üres terem")
    now = VisitPhoto.objects.get(uuid=photo.uuid)
    assert (now.consent, now.caption, now.state) == ("nobody", "Az üres terem", photo.state)
    assert (now.width, now.offset) == (photo.width, photo.offset)


def test_another_photo_under_the_same_uuid_is_refused(visit, mentor, api):
    photo = make.photo(visit)
    said = announced(b"other", uuid=str(photo.uuid))
    assert api("post", f"/api/v1/visits/{visit.uuid}/photos/", said)[0] == 409
    elsewhere = make.visit(mentor)
    same = {"uuid": str(photo.uuid), "size": photo.size, "sha256": photo.sha256, "consent": "nobody"}
    assert api("post", f"/api/v1/visits/{elsewhere.uuid}/photos/", same)[0] == 409


def test_a_visit_holds_so_many(visit, api):
    for _ in range(MOST_OF_A_VISIT):
        make.photo(visit, arrived=0)
    assert api("post", f"/api/v1/visits/{visit.uuid}/photos/", announced(b"x"))[0] == 409
    visit.photos.update(uploaded_at="2026-01-01T00:00Z")
    assert api("post", f"/api/v1/visits/{visit.uuid}/photos/", announced(b"x"))[0] == 201, "the abandoned make room"


@pytest.mark.parametrize("state", ["draft", "submitted", "returned", "withdrawn", "accepted"])
def test_photos_follow_their_text_whatever_became_of_it(mentor, state):
    assert make.photo(make.visit(mentor, state=state)).state == "complete"


@pytest.mark.parametrize("persona", ["colleague", "coordinator", "elsewhere", "lead", "former"])
def test_nobody_else_sends(visit, persona):
    other = {
        "colleague": lambda: make.person("mentor", make.HOME),
        "coordinator": lambda: make.person("coordinator", make.HOME),
        "elsewhere": lambda: make.person("mentor", make.ELSEWHERE),
        "lead": lambda: make.person("lead"),
        "former": make.person,
    }[persona]()
    photo = make.photo(visit, arrived=10)
    with pytest.raises(NotGranted):
        photos.begin(visit, by=other, uuid=uuid.uuid4(), size=3, sha256="a" * 64, consent="nobody")
    with pytest.raises(NotGranted):
        photos.append(photo, by=other, offset=10, chunk=b"x")
    with pytest.raises(NotGranted):
        photos.remove(photo, by=other)
    assert photo.offset == 10


def test_a_deleted_draft_takes_its_files_along(mentor, django_capture_on_commit_callbacks):
    draft = make.visit(mentor, state="draft")
    with django_capture_on_commit_callbacks(execute=True):
        photo = make.photo(draft)
    assert [file.exists() for file in photo.files()] == [True, True, False]
    with django_capture_on_commit_callbacks(execute=True):
        visits.delete_draft(draft, by=mentor)
    assert not VisitPhoto.objects.exists()
    assert [file.exists() for file in photo.files()] == [False, False, False]


def test_what_is_no_picture_is_forgotten(visit, mentor, django_capture_on_commit_callbacks):
    photo = make.photo(visit, b"GIF89a no picture at all", arrived=0)
    with django_capture_on_commit_callbacks(execute=True), pytest.raises(ValidationError) as refused:
        photos.append(photo, by=mentor, offset=0, chunk=b"GIF89a no picture at all")
    assert list(refused.value.message_dict) == ["image"]
    assert (VisitPhoto.objects.exists(), [file.exists() for file in photo.files()]) == (False, [False] * 3)


@pytest.mark.django_db(transaction=True)
def test_two_senders_of_the_same_photo_at_once(mentor):
    """Two tabs announce and send the same photo in the same moment: it is there once, whole."""
    visit, data = make.visit(mentor), make.picture(300, 200)
    said = {"uuid": uuid.uuid4(), "size": len(data), "sha256": hashlib.sha256(data).hexdigest(), "consent": "nobody"}
    ready, refused = threading.Barrier(2), []

    def send():
        ready.wait(5)
        try:
            photo, _is_new = photos.begin(visit, by=mentor, **said)
            while photo.state != "complete":
                try:
                    photo = photos.append(photo, by=mentor, offset=photo.offset, chunk=data[photo.offset :][:500])
                except Refused as refusal:
                    refused.append(refusal)
        finally:
            connection.close()

    threads = [threading.Thread(target=send) for _ in range(2)]
    [thread.start() for thread in threads]
    [thread.join(30) for thread in threads]
    photo = VisitPhoto.objects.get()
    assert (photo.state, photo.width, photo.height) == ("complete", 300, 200)
    assert [file.exists() for file in photo.files()] == [True, True, False]
