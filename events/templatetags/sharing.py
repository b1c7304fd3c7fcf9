"""What an event shows of itself to programs, and its hour where its readers are."""

from django import template
from django.db.models import prefetch_related_objects
from django.urls import reverse

from events.calendar import clocks
from events.sharing.structured import event_data, in_page
from institutions.base.languages import shown

register = template.Library()


@register.inclusion_tag("events/share/head.html", takes_context=True)
def event_head(context, event, organisations):
    """For the head of an event's page: its data and its calendar."""
    text = _text(context, event)
    data = in_page(event_data(event, text, organisations)) if event.is_public else ""
    return {"title": text.name, "data": data, "calendar": reverse("event-calendar", args=[event.slug])}


@register.inclusion_tag("events/share/head.html", takes_context=True)
def calendar_head(context, record, route):
    """The same for the page of a series."""
    return {"title": _text(context, record).name, "calendar": reverse(route, args=[record.slug])}


def _text(context, record):
    prefetch_related_objects([record], "texts")
    request = context.get("request")
    return shown(record, request.GET.get("text", "") if request else "")


@register.inclusion_tag("events/share/hours.html")
def hours(event, organisations):
    """When it begins, in words: by the clock there and by those of its readers; a script adds the reader's own."""
    at = event.starts_at
    if at is None:
        return {"at": None}
    countries = [one.body.country for one in organisations]
    zones = [event.time_zone, *(one.zone for one in clocks.elsewhere(at, event.time_zone, countries))]
    return {"at": at, "words": clocks.in_words(at, event.time_zone, countries), "zones": " ".join(zones)}


@register.inclusion_tag("events/share/shifts.html")
def clock_changes(members):
    """Where the coming editions of a series cross a change of the clocks."""
    coming = [one.event for one in members if one.event.is_public and not one.event.is_over()]
    return {"shifts": clocks.shifts(coming)}
