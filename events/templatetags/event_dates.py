"""Dates of events in words, as precisely as they are known."""

from django import template
from django.utils import formats
from django.utils.translation import gettext as _

from events.calendar.models.outcome import Impact
from institutions.base.days import days_between

register = template.Library()


@register.filter
def event_date(event) -> str:
    """„2026. május 8., péntek”, „2026. május 8–14., péntek–csütörtök”, „2022. augusztus – 2022. november 15.”, „2021”:
    only what is known of the dates.
    """
    known = event.precision == event.end_precision == "day"
    if not known:
        return period(event)
    first, last = event.starts_on, event.ends_on
    words = days_between(first, last)
    weekdays = [formats.date_format(day, "l") for day in dict.fromkeys((first, last))]
    return _("%(day)s, %(weekday)s") % {"day": words, "weekday": "–".join(weekdays)}


@register.filter
def period(record) -> str:
    """From when to when, of an event or a project: each end as precisely as it is known, or nothing yet of the last."""
    first, last = record.starts_on, record.ends_on
    if last is not None and record.precision == record.end_precision == "day":
        return days_between(first, last)
    begin = _end(first, record.precision)
    if last is None:
        return _("%(day)s óta") % {"day": begin}
    end = _end(last, record.end_precision)
    return begin if begin == end else f"{begin} – {end}"


def _end(day, precision: str) -> str:
    if precision == "year":
        return str(day.year)
    return formats.date_format(day, "YEAR_MONTH_FORMAT") if precision == "month" else formats.date_format(day)


@register.filter
def event_time(event) -> str:
    """„10:00–16:00, budapesti idő szerint”; empty where no time is known."""
    if not event.start_time:
        return ""
    times = f"{event.start_time:%H:%M}"
    if event.end_time:
        times += f"–{event.end_time:%H:%M}"
    return f"{times}, {zone_in_words(event.time_zone)}"


@register.filter
def impact_levels(outcome) -> str:
    """„egyén, intézmény”: the levels at which an event had an impact."""
    return ", ".join(str(label) for code, label in Impact.choices if code in outcome.levels)


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
