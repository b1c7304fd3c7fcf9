"""The digest as a mail, and its sending, which says whether it surely went, surely did not, or nobody knows."""

import logging
import smtplib
from enum import Enum
from urllib.parse import urlsplit

from django.conf import settings
from django.core import signing
from django.core.mail import EmailMultiAlternatives, get_connection
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import ngettext

from ..figures.digest import counts, digest_of
from ..models import DailyDigest, User

SALT = "mentors.digest.off"
logger = logging.getLogger(__name__)


class Outcome(Enum):
    """What became of a mail: sent; not sent, try again; not sent, do not try again; cut in the middle."""

    SENT = "sent"
    LATER = "later"
    NEVER = "never"
    UNKNOWN = "unknown"


def off_path(user) -> str:
    """The address that switches this person's digest off, without a log-in: a signed one that does nothing else."""
    return reverse("digest-off", args=[signing.dumps(user.pk, salt=SALT)])


def user_of(token: str) -> User | None:
    """Whose digest such an address switches off; None for a forged one."""
    try:
        return User.objects.filter(pk=signing.loads(token, salt=SALT)).first()
    except signing.BadSignature:
        return None


def mail_of(row: DailyDigest) -> EmailMultiAlternatives | None:
    """The mail of that row in the person's language, None where there is nothing to tell."""
    user = row.user
    with translation.override(user.language):
        sections = digest_of(user, row.day)
        if not sections:
            return None
        context = {
            "person": user,
            "day": row.day,
            "sections": sections,
            "counts": counts(sections),
            "site": settings.SITE_URL,
            "SITE_NAME": settings.SITE_NAME,
            "LANGUAGE_CODE": user.language,
            "off_path": off_path(user),
        }
        text = render_to_string("emails/digest.txt", context)
        mail = EmailMultiAlternatives(subject(sections), text, None, [user.email], headers=headers(row, user))
        mail.attach_alternative(render_to_string("emails/digest.html", context), "text/html")
    return mail


def subject(sections) -> str:
    """What there is to do, by urgency, else what there is to read. Only numbers of ours stand in it, never anybody's
    words.
    """
    if what := counts(sections):
        return f"{settings.SITE_NAME}: {what}"
    number = sum(one.number for one in sections)
    words = ngettext("%(site)s: döntöttek %(n)s javaslatáról", "%(site)s: döntöttek %(n)s javaslatáról", number)
    return words % {"site": settings.SITE_NAME, "n": number}


def headers(row: DailyDigest, user) -> dict[str, str]:
    """One-click unsubscription (RFC 8058), no answers from machines, and the same Message-ID at every attempt."""
    return {
        "List-Unsubscribe": f"<{settings.SITE_URL}{off_path(user)}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Auto-Submitted": "auto-generated",
        "Message-ID": f"<digest-{row.key}@{urlsplit(settings.SITE_URL).hostname}>",
    }


def send(mail: EmailMultiAlternatives) -> Outcome:
    """Hands the mail to the server. Before the text of the mail has begun, a failure surely sent nothing; after it,
    only an answer of the server tells.
    """
    connection = get_connection()
    begun: list[bool] = []
    try:
        connection.open()
        note_beginning(connection, begun)
        connection.send_messages([mail])
    except (smtplib.SMTPResponseException, smtplib.SMTPRecipientsRefused) as error:
        logger.warning("a digest was refused: %s", type(error).__name__)
        return Outcome.NEVER if is_for_good(error) else Outcome.LATER
    except OSError as error:
        logger.warning("a digest could not be sent: %s", type(error).__name__)
        return Outcome.UNKNOWN if begun else Outcome.LATER
    else:
        return Outcome.SENT
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
    """Whether the server's answer begins with 5: the same mail would be refused again."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return all(code >= 500 for code, _text in error.recipients.values())
    return error.smtp_code >= 500


def close(connection) -> None:
    """What goes wrong at the good-bye changes nothing."""
    try:
        connection.close()
    except OSError:
        logger.warning("the mail server hung up early")
