"""Names with Latvian, Romanian, Cyrillic and Greek letters are found by typing them without marks."""

import pytest

from events.models import EventText

from .. import make

pytestmark = pytest.mark.django_db
NAMES = {
    "Bibliotēkas kā vietējās noturības veidotājas": "bibliotekas ka vietejas noturibas",
    "Întâlnirea bibliotecilor țării și școlii": "intalnirea tarii si scolii",
    "Бібліотека «Ёлка» та її читачі у Ґай": "бібліотека елка та іі читачі гаи",
    "Ελληνικές βιβλιοθήκες και κοινότητες": "ελληνικες βιβλιοθηκες κοινοτητες",
    "Od Nice do potice: čebela, žaba": "cebela zaba",
}


@pytest.mark.parametrize(("name", "typed"), NAMES.items())
def test_an_event_is_found_in_its_own_language_and_in_a_further_one(client, name, typed):
    own, further = make.event(name=name, state="published"), make.event(name="Falufórum", state="published")
    EventText.objects.create(event=further, language="en", name=name)
    make.event(name="Egészen más", state="published")
    found = client.get("/api/v1/events/", {"q": typed}).json()["results"]
    assert {one["slug"] for one in found} == {own.slug, further.slug}


@pytest.mark.parametrize(("name", "typed"), NAMES.items())
def test_a_body_and_a_speaker_are_offered(client_of, name, typed):
    make.body(own_name=name)
    make.speaker(name)
    editor = client_of(make.person("editor"))
    for address in ("/bodies/options/", "/speakers/options/"):
        offered = editor.get(address, {"q": typed}).json()["results"]
        assert [name in str(one) for one in offered] == [True], address
