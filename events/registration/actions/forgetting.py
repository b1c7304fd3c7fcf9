"""How what people told of themselves goes: on their word, or when its time is over; the count stays."""

import datetime

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from institutions.base.exceptions import grant
from institutions.base.named import Fold
from institutions.certificates.models import Certificate
from institutions.erasing.actions import erase as erase_values
from institutions.erasing.models import count_erasure
from institutions.exports import actions as exports
from institutions.outbox.models import Mail

from .. import rules
from ..models.afterwards import Pledge
from ..models.arrival import Arrival
from ..models.invitation import EventInvitation
from ..models.question import Answer
from ..models.registration import Registration
from ..models.setup import begins_at
from . import certifying, seats

YEAR = datetime.timedelta(days=365)
KINDS, INVITATION = ("registration_", "pledge_"), "registration_invitation"


@transaction.atomic
def forget(one: Registration, *, by=None) -> None:
    """Takes a person out of everything: a seat they had goes on, of them stays a row that counts. On their own word by
    the link, or told to an organiser (`by`). Done twice, once. Raises NotGranted.
    """
    grant(by is None or rules.may_organise(by, one.event))
    now = timezone.now()
    event = seats.lock(one.event)
    one = Registration.objects.get(pk=one.pk)
    if one.is_live and now < begins_at(event):
        seats.end(event, one, one.Cause.SELF, now, by=by, tell=False)
    forget_traces(one)
    erase([one.pk], now)
    certifying.erase(one)
    transaction.on_commit(lambda: forget_copies(event))


def forget_copies(event) -> None:
    """What holds the list of an event beside the tables: files that were made of it, and the phones at its doors."""
    exports.take_back(reverse("registration-export", args=[event.slug]))
    count_erasure()


def forget_traces(one: Registration) -> None:
    """What the person left beside their own registration, before that is emptied: their address on those of the
    colleagues for whom they registered, an invitation to it, their name where a door wrote it by hand, and what they
    pledged; that somebody pledged something counts on.
    """
    for pledge in one.pledges.all():
        erase_values(pledge, ["words"])
    one.pledges.update(settlement=None)
    namesakes = Arrival.objects.annotate(folded=Fold("name")).filter(event=one.event_id, folded=one.folded)
    namesakes.exclude(name="").update(name="")
    if not one.email:
        return
    brought = brought_by(one)
    Mail.objects.filter(about__in=brought, kind__in=kinds_of_mail()).delete()
    Registration.objects.filter(pk__in=brought).update(email="")
    if not Registration.objects.filter(event=one.event_id, email=one.email).exclude(pk=one.pk).exists():
        forget_invitations(EventInvitation.objects.filter(event=one.event_id, email=one.email))


def brought_by(one: Registration) -> list[int]:
    """The colleagues (ids) for whom the person gave their own address: whoever sent a group's form is its first."""
    group = Registration.objects.filter(group=one.group).order_by("pk")
    if not (one.group and one.email) or group.first().pk != one.pk:
        return []
    return list(group.filter(email=one.email).exclude(pk=one.pk).values_list("pk", flat=True))


def forget_invitations(rows) -> int:
    """Empties these, and takes their mails out of the outbox; answers how many that were."""
    Mail.objects.filter(about__in=list(rows.values_list("pk", flat=True)), kind=INVITATION).delete()
    return rows.update(name="", email="")


def kinds_of_mail() -> list[str]:
    """The kinds of mail that are about a registration; an invitation's is about that."""
    return [kind for kind in settings.MAIL_KINDS if kind.startswith(KINDS) and kind != INVITATION]


def erase(keys: list[int], now: datetime.datetime) -> int:
    """Empties these registrations; answers how many that were."""
    rows = Registration.objects.filter(pk__in=keys, forgotten_at=None)
    Answer.objects.filter(registration__in=keys).delete()
    Pledge.objects.filter(registration__in=keys).update(registration=None)
    forget_invitations(EventInvitation.objects.filter(registration__in=keys))
    Mail.objects.filter(about__in=keys, kind__in=kinds_of_mail()).delete()
    return rows.update(**dict.fromkeys(Registration.PERSONAL, ""), wants_company=False, forgotten_at=now)


def forget_people(now: datetime.datetime | None = None) -> int:
    """Names and addresses go a year after the event, unless the person keeps a pledge or a certificate; answers
    how many went.
    """
    now = now or timezone.now()
    old = Registration.objects.filter(forgotten_at=None, event__over_at__lt=now - YEAR)
    # Whoever pledged something is asked after a year; a year later nobody is asked any more.
    pledged = Pledge.objects.filter(kept="", event__over_at__gte=now - 2 * YEAR).exclude(registration=None)
    certified = Certificate.objects.valid().filter(kind=certifying.KIND)
    old = old.exclude(pk__in=certified.values("about"))
    keys = list(old.exclude(pk__in=pledged.values("registration")).values_list("pk", flat=True)[:5000])
    gone = EventInvitation.objects.filter(event__over_at__lt=now - YEAR).exclude(email="")
    return erase(keys, now) + forget_invitations(gone)


def forget_answers(now: datetime.datetime | None = None) -> int:
    """Answers go when the term of their question is over; answers how many went."""
    now = now or timezone.now()
    over = Answer.objects.filter(question__event__over_at__lt=now).values_list(
        "pk", "question__kept_days", "question__event__over_at"
    )
    keys = [key for key, days, ended in over if ended + datetime.timedelta(days=days) <= now]
    return Answer.objects.filter(pk__in=keys).delete()[0]
