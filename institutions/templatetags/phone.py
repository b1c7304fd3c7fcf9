"""Telephone numbers as links: each dials one right number, whatever else stands in the field."""

import re
import unicodedata

from django import template
from django.utils.html import format_html, format_html_join

register = template.Library()

LONG = re.compile(r"[2357][01]|38|55")
"""Hungarian areas with seven digits behind them: mobile and nomadic numbers. Others have six, Budapest (1) seven."""
BETWEEN = r"[\s()./\u2010-\u2015-]*"
START = re.compile(
    rf"(?:\+|\b00){BETWEEN}36(?!\d?$){BETWEEN}(?:\(?0?\)?){BETWEEN}"
    rf"|\b0{BETWEEN}6{BETWEEN}|(?:\+|\b00)(?=\d)|\b(?=[1-9])"
)
REST = re.compile(r"(?:(?!\b06|\+)[\d\s()./\u2010-\u2015-])*")
DIGIT = re.compile(rf"{BETWEEN}(\d)")
ABROAD = re.compile(r"\d(?:[\s()./-]{0,2}\d){5,14}")
SHORT = re.compile(r"1\d{2,5}")
"""Numbers that are dialled as they are: 112, 1818, 116000."""
EXTENSION = re.compile(
    r"\s*(?:[/,;(-]|\b)\s*(?:mell(?:ék)?\.?:?|m\.|ext\.?|x)?\s*\d{1,5}(?!\d)(?:[- ]?[ao]?s)?\s*(?:mell(?:ék)?\.?)?"
)


@register.filter
def phone_links(text: str) -> str:
    """The text with each telephone number in it as a link; an extension and other words stay beside it."""
    text = unicodedata.normalize("NFKC", text or "")
    shown, at = [], 0
    for begin, end, number in numbers_in(text):
        shown += [text[at:begin], format_html('<a href="tel:{}">{}</a>', number, text[begin:end])]
        at = end
    return format_html_join("", "{}", ((one,) for one in [*shown, text[at:]]))


def numbers_in(text: str):
    """The numbers of a text: where each begins and ends, and what to dial."""
    at = 0
    while found := START.search(text, at):
        read = _hungarian(text, found) or _foreign(text, found) or _short(text, found)
        if read is None:
            # What stands in a longer row of digits is no number of its own.
            at = max(REST.match(text, found.end()).end(), found.start() + 1)
            continue
        end, number = read
        yield found.start(), end, number
        at = _behind_extension(text, end)


def _hungarian(text: str, found: re.Match) -> tuple[int, str] | None:
    """A number of the country: behind +36, 0036 or 06, or bare."""
    prefix = re.sub(r"\D", "", found[0])
    if found[0].startswith(("+", "00")) and "36" not in prefix:
        return None
    end = found.end()
    if not prefix and (again := re.match(rf"36{BETWEEN}(?=[1-9])", text[end:])) and _whole(text, end + again.end()):
        end += again.end()
    elif "36" in prefix and not _whole(text, end):
        # Some write +36 06 30 ..., with both.
        again = re.match(rf"0?6{BETWEEN}", text[end:])
        end += again.end() if again and _whole(text, end + again.end()) else 0
    if whole := _whole(text, end):
        digits, end = whole
        return end, f"+36{digits}"
    return None


def _whole(text: str, at: int) -> tuple[str, int] | None:
    """The digits of a whole Hungarian number that begins here, and where it ends."""
    digits, end, wanted = "", at, 8
    while len(digits) < wanted and (one := DIGIT.match(text, end)):
        digits, end = digits + one[1], one.end()
        if len(digits) == 2 and LONG.fullmatch(digits):
            wanted = 9
    # A row of digits that goes on without a break is another number.
    whole = len(digits) == wanted and digits[0] != "0" and not text[end : end + 1].isdigit()
    return (digits, end) if whole else None


def _foreign(text: str, found: re.Match) -> tuple[int, str] | None:
    if not found[0].startswith(("+", "00")) or re.sub(r"\D", "", found[0]) not in ("", "00"):
        return None
    number = ABROAD.match(text, found.end())
    return (number.end(), "+" + re.sub(r"\D", "", number[0].replace("(0)", ""))) if number else None


def _short(text: str, found: re.Match) -> tuple[int, str] | None:
    number = SHORT.match(text, found.end()) if not found[0] else None
    alone = number and not text[number.end() : number.end() + 1].isdigit() and number[0] == text.strip()
    return (number.end(), number[0]) if alone else None


def _behind_extension(text: str, end: int) -> int:
    """Past what follows a number with a stroke or a word: an extension, the last digits of a second line."""
    more = EXTENSION.match(text, end)
    if more and not DIGIT.match(text, more.end()):
        return more.end()
    return end
