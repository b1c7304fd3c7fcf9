"""The disk that photos lie on refuses: nobody gets a 500, nothing is lost, and what has to go is gone in the end."""

import shutil
import uuid
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from institutions.base.exceptions import NotGranted
from mentors.models import VisitPhoto
from mentors.visits.actions import photo as photos

from ... import make
from .test_photo_sending import announced


@pytest.fixture
def mentor(db):
    return make.person("mentor", make.HOME)


@pytest.fixture
def visit(mentor):
    return make.visit(mentor, state="draft")


@pytest.fixture
def closed_disk():
    """No folder of photos can be made or read: a file stands in its place."""
    folder, aside = Path(settings.MEDIA_ROOT) / "photos", Path(settings.MEDIA_ROOT) / "aside"
    folder.mkdir(parents=True, exist_ok=True)
    folder.rename(aside)
    folder.write_text("")
    yield
    folder.unlink()
    aside.rename(folder)


def refuse(path: Path) -> None:
    """A folder that is not empty: the disk does not unlink it, not even for root."""
    path.unlink()
    (path / "kept").mkdir(parents=True)


def work() -> None:
    DBTaskResult.objects.update(run_after=timezone.now())
    call_command("db_worker", batch=True, startup_delay=False, verbosity=0)


def left_over(photo) -> list[Path]:
    return [file for file in photo.files() if file.exists()]


@pytest.mark.parametrize("way", ["taken off", "with its draft"])
def test_gone_from_a_disk_that_refused_at_first(way, transactional_db, mentor, visit, client_of):
    photo = make.photo(visit)
    large, small, _part = photo.files()
    refuse(large)
    address = f"/photos/{photo.uuid}/remove/" if way == "taken off" else f"/visits/{visit.uuid}/delete/"
    assert client_of(mentor).post(address).status_code == 302
    assert not VisitPhoto.objects.exists()
    assert left_over(photo) == [large], "the others are not left because of one"
    assert not small.exists()
    for _ in range(3):
        work()
        assert left_over(photo) == [large]
    shutil.rmtree(large)
    large.write_bytes(b"the picture")
    work()
    assert left_over(photo) == []
    work()
    assert not DBTaskResult.objects.exclude(status="SUCCESSFUL").exists()


def test_what_was_sent_anew_is_not_removed(transactional_db, mentor, visit):
    photo = make.photo(visit)
    refuse(photo.file("large"))
    photos.remove(photo, by=mentor)
    shutil.rmtree(photo.file("large"))
    make.photo(visit, uuid=photo.uuid)
    work()
    assert len(left_over(photo)) == 2


def test_nothing_is_enqueued_by_what_was_rolled_back(transactional_db, visit):
    photo = make.photo(visit)
    with pytest.raises(NotGranted):
        photos.remove(photo, by=make.person("mentor", make.ELSEWHERE))
    assert not DBTaskResult.objects.exists()
    assert len(left_over(photo)) == 2


def test_a_full_disk_says_so_and_takes_the_same_again(db, mentor, visit, client_of):
    client, data = client_of(mentor), make.picture(300, 200)
    said = announced(data)
    assert client.post(f"/api/v1/visits/{visit.uuid}/photos/", said, content_type="application/json").status_code == 201
    address, octets = f"/api/v1/photos/{said['uuid']}/?offset=", "application/octet-stream"
    part = VisitPhoto.objects.get().file("part")
    part.parent.mkdir(parents=True, exist_ok=True)
    part.symlink_to("/dev/full")
    answer = client.patch(f"{address}0", data, content_type=octets)
    assert (answer.status_code, answer.headers["Content-Type"]) == (503, "application/problem+json")
    assert int(answer.headers["Retry-After"]) > 0
    part.unlink()
    assert client.patch(f"{address}0", data[:99], content_type=octets).json()["offset"] == 99
    # The picture does not fit beside what has arrived: the last piece may come again.
    blocked = VisitPhoto.objects.get().file("large").with_suffix(".new")
    blocked.symlink_to("/dev/full")
    assert client.patch(f"{address}99", data[99:], content_type=octets).status_code == 503
    blocked.unlink()
    assert client.patch(f"{address}99", data[99:], content_type=octets).json()["state"] == "complete"


def test_a_closed_disk_is_no_error_of_ours(db, mentor, visit, closed_disk, client_of):
    client, data = client_of(mentor), make.picture()
    said = announced(data)
    found = [
        client.post(f"/api/v1/visits/{visit.uuid}/photos/", said, content_type="application/json"),
        client.post(f"/visits/{visit.uuid}/photos/", form(data)),
        client.post(f"/visits/{visit.uuid}/photos/", form(data), headers={"accept": "application/json"}),
    ]
    assert [(answer.status_code, int(answer.headers["Retry-After"]) > 0) for answer in found] == [(503, True)] * 3
    assert "A portál most nem érhető el." in found[1].text
    assert not VisitPhoto.objects.exists()
    whole = VisitPhoto(visit=visit, uploaded_by=mentor, state="complete", consent="nobody", size=9, width=1, height=1)
    whole.sha256 = "0" * 64
    whole.save()
    shown = client.get(f"/photos/{whole.uuid}/")
    assert (shown.status_code, "Retry-After" in shown.headers) == (503, True)
    assert client.get(f"/visits/{visit.uuid}/").status_code == 200
    assert client.post(f"/photos/{whole.uuid}/remove/").status_code == 302, "a consent ends also then"


def form(data: bytes) -> dict:
    return {"image": SimpleUploadedFile(f"{uuid.uuid4()}.jpg", data, "image/jpeg"), "consent": "nobody", "caption": ""}
