"""Hours in words: what the clock shows where an event is, and at the same moment where its readers are."""

import datetime
import itertools
import zoneinfo
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

HOME_ZONE = "Europe/Budapest"
CAPITALS = {
    "AL": "Europe/Tirane",
    "AM": "Asia/Yerevan",
    "AT": "Europe/Vienna",
    "AZ": "Asia/Baku",
    "BA": "Europe/Sarajevo",
    "BE": "Europe/Brussels",
    "BG": "Europe/Sofia",
    "BY": "Europe/Minsk",
    "CH": "Europe/Zurich",
    "CY": "Asia/Nicosia",
    "CZ": "Europe/Prague",
    "DE": "Europe/Berlin",
    "DK": "Europe/Copenhagen",
    "EE": "Europe/Tallinn",
    "ES": "Europe/Madrid",
    "FI": "Europe/Helsinki",
    "FR": "Europe/Paris",
    "GB": "Europe/London",
    "GE": "Asia/Tbilisi",
    "GR": "Europe/Athens",
    "HR": "Europe/Zagreb",
    "HU": HOME_ZONE,
    "IE": "Europe/Dublin",
    "IS": "Atlantic/Reykjavik",
    "IT": "Europe/Rome",
    "LT": "Europe/Vilnius",
    "LU": "Europe/Luxembourg",
    "LV": "Europe/Riga",
    "MD": "Europe/Chisinau",
    "ME": "Europe/Podgorica",
    "MK": "Europe/Skopje",
    "MT": "Europe/Malta",
    "NL": "Europe/Amsterdam",
    "NO": "Europe/Oslo",
    "PL": "Europe/Warsaw",
    "PT": "Europe/Lisbon",
    "RO": "Europe/Bucharest",
    "RS": "Europe/Belgrade",
    "RU": "Europe/Moscow",
    "SE": "Europe/Stockholm",
    "SI": "Europe/Ljubljana",
    "SK": "Europe/Bratislava",
    "TR": "Europe/Istanbul",
    "UA": "Europe/Kyiv",
}
"""Whose clock a country goes by; large countries have several, those are left to the reader's own device."""
THERE = {
    "Asia/Baku": gettext_lazy("Bakuban"),
    "Asia/Tbilisi": gettext_lazy("Tbilisziben"),
    "Asia/Yerevan": gettext_lazy("Jerevánban"),
    "Europe/Athens": gettext_lazy("Athénban"),
    "Europe/Belgrade": gettext_lazy("Belgrádban"),
    "Europe/Berlin": gettext_lazy("Berlinben"),
    "Europe/Bratislava": gettext_lazy("Pozsonyban"),
    "Europe/Bucharest": gettext_lazy("Bukarestben"),
    "Europe/Budapest": gettext_lazy("Budapesten"),
    "Europe/Chisinau": gettext_lazy("Kisinyovban"),
    "Europe/Istanbul": gettext_lazy("Isztambulban"),
    "Europe/Kyiv": gettext_lazy("Kijevben"),
    "Europe/Ljubljana": gettext_lazy("Ljubljanában"),
    "Europe/London": gettext_lazy("Londonban"),
    "Europe/Moscow": gettext_lazy("Moszkvában"),
    "Europe/Prague": gettext_lazy("Prágában"),
    "Europe/Riga": gettext_lazy("Rigában"),
    "Europe/Sofia": gettext_lazy("Szófiában"),
    "Europe/Tallinn": gettext_lazy("Tallinnban"),
    "Europe/Vienna": gettext_lazy("Bécsben"),
    "Europe/Vilnius": gettext_lazy("Vilniusban"),
    "Europe/Warsaw": gettext_lazy("Varsóban"),
    "Europe/Zagreb": gettext_lazy("Zágrábban"),
}


def there(zone: str) -> str:
    """„Bukarestben”; of a place for which we have no word, its name."""
    return str(THERE.get(zone) or _("itt: %(city)s") % {"city": zone.rpartition("/")[2].replace("_", " ")})


def short_name(moment: datetime.datetime, zone: str) -> str:
    """„EEST”; where the zone has only a number, „UTC+4”."""
    name = moment.astimezone(zoneinfo.ZoneInfo(zone)).tzname()
    if name[:1] not in "+-":
        return name
    hours, rest = name[1:3].lstrip("0") or "0", name[3:]
    return f"UTC{name[0]}{hours}{':' + rest if rest else ''}"


def shown(moment: datetime.datetime, zone: str) -> str:
    """„9:30”, as the clock on a wall there shows it."""
    local = moment.astimezone(zoneinfo.ZoneInfo(zone))
    return f"{local.hour}:{local.minute:02}"


@dataclass(frozen=True)
class Elsewhere:
    """What the clock shows elsewhere at the same moment: `words` „9:30 Budapesten”."""

    zone: str
    words: str


def elsewhere(moment: datetime.datetime, zone: str, countries=()) -> list[Elsewhere]:
    """The moment where our readers are, then in these countries, as far as the clock shows something else there."""
    here, found = moment.astimezone(zoneinfo.ZoneInfo(zone)), {}
    for other in dict.fromkeys([HOME_ZONE, *(CAPITALS[code] for code in countries if code in CAPITALS)]):
        local = moment.astimezone(zoneinfo.ZoneInfo(other))
        if local.utcoffset() != here.utcoffset():
            found[other] = Elsewhere(other, f"{shown(moment, other)} {there(other)}{_another_day(here, local)}")
    return list(found.values())


def _another_day(here, local) -> str:
    if local.date() == here.date():
        return ""
    return _(" (előző nap)") if local.date() < here.date() else _(" (másnap)")


def in_words(moment: datetime.datetime, zone: str, countries=()) -> str:
    """„10:30 Bukarestben (EEST) = 9:30 Budapesten”."""
    own = f"{shown(moment, zone)} {there(zone)} ({short_name(moment, zone)})"
    return " = ".join([own, *(one.words for one in elsewhere(moment, zone, countries))])


@dataclass(frozen=True)
class Shift:
    """Between two editions the clocks change: at `event` the same hour is another one elsewhere than before."""

    event: object
    before: str
    after: str


SOON = datetime.timedelta(days=100)
"""What comes again after a longer while is not something that people do by habit at one hour."""


def shifts(events, countries=()) -> list[Shift]:
    """Where events that follow one another at the same hour of one zone cross a change of the clocks, there or among
    the readers: each first one that is at another hour for somebody.
    """
    timed = sorted((one for one in events if one.starts_at), key=lambda one: one.starts_at)
    found = []
    for last, event in itertools.pairwise(timed):
        alike = (last.time_zone, last.start_time) == (event.time_zone, event.start_time)
        if alike and event.starts_at - last.starts_at < SOON and _differs(last, event, countries):
            before, after = (in_words(one.starts_at, one.time_zone, countries) for one in (last, event))
            found.append(Shift(event, before, after))
    return found


def _differs(one, other, countries) -> bool:
    """Whether the two are at another hour from each other where somebody reads, or the zone itself changed its clocks,
    which moves the hour for everybody whose clocks stay.
    """
    zones = [HOME_ZONE, *(CAPITALS[code] for code in countries if code in CAPITALS)]
    if one.starts_at.utcoffset() != other.starts_at.utcoffset():
        return True
    return any(shown(one.starts_at, zone) != shown(other.starts_at, zone) for zone in zones)
