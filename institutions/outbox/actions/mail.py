"""The outbox: mails are queued in the transaction that causes them, and leave one by one in the job worker.

`queue` is all that a feature calls; `tick` is what a clock calls, as often as it likes (ADR 0030).
"""

import datetime
import logging

from django.db import InterfaceError, OperationalError, transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from institutions.base.exceptions import Refused, grant

from ..kind import can_go_again, kind_of
from ..models import Mail
from ..rules import may_retry_mail, may_stop_mail
from . import words
from .bounces import bounced, of_return_path, return_path  # noqa: F401 -- features know the outbox by one name
from .mail_sending import Outcome, message_of, one_line, send

State = Mail.State
PAUSES = [datetime.timedelta(minutes=minutes) for minutes in (1, 5, 20, 60, 240, 720, 1440)]
"""After each failed attempt but the last: a mail server may be away for a day and a half."""
LOST = datetime.timedelta(minutes=15)
"""No attempt takes that long: its worker is gone."""
JOBS_KEPT = datetime.timedelta(days=7)
PRIORITY, BULK_PRIORITY = -10, -20
"""Mails wait behind other jobs, and many of a kind behind the one that somebody is waiting for."""
FORGOTTEN = {"facts": {}, "own_subject": "", "own_body": ""}
"""What is needed no more of a mail that went."""
logger = logging.getLogger(__name__)


@transaction.atomic
def queue(
    *, kind: str, to: str, cause: str, about: int | None = None, language="", by=None, at=None, until=None, **facts
) -> Mail:
    """Puts a mail in the outbox, with the job that sends it: both are there if and only if the transaction commits.

    `cause` names why, once and for ever: a second call with it answers the first one's mail, and sends nothing. `by` is
    whose deed it is: they are told when it fails. It leaves at the moment `at`, now where there is none. Texts among
    the `facts` become one line. Raises KeyError for an unknown kind, ValidationError for what is no address.
    """
    now = at or timezone.now()
    mail = Mail(
        kind=kind,
        to=to,
        cause=cause,
        about=about,
        language=language or translation.get_language(),
        caused_by=getattr(by, "pk", None),
        facts={name: one_line(value) if isinstance(value, str) else value for name, value in facts.items()},
        until=until or end_of(kind, now),
        next_try=now,
    )
    mail.full_clean(validate_unique=False, validate_constraints=False)
    made, is_new = Mail.objects.get_or_create(
        cause=cause, defaults={one.attname: getattr(mail, one.attname) for one in Mail._meta.fields if one.name != "id"}
    )
    if is_new:
        enqueue(made, now)
    return made


def paced(kind: str, number: int, start: datetime.datetime | None = None) -> datetime.datetime:
    """When the mail of that number (from 0) of a large sending leaves, so that no more than the kind's rate do."""
    rate = kind_of(kind).rate
    return (start or timezone.now()) + datetime.timedelta(minutes=number / rate if rate else 0)


def end_of(kind: str, now: datetime.datetime) -> datetime.datetime | None:
    """Until when a mail of that kind is worth sending."""
    lasts = kind_of(kind).lasts
    return lasts and now + lasts


def enqueue(mail: Mail, moment: datetime.datetime) -> None:
    """The job that sends it; the queue is a table, so it stands and falls with the transaction."""
    priority = BULK_PRIORITY if kind_of(mail.kind).is_bulk else PRIORITY
    run_after = moment if moment > timezone.now() else None
    deliver.using(priority=priority, run_after=run_after).enqueue(mail.pk)


@task
def deliver(mail_id: int) -> None:
    """Sends one mail, unless that was done, or it is too late, or there is nothing to say any more."""
    mail = Mail.objects.filter(pk=mail_id, state=State.QUEUED, next_try__lte=timezone.now()).first()
    if mail is None:
        return
    if mail.until and mail.until < timezone.now():
        settle(mail, State.FAILED, mail.answer or "late")
        return
    try:
        with translation.override(mail.language):
            text = words.text_of(mail)
            message = text and message_of(mail, text)
    except (OperationalError, InterfaceError):
        # The database went away: the row still waits, and gets another job.
        raise
    except Exception:
        logger.exception("a mail (%s) could not be written", mail.kind)
        if claim(mail):
            note(mail, Outcome("later", "unwritten"))
        return
    if message is None:
        settle(mail, State.STOPPED, "moot")
    elif claim(mail):
        note(mail, send(message))


def claim(mail: Mail) -> bool:
    """Commits that this attempt begins, before a byte of it leaves: whoever dies afterwards has not left a row that
    looks untouched. False when somebody else was first, or stopped it.
    """
    waiting = Mail.objects.filter(pk=mail.pk, state=State.QUEUED, changed_at=mail.changed_at)
    mail.state, mail.attempts, mail.changed_at = State.CLAIMED, mail.attempts + 1, timezone.now()
    return bool(waiting.update(state=mail.state, attempts=mail.attempts, changed_at=mail.changed_at))


@transaction.atomic
def note(mail: Mail, outcome: Outcome) -> None:
    """Writes down what became of an attempt; one that surely sent nothing is made again later, and so is one of which
    nobody knows where a second copy does no harm.
    """
    if outcome.what == "sent":
        # Whatever was decided about the row meanwhile: it went. What it was about is needed no more.
        Mail.objects.filter(pk=mail.pk).update(state=State.SENT, changed_at=timezone.now(), answer="", **FORGOTTEN)
        return
    # Without the server's words, which often name the recipient.
    logger.warning("a mail (%s) was not sent: %s", mail.kind, outcome.what)
    if outcome.what == "never":
        settle(mail, State.FAILED, outcome.answer)
    elif outcome.what == "unknown" and not kind_of(mail.kind).may_go_twice:
        settle(mail, State.UNKNOWN, outcome.answer)
    else:
        again(mail, outcome.answer)


def again(mail: Mail, answer: str) -> None:
    """Another attempt after a pause that grows, if there is one left and it would not be too late."""
    pauses = PAUSES[mail.attempts - 1 : mail.attempts]
    moment = timezone.now() + pauses[0] if pauses else None
    if moment is None or (mail.until and moment > mail.until):
        settle(mail, State.FAILED, answer)
    elif settle(mail, State.QUEUED, answer, next_try=moment):
        enqueue(mail, moment)


def settle(mail: Mail, state: str, answer: str, **changed) -> bool:
    """Writes a row's new state, unless somebody has changed it since it was read."""
    same = Mail.objects.filter(pk=mail.pk, state=mail.state, changed_at=mail.changed_at)
    return bool(same.update(state=state, answer=answer, changed_at=timezone.now(), **changed))


def tick(now: datetime.datetime | None = None) -> None:
    """Picks up what a killed worker left behind, and forgets what was settled long ago."""
    now = now or timezone.now()
    pick_up(now)
    Mail.objects.outdated(now).delete()
    jobs().finished().filter(finished_at__lt=now - JOBS_KEPT).delete()


@transaction.atomic
def pick_up(now: datetime.datetime) -> None:
    """What waits long after its time and has no job gets one; what was being sent when its worker died may have
    arrived: it goes again only where a second copy does no harm.
    """
    lost = Mail.objects.filter(state__in=[State.QUEUED, State.CLAIMED], next_try__lt=now - LOST)
    lost = list(lost.filter(changed_at__lt=now - LOST).select_for_update(skip_locked=True).order_by("pk"))
    waiting = waiting_jobs() if lost else set()
    for mail in lost:
        if mail.state == State.CLAIMED:
            note(mail, Outcome("unknown", mail.answer))
        elif mail.pk not in waiting:
            enqueue(mail, now)


def waiting_jobs() -> set[int]:
    """The keys of the mails whose job nobody has begun."""
    return {job["args"][0] for job in jobs().filter(status="READY").values_list("args_kwargs", flat=True)}


def jobs():
    """The jobs of ours in the queue's table."""
    return DBTaskResult.objects.filter(task_path=deliver.module_path)


@transaction.atomic
def retry(mail: Mail, *, by) -> Mail:
    """Queues a mail again that was lost or stopped, under its Message-ID. Raises NotGranted, Refused for any other."""
    mail = Mail.objects.select_for_update().get(pk=mail.pk)
    grant(may_retry_mail(by, mail))
    if mail.state not in Mail.RETRIED:
        raise Refused(_("Ez a levél már sorban áll, vagy elment."))
    if not can_go_again(mail):
        raise Refused(_("Ez a levél talán megérkezett, és kétszer nem mehet ki."))
    now = timezone.now()
    mail.state, mail.attempts, mail.answer = State.QUEUED, 0, ""
    mail.next_try, mail.changed_at, mail.until = now, now, end_of(mail.kind, now)
    mail.save(update_fields=["state", "attempts", "answer", "next_try", "changed_at", "until"])
    enqueue(mail, now)
    return mail


@transaction.atomic
def rewrite(mail: Mail, **said) -> Mail:
    """Puts an organiser's words in place of the kind's (`words.rewrite`), with a job of its own: one that had begun to
    write the earlier words gives up.
    """
    mail = words.rewrite(mail, **said)
    enqueue(mail, mail.next_try)
    return mail


@transaction.atomic
def stop(mail: Mail, *, by) -> Mail:
    """Keeps a waiting mail from leaving; pressed twice, once. Raises NotGranted, Refused when it has left."""
    mail = Mail.objects.select_for_update().get(pk=mail.pk)
    grant(may_stop_mail(by, mail))
    if mail.state == State.STOPPED:
        return mail
    if mail.state != State.QUEUED:
        raise Refused(_("Ez a levél már nem állítható meg."))
    mail.state, mail.changed_at = State.STOPPED, timezone.now()
    mail.save(update_fields=["state", "changed_at"])
    return mail
