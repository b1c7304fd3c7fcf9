"""The same moment stands in page, API, calendar, feed and JSON-LD, on both sides of a change of the clocks."""

import datetime
import html
import json
import re
import zoneinfo

import icalendar
import pytest

from events.programme import actions as programme

from ... import make

pytestmark = pytest.mark.django_db
HOURS = [
    ("Europe/Bucharest", "2026-10-24", "10:30", "2026-10-24T10:30:00+03:00"),
    ("Europe/Bucharest", "2026-10-26", "10:30", "2026-10-26T10:30:00+02:00"),
    ("Europe/Budapest", "2026-03-28", "9:00", "2026-03-28T09:00:00+01:00"),
    ("Europe/Budapest", "2026-03-30", "9:00", "2026-03-30T09:00:00+02:00"),
    ("Asia/Tbilisi", "2026-10-24", "12:30", "2026-10-24T12:30:00+04:00"),
    ("Asia/Tbilisi", "2026-10-26", "12:30", "2026-10-26T12:30:00+04:00"),
]


def event_at(zone, day, hour, **fields):
    day, hour = datetime.date.fromisoformat(day), datetime.time(*map(int, hour.split(":")))
    times = {"start_time": hour, "end_time": datetime.time(hour.hour + 1, hour.minute), "time_zone": zone}
    return make.event(state="published", starts_on=day, ends_on=day, **(times | fields))


def structured(page: str) -> dict:
    return json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)[1])


def starts_of(data: bytes) -> list:
    return [one.start for one in icalendar.Calendar.from_ical(data).events]


@pytest.mark.parametrize(("zone", "day", "hour", "instant"), HOURS)
def test_one_moment_everywhere(zone, day, hour, instant, client):
    event = event_at(zone, day, hour)
    make.session(event, start_time=event.start_time, end_time=event.end_time)
    version, _is_new = programme.release(event, by=make.person("editor"))
    at = datetime.datetime.fromisoformat(instant)
    page = client.get(f"/events/{event.slug}/").text
    assert re.search(r'<time[^>]* datetime="([^"]+)"', page)[1] == instant
    assert f"{hour} " in page
    assert structured(page)["startDate"] == instant
    read = client.get(f"/api/v1/events/{event.slug}/").json()
    assert datetime.datetime.fromisoformat(read["starts_at"]) == at
    assert read["sessions"][0]["starts_at"] == version.sessions[0]["starts_at"] == instant
    key = version.sessions[0]["uuid"]
    for way in (
        f"/events/{event.slug}/calendar.ics",
        f"/events/{event.slug}/sessions/{key}/calendar.ics",
        f"/events/{event.slug}/programme.ics",
        "/events/calendar.ics",
    ):
        assert starts_of(client.get(way).content) == [at], way
    assert instant in client.get("/events/feed/").text


@pytest.mark.parametrize("fold", [0, 1])
def test_of_an_hour_that_comes_twice_the_chosen_one_is_told(fold, client):
    event = event_at("Europe/Budapest", "2026-10-25", "2:30", end_time=None, start_fold=fold)
    at = datetime.datetime(2026, 10, 25, 0, 30, tzinfo=datetime.UTC) + datetime.timedelta(hours=fold)
    [told] = starts_of(client.get(f"/events/{event.slug}/calendar.ics").content)
    assert told.astimezone(datetime.UTC) == at
    assert structured(client.get(f"/events/{event.slug}/").text)["startDate"] == event.starts_at.isoformat()


def test_the_zone_of_the_file_tells_the_same_as_ours(client):
    """A program that knows the zone from the file alone reckons the same moments."""
    event = event_at("Europe/Bucharest", "2026-10-24", "10:30")
    text = client.get(f"/events/{event.slug}/calendar.ics").text
    told = icalendar.Calendar.from_ical(text.replace("Europe/Bucharest", "Own/Zone"))
    [one] = told.events
    own = next(iter(told.timezones)).to_tz()
    summer, winter = datetime.datetime(2026, 10, 24, 10, 30), datetime.datetime(2026, 10, 26, 10, 30)  # noqa: DTZ001
    ours = zoneinfo.ZoneInfo("Europe/Bucharest")
    for wall in (summer, winter):
        assert own.utcoffset(wall) == ours.utcoffset(wall)
    assert one.start.replace(tzinfo=ours) == event.starts_at


def test_the_hour_is_said_where_the_reader_is(client):
    event = event_at("Europe/Bucharest", "2020-10-13", "10:30")
    body = make.body("Tbiliszi Könyvtár", country="GE")
    event.organisations.create(body=body, name_then=body.name)
    page = html.unescape(client.get(f"/events/{event.slug}/").text)
    assert "10:30 Bukarestben (EEST) = 9:30 Budapesten = 11:30 Tbilisziben" in page
    english = html.unescape(client.get(f"/events/{event.slug}/?lang=en").text)
    assert "10:30 in Bucharest (EEST) = 9:30 in Budapest = 11:30 in Tbilisi" in english
