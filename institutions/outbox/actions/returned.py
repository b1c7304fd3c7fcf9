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
OF_THE_MAIL = ("5.2.2", "5.2.3", "5.3.", "5.6.", "5.7.")
"""Codes of refusals for good that are about this mail or the server, not about the address (RFC 3463)."""
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
        addresses, key = (_addresses(message), _key(message)) if said else ([], None)
    except Exception as error:
        # Strange mails break the parser in more ways than its errors have names; none is worth more than being laid
        # aside, and the next one is to be read all the same.
        logger.warning("a mail that came back is not understood (%s)", type(error).__name__)
        return None
    mail = next((found for one in addresses if (found := of_return_path(one))), None)
    mail = mail or (Mail.objects.filter(uuid=key).first() if key else None)
    return (mail, said == "hard") if mail else None


def _status(message: Message) -> str:
    """„hard” or „soft”, as the notification's own part says; „” where it has none, or nothing failed."""
    found = ""
    for part in message.walk():
        if part.get_content_type() != "message/delivery-status":
            continue
        for block in part.get_payload():
            if str(block.get("Action", "")).strip().lower() == "failed":
                status = str(block.get("Status", "")).strip()
                found = "hard" if found == "hard" or _is_for_good(status) else "soft"
    return found


def _is_for_good(status: str) -> bool:
    """Whether nobody takes mails at that address, by the status code: a full mailbox, a mail that was too large or was
    taken for an advertisement say nothing of the address.
    """
    return status.startswith("5.") and not status.startswith(OF_THE_MAIL)


def _addresses(message: Message) -> list[str]:
    """To whom it came back."""
    texts = (" ".join(map(str, message.get_all(name, []))) for name in TO)
    return [one for text in texts for one in re.findall(r"[^\s<>,;\"]+@[^\s<>,;\"]+", text)]


def _key(message: Message) -> uuid.UUID | None:
    """Of which of our mails it carries the Message-ID."""
    for part in message.walk():
        text = part.get_payload() if part.get_content_type() == "text/rfc822-headers" else part.get("Message-ID", "")
        if part is not message and (named := OURS.search(str(text))):
            return uuid.UUID(named[1])
    return None
