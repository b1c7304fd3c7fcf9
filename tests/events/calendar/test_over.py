"""When an event is over: after its end in its own zone, also where the clocks change; page and database agree."""

import datetime

import pytest
from django.core.exceptions import ValidationError

from events.calendar import actions as events
from events.models import Event

from ... import make

pytestmark = pytest.mark.django_db
HOUR = datetime.timedelta(hours=1)
CASES = [
    # zone, last day, hour, which of two, the instant (UTC)
    ("Europe/Budapest", "2026-10-25", "02:30", 0, "2026-10-25T00:30"),
    ("Europe/Budapest", "2026-10-25", "02:30", 1, "2026-10-25T01:30"),
    ("Europe/Budapest", "2026-10-25", "03:15", 0, "2026-10-25T02:15"),
    ("Europe/Budapest", "2026-03-29", "01:30", 0, "2026-03-29T00:30"),
    ("Europe/Budapest", "2026-03-29", "03:30", 0, "2026-03-29T01:30"),
    ("Europe/Budapest", "2026-03-29", None, 0, "2026-03-29T22:00"),
    ("Europe/Bucharest", "2020-10-13", "12:00", 0, "2020-10-13T09:00"),
    ("Europe/Bucharest", "2026-10-25", None, 0, "2026-10-25T22:00"),
    ("Asia/Tbilisi", "2026-10-25", "02:30", 0, "2026-10-24T22:30"),
    ("Asia/Tbilisi", "2026-03-29", None, 0, "2026-03-29T20:00"),
]


@pytest.mark.parametrize(("zone", "day", "hour", "fold", "instant"), CASES)
def test_the_same_instant_in_page_and_database(zone, day, hour, fold, instant):
    day = datetime.date.fromisoformat(day)
    hour = hour and datetime.time.fromisoformat(hour)
    made = make.event(time_zone=zone, starts_on=day, ends_on=day, end_time=hour, end_fold=fold, state="published")
    over = datetime.datetime.fromisoformat(instant).replace(tzinfo=datetime.UTC)
    assert Event.objects.get(pk=made.pk).over_at == over
    assert (made.is_over(over - HOUR), made.is_over(over)) == (False, True)
    for moment in (over - HOUR, over):
        assert Event.objects.past(moment).exists() == made.is_over(moment)
        assert Event.objects.upcoming(moment).exists() != made.is_over(moment)


@pytest.mark.parametrize(("name", "hour"), [("start_time", "02:00"), ("end_time", "02:59")])
def test_an_hour_that_the_clocks_jump_over_is_refused(name, hour):
    editor, day = make.person("editor"), datetime.date(2026, 3, 29)
    with pytest.raises(ValidationError) as told:
        events.draft(by=editor, name="Éjszaka", kind="webinar", starts_on=day, ends_on=day, **{name: hour_of(hour)})
    assert list(told.value.message_dict) == [name]


def hour_of(text):
    return datetime.time.fromisoformat(text)


def test_of_a_doubled_hour_the_first_is_meant_unless_the_second_is_chosen():
    day, hour = datetime.date(2026, 10, 25), datetime.time(2, 30)
    first = make.event(starts_on=day, ends_on=day, start_time=hour)
    second = make.event(starts_on=day, ends_on=day, start_time=hour, start_fold=1)
    assert (first.starts_at.isoformat(), second.starts_at.isoformat()) == (
        "2026-10-25T02:30:00+02:00",
        "2026-10-25T02:30:00+01:00",
    )


def test_an_end_in_the_second_of_two_hours_may_come_before_its_start_on_the_wall():
    editor, day = make.person("editor"), datetime.date(2026, 10, 25)
    sent = {"name": "Éj", "kind": "webinar", "starts_on": day, "ends_on": day, "start_time": hour_of("02:45")}
    made, _new = events.draft(by=editor, **sent, end_time=hour_of("02:15"), end_fold=1)
    assert made.ends_at > made.starts_at
    with pytest.raises(ValidationError):
        events.draft(by=editor, **sent, end_time=hour_of("02:15"))


def test_of_a_month_and_a_year_the_whole_is_meant():
    editor, day = make.person("editor"), datetime.date(2022, 8, 17)
    sent = {"name": "Projekt", "kind": "exchange", "starts_on": day, "ends_on": datetime.date(2022, 11, 15)}
    made, _new = events.draft(by=editor, **sent, precision="month")
    assert (made.starts_on, made.ends_on) == (datetime.date(2022, 8, 1), datetime.date(2022, 11, 15))
    changed = events.update(made, by=editor, revision=1, end_precision="year")
    assert (changed.starts_on, changed.ends_on) == (datetime.date(2022, 8, 1), datetime.date(2022, 12, 31))
    assert changed.starts_at is None
