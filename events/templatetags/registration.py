"""What pages of registrations show: moments by the clock of the event, codes that phones read."""

import zoneinfo

from django import template
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext as _

from institutions.base.qr import qr_path

register = template.Library()


@register.filter
def in_zone(at, zone: str) -> str:
    """„2026. december 3. 18:00”, where the event is."""
    return date_format(at.astimezone(zoneinfo.ZoneInfo(zone)), "DATETIME_FORMAT") if at else ""


@register.filter
def qr(text: str) -> str:
    """The text as a QR code that a phone reads from the screen or from paper."""
    side, path = qr_path(text)
    return format_html(
        '<svg class="qr" viewBox="0 0 {side} {side}" width="160" height="160" role="img" aria-label="{label}">'
        '<rect width="100%" height="100%" fill="#fff"/><path d="{path}" fill="#000"/></svg>',
        side=side,
        path=path,
        label=_("QR-kód a belépéshez: %(code)s") % {"code": text},
    )
