"""The directory: names in order, pictures with consent, erasure."""

import pytest
from django.core.exceptions import ValidationError

from institutions.base.exceptions import Conflict, NotGranted
from institutions.uploads.models import Upload
from mentors.directory import actions as speakers
from mentors.models import Speaker, SpeakerText

from ... import make

pytestmark = pytest.mark.django_db


def test_in_the_order_of_names(client):
    make.speaker("Ovidiu Hristu Condurache", sorted_as="Condurache, Ovidiu Hristu")
    make.speaker("Bíró Béla")
    make.speaker("Cziffra Csilla")
    make.speaker("Csányi Csaba")
    listed = [one.name for one in client.get("/speakers/").context["rows"]]
    assert listed == ["Bíró Béla", "Ovidiu Hristu Condurache", "Cziffra Csilla", "Csányi Csaba"]
    assert [one["name"] for one in client.get("/api/v1/speakers/").json()["results"]] == listed


def test_a_name_is_found_without_its_marks(client):
    make.speaker("Ināra Bērziņa")
    make.speaker("Ștefan Țurcanu")
    make.speaker("Олена Ковальчук")
    make.speaker("Ελένη Παπαδοπούλου")
    for typed, found in (
        ("berzina", "Ināra Bērziņa"),
        ("turcanu", "Ștefan Țurcanu"),
        ("олена", "Олена Ковальчук"),
        ("ελενη", "Ελένη Παπαδοπούλου"),
    ):
        assert [one.name for one in client.get("/speakers/", {"q": typed}).context["rows"]] == [found]


def test_a_picture_comes_with_consent_and_goes_with_it(world, people, client_of):
    editor, visitor = people["editor"], client_of(None)
    hidden = world.hidden_speaker
    with pytest.raises(ValidationError):
        speakers.update(hidden, by=editor, revision=1, file=make.uploaded())
    speakers.update(hidden, by=editor, revision=1, consent_public=True, file=make.uploaded())
    hidden = Speaker.objects.get(pk=hidden.pk)
    address, upload = f"/speakers/{hidden.uuid}/picture/large.jpg", hidden.picture
    answer = visitor.get(address)
    assert (answer.status_code, answer["Content-Type"], b"".join(answer.streaming_content)[:3]) == (
        200,
        "image/jpeg",
        b"\xff\xd8\xff",
    )
    speakers.update(hidden, by=editor, revision=hidden.revision, consent_public=False)
    assert visitor.get(address).status_code == 404
    assert not Upload.objects.filter(pk=upload.pk).exists()


@pytest.mark.parametrize("data", [b"<svg onload=alert(1)>", b"<html>", b"%PDF-1.7 not a picture", b""])
def test_what_is_no_picture_is_refused(world, people, data):
    with pytest.raises(ValidationError):
        speakers.update(world.speaker, by=people["editor"], revision=1, file=make.uploaded(data))
    assert Speaker.objects.get(pk=world.speaker.pk).revision == 1


def test_an_erased_person_is_nowhere(world, people, client_of):
    speaker = world.speaker
    with pytest.raises(NotGranted):
        speakers.erase(speaker, by=people["mentor"])
    speakers.erase(speaker, by=people["editor"])
    found = Speaker.objects.get(pk=speaker.pk)
    assert (found.name, found.about, found.picture, SpeakerText.objects.filter(speaker=found).count()) == (
        "(név törölve)",
        "",
        None,
        0,
    )
    assert set(found.trail.values_list("name", flat=True)) == {""}
    for who in (None, people["lead"]):
        assert client_of(who).get(f"/speakers/{speaker.uuid}/").status_code == 404


def test_two_editors_at_once(world, people):
    speakers.update(world.speaker, by=people["editor"], revision=1, title="igazgató")
    with pytest.raises(Conflict):
        speakers.update(world.speaker, by=people["mentor"], revision=1, title="osztályvezető")


def test_a_text_in_another_language_is_shown_where_it_is_asked_for(world, client):
    Speaker.objects.filter(pk=world.speaker.pk).update(about="Beszél.")
    SpeakerText.objects.create(speaker=world.speaker, language="lv", about="Runā.")
    address = f"/speakers/{world.speaker.uuid}/"
    texts = {code: client.get(address + way).text for code, way in (("hu", ""), ("lv", "?text=lv"), ("en", "?lang=en"))}
    assert '<div class="measure" lang="lv"><p>Runā.</p></div>' in texts["lv"]
    assert '<div class="measure" lang="en"><p>She speaks.</p></div>' in texts["en"]
    assert '<div class="measure" lang="hu"><p>Beszél.</p></div>' in texts["hu"]


def test_parts_are_written_once_and_as_read(world, people, client_of):
    client = client_of(people["editor"])
    address = f"/api/v1/speakers/{world.hidden_speaker.uuid}/parts/texts/"
    sent = {"uuid": "7b0c3c9e-4b7a-4c55-9a52-0d8a0a0f4c12", "language": "el", "about": "Μιλάει."}

    def send(method, where, body):
        return getattr(client, method)(where, body, content_type="application/json")

    first, again = send("post", address, sent), send("post", address, sent)
    assert (first.status_code, again.status_code, again.json()) == (201, 200, first.json())
    assert first.json()["uuid"] == sent["uuid"]
    assert send("post", address, sent | {"about": "Másképp."}).status_code == 409
    one = f"{address}{first.json()['uuid']}/"
    assert send("patch", one, {"about": "Újra.", "revision": 1}).json()["revision"] == 2
    late = send("patch", one, {"about": "Későn.", "revision": 1})
    assert (late.status_code, late.json()["present"]["about"]) == (409, "Újra.")
    assert send("patch", one, {"about": "Enélkül."}).status_code == 400
    assert send("post", address, {"language": "xx", "about": "?"}).status_code == 400
    assert send("post", address.replace("texts", "nincs"), sent).status_code == 404
