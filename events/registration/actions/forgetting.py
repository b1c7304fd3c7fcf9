"""How what people told of themselves goes: on their word, or when its time is over; the count stays."""

import datetime

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from institutions.certificates.models import Certificate
from institutions.erasing.models import count_erasure
from institutions.outbox.models import Mail

from ..models.afterwards import Pledge
from ..models.invitation import EventInvitation
from ..models.question import Answer
from ..models.registration import Registration
from ..models.setup import begins_at
from . import certifying, seats

YEAR = datetime.timedelta(days=365)
KINDS = ("registration_", "pledge_")


@transaction.atomic
def forget(one: Registration, *, by=None) -> None:
    """Takes a person out of everything: a seat they had goes on, of them stays a row that counts. Done twice, once."""
    now = timezone.now()
    event = seats.lock(one.event)
    one = Registration.objects.get(pk=one.pk)
    if one.is_live and now < begins_at(event):
        seats.end(event, one, one.Cause.SELF, now, by=by, tell=False)
    erase([one.pk], now)
    certifying.erase(one)
    # The phones at the doors fetch their list anew.
    transaction.on_commit(count_erasure)


def erase(keys: list[int], now: datetime.datetime) -> int:
    """Empties these registrations; answers how many that were."""
    rows = Registration.objects.filter(pk__in=keys, forgotten_at=None)
    Answer.objects.filter(registration__in=keys).delete()
    Pledge.objects.filter(registration__in=keys).update(registration=None)
    EventInvitation.objects.filter(registration__in=keys).update(name="", email="")
    kinds = [kind for kind in settings.MAIL_KINDS if kind.startswith(KINDS)]
    Mail.objects.filter(about__in=keys, kind__in=kinds).delete()
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
    return erase(keys, now) + gone.update(name="", email="")


def forget_answers(now: datetime.datetime | None = None) -> int:
    """Answers go when the term of their question is over; answers how many went."""
    now = now or timezone.now()
    over = Answer.objects.filter(question__event__over_at__lt=now).values_list(
        "pk", "question__kept_days", "question__event__over_at"
    )
    keys = [key for key, days, ended in over if ended + datetime.timedelta(days=days) <= now]
    return Answer.objects.filter(pk__in=keys).delete()[0]
