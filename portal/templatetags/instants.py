"""A moment as `datetime="…"` takes it (to the second, for HTML knows no microseconds), and days from one to another."""

from django import template

from institutions.base.days import days_between

register = template.Library()


@register.filter(expects_localtime=True, is_safe=True)
def instant(moment) -> str:
    """The local time with its offset, e.g. 2026-03-04T12:00:05+01:00; empty for none."""
    return moment.isoformat(timespec="seconds") if moment else ""


@register.filter
def days(record) -> str:
    """From when to when, of whatever has `starts_on` and `ends_on`: „2026. május 8–14.”"""
    return days_between(record.starts_on, record.ends_on)
