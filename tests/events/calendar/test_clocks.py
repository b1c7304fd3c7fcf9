"""Hours in words, on both sides of a change of the clocks, and the warning where a series crosses one."""

import datetime
import html

import pytest

from events.calendar import clocks
from events.models import Event, Membership

from ... import make

AT = datetime.datetime.fromisoformat
WORDS = [
    ("2020-10-13T10:30+03:00", "Europe/Bucharest", [], "10:30 Bukarestben (EEST) = 9:30 Budapesten"),
    ("2020-10-26T10:30+02:00", "Europe/Bucharest", [], "10:30 Bukarestben (EET) = 9:30 Budapesten"),
    ("2026-10-24T12:30+04:00", "Asia/Tbilisi", [], "12:30 Tbilisziben (UTC+4) = 10:30 Budapesten"),
    ("2026-10-26T12:30+04:00", "Asia/Tbilisi", [], "12:30 Tbilisziben (UTC+4) = 9:30 Budapesten"),
    ("2026-10-26T09:00+01:00", "Europe/Budapest", ["HU", "SI"], "9:00 Budapesten (CET)"),
    (
        "2026-10-26T09:00+01:00",
        "Europe/Budapest",
        ["UA", "GE", "SI"],
        "9:00 Budapesten (CET) = 10:00 Kijevben = 12:00 Tbilisziben",
    ),
    ("2026-01-05T01:00+04:00", "Asia/Tbilisi", [], "1:00 Tbilisziben (UTC+4) = 22:00 Budapesten (előző nap)"),
    ("2026-01-05T05:15+05:45", "Asia/Kathmandu", [], "5:15 itt: Kathmandu (UTC+5:45) = 0:30 Budapesten"),
    ("2026-01-05T23:00+01:00", "Europe/Budapest", ["GE"], "23:00 Budapesten (CET) = 2:00 Tbilisziben (másnap)"),
]


@pytest.mark.parametrize(("at", "zone", "countries", "words"), WORDS)
def test_an_hour_in_words(at, zone, countries, words):
    assert clocks.in_words(AT(at), zone, countries) == words


def weekly(zone: str, *days: str, hour=datetime.time(10, 30)) -> list[Event]:
    dates = [datetime.date.fromisoformat(day) for day in days]
    return [Event(starts_on=day, ends_on=day, start_time=hour, time_zone=zone) for day in dates]


SHIFTS = [
    ("Europe/Budapest", ("2026-10-17", "2026-10-24", "2026-10-31"), ["2026-10-31"]),
    ("Asia/Tbilisi", ("2026-10-24", "2026-10-31", "2026-11-07"), ["2026-10-31"]),
    ("Europe/Bucharest", ("2026-03-21", "2026-03-28"), []),
    ("Europe/Bucharest", ("2026-03-28", "2026-03-30"), ["2026-03-30"]),
    # From year to year nobody goes by habit.
    ("Europe/Budapest", ("2026-06-01", "2027-01-15"), []),
]


@pytest.mark.parametrize(("zone", "days", "shifted"), SHIFTS)
def test_where_a_series_crosses_a_change(zone, days, shifted):
    assert [one.event.starts_on.isoformat() for one in clocks.shifts(weekly(zone, *days))] == shifted


@pytest.mark.django_db
def test_the_page_of_a_series_warns(client):
    series = make.series()
    for day in ("2027-03-21", "2027-04-04"):
        on = datetime.date.fromisoformat(day)
        hour = {"start_time": datetime.time(10, 30), "time_zone": "Asia/Tbilisi"}
        event = make.event(state="published", starts_on=on, ends_on=on, **hour)
        Membership.objects.create(series=series, event=event)
    page = html.unescape(client.get(f"/series/{series.slug}/").text)
    assert "<b>10:30 Tbilisziben (UTC+4) = 8:30 Budapesten</b>" in page
    assert "addig: 10:30 Tbilisziben (UTC+4) = 7:30 Budapesten" in page
