"""After the week: each joiner is asked once how it was; a year later nobody knows their address any more."""

import datetime

from django.db import transaction
from django.utils import timezone

from events.week.models.joiner import Joiner
from events.week.models.programme import Programme, State
from institutions.erasing.actions import erase

from . import mails

ASKED_FOR = datetime.timedelta(days=21)
"""So long after the week it is worth asking: a portal that comes back later leaves it."""
KEPT = datetime.timedelta(days=365)
AT_ONCE = 200


def tick(now: datetime.datetime | None = None) -> int:
    """Asks those who have not been asked yet; answers how many. Harmless when called often."""
    day = timezone.localdate(now or timezone.now())
    over = {"campaign__ends_on__lt": day, "campaign__ends_on__gte": day - ASKED_FOR, "campaign__is_public": True}
    waiting = Programme.objects.filter(state=State.ACCEPTED, reported_at=None, **over).order_by().values("joiner")
    keys = Joiner.objects.filter(pk__in=waiting, report_asked_at=None).exclude(email="").order_by("pk")
    return sum(ask(key) for key in list(keys.values_list("pk", flat=True)[:AT_ONCE]))


@transaction.atomic
def ask(key: int) -> bool:
    """Queues the mail to one joiner, unless somebody was quicker."""
    found = Joiner.objects.select_for_update(of=("self",)).filter(pk=key, report_asked_at=None).first()
    if found is None:
        return False
    found.report_asked_at = timezone.now()
    found.save(update_fields=["report_asked_at"])
    mails.tell_over(found)
    return True
