"""How far a process has come, in words: what is out of order, what is late, and what a grant expects."""

import datetime
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count, Min, Sum
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from institutions.consortia.models.consortium import Consortium
from institutions.places.models.settlement import Settlement
from mentors.people.models.period import today
from mentors.visits.models.rollups import ActivityMonth
from mentors.visits.models.visit import Visit
from mentors.visits.queries import in_months

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
        told = ngettext("%(n)s napja el kellett volna kezdődnie.", "%(n)s napja el kellett volna kezdődnie.", late)
        said.append(told % {"n": late})
    earlier = [one for one in steps if one.position < step.position]
    if step.begun_on:
        waiting = [one for one in earlier if not one.begun_on or one.begun_on > step.begun_on]
        said += _said(_("Ez a lépés előbb kezdődött el, mint: %(names)s."), waiting)
    if step.done_on:
        unfinished = [one for one in earlier if one.begun_on and not (one.done_on and one.done_on <= step.done_on)]
        said += _said(_("Ez a lépés előbb készült el, mint: %(names)s."), unfinished)
    return said


def _said(words: str, steps: list[ProcessStep]) -> list[str]:
    names = ", ".join(f"„{step.get_step_display()}”" for step in steps)
    return [words % {"names": names}] if steps else []


def visits_with(activity: str, since: datetime.date | None, until: datetime.date, **of) -> Counter:
    """How many counted visits with that activity each settlement had between two days, of a `consortium` or in a
    `settlement`: whole months from the sums, the days of broken ones counted.
    """
    whole, broken = in_months(since, until, today())
    sums = ActivityMonth.objects.filter(whole, activity=activity, visits__gt=0, **of)
    found = Counter(dict(sums.values_list("settlement").annotate(n=Sum("visits"))))
    if broken:
        days = Visit.objects.counted().filter(broken, activities__contains=[activity], **of).order_by()
        found.update(dict(days.values_list("settlement").annotate(n=Count("pk"))))
    return found


def of_settlement(settlement: Settlement, day: datetime.date) -> list[Expectation]:
    """What a member settlement owes to its grant, counted from the visits there since the grant began."""
    begun = settlement.consortia.exclude(starts_on=None).aggregate(first=Min("starts_on"))["first"]
    interviews, surveys = (
        visits_with(activity, begun, day, settlement=settlement.pk).total()
        for activity in (Activity.INTERVIEW, Activity.SURVEY)
    )
    return [
        _count(_("Interjúk településenként"), interviews, INTERVIEWS_PER_PLACE),
        _count(_("Közösségi felmérés"), surveys, SURVEYS),
    ]


def of_consortium(consortium: Consortium, steps: Iterable[ProcessStep], day: datetime.date) -> list[Expectation]:
    """What a consortium owes to its grant, from the visits that were paid for it, and from its action plan."""
    begun = consortium.starts_on
    members = set(consortium.members.order_by().values_list("settlement", flat=True))
    interviews = visits_with(Activity.INTERVIEW, None, day, consortium=consortium.pk)
    often = sum(interviews[place] >= INTERVIEWS_PER_PLACE for place in members)
    surveys = visits_with(Activity.SURVEY, None, day, consortium=consortium.pk).total()
    found = [
        _count(_("Tagtelepülések, ahol kétszer volt interjú"), often, len(members)),
        _count(_("Közösségi felmérés"), surveys, SURVEYS),
    ]
    if begun:
        found += [_plan(begun, steps, day), *_forums(consortium, begun, day)]
    return found


def _count(label: str, number: int, asked: int) -> Expectation:
    said = _("megvan: %(number)s, kell: %(asked)s") % {"number": number, "asked": asked}
    return Expectation(label, said, number >= asked)


def _plan(begun: datetime.date, steps: Iterable[ProcessStep], day: datetime.date) -> Expectation:
    """The local action plan by the end of the sixth month."""
    due = months_after(begun, PLAN_MONTHS)
    done = next((step.done_on for step in steps if step.step == Process.Step.ACTION_PLAN), None)
    label = _("Helyi cselekvési terv a hatodik hónap végéig")
    if done:
        return Expectation(label, _("elkészült: %(day)s") % {"day": date_format(done)}, done <= due, done > due)
    return Expectation(label, _("határidő: %(day)s") % {"day": date_format(due)}, False)


def _forums(consortium: Consortium, begun: datetime.date, day: datetime.date) -> list[Expectation]:
    """Forums in the first year of the grant and in its present one."""
    year = max(1, (min(day, consortium.ends_on or day) - begun).days // 365 + 1)

    def within(number: int) -> int:
        first, after = months_after(begun, 12 * (number - 1)), months_after(begun, 12 * number)
        last = min(day, after - datetime.timedelta(days=1))
        return visits_with(Activity.FORUM, first, last, consortium=consortium.pk).total()

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
