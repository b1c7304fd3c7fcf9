"""Reads what came back (delivery status notifications, RFC 3464) from a Maildir, or from a folder with a file a mail.

Which mail it was say the address that it came back to, which we signed, or the Message-ID that it carries, which only
its recipient knows; what names none of ours is laid aside and changes nothing.
"""

import email
import email.policy
import logging
import re
import uuid
from email.message import Message
from pathlib import Path

from django.conf import settings

from ..models import Mail
from .bounces import bounced, of_return_path

MOST, LONGEST = 200, 1_000_000
"""So many in one look at the folder, and so many bytes of each: a notification is short."""
TO = ("Delivered-To", "X-Original-To", "Envelope-To", "To")
OURS = re.compile(r"<[\w.]+-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@")
logger = logging.getLogger(__name__)


def tick() -> None:
    """Looks into the folder that the settings name, if they name one."""
    if settings.BOUNCES_FOLDER:
        read(Path(settings.BOUNCES_FOLDER))


def read(folder: Path) -> int:
    """Marks what came back and takes its file away; what is not understood is laid aside (seen, in a Maildir; else with
    `.seen` behind its name). Answers how many were marked.
    """
    inbox = folder / "new" if (folder / "new").is_dir() else folder
    try:
        files = [one for one in sorted(inbox.iterdir()) if one.is_file() and one.suffix != ".seen"][:MOST]
    except OSError as error:
        logger.warning("the folder of what came back cannot be read (%s)", error.strerror)
        return 0
    return sum(_take(file, folder) for file in files)


def _take(file: Path, folder: Path) -> bool:
    try:
        with file.open("rb") as opened:
            found = what_came_back(opened.read(LONGEST))
        marked = found is not None and bounced(*found)
        if found is not None:
            file.unlink(missing_ok=True)
        else:
            file.rename(_aside(file, folder))
    except OSError as error:
        logger.warning("a mail that came back cannot be read (%s)", error.strerror)
        return False
    return marked


def _aside(file: Path, folder: Path) -> Path:
    if file.parent == folder:
        return file.with_name(f"{file.name}.seen")
    (folder / "cur").mkdir(exist_ok=True)
    return folder / "cur" / f"{file.name}:2,S"


def what_came_back(data: bytes) -> tuple[Mail, bool] | None:
    """The mail of ours that a notification is about, and whether it came back for good; None for anything else, also
    for one that is only late.
    """
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        said = _status(message)
        mail = _mail_of(message) if said else None
    except (ValueError, LookupError, TypeError, AttributeError, IndexError, RecursionError):
        # Strange mails break the parser in many ways; none is worth more than being laid aside.
        return None
    return (mail, said == "hard") if mail else None


def _status(message: Message) -> str:
    """„hard” or „soft”, as the notification's own part says; „” where it has none, or nothing failed."""
    found = ""
    for part in message.walk():
        if part.get_content_type() != "message/delivery-status":
            continue
        for block in part.get_payload():
            if str(block.get("Action", "")).strip().lower() == "failed":
                found = "hard" if str(block.get("Status", "")).strip().startswith("5") or found == "hard" else "soft"
    return found


def _mail_of(message: Message) -> Mail | None:
    for name in TO:
        for address in re.findall(r"[^\s<>,;\"]+@[^\s<>,;\"]+", " ".join(map(str, message.get_all(name, [])))):
            if mail := of_return_path(address):
                return mail
    for part in message.walk():
        text = part.get_payload() if part.get_content_type() == "text/rfc822-headers" else part.get("Message-ID", "")
        if part is not message and (named := OURS.search(str(text))):
            return Mail.objects.filter(uuid=uuid.UUID(named[1])).first()
    return None
