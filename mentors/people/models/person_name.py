"""What a person may call themselves: the name stands in mails to strangers, who must not be led anywhere by it."""

import re
import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

TITLES = {"dr", "ifj", "id", "özv", "prof", "szt", "st", "habil", "phd"}
ADDRESS = re.compile(r"@|:/|//|\bwww\.|\b\d{1,3}(?:\.\d{1,3}){3}\b", re.IGNORECASE)
HOST = re.compile(r"([\w-]+)\.((?:xn--[\w-]+|[a-z]{2,24})\b)(/?)", re.IGNORECASE)
"""A word, a dot, and letters that could be the end of a host."""


def no_address(value: str) -> None:
    """Raises ValidationError where a mail program would see a web or e-mail address in the name."""
    if holds_address(value):
        raise ValidationError(_("A névben nem lehet webcím vagy e-mail-cím."), code="address")


def holds_address(text: str, *, abbreviations: bool = False) -> bool:
    """Whether a mail program would see an address in the text. With `abbreviations` any short word counts as one, as
    institutions write them („Ált.Isk.”); people have but titles and initials.
    """
    seen = unicodedata.normalize("NFKC", text).replace("。", ".")
    hosts = [one for one in HOST.findall(seen) if not _is_short_for(*one, most=4 if abbreviations else 1)]
    return bool(ADDRESS.search(seen) or hosts)


def _is_short_for(word: str, rest: str, path: str, most: int) -> bool:
    """Whether that is a title or an abbreviation without the blank after it: „Dr.Nagy”, „B.Nagy”."""
    is_name = rest[0].isupper() and rest[1:].islower() and not path
    return is_name and (word.casefold() in TITLES or (len(word) <= most and word[0].isupper()))
