"""The one form of a text: what nobody sees is taken out where it comes in, and what a text field accepts then.

`static/js/text.js` does the same on the phone; `tests/text-vectors.json` has what both must answer.
"""

import re
import unicodedata
from contextlib import suppress

from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.utils.deconstruct import deconstructible
from django.utils.translation import gettext_lazy as _

UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls, but for tab and line ends
    "\ud800-\udfff"  # halves of a pair
    "\u202a-\u202e\u2066-\u2069]"  # invisible marks that reorder the text around them: a name could show as another
)
# Slides write a vertical tab for a new line, PDF a form feed for a new page.
LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
BLANKS = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]")
# Nobody pastes a NUL: the field refuses it.
UNSEEN = re.compile(
    "[\x01-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff"
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufdd0-\ufdef\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e001f\U000e0080-\U000e0fff"
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17))
    + "]"
)
PICTURE = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u24c2\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff"
    "\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
# What is seen only as a part of a picture: kept there (the group), dropped elsewhere.
IN_PICTURES = [
    re.compile(f"([{PICTURE}][\ufe0e\ufe0f]|[0-9#*]\ufe0f\u20e3)|[\ufe0e\ufe0f]"),
    re.compile("(\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f)|[\U000e0020-\U000e007f]"),
    re.compile(f"([{PICTURE}\ufe0f]\u200d(?=[{PICTURE}]))|\u200d"),
]
MOST_MARKS = 4
"""So many accents may stand on one letter: more is no writing, and takes long to put in order."""
ORDINARY = re.compile("[\n\t\x20-\x7e\u00a1-\u00ac\u00ae-\u017f\u2013-\u2015\u2018-\u201f\u2026\u20ac]*")
"""What most texts consist of: nothing in it needs cleaning."""
_MARKED = re.compile(rf"[^\w\s]{{{MOST_MARKS + 1},}}")


def cleaned(text: str) -> str:
    """The text without what nobody sees: line ends are newlines, blanks plain, letters composed, format characters gone
    (but for those that hold an emoji together).
    """
    if ORDINARY.fullmatch(text):
        return text
    text = UNSEEN.sub("", BLANKS.sub(" ", LINE_ENDS.sub("\n", text)))
    for part in IN_PICTURES:
        text = part.sub(r"\1", text)
    return unicodedata.normalize("NFC", _MARKED.sub(_few_marks, text))


def composed(text: str) -> str:
    """A text as it was kept before texts were cleaned: what was sent then is known again by a hash of this."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def composed_line(text: str) -> str:
    """The same for a text of one line."""
    return " ".join(composed(text).split())


def tidied(text: str) -> str:
    """A text of several lines as it is kept: cleaned, nothing around it."""
    return cleaned(text).strip()


def in_one_line(text: str) -> str:
    """A name as it is kept: cleaned, its words one blank apart."""
    return " ".join(cleaned(text).split())


def email_address(text: str) -> str:
    """An e-mail address in its one form: plain letters in lower case, the domain as it is read (not in Punycode)."""
    name, at, domain = unicodedata.normalize("NFKC", in_one_line(text)).strip().lower().rpartition("@")
    if "xn--" in domain or not domain.isascii():
        with suppress(UnicodeError):  # no domain at all: the field says so
            domain = domain.encode("idna").decode("idna")
    return f"{name}{at}{domain}"


def masked_address(address: str) -> str:
    """An e-mail address as its owner knows it and nobody else: k…@p….hu; nothing where there is none."""
    name, _at, domain = address.rpartition("@")
    host, _dot, end = domain.rpartition(".")
    return f"{name[:1]}…@{host[:1]}….{end}" if domain else ""


SECRET = re.compile("password|token|secret|^code$")
"""Names of what is never touched: a password holds whatever its owner put into it."""


def cleaned_values(content, name: str = ""):
    """What was sent as JSON, with every text in it cleaned but for the secrets."""
    if isinstance(content, str):
        return content if SECRET.search(name) else cleaned(content)
    if isinstance(content, list):
        return [cleaned_values(one, name) for one in content]
    if isinstance(content, dict):
        return {key: cleaned_values(value, key) for key, value in content.items()}
    return content


def length(text: str) -> int:
    """How long a text is as browsers count it: an emoji outside the basic plane is two."""
    return len(text) + sum(char > "\uffff" for char in text) if not text.isascii() else len(text)


@deconstructible
class Longest(MaxLengthValidator):
    """Refuses a text that the browser's `maxlength` would not have let be typed."""

    def clean(self, value):
        return length(value)


def plain_text(value: str) -> None:
    """Raises ValidationError where the text holds a control, reordering or unpaired surrogate character, or where
    nothing of it is to be seen: what comes in by another way than our doors.
    """
    if UNWANTED.search(value):
        told = _("A szövegben láthatatlan vezérlőkarakter van. Írja be újra, ne másolja.")
        raise ValidationError(told, code="control_character")
    words = value.strip()
    if words and all(unicodedata.category(char)[0] in "CZ" for char in words):
        raise ValidationError(_("Ez a mező üresnek látszik. Írjon bele szöveget."), code="invisible")


def one_line(value: str) -> None:
    """Raises ValidationError where `plain_text` does, and where the text holds a line break: a name that breaks a line
    breaks a table, a mail's subject, a calendar entry.
    """
    plain_text(value)
    if len(value.splitlines()) > 1 or value.endswith(("\n", "\r", "\u2028", "\u2029")):
        raise ValidationError(_("Egyetlen sorba írja, sortörés nélkül."), code="line_break")


def _few_marks(found: re.Match) -> str:
    """What the match holds, with no more accents in a row than a letter can carry."""
    kept, run = [], 0
    for char in found[0]:
        run = run + 1 if unicodedata.category(char)[0] == "M" else 0
        if run <= MOST_MARKS:
            kept.append(char)
    return "".join(kept)
