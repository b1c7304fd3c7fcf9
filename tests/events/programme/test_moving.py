"""Days that move: the next edition made after the last one, sessions taken along to the new days of their event."""

import datetime

import pytest
from django.core.exceptions import ValidationError

from events.calendar import actions as events
from events.models import Contribution, EventBody, EventCountry, EventText, Membership, Outcome, Room, Session
from events.programme.moving import clone, left_behind, take_along
from institutions.base.exceptions import NotGranted, Refused

from ... import make

pytestmark = pytest.mark.django_db
FIRST, SECOND = datetime.date(2025, 5, 8), datetime.date(2025, 5, 9)


@pytest.fixture
def edition():
    """A published event of two days with a programme, people, an outcome and a contact."""
    event = make.event(
        name="Falunap",
        state="published",
        starts_on=FIRST,
        ends_on=SECOND,
        start_time=datetime.time(10),
        participants="több mint 300",
        contact_consent=True,
        contact_name="Kiss Kata",
        contact_email="kata@example.org",
        published_on=FIRST,
    )
    room = Room.objects.create(event=event, name="Díszterem")
    opening = make.session(event, "Megnyitó", day=FIRST, start_time=datetime.time(10), room=room)
    make.session(event, "Zárás", day=SECOND)
    Contribution.objects.create(session=opening, speaker=make.speaker("Szó Szilvia"), name_then="Szó Szilvia")
    EventText.objects.create(event=event, language="en", name="Village day")
    EventBody.objects.create(event=event, body=make.body(), role="partner", name_then="Régi név")
    EventCountry.objects.create(event=event, country="LV", number=18)
    Membership.objects.create(event=event, series=make.series(), edition="2025")
    Outcome.objects.create(event=event, conclusions="Jó volt.")
    return event


def test_the_next_edition_has_the_days_moved_and_nobodys_data(edition):
    made, is_new = clone(edition, by=make.person("editor"), starts_on=datetime.date(2026, 5, 7))
    assert (is_new, made.state, made.starts_on, made.ends_on) == (
        True,
        "draft",
        datetime.date(2026, 5, 7),
        datetime.date(2026, 5, 8),
    )
    assert [(one.name, one.day, one.room and one.room.name) for one in made.sessions.all()] == [
        ("Megnyitó", datetime.date(2026, 5, 7), "Díszterem"),
        ("Zárás", datetime.date(2026, 5, 8), None),
    ]
    assert [one.event for one in Room.objects.filter(event=made)] == [made]
    assert [text.name for text in made.texts.all()] == ["Village day"]
    assert [(one.role, one.name_then) for one in made.organisations.all()] == [
        ("partner", edition.organisations.get().body.name)
    ]
    assert [(one.series, one.edition) for one in made.memberships.all()] == [(edition.memberships.get().series, "")]
    assert (made.contact_name, made.contact_email, made.participants, made.published_on, made.contact_consent) == (
        "",
        "",
        "",
        None,
        False,
    )
    left = [Contribution.objects.filter(session__event=made), made.countries, made.materials, made.programme_versions]
    assert [rows.count() for rows in left] == [0, 0, 0, 0]
    assert not Outcome.objects.filter(event=made).exists()


def test_pressed_twice_it_is_one_edition(edition, client_of):
    client, address = client_of(make.person("editor")), f"/events/{edition.slug}/clone/"
    form = client.get(address).context["form"]
    assert form.initial["starts_on"] == datetime.date(2026, 5, 7)
    data = {"starts_on": "2026-05-07", "uuid": str(form["uuid"].value())}
    first, again = client.post(address, data), client.post(address, data)
    assert first.url == again.url
    assert type(edition).objects.filter(starts_on="2026-05-07").count() == 1
    assert client.post(address, {"starts_on": "tegnap"}).status_code == 200


def test_an_hour_that_the_clocks_skip_is_said_and_nothing_is_left(edition, client_of):
    type(edition).objects.filter(pk=edition.pk).update(start_time=datetime.time(2, 30))
    client = client_of(make.person("editor"))
    answer = client.post(f"/events/{edition.slug}/clone/", {"starts_on": "2026-03-29"})
    assert (answer.status_code, "az órákat előreállítják" in answer.text) == (200, True)
    assert type(edition).objects.count() == 1


def test_only_who_drafts_for_the_county(edition):
    with pytest.raises(NotGranted):
        clone(edition, by=make.person("coordinator", make.ELSEWHERE), starts_on=datetime.date(2026, 5, 7))


def test_a_moved_event_offers_to_take_its_sessions_along(edition, client_of, client):
    editor = make.person("editor")
    days = {"starts_on": datetime.date(2025, 6, 1), "ends_on": datetime.date(2025, 6, 2)}
    assert left_behind(edition) == 0
    events.update(edition, by=editor, revision=1, **days)
    edition.refresh_from_db()
    assert left_behind(edition) == 24
    page = f"/events/{edition.slug}/"
    assert "take-along" in client_of(editor).get(page).text
    assert "take-along" not in client.get(page).text
    client_of(editor).post(f"{page}programme/take-along/")
    assert list(edition.sessions.values_list("day", "revision")) == [(days["starts_on"], 2), (days["ends_on"], 2)]
    assert "take-along" not in client_of(editor).get(page).text
    with pytest.raises(Refused):
        take_along(edition, by=editor)


def test_sessions_that_do_not_fit_stay_where_they_were(edition):
    type(edition).objects.filter(pk=edition.pk).update(starts_on="2025-06-01", ends_on="2025-06-01")
    edition.refresh_from_db()
    with pytest.raises(ValidationError, match="Zárás"):
        take_along(edition, by=make.person("editor"))
    assert list(Session.objects.values_list("day", flat=True)) == [FIRST, SECOND]
