"""The daily digest: once a day a mail per person in the outbox, all in one transaction.

`tick` is all that a clock has to call, as often as it likes and from as many processes as it likes (ADR 0020).
"""

import datetime

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from institutions.base.standing import Role
from institutions.outbox.actions import mail as outbox
from mentors.people.models.appointment import Appointment
from mentors.people.models.user import User
from mentors.proposals.models import Proposal

from ..models import DigestDay

FIRST, LAST = datetime.time(6, 30), datetime.time(12)
"""Local time: digests are put in the queue from half past six on; a day that was slept through until noon gets none."""
ROLES = (Role.MENTOR, Role.COORDINATOR, Role.EDITOR, Role.EXPERT, Role.LEAD, Role.ADMINISTRATOR)
KEPT = datetime.timedelta(days=90)


def tick(now: datetime.datetime | None = None) -> None:
    """Plans the day when its time has come."""
    local = timezone.localtime(now or timezone.now())
    if FIRST <= local.time() < LAST:
        plan(local.date())


@transaction.atomic
def plan(day: datetime.date) -> int:
    """Puts the digests of a day in the outbox; answers how many. Once: of two at the same moment the second finds the
    day taken, and after a crash nothing of it is there.
    """
    if DigestDay.objects.filter(day=day).exists():
        return 0
    _day, is_ours = DigestDay.objects.get_or_create(day=day)
    if not is_ours:
        return 0
    DigestDay.objects.filter(day__lt=day - KEPT).delete()
    held = Appointment.objects.valid_on(day).filter(role__in=ROLES)
    # Somebody without a role, mostly: a contact hears what became of their proposal, and nothing else.
    answered = Proposal.objects.to_tell(day)
    concerned = Q(pk__in=held.values("user")) | Q(pk__in=answered.order_by().values("proposed_by"))
    people = User.objects.filter(concerned, is_active=True, daily_digest=True).order_by("pk")
    for person in people:
        queue(person, day)
    return len(people)


def queue(person, day: datetime.date) -> None:
    """One digest; it is worth sending on its day only."""
    outbox.queue(
        kind="digest",
        to=person.email,
        language=person.language,
        cause=f"digest:{person.pk}:{day}",
        about=person.pk,
        until=timezone.make_aware(datetime.datetime.combine(day, datetime.time.max)),
        day=day.isoformat(),
    )


@transaction.atomic
def switch(user, *, on: bool) -> None:
    """Switches somebody's digest on or off; whoever calls has asked who they are."""
    User.objects.select_for_update().filter(pk=user.pk).update(daily_digest=on, revision=F("revision") + 1)
