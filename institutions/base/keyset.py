"""Keyset pagination: a page begins behind the last row of the one before, never at an OFFSET.

The cursor holds the order's values of one row, so the database goes straight to it by index, however deep the list is.
"""

import base64
import binascii
import datetime
import json
from dataclasses import dataclass

from django.core.exceptions import FieldError, ValidationError
from django.db.models import Q

COUNT_CAP = 10_000


@dataclass
class Page:
    """Rows of one page with the cursors of its neighbours, or None where there is none."""

    rows: list
    next: str | None
    previous: str | None


class BadCursor(ValueError):
    """A cursor that this list never gave out."""


def encode(values: list) -> str:
    plain = [value.isoformat() if isinstance(value, datetime.date) else value for value in values]
    return base64.urlsafe_b64encode(json.dumps(plain, default=str).encode()).decode().rstrip("=")


def decode(cursor: str, length: int) -> list:
    """The values in a cursor; raises BadCursor for anything else than `length` texts and numbers."""
    try:
        values = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        # Raises for an unpaired surrogate, which JSON can name and no database can hold.
        json.dumps(values, ensure_ascii=False).encode()
    except (ValueError, RecursionError, binascii.Error) as error:
        raise BadCursor from error
    fits = isinstance(values, list) and len(values) == length
    if not fits or any(type(value) not in (str, int) or "\x00" in str(value) for value in values):
        raise BadCursor
    return values


def beyond(order: tuple[str, ...], values: list, backwards: bool) -> Q:
    """The rows behind (or before) these values: a > x or (a = x and (b > y or …)); the last column is unique."""
    condition = Q()
    for field, value in reversed(list(zip(order, values, strict=True))):
        name = field.removeprefix("-")
        falling = field.startswith("-") != backwards
        strictly = Q(**{f"{name}__{'lt' if falling else 'gt'}": value})
        condition = strictly | Q(**{name: value}) & condition if condition else strictly
    # Says again what follows from the above, in the form by which the database finds the place in its index.
    first = order[0].removeprefix("-")
    falling = order[0].startswith("-") != backwards
    return Q(**{f"{first}__{'lte' if falling else 'gte'}": values[0]}) & condition


def paginate(queryset, order: tuple[str, ...], size: int, after: str = "", before: str = "") -> Page:
    """The page of at most `size` rows after or before a cursor. Raises BadCursor."""
    backwards = bool(before)
    cursor = before or after
    if backwards:
        queryset = queryset.order_by(*(name[1:] if name[0] == "-" else f"-{name}" for name in order))
    else:
        queryset = queryset.order_by(*order)
    if cursor:
        try:
            queryset = queryset.filter(beyond(order, decode(cursor, len(order)), backwards))
        except (ValidationError, ValueError, TypeError, FieldError, OverflowError) as error:
            raise BadCursor from error
    rows = list(queryset[: size + 1])
    more = len(rows) > size
    rows = rows[:size]
    if backwards:
        rows.reverse()
    return Page(
        rows=rows,
        next=encode(_values(rows[-1], order)) if rows and (more or backwards) else None,
        previous=encode(_values(rows[0], order)) if rows and (more if backwards else cursor) else None,
    )


def _values(row, order) -> list:
    names = [name.removeprefix("-") for name in order]
    if isinstance(row, dict):
        return [row[name] for name in names]
    return [_follow(row, name) for name in names]


def _follow(row, name: str):
    for part in name.split("__"):
        row = getattr(row, part)
    return row


def capped_count(queryset, cap: int = COUNT_CAP) -> tuple[int, bool]:
    """How many rows there are, counting no further than the cap, and whether there are more."""
    count = queryset.order_by()[: cap + 1].count()
    return min(count, cap), count > cap
