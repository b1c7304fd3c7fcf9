"""What a subscriber does: asks, confirms, changes what they read, leaves. Asking sends a letter and no more: only the
owner of the address can go on, by the link in it.
"""

import datetime

from django.contrib.auth.models import AnonymousUser
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from institutions.base.exceptions import Refused
from institutions.once.actions import once
from institutions.outbox.actions import mail as outbox
from institutions.outbox.models import Mail, MailState
from mentors.people import guard

from ..models.issue import Issue
from ..models.subscriber import CONFIRM_WITHIN, TEXT_VERSION, Subscriber, SubscriberState

VISITOR = AnonymousUser()
KEPT = {
    SubscriberState.LEFT: datetime.timedelta(days=30),
    SubscriberState.SUSPENDED: datetime.timedelta(days=180),
}
"""How long an address stays behind the end of its subscription."""
PAUSE = datetime.timedelta(hours=1)
"""Between two letters that somebody asks for."""
WISHES = ("language", "topics", "county")


@once
def ask(*, by, email: str, language: str, topics: list[str], county=None) -> Subscriber:
    """Sends the owner of the address a link; nothing of a subscription that stands changes, whoever asks. One letter
    goes in an hour, however often it is asked for: the link in it stays good.
    """
    wishes = {"language": language, "topics": topics, "county": county}
    made, is_new = Subscriber.objects.get_or_create(email=email, defaults=wishes)
    subscriber = Subscriber.objects.select_for_update().get(pk=made.pk)
    if subscriber.state != SubscriberState.ACTIVE:
        if not is_new:
            _wish(subscriber, wishes)
        subscriber.state, subscriber.ended_at = SubscriberState.ASKED, None
    subscriber.asked_at = timezone.now()
    subscriber.full_clean()
    subscriber.save()
    if not _was_told(subscriber) and guard.may_mail(email):
        _invite(subscriber)
    return subscriber


def _was_told(subscriber: Subscriber) -> bool:
    """Whether a letter with the link has left, or is to leave, since an hour ago."""
    told = Mail.objects.about("newsletter_confirm", subscriber.pk).filter(created_at__gt=timezone.now() - PAUSE)
    return told.exclude(state__in=[MailState.FAILED, MailState.STOPPED, MailState.BOUNCED]).exists()


def _invite(subscriber: Subscriber) -> None:
    outbox.queue(
        kind="newsletter_confirm",
        to=subscriber.email,
        cause=f"newsletter-confirm:{subscriber.pk}:{subscriber.asked_at.isoformat()}",
        about=subscriber.pk,
        language=subscriber.language,
        until=subscriber.asked_at + CONFIRM_WITHIN,
    )


def _wish(subscriber: Subscriber, wishes: dict) -> None:
    for name in WISHES:
        setattr(subscriber, name, wishes[name])


@transaction.atomic
def confirm(subscriber: Subscriber) -> Subscriber:
    """Begins the subscription, and keeps what was agreed to, and when. Raises Refused for who has left since."""
    subscriber = _locked(subscriber)
    if subscriber.state == SubscriberState.ACTIVE:
        return subscriber
    if subscriber.state != SubscriberState.ASKED:
        raise Refused
    subscriber.state, subscriber.text_version = SubscriberState.ACTIVE, TEXT_VERSION
    subscriber.confirmed_at = timezone.now()
    subscriber.full_clean()
    subscriber.save()
    return subscriber


@transaction.atomic
def change(subscriber: Subscriber, **wishes) -> Subscriber:
    """Changes what an active subscriber reads. Raises Refused for who has left, ValidationError."""
    subscriber = _locked(subscriber)
    if subscriber.state != SubscriberState.ACTIVE:
        raise Refused
    _wish(subscriber, wishes)
    subscriber.full_clean()
    subscriber.save()
    return subscriber


@transaction.atomic
def leave(subscriber: Subscriber, issue: int = 0) -> Subscriber:
    """Ends the subscription and stops what waits for this address; the issue that brought it about (its id, 0 for none)
    counts one more, without saying who. Leaving twice is leaving once.
    """
    subscriber = _locked(subscriber)
    if subscriber.state == SubscriberState.LEFT:
        return subscriber
    subscriber.state, subscriber.ended_at = SubscriberState.LEFT, timezone.now()
    subscriber.save(update_fields=["state", "ended_at"])
    waiting = Mail.objects.about("newsletter", subscriber.pk).queued()
    waiting.update(state=MailState.STOPPED, answer="moot", changed_at=timezone.now())
    Issue.objects.filter(pk=issue).update(left=F("left") + 1)
    return subscriber


def suspend(key: int) -> None:
    """No more mails to an address from which they come back for good."""
    active = Subscriber.objects.active().filter(pk=key)
    active.update(state=SubscriberState.SUSPENDED, ended_at=timezone.now())


def forget(now: datetime.datetime) -> int:
    """Deletes the addresses that nobody confirmed, that have left, or that cannot be reached; answers how many."""
    gone = Q(state=SubscriberState.ASKED, asked_at__lt=now - CONFIRM_WITHIN)
    for state, kept in KEPT.items():
        gone |= Q(state=state, ended_at__lt=now - kept)
    return Subscriber.objects.filter(gone).delete()[0]


def _locked(subscriber: Subscriber) -> Subscriber:
    return Subscriber.objects.select_for_update().get(pk=subscriber.pk)
