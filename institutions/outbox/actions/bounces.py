"""Mails that came back: the address that they come back to names them, and a person can mark one by hand."""

import hmac

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac

from institutions.base.exceptions import grant

from ..kind import kind_of
from ..models import Mail
from ..rules import may_stop_mail


def return_path(mail: Mail) -> str:
    """The address to which the servers on the way send this mail back (bounces+<id>-<signature>@…); „” where the
    settings name no mailbox for that.
    """
    name, _at, host = settings.BOUNCES_TO.rpartition("@")
    return f"{name}+{mail.pk}-{signature(mail.pk)}@{host}" if host else ""


def of_return_path(address: str) -> Mail | None:
    """The mail that such an address names; None for a forged or foreign one."""
    key, _dash, signed = address.rpartition("@")[0].rpartition("+")[2].partition("-")
    if not (key.isascii() and key.isdigit() and len(key) < 19 and signed.isascii()):
        return None
    return Mail.objects.filter(pk=key).first() if hmac.compare_digest(signed.lower(), signature(int(key))) else None


def signature(key: int) -> str:
    """Short, and in letters of one case: servers change the case of addresses, and cut long ones."""
    return salted_hmac("institutions.outbox.bounces", str(key), algorithm="sha256").hexdigest()[:16]


@transaction.atomic
def bounced(mail: Mail, hard: bool, by=None) -> bool:
    """Marks a mail that had left as come back: for good (`hard`: nobody takes mails at that address), or this time.
    `by` is who marked it, None a machine that read what came to the return path. Answers whether it was news; raises
    NotGranted.
    """
    mail = Mail.objects.select_for_update().get(pk=mail.pk)
    grant(by is None or may_stop_mail(by, mail))
    if not mail.can_bounce:
        return False
    mail.state, mail.changed_at, mail.answer = Mail.State.BOUNCED, timezone.now(), "hard" if hard else "soft"
    mail.bounced_by = getattr(by, "pk", None)
    mail.save(update_fields=["state", "changed_at", "answer", "bounced_by"])
    gave_up = kind_of(mail.kind).gave_up if mail.kind in settings.MAIL_KINDS else None
    if hard and gave_up:
        gave_up(mail)
    return True
