"""Entries as a calendar file (iCalendar, RFC 5545), with the zones that they name."""

import datetime
import zoneinfo

import icalendar
from django.conf import settings
from django.http import HttpResponse

from .entries import Entry

CONTENT_TYPE = "text/calendar; charset=utf-8"
DAY = datetime.timedelta(days=1)


def calendar(name: str, entries: list[Entry], method: str = "PUBLISH") -> bytes:
    """The file; `name` is what a program calls the calendar. `method` CANCEL takes the entries off."""
    made = icalendar.Calendar()
    made.add("prodid", f"-//{settings.SITE_NAME}//events//HU")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", method)
    made.add("name", name)
    made.add("x-wr-calname", name)
    for entry in entries:
        made.add_component(_written(entry))
    if entries:
        _add_zones(made, entries)
    return made.to_ical()


def _written(entry: Entry) -> icalendar.Event:
    made = icalendar.Event()
    made.add("uid", str(entry.key))
    made.add("dtstamp", entry.changed_at.astimezone(datetime.UTC))
    made.add("last-modified", entry.changed_at.astimezone(datetime.UTC))
    made.add("sequence", entry.sequence)
    made.add("status", entry.status)
    made.add("summary", entry.title)
    made.add("url", entry.url)
    for name, value in (("description", entry.description), ("location", entry.location)):
        if value:
            made.add(name, value)
    if entry.categories:
        made.add("categories", list(entry.categories))
    made.add("dtstart", _on_the_wall(entry.start, entry.zone))
    if entry.end:
        made.add("dtend", _end(entry))
    if not isinstance(entry.start, datetime.datetime):
        made.add("transp", "TRANSPARENT")
    return made


def _end(entry: Entry):
    """A day ends with the beginning of the next one."""
    if isinstance(entry.end, datetime.datetime):
        return _on_the_wall(entry.end, entry.zone)
    return entry.end + DAY


def _on_the_wall(at, zone: str):
    """The moment by the clock of its zone. The second of two equal hours has no name there: it is told in UTC."""
    if not isinstance(at, datetime.datetime):
        return at
    local = at.astimezone(zoneinfo.ZoneInfo(zone))
    return at.astimezone(datetime.UTC) if local.fold else local


def _add_zones(made: icalendar.Calendar, entries: list[Entry]) -> None:
    """The rules of every zone that is named, for the years that are."""
    years = [at.year for entry in entries for at in (entry.start, entry.end) if at]
    first, last = datetime.date(min(years), 1, 1), datetime.date(max(years) + 1, 12, 31)
    made.add_missing_timezones(first_date=first, last_date=last)


def answer(name: str, entries: list[Entry], file: str) -> HttpResponse:
    """The file as an answer; opened by whatever program keeps the calendar of the reader."""
    response = HttpResponse(calendar(name, entries), content_type=CONTENT_TYPE)
    response["Content-Disposition"] = f'inline; filename="{file}.ics"'
    return response
