"""The programme: a day's table, clashes, released versions, and a name that goes from all of them."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from events.models import EventMaterial, ProgrammeVersion, Room, Session, Track
from events.programme import actions as programme
from events.programme.inlines import EVENT
from events.programme.queries import clashes, days_of, working
from institutions.base.exceptions import Conflict, NotGranted, Refused
from institutions.parts import actions as parts
from institutions.uploads.models import Upload
from mentors.directory import actions as speakers

from ... import make

pytestmark = pytest.mark.django_db
FIRST, SECOND = datetime.date(2017, 11, 20), datetime.date(2017, 11, 21)


def hour(text):
    return datetime.time.fromisoformat(text)


@pytest.fixture
def editor():
    return make.person("editor")


@pytest.fixture
def event():
    return make.event(starts_on=FIRST, ends_on=SECOND, state="published")


def speaks(session, who, editor, **fields):
    kind = EVENT.kinds["contributions"]
    return parts.add(EVENT, kind, session.event, by=editor, session=session, speaker=who, role="speaker", **fields)[0]


def test_public_reads_the_last_released_one(event, editor, client):
    assert client.get(f"/events/{event.slug}/programme/").status_code == 404
    session = make.session(event, "Megnyitó", start_time=hour("09:30"))
    programme.release(event, by=editor)
    parts.update(EVENT, EVENT.kinds["sessions"], session, by=editor, revision=1, name="Köszöntő")
    page = client.get(f"/events/{event.slug}/programme/").text
    assert ("Megnyitó" in page, "Köszöntő" in page) == (True, False)
    assert [one["name"] for one in client.get(f"/api/v1/events/{event.slug}/").json()["sessions"]] == ["Megnyitó"]


def test_a_change_of_room_after_the_release_shows_in_the_change_list(event, editor, client):
    rooms = [Room.objects.create(event=event, name=name, position=1) for name in ("Díszterem", "Kisterem")]
    session = make.session(event, "Megnyitó", room=rooms[0])
    first, is_new = programme.release(event, by=editor)
    assert (first.number, is_new, first.changes) == (1, True, [])
    assert programme.release(event, by=editor) == (first, False)
    parts.update(EVENT, EVENT.kinds["sessions"], session, by=editor, revision=1, room=rooms[1])
    make.session(event, "Zárás")
    second, _new = programme.release(event, by=editor)
    assert [(one["what"], one["name"], one.get("before"), one.get("after")) for one in second.changes] == [
        ("added", "Zárás", None, None),
        ("changed", "Megnyitó", "Díszterem", "Kisterem"),
    ]
    page = client.get(f"/events/{event.slug}/programme/").text
    assert "Megnyitó: terem: Díszterem → Kisterem" in page
    old = client.get(f"/events/{event.slug}/programme/1/").text
    assert ("Díszterem" in old, "Zárás" in old) == (True, False)


def test_who_releases(event, client_of):
    make.session(event)
    for who in (make.person("mentor", make.HOME), make.person("coordinator", make.ELSEWHERE), make.user()):
        with pytest.raises(NotGranted):
            programme.release(event, by=who)
    assert programme.release(event, by=make.person("coordinator", make.HOME))[1]
    with pytest.raises(Refused):
        programme.release(make.event(), by=make.person("lead"))


def test_clashes_are_said_and_never_a_block(event, editor):
    room, who = Room.objects.create(event=event, name="Díszterem", position=1), make.speaker("Bíró Béla")
    hours = {"start_time": hour("10:00"), "end_time": hour("11:00")}
    one = make.session(event, "Egyik", room=room, **hours)
    other = make.session(event, "Másik", room=room, **hours | {"start_time": hour("10:59")})
    make.session(event, "Utána", room=room, start_time=hour("11:00"), end_time=hour("12:00"))
    make.session(event, "Másnap", room=room, day=SECOND, **hours)
    for session in (one, other):
        speaks(session, who, editor)
    found = [(clash.session.name, clash.words) for clash in clashes(event, working(event))]
    assert found == [
        ("Egyik", "A terem (Díszterem) ugyanakkor foglalt: Másik."),
        ("Egyik", "Bíró Béla ugyanakkor máshol is szerepel: Másik."),
    ]


def test_what_lies_outside_the_event_s_hours_is_said(event, editor):
    event.start_time, event.end_time = hour("09:00"), hour("16:00")
    make.session(event, "Korán", start_time=hour("08:30"), end_time=hour("09:30"))
    assert [clash.session.name for clash in clashes(event, working(event))] == ["Korán"]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"day": datetime.date(2017, 11, 22)}, "day"),
        ({"start_time": hour("11:00"), "end_time": hour("10:00")}, "end_time"),
        ({"day": None, "start_time": hour("11:00")}, "day"),
        ({"kind": "party"}, "kind"),
        ({"name": ""}, "name"),
    ],
)
def test_bad_sessions_are_refused(event, editor, wrong, field):
    with pytest.raises(ValidationError) as told:
        parts.add(EVENT, EVENT.kinds["sessions"], event, by=editor, **({"name": "X", "day": FIRST} | wrong))
    assert field in told.value.message_dict


def test_a_room_of_another_event_is_none_of_this_one(event, editor, client_of):
    room = Room.objects.create(event=make.event(), name="Idegen", position=1)
    client = client_of(editor)
    address = f"/api/v1/events/{event.slug}/parts/sessions/"
    sent = {"name": "X", "day": "2017-11-20", "room": str(room.uuid)}
    answer = client.post(address, sent, content_type="application/json")
    assert (answer.status_code, list(answer.json()["errors"])) == (400, ["room"])
    page = client.post(f"/events/{event.slug}/parts/sessions/new/", sent | {"room": room.pk, "kind": "talk"})
    assert (page.status_code, Session.objects.exists()) == (200, False)


def test_a_day_s_table_is_saved_at_once(event, editor, client_of):
    client, address = client_of(editor), f"/events/{event.slug}/programme/edit/?day=2017-11-20"
    old = make.session(event, "Megnyitó", start_time=hour("09:30"))
    forms = client.get(address).context["forms"]
    prefix = forms[0].prefix
    keys = [form.initial["uuid"] for form in forms[1:]]
    sent = {f"{prefix}-{name}": value for name, value in (("name", "Köszöntő"), ("kind", "plenary"), ("revision", "1"))}
    sent |= {f"{prefix}-day": "2017-11-21", f"{prefix}-start_time": "10:00"}
    sent |= {"new0-name": "Kávé", "new0-kind": "break", "new0-day": "2017-11-20", "new0-uuid": str(keys[0])}
    assert client.post(address, sent).status_code == 302
    rows = [(one.name, one.kind, one.day) for one in Session.objects.all()]
    assert rows == [("Kávé", "break", FIRST), ("Köszöntő", "plenary", SECOND)]
    # Pressed twice it is one; what changed since is not written over, and nothing typed is lost.
    late = client.post(address, sent | {f"{prefix}-name": "Nyitás", "new1-name": "Ebéd"})
    assert (late.status_code, Session.objects.count()) == (200, 2)
    assert 'value="Ebéd"' in late.text
    old.refresh_from_db()
    assert old.name == "Köszöntő"


def test_a_session_of_an_event_that_was_moved_is_still_reached(event, editor):
    make.session(event, day=FIRST)
    event.starts_on = event.ends_on = datetime.date(2017, 12, 4)
    assert days_of(event) == [FIRST, datetime.date(2017, 12, 4)]


def test_all_rows_or_none(event, editor):
    rows = [{"name": "Jó", "day": FIRST}, {"name": "Rossz", "day": datetime.date(2017, 12, 1)}]
    with pytest.raises(ValidationError) as told:
        programme.save_table(event, by=editor, rows=rows)
    assert (told.value.row, Session.objects.exists()) == (1, False)


def test_a_day_is_copied_without_its_speakers(event, editor):
    speaks(make.session(event, "Műhely", start_time=hour("10:00")), make.speaker(), editor)
    assert programme.copy_day(event, by=editor, from_day=FIRST, to_day=SECOND) == 1
    assert [(one.day, one.contributions.count()) for one in Session.objects.all()] == [(FIRST, 1), (SECOND, 0)]
    with pytest.raises(Refused):
        programme.copy_day(event, by=editor, from_day=FIRST, to_day=SECOND)


def test_names_stay_as_they_were_then(event, editor, client):
    who = make.speaker("Kis Anna", title="igazgató", affiliation="Múzeum")
    speaks(make.session(event, "Előadás"), who, editor)
    programme.release(event, by=editor)
    speakers.update(who, by=editor, revision=1, name="Nagy Anna", title="nyugdíjas")
    parts.update(EVENT, EVENT.kinds["sessions"], Session.objects.get(), by=editor, revision=1, name="Új cím")
    programme.release(event, by=editor)
    said = client.get(f"/api/v1/events/{event.slug}/").json()["speakers"]
    expected = {"key": str(who.uuid), "role": "speaker", "name": "Kis Anna", "title": "igazgató"}
    assert said == [expected | {"affiliation": "Múzeum"}]


def test_an_erased_name_is_in_no_version_and_no_trail(event, editor, client):
    who, other = make.speaker("Törlendő Tamara", affiliation="Titkos Társaság"), make.speaker("Maradó Mária")
    session = make.session(event, "Előadás")
    gone = speaks(session, who, editor)
    programme.release(event, by=editor)
    parts.remove(EVENT, EVENT.kinds["contributions"], gone, by=editor)
    speaks(session, other, editor)
    programme.release(event, by=editor)
    speakers.erase(who, by=editor)
    first, second = ProgrammeVersion.objects.order_by("number")
    assert [one["name"] for one in first.sessions[0]["speakers"]] == ["(név törölve)"]
    assert [one["name"] for one in second.changes[0]["before"]] == ["(név törölve)"]
    assert [one["name"] for one in second.sessions[0]["speakers"]] == ["Maradó Mária"]
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            held = f'SELECT count(*) FROM "{table}" r WHERE r::text ~ %s'  # noqa: S608 -- a table of ours
            cursor.execute(held, ["Tamara|Titkos"])
            assert (table, cursor.fetchone()[0]) == (table, 0)
    assert client.get(f"/events/{event.slug}/programme/1/").text.count("(név törölve)") == 1


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"url": "javascript:alert(1)"}, "url"),
        ({"url": "data:text/html,x"}, "url"),
        ({}, "url"),
        ({"url": "https://example.org/", "file": make.uploaded}, "url"),
        ({"file": lambda: make.uploaded(b"<svg onload=alert(1)>", "x.jpg"), "alt": "x"}, "file"),
        ({"file": lambda: make.uploaded(b"<html><script>", "x.pdf")}, "file"),
        ({"file": lambda: make.uploaded(b"%PDF-1.7", "x.pdf"), "kind": "recording"}, "kind"),
        ({"file": lambda: make.uploaded(b"x" * 20_000_001, "x.mp4")}, "file"),
        ({"file": make.uploaded, "alt": ""}, "alt"),
    ],
)
def test_bad_materials_are_refused(event, editor, fields, wrong):
    fields = {"title": "Anyag", "kind": "photo"} | {name: v() if callable(v) else v for name, v in fields.items()}
    with pytest.raises(ValidationError) as told:
        parts.add(EVENT, EVENT.kinds["materials"], event, by=editor, **fields)
    assert wrong in told.value.message_dict
    assert (EventMaterial.objects.count(), Upload.objects.count()) == (0, 0)


def test_a_document_is_saved_and_a_picture_shown(event, editor, client):
    kind = EVENT.kinds["materials"]
    slides = parts.add(
        EVENT, kind, event, by=editor, title="Diák", kind="slides", file=make.uploaded(b"%PDF-1.7 x", "d.pdf")
    )[0]
    answer = client.get(f"/events/{event.slug}/materials/{slides.uuid}/large")
    assert (answer["Content-Type"], answer["Content-Disposition"].partition(";")[0]) == (
        "application/pdf",
        "attachment",
    )
    assert answer["X-Content-Type-Options"] == "nosniff"
    parts.remove(EVENT, kind, slides, by=editor)
    assert Upload.objects.count() == 0
    assert client.get(f"/events/{event.slug}/materials/{slides.uuid}/large").status_code == 404


def test_two_editors_at_one_session(event, editor):
    session = make.session(event)
    kind = EVENT.kinds["sessions"]
    parts.update(EVENT, kind, session, by=editor, revision=1, name="Első")
    with pytest.raises(Conflict) as told:
        parts.update(EVENT, kind, session, by=editor, revision=1, name="Második")
    assert told.value.present.name == "Első"


def test_a_track_that_is_used_stays(event, editor):
    track = Track.objects.create(event=event, name="Önkéntesség", position=1)
    make.session(event, track=track)
    with pytest.raises(Refused):
        parts.remove(EVENT, EVENT.kinds["tracks"], track, by=editor)
