"""Relations growing cold, on the mentor's day and in the digest."""

import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from institutions.base.digest import MONDAY, Line, Section, section
from institutions.base.room import Room

from .queries.relations import DEFAULT_RHYTHM_DAYS, relations_of

FEW = 2


def relations_today(user, day: datetime.date, room: Room) -> dict:
    """For the mentor's day: the coldest few, and how many more are colder than agreed."""
    relations, most = relations_of(user, day), room.take(FEW, FEW)
    cold = [one for one in relations if one.is_cold]
    return {
        "cold_relations": cold[:most],
        "more_cold_relations": max(0, len(cold) - most),
        "relation_count": len(relations),
        "default_rhythm": DEFAULT_RHYTHM_DAYS,
    }


def cooling(user, day: datetime.date) -> list[Section]:
    """Relations that have become colder than agreed since yesterday, and on Mondays all of them, the coldest first."""
    is_monday = day.weekday() == MONDAY
    rows = [one for one in relations_of(user, day) if one.is_cold and (is_monday or one.overdue_days == 1)]

    def line(relation):
        since = _("%(days)s napja nem beszéltek") % {"days": relation.days}
        hint = since if relation.days is not None else _("még nem volt kapcsolat")
        return Line(f"{relation.name} ({relation.place})", relation.path, hint)

    return section(_("Akiket ideje keresni"), rows, line, reverse("relations"))
