"""Dates read in both languages as each writes them; no page has the format of one language built in."""

import datetime
import re
from pathlib import Path
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from django.utils import formats, translation

from events.templatetags.event_dates import event_date

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
# For machines (attributes, addresses), and what both languages write alike: a year, the name of a weekday.
SAME_IN_BOTH = {"c", "Y-m-d", "Y-m", "Y", "l"}
MOMENT = datetime.datetime(2026, 5, 8, 9, 5, tzinfo=ZoneInfo("Europe/Budapest"))


def test_no_template_has_the_format_of_one_language():
    built_in = [
        (path.name, written)
        for path in TEMPLATES.rglob("*.*")
        for written in re.findall(r"\|(?:date|time):[\"']([^\"']*)[\"']", path.read_text())
        if not written.endswith("_FORMAT") and written not in SAME_IN_BOTH
    ]
    assert built_in == []


@pytest.mark.parametrize(
    ("name", "hungarian", "english"),
    [
        ("DATE_FORMAT", "2026. május 8.", "8 May 2026"),
        ("SHORT_DATE_FORMAT", "2026. 05. 08.", "8 May 2026"),
        ("DATETIME_FORMAT", "2026. május 8., 09:05", "8 May 2026, 09:05"),
        ("SHORT_DATETIME_FORMAT", "2026. 05. 08., 09:05", "8 May 2026, 09:05"),
        ("YEAR_MONTH_FORMAT", "2026. május", "May 2026"),
        ("MONTH_DAY_FORMAT", "május 8.", "8 May"),
        ("TIME_FORMAT", "09:05", "09:05"),
    ],
)
def test_formats(name, hungarian, english):
    said = []
    for language in ("hu", "en"):
        with translation.override(language):
            said.append(formats.date_format(MOMENT, name))
    assert said == [hungarian, english]


@pytest.mark.parametrize(
    ("first", "last", "precision", "hungarian", "english"),
    [
        ((2026, 5, 8), (2026, 5, 8), "day", "2026. május 8., péntek", "Friday, 8 May 2026"),
        ((2026, 5, 8), (2026, 5, 14), "day", "2026. május 8–14., péntek–csütörtök", "Friday–Thursday, 8–14 May 2026"),
        (
            (2026, 4, 28),
            (2026, 5, 3),
            "day",
            "2026. április 28. – május 3., kedd–vasárnap",
            "Tuesday–Sunday, 28 April – 3 May 2026",
        ),
        (
            (2026, 12, 30),
            (2027, 1, 2),
            "day",
            "2026. december 30. – 2027. január 2., szerda–szombat",
            "Wednesday–Saturday, 30 December 2026 – 2 January 2027",
        ),
        ((2022, 8, 1), (2022, 8, 31), "month", "2022. augusztus", "August 2022"),
        ((2021, 1, 1), (2021, 12, 31), "year", "2021", "2021"),
    ],
)
def test_days_of_an_event(first, last, precision, hungarian, english):
    event = SimpleNamespace(starts_on=datetime.date(*first), ends_on=datetime.date(*last), precision=precision)
    event.end_precision = precision
    said = []
    for language in ("hu", "en"):
        with translation.override(language):
            said.append(event_date(event))
    assert said == [hungarian, english]
