"""Kinds of mail: a feature declares its own beside itself, `settings.MAIL_KINDS` names them all; there are no others.

The outbox stands left of the features that use it: it finds a kind's `write` by its dotted name, when it sends.
"""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field

from django.conf import settings
from django.db.models import Q
from django.urls import reverse
from django.utils.module_loading import import_string


@dataclass(frozen=True)
class Attachment:
    """A file that goes with a mail. The content type may say more: "text/calendar; method=REQUEST"."""

    name: str
    content_type: str
    data: bytes


@dataclass(frozen=True)
class Text:
    """A mail's words in its recipient's language, made when it is sent. Recipient, Message-ID and the headers of a
    machine's mail are added by the outbox; line breaks in the subject become blanks.
    """

    subject: str
    body: str
    html: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True)
class MailKind:
    """A kind of mail: `write(mail)` makes its Text, or None when there is nothing to say any more.

    `may_go_twice`: a second copy does no harm, so a mail that was cut in the middle goes again (with the same
    Message-ID) instead of being left as unknown. `lasts`: how long it is worth sending. `is_bulk`: others go first.
    `unknown_stays`: what may have arrived is not sent again, not even by hand. `page`: the name of the page of the
    record that it is about. `rate`: so many a minute leave at most, where the feature spreads them (`paced`).

    `gave_up(mail)` hears of one that came back for good, in the same transaction.

    `readers(user)` says which rows of the kind a person reads, stops and marks beside the administrators: a condition
    over Mail, or None. Their words are shown, and with `is_editable` may be written anew before they leave: `write`
    must change nothing then.
    """

    label: str
    write: Callable
    may_go_twice: bool = False
    lasts: datetime.timedelta | None = None
    is_bulk: bool = False
    page: str = ""
    unknown_stays: bool = False
    gave_up: Callable | None = None
    rate: int | None = None
    readers: Callable[..., Q | None] | None = None
    is_editable: bool = False


def is_editable(code: str) -> bool:
    """Whether the words of that kind are shown, and may be written anew; not those of a kind that is gone."""
    return code in settings.MAIL_KINDS and kind_of(code).is_editable


def readable_by(user) -> Q | None:
    """The mails of all kinds whose features let this person read them; None where there are none."""
    found = None
    for code in settings.MAIL_KINDS:
        readers = kind_of(code).readers
        rows = readers(user) if readers else None
        if rows is not None:
            of_kind = Q(kind=code) & rows
            found = of_kind if found is None else found | of_kind
    return found


def kind_of(code: str) -> MailKind:
    """The kind of that name. Raises KeyError for a name that is not in the closed list."""
    return import_string(settings.MAIL_KINDS[code])


def page_of(mail) -> str:
    """The address of the page of the record that the mail is about; „” where there is none."""
    page = kind_of(mail.kind).page if mail.kind in settings.MAIL_KINDS else ""
    return reverse(page, args=[mail.about]) if page and mail.about else ""


def can_go_again(mail) -> bool:
    """Whether somebody may send it again by hand, as far as its kind and its state say."""
    stays = mail.kind in settings.MAIL_KINDS and kind_of(mail.kind).unknown_stays
    return mail.state in mail.RETRIED and not (stays and mail.state == mail.State.UNKNOWN)


def kind_choices() -> list[tuple[str, str]]:
    """Code and label of every kind, for filters and pages."""
    return [(code, kind_of(code).label) for code in settings.MAIL_KINDS]
