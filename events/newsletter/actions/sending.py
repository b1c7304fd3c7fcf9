"""How an issue leaves: a row of the outbox for each subscriber, so many a minute, each under a cause of its own.

Whoever is killed in the middle leaves whole batches behind and `queued_to`, by which the next one goes on (ADR 0079).
"""

import datetime
from collections import Counter

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django_tasks import task

from institutions.outbox.actions import mail as outbox
from institutions.outbox.actions import many
from institutions.outbox.actions.many import Row
from institutions.outbox.models import Mail

from ..models.issue import Issue, IssueState
from ..models.subscriber import Subscriber

KIND = "newsletter"
BATCH = 500
FIGURES_KEPT_FRESH = datetime.timedelta(days=25)
"""The outbox forgets what was sent after thirty days: until then the figures are taken from it."""


def cause(issue: Issue, subscriber: int) -> str:
    """Why a subscriber gets an issue; unique, so that nobody gets it twice."""
    return f"{KIND}:{issue.pk}:{subscriber}"


def mails_of(issue: Issue):
    """The rows of the outbox that an issue made."""
    return Mail.objects.filter(kind=KIND, cause__startswith=f"{KIND}:{issue.pk}:")


def readers_of(issue: Issue):
    """Who is to get it: active subscribers of its language, and of its county where it has one."""
    found = Subscriber.objects.active().filter(language=issue.language)
    return found.filter(Q(county=None) | Q(county=issue.county)) if issue.county_id else found


@task
def carry_on(key: int) -> None:
    """Does what is next for an issue: begins what is due, fills the outbox batch by batch, and sees when all are gone.
    Called at once, twice or late it does no harm.
    """
    while _one_batch(key):
        pass


@transaction.atomic
def _one_batch(key: int) -> bool:
    """Whether there is more to put into the outbox."""
    issue = Issue.objects.select_for_update().filter(pk=key).first()
    now = timezone.now()
    if issue and issue.state == IssueState.SCHEDULED and issue.send_at <= now:
        issue.state, issue.started_at = IssueState.SENDING, now
    if issue is None or issue.state != IssueState.SENDING or issue.is_queued:
        return False
    rows = list(readers_of(issue).filter(pk__gt=issue.queued_to).order_by("pk")[:BATCH])
    start = max(issue.next_slot or now, now)
    mails = [
        Row(one.email, cause(issue, one.pk), one.pk, outbox.paced(KIND, number, start))
        for number, one in enumerate(rows)
    ]
    many.queue(KIND, mails, language=issue.language, issue=issue.pk)
    issue.next_slot = outbox.paced(KIND, len(rows), start)
    issue.queued_to = rows[-1].pk if rows else issue.queued_to
    issue.is_queued = len(rows) < BATCH
    issue.save()
    return not issue.is_queued


def figures_of(issue: Issue) -> dict[str, int]:
    """How many mails of an issue are in which state, as far as the outbox still knows; persons are in no number."""
    return dict(Counter(mails_of(issue).values_list("state", flat=True)))


def tick(now: datetime.datetime | None = None) -> None:
    """Begins what is due, goes on with what a killed worker left, and settles what is all gone."""
    now = now or timezone.now()
    due = Q(state=IssueState.SCHEDULED, send_at__lte=now) | Q(state=IssueState.SENDING, is_queued=False)
    for key in Issue.objects.filter(due).values_list("pk", flat=True):
        carry_on.func(key)
    going = Q(state=IssueState.SENDING, is_queued=True)
    recent = Q(state__in=[IssueState.SENT, IssueState.STOPPED], started_at__gt=now - FIGURES_KEPT_FRESH)
    for issue in Issue.objects.filter(going | recent):
        settle(issue)


def settle(issue: Issue) -> None:
    """Writes the figures down, unless the outbox knows none any more; an issue of which nothing waits is sent."""
    found = figures_of(issue)
    changes = {"figures": found} if found and found != issue.figures else {}
    if issue.state == IssueState.SENDING and not mails_of(issue).filter(state__in=["queued", "claimed"]).exists():
        changes["state"] = IssueState.SENT
    if changes:
        Issue.objects.filter(pk=issue.pk, state=issue.state).update(**changes)
