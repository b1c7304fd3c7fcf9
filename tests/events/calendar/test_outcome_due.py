"""Who is reminded of an outcome, and until when."""

import datetime

import pytest
from django.utils import timezone

from events.calendar.parts import outcomes_due
from events.models import Event, Outcome
from portal.pages.digest import digest_of

from ... import make

pytestmark = pytest.mark.django_db
LAST = datetime.date(2026, 5, 8)
DUE = LAST + datetime.timedelta(days=7)


def at(day, hour=12):
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time(hour)))


@pytest.fixture
def editor(db):
    return make.person("editor")


@pytest.fixture
def event(editor):
    """Published before it took place, by the editor."""
    return make.event(
        name="Falunap", state="published", starts_on=LAST, ends_on=LAST, published_at=at(LAST, 8), published_by=editor
    )


def told(user, day=DUE):
    return [line.text for section in outcomes_due(user, day) for line in section.lines]


def test_seven_days_after_the_end_and_every_day_then(event, editor):
    days = [told(editor, DUE + datetime.timedelta(days=ahead)) for ahead in (-1, 0, 1, 40)]
    assert days == [[], ["Falunap"], ["Falunap"], ["Falunap"]]
    Event.objects.update(end_time="18:00")
    assert [told(editor, DUE - datetime.timedelta(days=1)), told(editor)] == [[], ["Falunap"]]


def test_who_published_it_and_the_countys_coordinator(event, editor):
    coordinator = make.person("coordinator", make.HOME)
    others = [
        make.person("coordinator", make.ELSEWHERE),
        make.person("editor"),
        make.person("mentor", make.HOME),
        make.person("lead"),
    ]
    assert (told(editor), told(coordinator)) == (["Falunap"], ["Falunap"])
    assert [told(one) for one in others] == [[], [], [], []]
    assert [section.title for section in digest_of(editor, DUE)] == ["Összegzésre váró események"]
    assert digest_of(editor, DUE)[0].lines[0].path == f"/events/{event.slug}/desk/#part-outcome"


@pytest.mark.parametrize("name", ["conclusions", "individual", "institution", "environment"])
def test_until_it_is_written_or_waived(event, editor, name):
    made = Outcome.objects.create(event=event, levels=["individual"])
    assert told(editor) == ["Falunap"]
    Outcome.objects.update(**{name: "Összejöttünk."})
    assert told(editor) == []
    Outcome.objects.update(**{name: ""}, is_waived=True)
    assert told(editor) == []
    made.delete()
    assert told(editor) == ["Falunap"]


@pytest.mark.parametrize(
    "change",
    [
        {"published_at": None},
        {"published_at": at(LAST + datetime.timedelta(days=1))},
        {"state": "cancelled"},
        {"state": "postponed"},
        {"state": "withdrawn"},
        {"state": "draft"},
    ],
)
def test_an_archive_and_what_did_not_take_place_are_never_asked_for(event, editor, change):
    Event.objects.filter(pk=event.pk).update(**change)
    assert told(editor) == []
