"""Writes of limits: an attempt is counted before it is looked at, so that fifty at the same moment are not one."""

import datetime
import math
from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.utils import timezone

from ..models.limit import Limit

FORGOTTEN = datetime.timedelta(days=1)
"""Without an attempt for so long nothing is known of a key any more."""


@dataclass(frozen=True)
class Pace:
    """`free` attempts at once; then a wait of `first` seconds that doubles at each further one, up to `longest`. One
    attempt is forgiven every `forgiven` seconds.
    """

    free: int
    first: int
    longest: int
    forgiven: int

    def count_after(self, count: float, seconds: float) -> float:
        """The count with one attempt more, so many seconds after the one before."""
        return max(count - max(seconds, 0) / self.forgiven, 0) + 1

    def until(self, count: float, now: datetime.datetime) -> datetime.datetime | None:
        """The moment until which the next attempt has to wait, if it has to."""
        beyond = math.ceil(count) - self.free
        if beyond < 0:
            return None
        return now + datetime.timedelta(seconds=min(self.first * 2 ** min(beyond, 20), self.longest))


@transaction.atomic
def take(paces: dict[str, Pace], now: datetime.datetime) -> datetime.datetime | None:
    """Counts one attempt under every key, at once or not at all: answers None, or the moment until which it waits."""
    fresh = [Limit(key=key, changed_at=now) for key in sorted(paces)]
    Limit.objects.bulk_create(fresh, ignore_conflicts=True)
    rows = _locked(paces)
    waits = [row.until for row in rows if row.until and row.until > now]
    if waits:
        return max(waits)
    for row in rows:
        pace = paces[row.key]
        row.count = pace.count_after(row.count, (now - row.changed_at).total_seconds())
        row.until, row.changed_at = pace.until(row.count, now), now
    Limit.objects.bulk_update(rows, ["count", "until", "changed_at"])
    return None


@transaction.atomic
def give_back(keys, taken_at: datetime.datetime) -> None:
    """Takes an attempt back that was right: it counts against nobody. A wait that a later one brought stays."""
    rows = _locked(keys)
    for row in rows:
        row.count = max(row.count - 1, 0)
        row.until = None if row.changed_at == taken_at else row.until
    Limit.objects.bulk_update(rows, ["count", "until"])


def forget(keys) -> None:
    """Forgets all attempts under these keys."""
    Limit.objects.filter(key__in=list(keys)).delete()


def use_once(key: str) -> bool:
    """Whether the key is seen for the first time within a day; of two at the same moment one is the first."""
    try:
        with transaction.atomic():
            Limit.objects.create(key=key, changed_at=timezone.now())
    except IntegrityError:
        return False
    return True


def sweep(now: datetime.datetime | None = None) -> int:
    """Forgets what is too old to count; answers how many."""
    return Limit.objects.filter(changed_at__lt=(now or timezone.now()) - FORGOTTEN).delete()[0]


def _locked(keys) -> list[Limit]:
    # In the order of the keys, everywhere: two who take the same keys never wait for each other in a ring.
    return list(Limit.objects.select_for_update().filter(key__in=list(keys)).order_by("key"))
