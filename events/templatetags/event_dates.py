"""Dates of events in words, as precisely as they are known."""

from django import template
from django.utils import formats, translation
from django.utils.translation import gettext as _

register = template.Library()


@register.filter
def event_date(event) -> str:
    """„2026. május 8–14.”, “8–14 May 2026”, „2022. augusztus”, „2021”: only what is known of the date."""
    first, last = event.starts_on, event.ends_on
    if event.precision == "year":
        return str(first.year)
    if event.precision == "month":
        return formats.date_format(first, "YEAR_MONTH_FORMAT")
    if first == last:
        return formats.date_format(first)
    same_year, same_month = first.year == last.year, (first.year, first.month) == (last.year, last.month)
    if translation.get_language() == "hu":
        if same_month:
            return f"{formats.date_format(first, 'Y. F j')}–{last.day}."
        return f"{formats.date_format(first)} – {formats.date_format(last, 'F j.' if same_year else 'Y. F j.')}"
    if same_month:
        return f"{first.day}–{formats.date_format(last)}"
    begin = formats.date_format(first, "MONTH_DAY_FORMAT" if same_year else "DATE_FORMAT")
    return f"{begin} – {formats.date_format(last)}"


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
