"""Moments on the wall: a day and an hour in a time zone, and what becomes of them where the clocks change."""

import datetime
import zoneinfo
from functools import cache

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

FIRST, SECOND = 0, 1
NO_ZONES = frozenset({"Factory", "localtime", "posixrules", "build/etc/localtime"})
"""Names in the data of time zones that are none."""


@cache
def zones() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones() - NO_ZONES)


def time_zone(value: str) -> None:
    """Raises ValidationError unless `value` is the name of an IANA time zone."""
    if value not in zones():
        raise ValidationError(_("Ilyen időzóna nincs: %(zone)s."), params={"zone": value}, code="time_zone")


def instant(day: datetime.date, hour: datetime.time, zone: str, fold: int = FIRST) -> datetime.datetime:
    """The moment, with its offset from UTC; of an hour that comes twice the first, or the second (`fold` 1).

    The offset is fixed: two moments of one zone would be compared by the clock on the wall.
    """
    moment = _on_the_wall(day, hour, zone, fold)
    return moment.replace(tzinfo=datetime.timezone(moment.utcoffset()), fold=FIRST)


def _on_the_wall(day, hour, zone: str, fold: int = FIRST) -> datetime.datetime:
    return datetime.datetime.combine(day, hour, zoneinfo.ZoneInfo(zone)).replace(fold=fold)


def is_skipped(day: datetime.date, hour: datetime.time, zone: str) -> bool:
    """Whether the clocks jump over this hour that day."""
    moment = _on_the_wall(day, hour, zone)
    there_and_back = moment.astimezone(datetime.UTC).astimezone(moment.tzinfo)
    return there_and_back.replace(tzinfo=None, fold=FIRST) != moment.replace(tzinfo=None, fold=FIRST)


def comes_twice(day: datetime.date, hour: datetime.time, zone: str) -> bool:
    """Whether the clocks show this hour twice that day."""
    if is_skipped(day, hour, zone):
        return False
    return instant(day, hour, zone, FIRST).utcoffset() != instant(day, hour, zone, SECOND).utcoffset()


def check(name: str, day, hour, zone: str) -> None:
    """Raises ValidationError at `name` for an hour that the clocks jump over that day."""
    if not (day and hour) or zone not in zones():
        return
    if is_skipped(day, hour, zone):
        told = _("Ezen a napon ez az óra nincs: az órákat előreállítják. Válasszon korábbit vagy későbbit.")
        raise ValidationError({name: ValidationError(told, code="skipped")})


def midnight_after(day: datetime.date, zone: str) -> datetime.datetime:
    """When a day is over there."""
    return instant(day + datetime.timedelta(days=1), datetime.time(), zone)
