"""Handing a mail to the mail server; says whether it surely went, surely did not, or nobody knows."""

import contextlib
import logging
import signal
import smtplib
import threading
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection

from institutions.base.text import UNWANTED

from ..kind import Text
from ..models import Mail
from .bounces import return_path

LONGEST = 120
"""Seconds for one mail, whatever the server does: EMAIL_TIMEOUT holds for each of its words, and it may drip them."""
logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Outcome:
    """What became of an attempt: `sent`; `later` (surely nothing went, try again); `never` (refused for good);
    `unknown` (cut in the middle). `answer` says why: one of `models.mail.REASONS`, or the server's words.
    """

    what: str
    answer: str = ""


def message_of(mail: Mail, text: Text) -> EmailMultiAlternatives:
    """The mail as it leaves. Recipient and headers are ours; of a feature's words only the subject becomes one."""
    headers = text.headers | {
        "Auto-Submitted": "auto-generated",
        "Message-ID": f"<{mail.kind}-{mail.uuid}@{urlsplit(settings.SITE_URL).hostname}>",
    }
    sender = return_path(mail)
    if sender:
        headers["From"] = settings.DEFAULT_FROM_EMAIL
    message = EmailMultiAlternatives(one_line(text.subject), text.body, sender or None, [mail.to], headers=headers)
    if text.html:
        message.attach_alternative(text.html, "text/html")
    for one in text.attachments:
        message.attach(one_line(one.name), one.data, one.content_type)
    return message


def one_line(words: str) -> str:
    return " ".join(UNWANTED.sub(" ", words).split())


def send(message: EmailMultiAlternatives) -> Outcome:
    """Sends it. Before the text of the mail has begun, a failure surely sent nothing; after it, only an answer of the
    server tells.
    """
    begun: list[bool] = []
    connection = get_connection()
    try:
        with at_most(LONGEST):
            connection.open()
            note_beginning(connection, begun)
            connection.send_messages([message])
    except (smtplib.SMTPRecipientsRefused, smtplib.SMTPResponseException) as error:
        return Outcome("never" if is_for_good(error) else "later", told(error))
    except OSError as error:
        logger.warning("the mail server: %s", type(error).__name__)
        return Outcome("unknown", "cut") if begun else Outcome("later", "away")
    except ValueError:
        # An address that no mail can have: the next attempt would fail like this one.
        return Outcome("never", "address")
    else:
        return Outcome("sent")
    finally:
        close(connection)


def note_beginning(connection, begun: list[bool]) -> None:
    """Writes into `begun` when the server is about to get the text of the mail (SMTP only)."""
    smtp = getattr(connection, "connection", None)
    if isinstance(smtp, smtplib.SMTP):
        hand_over_text = smtp.data

        def data(text):
            begun.append(True)
            return hand_over_text(text)

        smtp.data = data


def is_for_good(error) -> bool:
    """Whether the server refuses this mail or its recipient (5..), rather than us: a wrong password of ours, or a
    sender that it does not know, is mended in the settings, and the mail goes then.
    """
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return all(code >= 500 for code, _text in error.recipients.values())
    return isinstance(error, smtplib.SMTPDataError) and error.smtp_code >= 500


def told(error) -> str:
    """The server's own answer on one short line."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, words = next(iter(error.recipients.values()))
    else:
        code, words = error.smtp_code, error.smtp_error
    words = words.decode("ascii", "replace") if isinstance(words, bytes) else str(words)
    return one_line(f"{code} {words}")[:200]


@contextlib.contextmanager
def at_most(seconds: int):
    """Raises TimeoutError inside the block when it takes longer; does nothing outside a process's main thread, where
    no alarm can be set. The job worker works in its main thread.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(number, frame):
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def close(connection) -> None:
    """What goes wrong at the good-bye changes nothing."""
    try:
        with at_most(LONGEST):
            connection.close()
    except OSError:
        logger.warning("the mail server hung up early")
