"""Values as the cells of a file: numbers and days stay what they are, and no text becomes a formula."""

import datetime
from decimal import Decimal

from django.utils import timezone
from django.utils.translation import gettext as _
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

LONGEST = 32_767
"""Characters that a cell of a sheet can hold."""
BEGINNINGS = "=+-@\t\r\n|%＝＋－＠"
"""With these a program that opens a CSV may take a text for a formula, behind blanks and quotes too."""


def plain(value):
    """What a cell holds: a number, a day, a moment on the portal's clock without a zone, a text; None where empty."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return _("igen") if value else _("nem")
    if isinstance(value, datetime.datetime):
        return timezone.localtime(value).replace(tzinfo=None, microsecond=0) if timezone.is_aware(value) else value
    if isinstance(value, int | float | Decimal | datetime.date | datetime.time):
        return value
    if isinstance(value, list | tuple):
        return "; ".join(str(one) for one in value) or None
    return cut(ILLEGAL_CHARACTERS_RE.sub("", str(value)))


def cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def is_dangerous(text: str) -> bool:
    return text.lstrip(" \u00a0'\"")[:1] in tuple(BEGINNINGS) or text[:1] in tuple(BEGINNINGS)


def in_csv(value) -> str:
    """The text of a cell in a CSV, for a program that reads it as Hungarians write: decimals behind a comma."""
    value = plain(value)
    if isinstance(value, str):
        return f"'{value}" if is_dangerous(value) else value
    if isinstance(value, float | Decimal):
        return str(value).replace(".", ",")
    if isinstance(value, datetime.datetime):
        return value.isoformat(" ", "minutes")
    return "" if value is None else str(value)


def in_json(value):
    """The value for a program: yes and no, numbers and lists stay; a moment keeps its zone."""
    if isinstance(value, datetime.datetime):
        return timezone.localtime(value).isoformat("T", "seconds") if timezone.is_aware(value) else value.isoformat()
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return [str(one) for one in value]
    return value if value is None or isinstance(value, bool | int | float) else str(value)


def in_sheet(sheet, value):
    """The cell in a sheet. A text is one by its kind, whatever it begins with, and stays one when it is edited."""
    value = plain(value)
    if not isinstance(value, str):
        return value
    cell = WriteOnlyCell(sheet, value)
    cell.data_type = "s"
    if is_dangerous(value):
        cell.quotePrefix = True
    return cell
