"""What organisers do with mails before they leave: read, write anew, stop; and with those that came back."""

import datetime

import pytest
from django.db.models import Q
from django.utils import timezone

from institutions.base.exceptions import Conflict, NotGranted, Refused
from institutions.models import Mail
from institutions.outbox.actions import mail as outbox
from institutions.outbox.kind import Attachment, MailKind, Text
from mentors.models import User

from ...jobs import let_pass, work

State = Mail.State
LINK = "https://kalaka.example.org/registrations/1:1tabc:{}"
ICS = b"BEGIN:VCALENDAR\r\nSUMMARY:\xc5\x90szi nap\r\nEND:VCALENDAR\r\n"


def written(mail):
    """Two links with a token each, one of them twice; the second begins like the first."""
    if mail.facts.get("moot"):
        return None
    first, second = LINK.format("first"), LINK.format("first-2")
    body = f"Kedves Tag!\n\nLemondás: {second}.\nMegnézi: {first}\nVagy innen ({second}).\n"
    files = (
        Attachment("őszi nap.ics", "text/calendar; method=REQUEST", ICS),
        Attachment("terv.pdf", "application/pdf", b"%PDF-1.7 \xff"),
    )
    return Text("Várjuk", body, f"<p>{second}</p>", attachments=files)


def broken(mail):
    raise RuntimeError("no such registration")


def readers(user):
    """Mails about record 7 are the coordinators'."""
    return Q(about=7) if user in User.objects.filter(appointments__role="coordinator") else None


EVENT = MailKind("eseményé", written, readers=readers, is_editable=True, rate=30)
BROKEN = MailKind("hibás", broken, readers=readers, is_editable=True)
CLOSED = MailKind("zárt", written, readers=readers)


@pytest.fixture(autouse=True)
def kinds(settings):
    here = __name__
    settings.SITE_URL = "https://kalaka.example.org"
    settings.MAIL_KINDS = {"event": f"{here}.EVENT", "broken": f"{here}.BROKEN", "closed": f"{here}.CLOSED"}


def queued(kind="event", about=7, **more):
    return outbox.queue(kind=kind, to="tag@example.org", cause=f"{kind} {about}", about=about, language="hu", **more)


def edit(client, mail, **fields):
    data = {"own_subject": "Várjuk", "own_body": "Más szöveg, {1}", "revision": mail.revision} | fields
    return client.post(f"/mail/{mail.pk}/edit/", data)


def test_attachments_arrive_as_they_are(db, mail_server):
    queued()
    work()
    [message] = mail_server.messages
    ics, pdf = message.iter_attachments()
    assert (ics.get_content_type(), ics["Content-Type"].params["method"]) == ("text/calendar", "REQUEST")
    assert (ics.get_filename(), pdf.get_filename(), pdf.get_content_type()) == (
        "őszi nap.ics",
        "terv.pdf",
        "application/pdf",
    )
    assert (ics.get_payload(decode=True).replace(b"\r\n", b"\n"), pdf.get_payload(decode=True)) == (
        ICS.replace(b"\r\n", b"\n"),
        b"%PDF-1.7 \xff",
    )


def test_who_reads_what(people, client_of):
    theirs, others, closed = queued(), queued(about=8), queued("closed")
    found = {name: {mail.pk for mail in Mail.objects.visible_to(who)} for name, who in people.items()}
    both = {theirs.pk, closed.pk}
    assert {name: rows for name, rows in found.items() if rows} == {
        "coordinator": both,
        "coordinator_elsewhere": both,
        "administrator": both | {others.pk},
    }
    client = client_of(people["coordinator"])
    assert [client.get(f"/mail/{mail.pk}/").status_code for mail in (theirs, others, closed)] == [200, 404, 200]
    assert [client.get(f"/mail/{mail.pk}/edit/").status_code for mail in (theirs, others, closed)] == [200, 404, 404]
    assert [client.post(f"/mail/{mail.pk}/stop/").status_code for mail in (others, theirs)] == [404, 302]
    rows = {mail.to for mail in client.get("/mail/").context["rows"]}
    assert rows == {"tag@example.org"}


def test_the_words_are_shown_without_what_opens(people, client_of):
    mail, closed = queued(), queued("closed")
    client = client_of(people["coordinator"])
    page = client.get(f"/mail/{mail.pk}/").content.decode()
    assert "Lemondás: {1}.<br>Megnézi: {2}<br>Vagy innen ({1})." in page
    assert ("őszi nap.ics" in page, "1tabc" in page) == (True, False)
    assert "Lemondás" not in client.get(f"/mail/{closed.pk}/").content.decode()
    form = client.get(f"/mail/{mail.pk}/edit/").content.decode()
    assert ("Megnézi: {2}" in form, "1tabc" in form) == (True, False)


def test_own_words_leave_with_the_links_of_that_moment(people, client_of, mail_server):
    mail = queued()
    words = {"own_subject": "Mégis\r\nBcc: x@example.org", "own_body": "Itt: {2}, ott: {1}. {3} {99999}"}
    assert edit(client_of(people["coordinator"]), mail, **words).status_code == 302
    mail.refresh_from_db()
    assert (mail.own_body, mail.revision) == ("Itt: {2}, ott: {1}. {3} {99999}", 2)
    let_pass()
    work()
    [message] = mail_server.messages
    assert (message["Subject"], message["Bcc"]) == ("Mégis Bcc: x@example.org", None)
    assert message.get_body().get_content().strip() == (
        f"Itt: {LINK.format('first')}, ott: {LINK.format('first-2')}. {{3}} {{99999}}"
    )
    assert message.get_body(("html",)) is None
    assert len(list(message.iter_attachments())) == 2
    mail.refresh_from_db()
    assert (mail.state, mail.own_subject, mail.own_body) == (State.SENT, "", "")


def test_what_was_not_changed_stays_the_kinds(people, client_of):
    mail = queued()
    client = client_of(people["coordinator"])
    body = client.get(f"/mail/{mail.pk}/edit/").context["form"].initial["own_body"]
    edit(client, mail, own_body=body.replace("\n", "\r\n"))
    mail.refresh_from_db()
    assert (mail.own_subject, mail.own_body) == ("", "")


def test_the_second_editor_sees_both_texts(people, client_of):
    mail = queued()
    outbox.rewrite(mail, by=people["administrator"], revision=1, own_subject="", own_body="Az elsőé")
    answer = edit(client_of(people["coordinator"]), mail, own_body="A másodiké")
    assert answer.status_code == 409
    assert all(words in answer.content.decode() for words in ("Az elsőé", "A másodiké"))
    with pytest.raises(Conflict):
        outbox.rewrite(mail, by=people["coordinator"], revision=None, own_subject="", own_body="Más")


def test_what_has_left_is_written_anew_no_more(people, client_of):
    mail = queued()
    Mail.objects.update(state=State.SENT)
    answer = edit(client_of(people["coordinator"]), mail)
    assert "nem szerkeszthető" in answer.content.decode()
    assert "Más szöveg, {1}" in answer.content.decode()
    with pytest.raises(NotGranted):
        outbox.rewrite(mail, by=people["mentor"], revision=1, own_subject="", own_body="x")


def test_words_written_while_the_worker_wrote_the_earlier_ones(people, mail_server, monkeypatch):
    """The worker has the earlier text in hand: it gives up, and what leaves is the later one, once."""
    mail = queued()
    claim = outbox.claim

    def slowly(row):
        if Mail.objects.get(pk=row.pk).revision == 1:
            outbox.rewrite(row, by=people["coordinator"], revision=1, own_subject="", own_body="Későbbi")
        return claim(row)

    monkeypatch.setattr(outbox, "claim", slowly)
    work()
    [message] = mail_server.messages
    assert message.get_body().get_content().strip() == "Későbbi"
    assert Mail.objects.get(pk=mail.pk).state == State.SENT


@pytest.mark.parametrize("kind", ["broken", "event"])
def test_a_mail_that_says_nothing(people, client_of, kind):
    mail = queued(kind, moot=True)
    client = client_of(people["coordinator"])
    told = {"broken": "nem sikerült megírni", "event": "nem lenne miről szólnia"}[kind]
    assert told in client.get(f"/mail/{mail.pk}/").content.decode()


def test_a_mail_leaves_at_its_time(db, mail_server):
    later = timezone.now() + datetime.timedelta(hours=2)
    mail = queued(at=later)
    work()
    outbox.tick(timezone.now() + datetime.timedelta(hours=1))
    work()
    assert (Mail.objects.get().next_try, mail_server.messages) == (later, [])
    Mail.objects.update(next_try=timezone.now())
    outbox.deliver.func(mail.pk)
    assert len(mail_server.messages) == 1


def test_a_large_sending_is_spread_by_its_rate(db):
    start = timezone.now()
    seconds = [(outbox.paced("event", number, start) - start).total_seconds() for number in (0, 1, 30, 90)]
    assert seconds == [0, 2, 60, 180]
    assert outbox.paced("closed", 90, start) == start


# -- Coming back -----------------------------------------------------------------------------------------------------


def test_each_mail_comes_back_to_an_address_of_its_own(db, mail_server, settings):
    settings.BOUNCES_TO = "bounces@kalaka.example.org"
    mail = queued()
    work()
    [message] = mail_server.messages
    path = outbox.return_path(mail)
    assert message["From"] == settings.DEFAULT_FROM_EMAIL
    assert mail_server.senders == [path]
    assert len(path.partition("@")[0]) <= 64
    assert outbox.of_return_path(path) == outbox.of_return_path(path.upper()) == mail


def test_without_a_mailbox_for_it_nothing_changes(db, mail_server):
    mail = queued()
    work()
    assert (outbox.return_path(mail), mail_server.senders) == ("", ["kalaka@example.org"])


@pytest.mark.parametrize(
    "address", ["", "@", "b+1-0000000000000000@x", "b+é-0@x", "a+٣-0@x", "b+1@x", f"x+{'9' * 40}-0@x"]
)
def test_a_forged_address_names_no_mail(db, address):
    queued()
    assert outbox.of_return_path(address) is None


@pytest.mark.parametrize(
    ("state", "found"),
    [("sent", "bounced"), ("unknown", "bounced"), ("queued", "queued"), ("stopped", "stopped")],
)
def test_only_what_left_comes_back(people, client_of, state, found):
    mail = queued()
    Mail.objects.update(state=state)
    assert client_of(people["coordinator"]).post(f"/mail/{mail.pk}/bounced/").status_code == 302
    mail.refresh_from_db()
    assert (mail.state, mail.bounced_by) == (found, people["coordinator"].pk if found == "bounced" else None)


def test_a_machine_reads_what_came_back_once(people):
    mail = queued(by=people["mentor"])
    Mail.objects.update(state=State.SENT)
    assert [outbox.bounced(mail, hard=hard) for hard in (False, True)] == [True, False]
    mail.refresh_from_db()
    assert (mail.state, mail.answer, mail.bounced_by) == (State.BOUNCED, "soft", None)
    assert list(Mail.objects.visible_to(people["mentor"])) == [mail]
    with pytest.raises(Refused):
        outbox.retry(mail, by=people["administrator"])
    with pytest.raises(NotGranted):
        outbox.bounced(mail, hard=True, by=people["mentor"])
