"""A moment as `datetime="…"` takes it: to the second, for HTML knows no microseconds."""

from django import template

register = template.Library()


@register.filter(expects_localtime=True, is_safe=True)
def instant(moment) -> str:
    """The local time with its offset, e.g. 2026-03-04T12:00:05+01:00; empty for none."""
    return moment.isoformat(timespec="seconds") if moment else ""
