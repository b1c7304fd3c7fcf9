"""What an event shows of itself to programs, and its hour where its readers are."""

from django import template
from django.db.models import prefetch_related_objects
from django.urls import reverse
from django.utils.translation import get_language

from events.calendar import clocks
from events.sharing.entries import address
from events.sharing.structured import event_data, in_page
from institutions.base.languages import shown

register = template.Library()


@register.inclusion_tag("events/share/head.html", takes_context=True)
def event_head(context, event, organisations):
    """For the head of an event's page: its one address, what is shown where it is shared, its data, its calendar."""
    text = _text(context, event)
    head = _head(reverse("event-detail", args=[event.slug]), text.name, text.summary or text.subtitle)
    data = in_page(event_data(event, text, organisations)) if event.is_public else ""
    return head | {"data": data, "calendar": reverse("event-calendar", args=[event.slug])}


@register.inclusion_tag("events/share/head.html", takes_context=True)
def page_head(context, record, route, calendar=""):
    """The same for the page of a series or a project."""
    text = _text(context, record)
    said = text.words.get("summary") or text.words.get("about") or text.words.get("aim") or ""
    found = _head(reverse(route, args=[record.slug]), text.name, said[:300])
    return found | {"calendar": reverse(calendar, args=[record.slug]) if calendar else ""}


def _text(context, record):
    prefetch_related_objects([record], "texts")
    request = context.get("request")
    return shown(record, request.GET.get("text", "") if request else "")


def _head(path: str, title: str, description: str) -> dict:
    """`?lang=` belongs to the address of what is not in the first language: each language is a page of its own."""
    language = "" if get_language() == "hu" else f"?lang={get_language()}"
    return {"canonical": address(path) + language, "title": title, "description": description}


@register.simple_tag
def absolute(route, *args) -> str:
    """The whole address of a page, without what its readers chose."""
    return address(reverse(route, args=args))


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
