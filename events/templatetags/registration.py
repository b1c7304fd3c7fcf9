"""Moments of registrations in words, by the clock of the event."""

import zoneinfo

from django import template
from django.utils.formats import date_format

register = template.Library()


@register.filter
def in_zone(at, zone: str) -> str:
    """„2026. december 3. 18:00”, where the event is."""
    return date_format(at.astimezone(zoneinfo.ZoneInfo(zone)), "DATETIME_FORMAT") if at else ""
