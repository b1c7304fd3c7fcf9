"""What came back is read from a folder: hard and soft, in a Maildir or file by file; what is strange is laid aside."""

import mailbox
from email.errors import MessageParseError

import pytest
from django.test import override_settings

from institutions.models import Mail
from institutions.outbox.actions import bounces, returned

from ... import make

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def address(settings):
    settings.BOUNCES_TO = "bounces@kalaka.example.org"


def notification(mail, status="5.1.1", action="failed", by="path") -> bytes:
    """A notification as mail servers write it: about a mail that is named by its return path, or by its Message-ID."""
    to = bounces.return_path(mail) if by == "path" else "postmaster@kalaka.example.org"
    headers = f"Message-ID: <{mail.kind}-{mail.uuid}@kalaka.example.org>\nSubject: x\n" if by != "path" else "To: x\n"
    return f"""From: MAILER-DAEMON@posta.example.hu
Subject: Undelivered Mail
To: {to}
Content-Type: multipart/report; report-type=delivery-status; boundary="x"

--x
Content-Type: text/plain

Sorry.

--x
Content-Type: message/delivery-status

Reporting-MTA: dns; posta.example.hu

Final-Recipient: rfc822; cel@example.org
Action: {action}
Status: {status}

--x
Content-Type: {"text/rfc822-headers" if by == "headers" else "message/rfc822"}

{headers}
--x--
""".encode()


@pytest.mark.parametrize("by", ["path", "headers", "original"])
@pytest.mark.parametrize(
    ("status", "answer"),
    [("5.1.1", "hard"), ("5.0.0", "hard"), ("4.2.2", "soft"), ("5.2.2", "soft"), ("5.7.1", "soft"), ("", "soft")],
)
def test_a_mail_that_came_back_is_marked(tmp_path, by, status, answer):
    mail, other = make.mail(state="sent"), make.mail(state="sent")
    (tmp_path / "1.eml").write_bytes(notification(mail, status, by=by))
    assert returned.read(tmp_path) == 1
    mail.refresh_from_db()
    other.refresh_from_db()
    assert (mail.state, mail.answer, other.state) == ("bounced", answer, "sent")
    assert list(tmp_path.iterdir()) == []


def test_a_maildir(tmp_path, settings):
    mail = make.mail(state="sent")
    box = mailbox.Maildir(tmp_path / "box")
    box.add(notification(mail))
    box.add(b"Subject: hello\n\nNot a notification.")
    settings.BOUNCES_FOLDER = str(tmp_path / "box")
    returned.tick()
    returned.tick()
    mail.refresh_from_db()
    assert (mail.state, [one.get_flags() for one in box.values()]) == ("bounced", ["S"])
    assert list((tmp_path / "box" / "new").iterdir()) == []


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe\x00" * 1000,
        b"Content-Type: message/delivery-status\n\nnothing",
        b"Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\n",
        b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\nContent-Type: multipart/mixed; boundary=x\n\n" * 500,
        b"To: bounces+1-0000000000000000@kalaka.example.org\n\n",
        b"To: bounces+9999999999999999999999-x@kalaka.example.org\n\n",
        b"x" * 2_000_000,
    ],
)
def test_what_is_strange_is_laid_aside(tmp_path, data):
    mail = make.mail(state="sent")
    (tmp_path / "strange.eml").write_bytes(data)
    assert returned.read(tmp_path) == returned.read(tmp_path) == 0
    mail.refresh_from_db()
    assert (mail.state, [one.name for one in tmp_path.iterdir()]) == ("sent", ["strange.eml.seen"])


@pytest.mark.parametrize("error", [MessageParseError, AssertionError, KeyError, RecursionError])
def test_whatever_breaks_the_reading_of_one_the_next_is_read(tmp_path, monkeypatch, error):
    mail, real = make.mail(state="sent"), returned.email.message_from_bytes
    (tmp_path / "1").write_bytes(b"Subject: breaks\n\n")
    (tmp_path / "2").write_bytes(notification(mail))

    def breaks(data, **how):
        if b"breaks" in data:
            raise error
        return real(data, **how)

    monkeypatch.setattr(returned.email, "message_from_bytes", breaks)
    assert returned.read(tmp_path) == 1
    assert sorted(one.name for one in tmp_path.iterdir()) == ["1.seen"]


def test_a_page_that_came_with_it_changes_nothing(tmp_path):
    """The whole of the mail in HTML behind the notification, with addresses of others in it."""
    mail, other = make.mail(state="sent"), make.mail(state="sent")
    page = f"--x\nContent-Type: text/html\n\n<p>{bounces.return_path(other)} {other.uuid}</p>\n--x--"
    (tmp_path / "1").write_bytes(notification(mail).replace(b"--x--", page.encode()))
    assert returned.read(tmp_path) == 1
    assert [Mail.objects.get(pk=one.pk).state for one in (mail, other)] == ["bounced", "sent"]


def test_what_came_back_to_another_house_is_not_ours(tmp_path, settings):
    mail = make.mail(state="sent")
    with override_settings(SECRET_KEY="another house"):
        (tmp_path / "1").write_bytes(notification(mail))
    assert returned.read(tmp_path) == 0
    assert Mail.objects.get(pk=mail.pk).state == "sent"


@pytest.mark.parametrize("action", ["delayed", "delivered", "relayed", ""])
def test_what_is_late_has_not_come_back(tmp_path, action):
    mail = make.mail(state="sent")
    (tmp_path / "1").write_bytes(notification(mail, "4.4.1", action))
    assert returned.read(tmp_path) == 0
    assert Mail.objects.get(pk=mail.pk).state == "sent"


def test_nobody_marks_what_they_cannot_name(tmp_path):
    """A return path with a wrong signature, a Message-ID that was guessed."""
    mail = make.mail(state="sent")
    real = notification(mail)
    path = bounces.return_path(mail)
    (tmp_path / "1").write_bytes(real.replace(path.encode(), path.replace("+", "+1").encode()))
    guessed = notification(mail, by="headers").replace(str(mail.uuid).encode(), b"8f1f7a6e-0b1c-4d1f-9b1c-1f7a6e0b1c4d")
    (tmp_path / "2").write_bytes(guessed)
    assert returned.read(tmp_path) == 0
    assert Mail.objects.get(pk=mail.pk).state == "sent"


def test_a_folder_that_is_not_there_stops_nothing(tmp_path, settings):
    settings.BOUNCES_FOLDER = str(tmp_path / "nowhere")
    returned.tick()
