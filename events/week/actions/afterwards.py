"""After the week: each joiner is asked once how it was; a year later nobody knows their address any more."""

import datetime

from django.db import transaction
from django.utils import timezone
from django_tasks import task

from events.week.models.campaign import Campaign
from events.week.models.joiner import Joiner
from events.week.models.programme import Programme, State

from . import mails

NEXT_DAY, MORNING = datetime.timedelta(days=1), datetime.time(9)
KEPT = datetime.timedelta(days=365)


def plan(campaign: Campaign) -> None:
    """Puts the asking in the job queue for the morning after the week; planned twice it asks once."""
    morning = datetime.datetime.combine(campaign.ends_on + NEXT_DAY, MORNING)
    when = timezone.make_aware(morning)
    if when > timezone.now():
        ask_when_over.using(run_after=when).enqueue(campaign.pk)


@task
def ask_when_over(key: int) -> None:
    """Asks the joiners of a year, if its week is over: it may have been put off since."""
    ask_all(key)


def ask_all(key: int, now: datetime.datetime | None = None) -> int:
    """Asks those who have not been asked yet; answers how many."""
    day = timezone.localdate(now or timezone.now())
    over = {"campaign": key, "campaign__ends_on__lt": day, "campaign__is_public": True}
    waiting = Programme.objects.filter(state=State.ACCEPTED, reported_at=None, **over).order_by().values("joiner")
    keys = Joiner.objects.filter(pk__in=waiting, report_asked_at=None).exclude(email="").order_by("pk")
    return sum(ask(one) for one in list(keys.values_list("pk", flat=True)))


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


def forget(now: datetime.datetime | None = None) -> int:
    """A year after its week a joiner's contact goes, here and with it what is known by it; answers how many."""
    day = timezone.localdate(now or timezone.now())
    known = Joiner.objects.filter(campaign__ends_on__lt=day - KEPT).exclude(email="", contact_name="")
    return known.update(contact_name="", email="", contact_consent=False, content_hash="")
