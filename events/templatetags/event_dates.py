"""Dates of events in words, as precisely as they are known."""

from django import template
from django.utils import formats, translation
from django.utils.translation import gettext as _

register = template.Library()


@register.filter
def event_date(event) -> str:
    """„2026. május 8–14.”, „2022. augusztus”, „2021”: only what is known of the date."""
    first, last = event.starts_on, event.ends_on
    if event.precision == "year":
        return str(first.year)
    if event.precision == "month":
        return formats.date_format(first, "Y. F" if _hungarian() else "F Y")
    if first == last:
        return formats.date_format(first, "Y. F j." if _hungarian() else "j F Y")
    if not _hungarian():
        return f"{formats.date_format(first, 'j F Y')} – {formats.date_format(last, 'j F Y')}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{formats.date_format(first, 'Y. F j')}–{last.day}."
    end = formats.date_format(last, "F j." if first.year == last.year else "Y. F j.")
    return f"{formats.date_format(first, 'Y. F j.')} – {end}"


@register.filter
def event_time(event) -> str:
    """„10:00–16:00, budapesti idő szerint”; empty where no time is known."""
    if not event.start_time:
        return ""
    times = f"{event.start_time:%H:%M}"
    if event.end_time:
        times += f"–{event.end_time:%H:%M}"
    return f"{times}, {zone_in_words(event.time_zone)}"


def zone_in_words(zone: str) -> str:
    """The zone as a person says it; the name of its city where we have no word."""
    known = {
        "Europe/Budapest": _("budapesti idő szerint"),
        "Europe/Ljubljana": _("ljubljanai idő szerint"),
        "Europe/Bucharest": _("bukaresti idő szerint"),
        "Europe/Chisinau": _("kisinyovi idő szerint"),
        "Europe/Kyiv": _("kijevi idő szerint"),
        "Europe/Riga": _("rigai idő szerint"),
    }
    return known.get(zone) or _("%(city)s ideje szerint") % {"city": zone.rpartition("/")[2].replace("_", " ")}


def _hungarian() -> bool:
    return translation.get_language() == "hu"
