"""Photos on the pages: the team sees them, nobody else; each of them can be taken off."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from mentors.models import VisitPhoto

from ... import make

pytestmark = pytest.mark.django_db


def shown(client, visit) -> list[str]:
    """The addresses of the pictures on a visit's page."""
    return re.findall(r'<img src="(/photos/[^"]+)"', client.get(f"/visits/{visit.uuid}/").text)


def send(client, visit, data, **fields):
    fields = {"consent": "everybody", "caption": "A padlás"} | fields
    return client.post(
        f"/visits/{visit.uuid}/photos/", fields | {"image": SimpleUploadedFile("IMG_0001.JPG", data, "image/jpeg")}
    )


def test_a_plain_form_is_enough(people, world, client_of):
    client = client_of(people["mentor"])
    answer = send(client, world.draft, make.picture(300, 200))
    assert (answer.status_code, answer.url) == (302, f"/visits/{world.draft.uuid}/#photos")
    photo = VisitPhoto.objects.get(visit=world.draft)
    assert (photo.state, photo.width, photo.height, photo.caption) == ("complete", 300, 200, "A padlás")
    assert shown(client, world.draft) == [f"/photos/{photo.uuid}/small/"]
    assert 'alt="A padlás"' in client.get(f"/visits/{world.draft.uuid}/").text


def test_pressed_twice_it_is_one_photo(people, world, client_of):
    client, data = client_of(people["mentor"]), make.picture(300, 200)
    assert [send(client, world.draft, data).status_code for _time in range(2)] == [302, 302]
    photo = VisitPhoto.objects.get(visit=world.draft)
    client.post(f"/photos/{photo.uuid}/remove/")
    send(client, world.draft, data, caption="Újra")
    assert VisitPhoto.objects.get(visit=world.draft).caption == "Újra"


@pytest.mark.parametrize("arrived", [0.5, 1.0])
def test_sent_again_it_goes_on_where_a_process_died(people, world, client_of, arrived):
    client, data = client_of(people["mentor"]), make.picture(300, 200)
    send(client, world.draft, data)
    photo = VisitPhoto.objects.get(visit=world.draft)
    VisitPhoto.objects.filter(pk=photo.pk).update(state="uploading", width=None, height=None)
    photo.file("part").write_bytes(data[: int(arrived * len(data))])
    send(client, world.draft, data)
    assert [one.state for one in VisitPhoto.objects.filter(visit=world.draft)] == ["complete"]


@pytest.mark.parametrize(
    ("data", "fields", "wrong"),
    [
        (make.picture(), {"consent": ""}, "consent"),
        (make.picture(), {"consent": "perhaps"}, "consent"),
        (make.picture(), {"caption": "két\x00sor"}, "caption"),
        (b"no picture", {}, "image"),
        (b"", {}, "image"),
        (b"x" * 12_000_001, {}, "image"),
    ],
    ids=["no consent", "other consent", "two lines", "no picture", "empty", "too large"],
)
def test_what_is_wrong_stands_beside_its_field(people, world, client_of, data, fields, wrong):
    page = send(client_of(people["mentor"]), world.draft, data, **fields)
    assert (page.status_code, list(page.context["photo_form"].errors)) == (200, [wrong])
    assert not VisitPhoto.objects.filter(visit=world.draft).exists()


@pytest.mark.parametrize(
    ("persona", "sees"),
    [
        ("mentor", True),
        ("coordinator", True),
        ("lead", True),
        ("contact", False),
        ("supervisor", False),
        ("mentor_elsewhere", False),
        ("coordinator_elsewhere", False),
        ("administrator", False),
        ("visitor", False),
    ],
)
def test_who_sees_them(people, world, client_of, persona, sees):
    client = client_of(people[persona])
    small = f"/photos/{world.photo.uuid}/small/"
    assert shown(client, world.visit) == ([small] if sees else [])
    for address in (small, f"/photos/{world.photo.uuid}/"):
        answer = client.get(address)
        assert (answer.status_code == 200) is sees
        assert b"JFIF" not in answer.content[:20] if not sees else b"".join(answer.streaming_content)[:2] == b"\xff\xd8"


def test_a_colleague_sees_no_photo_of_a_draft_nor_half_ones(people, world, client_of):
    colleague = client_of(make.person("mentor", make.HOME))
    of_draft = make.photo(world.draft)
    assert colleague.get(f"/photos/{of_draft.uuid}/").status_code == 404
    assert colleague.get(f"/api/v1/photos/{world.half_photo.uuid}/").status_code == 404
    assert colleague.get(f"/photos/{world.photo.uuid}/").status_code == 200
    assert shown(colleague, world.visit) == [f"/photos/{world.photo.uuid}/small/"]


def test_a_picture_is_private_and_nothing_else(people, world, client_of):
    client = client_of(people["mentor"])
    answer = client.get(f"/photos/{world.photo.uuid}/")
    assert answer["Content-Type"] == "image/jpeg"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert sorted(answer["Cache-Control"].split(", ")) == ["no-cache", "private"]
    again = client.get(f"/photos/{world.photo.uuid}/", headers={"If-None-Match": answer["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_a_right_that_has_ended_shows_nothing_not_even_what_is_known(people, world, client_of):
    client = client_of(people["coordinator"])
    known = client.get(f"/photos/{world.photo.uuid}/")["ETag"]
    people["coordinator"].appointments.update(valid_until="2026-01-01", valid_from="2025-01-01")
    assert client.get(f"/photos/{world.photo.uuid}/", headers={"If-None-Match": known}).status_code == 404


def test_taken_off_for_good(people, world, client_of, django_capture_on_commit_callbacks):
    client = client_of(people["mentor"])
    with django_capture_on_commit_callbacks(execute=True):
        answer = client.post(f"/photos/{world.photo.uuid}/remove/")
    assert answer.status_code == 302
    assert client.get(f"/photos/{world.photo.uuid}/").status_code == 404
    assert [file.exists() for file in world.photo.files()] == [False] * 3
    assert VisitPhoto.objects.filter(pk=world.photo.pk).count() == 0


def test_no_media_without_a_view(client, world):
    for path in ("/media/", "/photos/"):
        for file in world.photo.files():
            assert client.get(f"{path}{file.parent.name}/{file.name}").status_code == 404


def test_the_trail_does_not_keep_the_words(world):
    fields = {field.name for field in world.photo.trail.model._meta.get_fields()}
    assert "caption" not in fields
    assert "consent" in fields
