"""Materials as they are entered in a browser and read: files, links that say where they lead, a gallery."""

import pytest

from events.models import EventMaterial

from ... import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def event():
    return make.event(state="published")


def entered(client, event, **fields):
    data = {"title": "Tábla", "kind": "graphic_record", "alt": "Rajz: egy híd.", "position": ""} | fields
    return client.post(f"/events/{event.slug}/parts/materials/new/", data)


def test_a_picture_is_entered_on_the_page_and_the_next_one_begins_with_its_kind(event, client_of):
    editor = client_of(make.person("editor"))
    answer = entered(editor, event, file=make.uploaded(), licence="cc0", again="1")
    assert (answer.status_code, answer.url) == (
        302,
        f"/events/{event.slug}/parts/materials/new/?kind=graphic_record&licence=cc0",
    )
    assert editor.get(answer.url).context["form"].initial["kind"] == "graphic_record"
    assert [(one.title, one.upload.kind) for one in EventMaterial.objects.all()] == [("Tábla", "picture")]
    edited = f"/events/{event.slug}/parts/materials/{EventMaterial.objects.get().uuid}/edit/"
    form = {"title": "Új", "kind": "photo", "alt": "Híd.", "position": "1", "revision": "1"}
    assert editor.post(edited, form).status_code == 302
    assert EventMaterial.objects.get().title == "Új"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({}, "url"),
        ({"alt": "", "file": "picture"}, "alt"),
        ({"kind": "recording", "file": "picture"}, "kind"),
        ({"url": "https://example.org/", "file": "picture"}, "url"),
        ({"url": "javascript:alert(1)"}, "url"),
        ({"file": b"<svg onload=alert(1)>"}, "file"),
        ({"file": b"<html><script>1</script>"}, "file"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_kept(event, client_of, wrong, field):
    if file := wrong.get("file"):
        wrong = wrong | {"file": make.uploaded() if file == "picture" else make.uploaded(file)}
    answer = entered(client_of(make.person("editor")), event, **wrong)
    assert (answer.status_code, list(answer.context["form"].errors)) == (200, [field])
    assert "Tábla" in answer.text
    assert EventMaterial.objects.count() == 0


def test_the_gallery_leads_from_picture_to_picture_and_back(event, client):
    first, second, third = (
        make.material(event, make.person("editor"), title=title, alt=f"Rajz: {title}") for title in ("egy", "két", "há")
    )
    page = f"/events/{event.slug}/pictures/"
    shown = client.get(f"/events/{event.slug}/").text
    assert [shown.count(f'href="{page}{one.uuid}/"') for one in (first, second, third)] == [1, 1, 1]
    ways = [
        (answer.context["before"], answer.context["after"], answer.context["number"])
        for answer in (client.get(f"{page}{one.uuid}/") for one in (first, second, third))
    ]
    assert ways == [(None, second, 1), (first, third, 2), (second, None, 3)]
    elsewhere = make.material(make.event(state="published"), make.person("editor"))
    link = EventMaterial.objects.create(event=event, title="Film", kind="recording", url="https://video.example.org/1")
    assert [client.get(f"{page}{one.uuid}/").status_code for one in (elsewhere, link)] == [404, 404]
    assert "ide vezet: video.example.org" in client.get(f"/events/{event.slug}/").text
