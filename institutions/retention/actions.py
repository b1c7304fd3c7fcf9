"""Carrying out what was promised: what is too old goes, once a night."""

import datetime
import logging
from collections.abc import Iterable

from django.db import Error, IntegrityError, transaction
from django.db.models import Max, Sum
from django.utils import timezone

from . import Retention
from .models import Forgotten

FROM = datetime.time(2)
"""Local time: after that, the night's work is done as soon as a clock looks."""
COUNTED = datetime.timedelta(days=400)
logger = logging.getLogger(__name__)


def tick(rows: Iterable[Retention], now: datetime.datetime | None = None) -> None:
    """Does the work of the night, if nobody has yet. What fails is logged, hinders no other, and is tried again."""
    now = now or timezone.now()
    if timezone.localtime(now).time() < FROM:
        return
    day = timezone.localdate(now)
    done = set(Forgotten.objects.filter(day=day).values_list("model", flat=True))
    for row in rows:
        if row.model not in done:
            try:
                forget(row, day, now)
            except Error:
                raise
            except Exception:
                logger.exception("what is too old stays (%s)", row.model)
    Forgotten.objects.filter(day__lt=day - COUNTED).delete()


@transaction.atomic
def forget(row: Retention, day: datetime.date, now: datetime.datetime) -> int:
    """Lets what is too old go and counts it; of two clocks at the same moment one does."""
    try:
        with transaction.atomic():
            counted = Forgotten.objects.create(day=day, model=row.model)
    except IntegrityError:
        return 0
    number = row.forget(now)
    Forgotten.objects.filter(pk=counted.pk).update(number=number)
    return number


def counts(rows: Iterable[Retention], days: int = 30) -> list[dict]:
    """Each kind of what goes by itself, when that was looked at last, and how many went within so many days."""
    since = timezone.localdate() - datetime.timedelta(days=days)
    found = Forgotten.objects.filter(day__gt=since).values("model").annotate(last=Max("day"), number=Sum("number"))
    by_model = {one["model"]: one for one in found}
    nothing = {"last": None, "number": 0}
    return [{"what": row.what, "term": row.term} | by_model.get(row.model, nothing) for row in rows]
