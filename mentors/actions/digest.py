"""The daily digest: once a day a row and a job per person, in one transaction; then each job sends one mail, once.

`tick` is all that a clock has to call, as often as it likes and from as many processes as it likes (ADR 0020).
"""

import datetime

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from django_tasks import task

from institutions.actions.once import forget_keys
from institutions.standing import Role

from ..models import Appointment, DailyDigest, DigestDay, Proposal, User
from . import unsent
from .digest_mail import Outcome, mail_of, send

State = DailyDigest.State
FIRST, LAST = datetime.time(6, 30), datetime.time(12)
"""Local time: digests are put in the queue from half past six on; a day that was slept through until noon gets none."""
ROLES = (Role.MENTOR, Role.COORDINATOR, Role.LEAD)
PAUSES = [datetime.timedelta(minutes=minutes) for minutes in (1, 5, 20, 60)]
"""After each failed attempt but the last."""
LOST = datetime.timedelta(minutes=15)
"""No job takes that long: its worker is gone."""
KEPT = datetime.timedelta(days=90)


def tick(now: datetime.datetime | None = None) -> None:
    """Picks up what a killed worker left behind, and plans the day when its time has come."""
    now = now or timezone.now()
    local = timezone.localtime(now)
    pick_up(now)
    if FIRST <= local.time() < LAST:
        plan(local.date())


@transaction.atomic
def plan(day: datetime.date) -> int:
    """Puts the digests of a day in the queue; answers how many. Once: of two at the same moment the second finds the
    day taken, and after a crash nothing of it is there.
    """
    if DigestDay.objects.filter(day=day).exists():
        return 0
    _day, is_ours = DigestDay.objects.get_or_create(day=day)
    if not is_ours:
        return 0
    DailyDigest.objects.filter(day__lt=day - KEPT).delete()
    DigestDay.objects.filter(day__lt=day - KEPT).delete()
    forget_keys()
    unsent.forget_old()
    held = Appointment.objects.valid_on(day).filter(role__in=ROLES)
    # Somebody without a role, mostly: a contact hears what became of their proposal, and nothing else.
    answered = Proposal.objects.to_tell(day)
    concerned = Q(pk__in=held.values("user")) | Q(pk__in=answered.order_by().values("proposed_by"))
    people = User.objects.filter(concerned, is_active=True, daily_digest=True).order_by("pk")
    rows = [DailyDigest(user_id=pk, day=day) for pk in people.values_list("pk", flat=True)]
    DailyDigest.objects.bulk_create(rows)
    for row in rows:
        # The queue is a table: the job is there if and only if this commits.
        deliver.enqueue(row.pk)
    return len(rows)


@task
def deliver(digest_id: int) -> None:
    """Sends one digest, unless that was done, or there is nothing to tell, or it is not wanted any more."""
    row = DailyDigest.objects.select_related("user").filter(pk=digest_id, state=State.WAITING).first()
    if row is None or row.next_try > timezone.now():
        return
    wanted = row.user.is_active and row.user.daily_digest
    mail = mail_of(row) if wanted else None
    if mail is None:
        settle(row, State.EMPTY if wanted else State.OFF)
    elif claim(row):
        note(row, send(mail))


def claim(row: DailyDigest) -> bool:
    """Commits that this attempt begins, before a byte of it leaves: whoever dies afterwards has not left a row that
    looks untouched. False when somebody else was first.
    """
    waiting = DailyDigest.objects.filter(pk=row.pk, state=State.WAITING, attempts=row.attempts)
    row.attempts += 1
    return bool(waiting.update(state=State.SENDING, attempts=row.attempts, changed_at=timezone.now()))


@transaction.atomic
def note(row: DailyDigest, outcome: Outcome) -> None:
    """Writes down what became of an attempt; one that surely sent nothing is made again later, on the same day."""
    if outcome != Outcome.LATER:
        states = {Outcome.SENT: State.SENT, Outcome.NEVER: State.FAILED, Outcome.UNKNOWN: State.UNKNOWN}
        return settle(row, states[outcome])
    pauses = PAUSES[row.attempts - 1 : row.attempts]
    again = timezone.now() + pauses[0] if pauses else None
    if again is None or timezone.localtime(again).date() != row.day:
        return settle(row, State.FAILED)
    settle(row, State.WAITING, next_try=again)
    return deliver.using(run_after=again).enqueue(row.pk)


def settle(row: DailyDigest, state: str, **changed) -> None:
    DailyDigest.objects.filter(pk=row.pk).update(state=state, changed_at=timezone.now(), **changed)


@transaction.atomic
def pick_up(now: datetime.datetime) -> None:
    """What waits long after its time lost its job, and gets another one, today's only; what was being sent when its
    worker died may have arrived, and is left.
    """
    lost = DailyDigest.objects.filter(state__in=[State.WAITING, State.SENDING], next_try__lt=now - LOST)
    for row in lost.filter(changed_at__lt=now - LOST).select_for_update(skip_locked=True).order_by("pk"):
        if row.state == State.SENDING:
            settle(row, State.UNKNOWN)
        elif row.day != timezone.localtime(now).date():
            settle(row, State.FAILED)
        else:
            settle(row, State.WAITING, next_try=now)
            deliver.enqueue(row.pk)


@transaction.atomic
def switch(user, *, on: bool) -> None:
    """Switches somebody's digest on or off; whoever calls has asked who they are."""
    User.objects.select_for_update().filter(pk=user.pk).update(daily_digest=on, revision=F("revision") + 1)
