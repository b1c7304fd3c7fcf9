"""Visits and promises in the daily digest."""

import datetime

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from institutions.base.digest import COUNTED, MONDAY, YESTERDAY, Line, Section, Urgency, section

from ..models.promise import Promise
from ..models.visit import Visit
from ..rules import visit as rules

DUE_SOON = datetime.timedelta(days=3)


def returned(user, day: datetime.date) -> list[Section]:
    """One's own visits that the coordinator gave back."""
    rows = Visit.objects.visible_to(user).filter(mentor=user, state=Visit.State.RETURNED).select_related("settlement")

    def line(visit):
        return Line(
            f"{visit.settlement.name}, {date_format(visit.date)}",
            reverse("visit-edit", args=[visit.uuid]),
            visit.state_note,
        )

    rows = list(rows.order_by("-date", "-pk")[:COUNTED])
    return section(_("Visszaküldött látogatások"), rows, line, reverse("today"), Urgency.FIX)


def promises_due(user, day: datetime.date) -> list[Section]:
    """Open promises, the mentor's and their partners': those overdue since yesterday, on Mondays all the overdue ones;
    and those due in three days. What is said every day is read no more.
    """
    mine = Promise.objects.visible_to(user).open().followed_by(user, day)
    due = mine.filter(due_on__lte=day + DUE_SOON).select_related("settlement", "visit__mentor")
    if day.weekday() != MONDAY:
        due = due.filter(due_on__gte=day - YESTERDAY)

    def line(promise):
        until = _("lejárt: %(day)s") if promise.due_on < day else _("határidő: %(day)s")
        who = _("%(name)s vállalta") % {"name": promise.promiser(user)}
        words = (promise.settlement.name, who, until % {"day": date_format(promise.due_on)})
        return Line(promise.text, reverse("visit-detail", args=[promise.visit.uuid]), ", ".join(words))

    rows, path = list(due.order_by("due_on", "pk")[:COUNTED]), promises_of(user)
    overdue = [promise for promise in rows if promise.due_on < day]
    return [
        *section(_("Lejárt vállalások"), overdue, line, path, Urgency.OVERDUE),
        *section(_("Esedékes vállalások"), rows[len(overdue) :], line, path),
    ]


def promises_of(mentor) -> str:
    """The page of the open promises that are the mentor's to follow."""
    return f"{reverse('promise-list')}?follower={mentor.pk}&state={Promise.State.OPEN}"


def waiting(user, day: datetime.date) -> list[Section]:
    """The visits about which the person decides, sent in more than a week ago."""
    number = rules.to_decide(user).waiting_long(day).count()
    if not number:
        return []
    text = ngettext(
        "%(n)s látogatás több mint egy hete vár ellenőrzésre",
        "%(n)s látogatás több mint egy hete vár ellenőrzésre",
        number,
    )
    lines, path = [Line(text % {"n": number}, reverse("review"))], reverse("review")
    return [Section(_("Ellenőrzés"), lines, 0, path, Urgency.OVERDUE, stands_for=number)]
