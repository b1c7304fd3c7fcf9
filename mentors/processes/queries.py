"""How far a process has come, in words: what is out of order, what is late, and what a grant expects."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count, Min, Q
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from institutions.consortia.models.consortium import Consortium
from institutions.places.models.settlement import Settlement
from mentors.visits.models.visit import Visit

from .models import Process, ProcessStep

Activity = Visit.Activity
INTERVIEWS_PER_PLACE, SURVEYS, PLAN_MONTHS = 2, 1, 6
FORUMS_FIRST_YEAR, FORUMS_LATER = 4, 2
"""What the grants of the calls ask for; forums per year."""


@dataclass(frozen=True)
class Expectation:
    """What a grant asks for, how much of it there is, and whether that is enough: `met`, or `late` if not in time."""

    label: str
    said: str
    met: bool
    late: bool = False


def state_of(step: ProcessStep) -> str:
    """done | started | planned | nothing yet, as a code."""
    if step.done_on:
        return "done"
    return "started" if step.started_on else "planned" if step.planned_on else ""


def in_steps(steps: Iterable[ProcessStep]) -> list[dict]:
    """For the component that shows progress: done, current (the first one that is not done but has begun)."""
    steps = list(steps)
    current = next((step for step in steps if step.started_on and not step.done_on), None)
    return [
        {"label": step.get_step_display(), "state": "done" if step.done_on else "current" if step is current else ""}
        for step in steps
    ]


def remarks(step: ProcessStep, steps: Iterable[ProcessStep], day: datetime.date) -> list[str]:
    """What is odd about a step, in words: nothing of it is forbidden."""
    said = []
    if step.planned_on and step.planned_on < day and not step.begun_on:
        late = (day - step.planned_on).days
        told = ngettext("%(n)s napja el kellett volna kezdődnie.", "%(n)s napja el kellett volna kezdődnie.", late)
        said.append(told % {"n": late})
    earlier = [one for one in steps if one.position < step.position]
    if step.begun_on:
        waiting = [one for one in earlier if not one.begun_on or one.begun_on > step.begun_on]
        said += _said(_("Elkezdődött, mielőtt ez elkezdődött volna: %(names)s."), waiting)
    if step.done_on:
        unfinished = [one for one in earlier if one.begun_on and not (one.done_on and one.done_on <= step.done_on)]
        said += _said(_("Elkészült, mielőtt ez elkészült volna: %(names)s."), unfinished)
    return said


def _said(words: str, steps: list[ProcessStep]) -> list[str]:
    names = ", ".join(f"„{step.get_step_display()}”" for step in steps)
    return [words % {"names": names}] if steps else []


def of_settlement(settlement: Settlement, day: datetime.date) -> list[Expectation]:
    """What a member settlement owes to its grant, counted from the visits there since the grant began."""
    begun = settlement.consortia.exclude(starts_on=None).aggregate(first=Min("starts_on"))["first"]
    visits = Visit.objects.counted().filter(settlement=settlement, date__lte=day)
    if begun:
        visits = visits.filter(date__gte=begun)
    counted = visits.aggregate(
        interviews=Count("pk", filter=Q(activities__contains=[Activity.INTERVIEW])),
        surveys=Count("pk", filter=Q(activities__contains=[Activity.SURVEY])),
    )
    return [
        _count(_("Interjúk településenként"), counted["interviews"], INTERVIEWS_PER_PLACE),
        _count(_("Közösségi felmérés"), counted["surveys"], SURVEYS),
    ]


def of_consortium(consortium: Consortium, steps: Iterable[ProcessStep], day: datetime.date) -> list[Expectation]:
    """What a consortium owes to its grant, from the visits that were paid for it, and from its action plan."""
    begun = consortium.starts_on
    visits = Visit.objects.counted().filter(consortium=consortium, date__lte=day)
    members = set(consortium.members.order_by().values_list("settlement", flat=True))
    interviews = visits.filter(activities__contains=[Activity.INTERVIEW], settlement__in=members)
    often = interviews.order_by().values("settlement").annotate(n=Count("pk")).filter(n__gte=INTERVIEWS_PER_PLACE)
    found = [
        _count(_("Tagtelepülések, ahol kétszer volt interjú"), often.count(), len(members)),
        _count(_("Közösségi felmérés"), visits.filter(activities__contains=[Activity.SURVEY]).count(), SURVEYS),
    ]
    if begun:
        found += [_plan(begun, steps, day), *_forums(begun, consortium.ends_on, visits, day)]
    return found


def _count(label: str, number: int, asked: int) -> Expectation:
    said = _("%(number)s van, %(asked)s kell") % {"number": number, "asked": asked}
    return Expectation(label, said, number >= asked)


def _plan(begun: datetime.date, steps: Iterable[ProcessStep], day: datetime.date) -> Expectation:
    """The local action plan by the end of the sixth month."""
    due = months_after(begun, PLAN_MONTHS)
    done = next((step.done_on for step in steps if step.step == Process.Step.ACTION_PLAN), None)
    label = _("Helyi cselekvési terv a hatodik hónap végéig")
    if done:
        return Expectation(label, _("elkészült: %(day)s") % {"day": date_format(done)}, done <= due, done > due)
    return Expectation(label, _("határidő: %(day)s") % {"day": date_format(due)}, False)


def _forums(begun: datetime.date, ends: datetime.date | None, visits, day: datetime.date) -> list[Expectation]:
    """Forums in the first year of the grant and in its present one."""
    forums = visits.filter(activities__contains=[Activity.FORUM])
    year = max(1, (min(day, ends or day) - begun).days // 365 + 1)

    def within(number: int) -> int:
        first, after = months_after(begun, 12 * (number - 1)), months_after(begun, 12 * number)
        return forums.filter(date__gte=first, date__lt=after).count()

    found = [_count(_("Fórumok az első évben"), within(1), FORUMS_FIRST_YEAR)]
    if year > 1:
        label = _("Fórumok, %(year)s. év") % {"year": year}
        found.append(_count(label, within(year), FORUMS_LATER))
    return found


def months_after(day: datetime.date, months: int) -> datetime.date:
    """The same day of a later month, or its last one where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for number in (day.day, 30, 29, 28):
        try:
            return datetime.date(year, month + 1, number)
        except ValueError:
            continue
    raise AssertionError("unreachable")
