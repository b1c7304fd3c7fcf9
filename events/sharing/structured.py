"""What search engines and other programs read of an event (schema.org Event)."""

import json

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from events.calendar.models.event import Event
from events.publishing.models import Precision, State
from institutions.base.languages import Shown

from .entries import address

SCHEMA = "https://schema.org/"
MODES = {
    Event.Mode.ONSITE: "OfflineEventAttendanceMode",
    Event.Mode.ONLINE: "OnlineEventAttendanceMode",
    Event.Mode.HYBRID: "MixedEventAttendanceMode",
}
ROLES = {"organiser": "organizer", "host": "organizer", "funder": "funder", "partner": "contributor"}
UNSAFE = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def status_of(event: Event) -> str:
    if event.state == State.CANCELLED:
        return "EventCancelled"
    if event.state == State.POSTPONED:
        return "EventRescheduled" if event.previous_starts_on else "EventPostponed"
    return "EventScheduled"


def known(day, precision: str) -> str:
    """As much of a day as is known: 2021, 2021-05, 2021-05-08."""
    return day.isoformat()[: {Precision.YEAR: 4, Precision.MONTH: 7}.get(precision, 10)]


def moment(at, day, precision: str) -> str:
    return at.isoformat() if at else known(day, precision)


def event_data(event: Event, text: Shown, organisations) -> dict:
    """The facts of an event as schema.org names them; what is not known is not said."""
    page = address(reverse("event-detail", args=[event.slug]))
    found = {
        "@context": SCHEMA.rstrip("/"),
        "@type": "Event",
        "@id": f"{page}#event",
        "name": text.name,
        "description": text.summary or text.subtitle,
        "inLanguage": event.languages,
        "url": page,
        "startDate": moment(event.starts_at, event.starts_on, event.precision),
        "endDate": moment(event.ends_at, event.ends_on, event.end_precision),
        "previousStartDate": event.previous_starts_on.isoformat() if event.previous_starts_on else "",
        "eventStatus": SCHEMA + status_of(event),
        "eventAttendanceMode": SCHEMA + MODES[event.mode],
        "location": _places(event, page),
        "maximumAttendeeCapacity": event.capacity,
        **_bodies(organisations),
    }
    if event.is_free:
        found["isAccessibleForFree"] = True
    return {name: value for name, value in found.items() if value not in ("", None, [], {})}


def _places(event: Event, page: str) -> list[dict]:
    found = []
    if event.mode != Event.Mode.ONLINE and (event.venue or event.city):
        where = {"addressLocality": event.city, "streetAddress": event.address, "addressCountry": event.country}
        postal = {"@type": "PostalAddress"} | {name: value for name, value in where.items() if value}
        found.append({"@type": "Place", "name": event.venue or event.city, "address": postal})
    if event.mode != Event.Mode.ONSITE:
        found.append({"@type": "VirtualLocation", "url": page})
    return found


def _bodies(organisations) -> dict[str, list]:
    found: dict[str, list] = {}
    for one in organisations:
        told = {"@type": "Organization", "name": one.name_then} | ({"url": one.body.link} if one.body.link else {})
        found.setdefault(ROLES[one.role], []).append(told)
    return found


def in_page(data: dict) -> SafeString:
    """The data for a script element: nothing in it can end the element or begin another one."""
    written = json.dumps(data, ensure_ascii=False).translate(UNSAFE)
    return mark_safe(written)  # noqa: S308 -- every < > & of it is written as an escape of JSON
