"""What a text field accepts: any writing, no control characters (they break exports and mails), one line or several."""

import re
import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls, but for tab and line ends
    "\ud800-\udfff"  # halves of a pair
    "\u202a-\u202e\u2066-\u2069]"  # invisible marks that reorder the text around them: a name could show as another
)


def plain_text(value: str) -> None:
    """Raises ValidationError where the text holds a control, reordering or unpaired surrogate character, or where
    nothing of it is to be seen.
    """
    if UNWANTED.search(value):
        raise ValidationError(_("A szöveg nem látható vezérlőkaraktert tartalmaz."), code="control_character")
    words = value.strip()
    if words and all(unicodedata.category(char)[0] in "CZ" for char in words):
        raise ValidationError(_("Ebben a szövegben semmi sem látható."), code="invisible")


def tidied(text: str) -> str:
    """The text in its one normal form: letters composed, plain newlines, nothing around it."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def one_line(value: str) -> None:
    """Raises ValidationError where `plain_text` does, and where the text holds a line break: a name that breaks a line
    breaks a table, a mail's subject, a calendar entry.
    """
    plain_text(value)
    if len(value.splitlines()) > 1 or value.endswith(("\n", "\r", "\u2028", "\u2029")):
        raise ValidationError(_("Itt csak egy sor lehet."), code="line_break")
