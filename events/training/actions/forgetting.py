"""What goes by itself when its time is over: who only applied, and what is needed no more of who was trained."""

import datetime

from django.db import models
from django.utils import timezone

from events.training.models.enrolment import Enrolment, EnrolmentState, PortfolioItem
from events.training.models.run import RunTeacher
from institutions.uploads.actions import discard

KEPT = datetime.timedelta(days=365)
"""After the last day of the run."""


def forget_people(now: datetime.datetime | None = None) -> int:
    """Empties names, addresses and words a year after the run; who completed the course keeps the name alone, for the
    certificate bears it. Answers how many.
    """
    old = Enrolment.objects.filter(run__ends_on__lt=last_day(now))
    done = old.filter(state=EnrolmentState.COMPLETED).exclude(email="", words="")
    others = old.exclude(state=EnrolmentState.COMPLETED).exclude(name="", email="", words="")
    number = done.update(email="", words="", content_hash="")
    return number + others.update(name="", email="", words="", content_hash="", user=None)


def forget_portfolios(now: datetime.datetime | None = None) -> int:
    """Deletes portfolios with their files a year after the run; answers how many things went."""
    rows = list(PortfolioItem.objects.filter(enrolment__run__ends_on__lt=last_day(now)).select_related("upload"))
    for one in rows:
        one.delete()
        if one.upload:
            discard(one.upload)
    return len(rows)


def forget_teachers(now: datetime.datetime | None = None) -> int:
    """Empties the addresses of teachers a year after the run; their links open nothing any more."""
    rows = RunTeacher.objects.filter(run__ends_on__lt=last_day(now)).exclude(email="")
    return rows.update(email="", link_version=0)


def forget_speaker(speaker, instead: str) -> None:
    """Whoever is erased from the directory gets no link any more."""
    RunTeacher.objects.filter(speaker=speaker).update(email="", link_version=models.F("link_version") + 1)


def last_day(now: datetime.datetime | None) -> datetime.date:
    return timezone.localdate(now or timezone.now()) - KEPT
