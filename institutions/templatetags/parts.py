"""Addresses of a record's parts, and what is said of a link that leads elsewhere."""

from urllib.parse import urlsplit

from django import template
from django.urls import reverse

register = template.Library()


@register.simple_tag
def part_url(noun: str, does: str, record, kind, part=None) -> str:
    """`{% part_url "event" "edit" event kind row %}`; without a row, where a new one is entered."""
    key = getattr(record, "slug", None) or getattr(record, "uuid", None) or record.pk
    return reverse(f"{noun}-part-{does}", args=[key, kind.code, *([part.uuid] if part else [])])


@register.filter
def host(url: str) -> str:
    """Where a link leads, in a word: „example.org”."""
    return urlsplit(url).hostname or ""


@register.simple_tag
def picture_url(noun: str, record, picture) -> str:
    """The page of a picture of an event or a project."""
    return reverse(f"{noun}-picture", args=[record.slug, picture.uuid])
