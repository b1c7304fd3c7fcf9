"""The outbox: one mail for one cause, made when it is sent, however the mail server and the workers behave."""

import datetime
import os
import signal
import smtplib
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.exceptions import ValidationError
from django.db import connections, transaction
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from institutions.base.exceptions import NotGranted, Refused
from institutions.models import Mail
from institutions.outbox.actions import mail as outbox
from institutions.outbox.actions import mail_sending
from institutions.outbox.kind import MailKind, Text, kind_choices

from ...jobs import let_pass, work

State = Mail.State
LONG_AGO = datetime.timedelta(minutes=20)


def written(mail):
    """The recipient's language and the facts, or nothing where they say so; a fault where they say that."""
    if mail.facts.get("fault"):
        raise LookupError("a fault of the feature")
    return None if mail.facts.get("gone") else Text(mail.facts.get("subject", "Tárgy"), f"{mail.language} {mail.about}")


TWICE = MailKind("kétszer is mehet", written, may_go_twice=True)
ONCE = MailKind("csak egyszer", written)
BRIEF = MailKind("egy órán belül", written, lasts=datetime.timedelta(hours=1))
BULK = MailKind("sok", written, is_bulk=True)


@pytest.fixture(autouse=True)
def kinds(settings):
    names = {"twice": "TWICE", "once": "ONCE", "brief": "BRIEF", "bulk": "BULK"}
    settings.MAIL_KINDS = settings.MAIL_KINDS | {code: f"{__name__}.{name}" for code, name in names.items()}


def queued(kind="twice", cause="first", **more):
    return outbox.queue(**({"kind": kind, "to": "cel@example.org", "cause": cause, "language": "hu"} | more))


def now_of(mail):
    return Mail.objects.get(pk=mail.pk)


def age(mail, **changed):
    """What a worker that was killed long ago left behind."""
    long_ago = timezone.now() - LONG_AGO
    Mail.objects.filter(pk=mail.pk).update(next_try=long_ago, changed_at=long_ago, **changed)


def test_every_kind_of_the_list_can_be_found(db):
    assert all(label for _code, label in kind_choices())
    with pytest.raises(KeyError):
        queued("unheard-of")


def test_one_mail_for_one_cause(db, mail_server):
    first, again, other = queued(about=7), queued(about=8), queued(cause="second", language="en", about=9)
    assert (first, DBTaskResult.objects.count()) == (again, 2)
    work()
    assert sorted(one.get_content().strip() for one in mail_server.messages) == ["en 9", "hu 7"]
    assert [now_of(one).state for one in (first, other)] == [State.SENT, State.SENT]
    assert queued().pk == first.pk
    work()
    assert len(mail_server.messages) == 2


def test_row_and_job_stand_and_fall_with_the_transaction(db):
    with pytest.raises(LookupError), transaction.atomic():
        queued()
        raise LookupError
    assert (Mail.objects.count(), DBTaskResult.objects.count()) == (0, 0)


@pytest.mark.parametrize("to", ["", "nem cím", "a@example.org\nBcc: b@example.org", "a" * 300 + "@example.org"])
def test_what_is_no_address_is_refused(db, to):
    with pytest.raises(ValidationError):
        queued(to=to)
    assert not Mail.objects.exists()


def test_the_queue_holds_no_text(db):
    mail = queued(about=7)
    (job,) = DBTaskResult.objects.all()
    assert job.args_kwargs == {"args": [mail.pk], "kwargs": {}}


def test_headers_are_ours(db, mail_server):
    subject = "Tárgy\r\nBcc: mas@example.org\u2028\x00 <b>vége</b>"
    mail = queued(subject=subject)
    work()
    (message,) = mail_server.messages
    wanted = {
        "Subject": "Tárgy Bcc: mas@example.org <b>vége</b>",
        "To": "cel@example.org",
        "From": "kalaka@example.org",
        "Auto-Submitted": "auto-generated",
        "Message-ID": f"<twice-{mail.uuid}@kalaka.example.org>",
        "Bcc": None,
    }
    assert {name: message[name] and str(message[name]).strip() for name in wanted} == wanted
    assert now_of(mail).facts == {}


@pytest.mark.parametrize(
    ("behaviour", "state", "answer"),
    [
        ("busy", State.QUEUED, "421 come back later"),
        ("later", State.QUEUED, "451 not now"),
        ("hang up before", State.QUEUED, "away"),
        ("silent", State.QUEUED, "away"),
        ("unknown", State.FAILED, "550 5.1.1 nobody of that name here"),
        ("never", State.FAILED, "554 never"),
        ("hang up after", State.UNKNOWN, "cut"),
        ("mute", State.UNKNOWN, "cut"),
    ],
)
def test_what_the_server_does(db, mail_server, settings, behaviour, state, answer):
    settings.EMAIL_TIMEOUT = 0.5
    mail_server.behaviour = behaviour
    mail = queued("once")
    work()
    row = now_of(mail)
    assert (row.state, row.attempts, row.answer) == (state, 1, answer)
    assert bool(row.reason)
    mail_server.behaviour = "accept"
    had = len(mail_server.messages)
    work()
    assert len(mail_server.messages) == had
    let_pass()
    work()
    assert len(mail_server.messages) - had == (state == State.QUEUED)


def test_the_pauses_grow_and_end(db, mail_server):
    mail_server.behaviour = "later"
    mail, pauses = queued(), []
    for _ in outbox.PAUSES:
        work()
        row = now_of(mail)
        pauses.append(round((row.next_try - row.changed_at).total_seconds() / 60))
        let_pass()
    work()
    assert pauses == [1, 5, 20, 60, 240, 720, 1440]
    assert (now_of(mail).state, now_of(mail).attempts) == (State.FAILED, len(outbox.PAUSES) + 1)
    let_pass()
    work()
    assert mail_server.conversations == len(outbox.PAUSES) + 1


def test_what_may_go_twice_goes_again_under_the_same_name(db, mail_server):
    mail_server.behaviour = "hang up after"
    mail = queued("twice")
    work()
    assert now_of(mail).state == State.QUEUED
    mail_server.behaviour = "accept"
    let_pass()
    work()
    assert now_of(mail).state == State.SENT
    first, second = mail_server.messages
    assert first["Message-ID"] == second["Message-ID"]


def test_what_is_too_late_is_not_sent(db, mail_server):
    late, in_time = queued("brief", "late"), queued("brief", "in time")
    Mail.objects.filter(pk=late.pk).update(until=timezone.now() - datetime.timedelta(seconds=1))
    work()
    assert [now_of(one).state for one in (late, in_time)] == [State.FAILED, State.SENT]
    mail_server.behaviour = "later"
    mail = queued("brief", "away")
    for _ in range(4):
        work()
        let_pass()
    assert (now_of(mail).state, now_of(mail).attempts) == (State.FAILED, 4)


def test_nothing_to_say_any_more(db, mail_server):
    mail = queued(gone=True)
    work()
    assert (now_of(mail).state, now_of(mail).answer, mail_server.conversations) == (State.STOPPED, "moot", 0)


def test_a_fault_of_the_feature_is_tried_again_and_told(db, mail_server):
    mail = queued(fault=True)
    work()
    assert (now_of(mail).state, now_of(mail).answer) == (State.QUEUED, "unwritten")
    Mail.objects.update(facts={})
    let_pass()
    work()
    assert now_of(mail).state == State.SENT


@pytest.mark.parametrize(("kind", "state"), [("twice", State.SENT), ("once", State.UNKNOWN)])
def test_a_worker_killed_between_claim_and_result(db, mail_server, monkeypatch, kind, state):
    mail = queued(kind)
    monkeypatch.setattr(smtplib.SMTP, "quit", lambda self: (_ for _ in ()).throw(SystemExit))
    with pytest.raises(SystemExit):
        outbox.deliver.call(mail.pk)
    monkeypatch.undo()
    assert now_of(mail).state == State.CLAIMED
    work()
    outbox.tick()
    assert now_of(mail).state == State.CLAIMED
    age(mail)
    outbox.tick()
    let_pass()
    work()
    assert (now_of(mail).state, len(mail_server.messages)) == (state, 2 if kind == "twice" else 1)
    assert len({one["Message-ID"] for one in mail_server.messages}) == 1


@pytest.mark.django_db(transaction=True)
def test_a_worker_killed_by_force_while_it_sends_and_another_one_started(mail_server):
    """The process itself, by SIGKILL, when the server has the whole text and has not answered yet."""
    mail_server.behaviour = "mute"
    mails = [queued("twice", "first"), queued("once", "second")]
    for number, mail in enumerate(mails, 1):
        connections.close_all()
        worker = os.fork()
        if not worker:
            try:
                outbox.deliver.call(mail.pk)
            finally:
                os._exit(1)
        until = time.monotonic() + 30
        while len(mail_server.messages) < number and time.monotonic() < until:
            time.sleep(0.02)
        os.kill(worker, signal.SIGKILL)
        os.waitpid(worker, 0)
        assert (now_of(mail).state, len(mail_server.messages)) == (State.CLAIMED, number)
        age(mail)
    mail_server.behaviour = "accept"
    outbox.tick()
    let_pass()
    work()
    assert [now_of(mail).state for mail in mails] == [State.SENT, State.UNKNOWN]
    assert [one["Message-ID"].split("-")[0] for one in mail_server.messages] == ["<twice", "<once", "<twice"]
    assert mail_server.messages[0]["Message-ID"] == mail_server.messages[2]["Message-ID"]


def test_a_lost_job_is_made_again_and_a_waiting_one_is_not(db, mail_server):
    lost, waiting = queued(cause="lost"), queued(cause="waiting")
    DBTaskResult.objects.filter(args_kwargs__args__0=lost.pk).delete()
    for mail in (lost, waiting):
        age(mail)
    outbox.tick()
    outbox.tick()
    assert DBTaskResult.objects.count() == 2
    work()
    assert [now_of(one).state for one in (lost, waiting)] == [State.SENT, State.SENT]
    assert len(mail_server.messages) == 2


def test_the_result_of_a_slow_attempt_comes_late(db):
    """The clock has given the attempt up; it was sent after all, or was not and somebody has decided otherwise."""
    mail = queued()
    assert outbox.claim(mail)
    age(mail)
    outbox.tick()
    Mail.objects.update(state=State.STOPPED)
    outbox.note(mail, mail_sending.Outcome("later", "away"))
    assert now_of(mail).state == State.STOPPED
    outbox.note(mail, mail_sending.Outcome("sent"))
    assert now_of(mail).state == State.SENT


def test_a_server_that_drips_its_words_does_not_keep_the_worker(db, mail_server, monkeypatch):
    monkeypatch.setattr(mail_sending, "LONGEST", 1)
    mail_server.behaviour = "drip"
    mail = queued()
    work()
    assert (now_of(mail).state, now_of(mail).answer) == (State.QUEUED, "away")


def test_bulk_waits_behind_what_somebody_waits_for(db, mail_server):
    queued("bulk", "many", to="sok@example.org")
    queued("twice", "one", to="egy@example.org")
    work()
    assert [one["To"] for one in mail_server.messages] == ["egy@example.org", "sok@example.org"]


@pytest.mark.django_db(transaction=True)
def test_many_workers_send_each_once(mail_server):
    mails = [queued("once", f"cause {number}", to=f"cel{number}@example.org") for number in range(12)]
    barrier = threading.Barrier(4)

    def deliver_all():
        barrier.wait()
        try:
            for mail in mails:
                outbox.deliver.call(mail.pk)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _number: deliver_all(), range(4)))
    assert sorted(one["To"] for one in mail_server.messages) == sorted(mail.to for mail in mails)
    assert set(Mail.objects.values_list("state", flat=True)) == {State.SENT}


@pytest.mark.django_db(transaction=True)
def test_one_cause_at_the_same_moment(mail_server):
    barrier = threading.Barrier(4)

    def cause(_number):
        barrier.wait()
        try:
            return queued().pk
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(cause, range(4)))) == 1
    assert (Mail.objects.count(), DBTaskResult.objects.count()) == (1, 1)


def test_settled_rows_are_forgotten_in_time(db):
    kept = []
    for state, days in [(s, d) for s in State.values for d in (29, 31, 89, 91)]:
        mail = queued(cause=f"{state} {days}")
        Mail.objects.filter(pk=mail.pk).update(state=state, changed_at=timezone.now() - datetime.timedelta(days=days))
        if days < (30 if state == State.SENT else 90 if state in ("failed", "unknown", "stopped", "bounced") else 100):
            kept.append((state, days))
    Mail.objects.update(next_try=timezone.now())
    outbox.tick()
    assert DBTaskResult.objects.count() == 28
    DBTaskResult.objects.update(status="SUCCESSFUL", finished_at=timezone.now() - datetime.timedelta(days=8))
    outbox.tick()
    assert DBTaskResult.objects.count() == 0
    age_of = {mail.cause.split()[0]: 0 for mail in Mail.objects.all()}
    assert set(age_of) == set(State.values)
    assert sorted(tuple(one.split()) for one in Mail.objects.values_list("cause", flat=True)) == sorted(
        (str(state), str(days)) for state, days in kept
    )


def test_who_reads_what(people):
    """Administrators all; everybody else what they caused and was lost; a visitor's is nobody else's."""
    for state in State.values:
        for by in ("mentor", "coordinator", None):
            mail = queued(cause=f"{by} {state}", by=people[by] if by else None)
            Mail.objects.filter(pk=mail.pk).update(state=state)
    seen = {
        name: {mail.cause for mail in Mail.objects.visible_to(who)}
        for name, who in people.items()
        if name not in ("administrator", "mentor", "coordinator")
    }
    assert {name: found for name, found in seen.items() if found} == {}
    for name in ("mentor", "coordinator"):
        found = {mail.cause for mail in Mail.objects.visible_to(people[name])}
        assert found == {f"{name} failed", f"{name} unknown", f"{name} bounced"}
    assert Mail.objects.visible_to(people["administrator"]).count() == 3 * len(State.values)


def test_retry_and_stop(people, mail_server):
    own, clocks, waiting = queued(cause="own", by=people["mentor"]), queued(cause="clock"), queued(cause="waiting")
    Mail.objects.filter(pk__in=[own.pk, clocks.pk]).update(state=State.FAILED, attempts=8, answer="554 never")
    for mail, who in ((own, "coordinator"), (clocks, "mentor"), (clocks, "lead")):
        with pytest.raises(NotGranted):
            outbox.retry(mail, by=people[who])
    for who in ("mentor", "lead"):
        with pytest.raises(NotGranted):
            outbox.stop(waiting, by=people[who])
    outbox.stop(waiting, by=people["administrator"])
    outbox.retry(own, by=people["mentor"])
    outbox.retry(clocks, by=people["administrator"])
    work()
    assert [now_of(one).state for one in (own, clocks, waiting)] == [State.SENT, State.SENT, State.STOPPED]
    assert {one["Message-ID"] for one in mail_server.messages} == {
        f"<twice-{one.uuid}@kalaka.example.org>" for one in (own, clocks)
    }
    for act in (outbox.retry, outbox.stop):
        with pytest.raises(Refused):
            act(clocks, by=people["administrator"])
