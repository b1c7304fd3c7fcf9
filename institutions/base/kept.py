"""SQL that is composed once and kept: the ORM writes it for values that no record has, and each asking puts the real
ones in their places. Composing costs more than asking where a page asks the same again and again (ADR 23).
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.core.exceptions import EmptyResultSet
from django.db import connection
from psycopg2.extensions import adapt

PLACEHOLDER = re.compile(r"%s|%%")


class Unmapped(ValueError):
    """A kept statement that depends on something other than the values which it is given, e.g. on the day after one."""


@dataclass(frozen=True)
class Kept:
    """A statement with only those placeholders that change, and which of the values stands in each of them; without
    any text where it can find nothing.
    """

    sql: str
    places: tuple[int, ...]

    def rows(self, values: Sequence) -> list[tuple]:
        """What it finds with these values, given in the order of the stand-ins."""
        return connection.ask(self.sql, [values[place] for place in self.places]) if self.sql else []


def keep(compose: Callable[[Sequence], tuple[str, tuple]], one: Sequence, other: Sequence) -> Kept:
    """Composes the statement for two rows of stand-ins that have nothing in common. Where both give the same stands a
    constant, everywhere else a value must stand as it was given. Raises Unmapped.

    The shape of the statement must not depend on what the values are.
    """
    try:
        (sql, parameters), (again, others) = compose(one), compose(other)
    except EmptyResultSet:
        return Kept("", ())
    if sql != again or len(parameters) != len(others):
        raise Unmapped("the statement itself depends on the values")
    pairs = list(zip(one, other, strict=True))
    found = [_place(pairs, pair) for pair in zip(parameters, others, strict=True)]
    constants = iter(zip(found, parameters, strict=True))
    text = PLACEHOLDER.sub(lambda match: match[0] if match[0] == "%%" else _written(*next(constants)), sql)
    return Kept(text, tuple(place for place in found if place is not None))


def _place(pairs: list[tuple], pair: tuple) -> int | None:
    """Which of the values stands here, None for a constant."""
    first, second = pair
    if type(first) is type(second) and first == second:
        return None
    if pair not in pairs:
        raise Unmapped(f"{first!r} is none of the values given: {[value for value, _other in pairs]!r}")
    return pairs.index(pair)


def _written(place: int | None, constant) -> str:
    """A placeholder, or the constant itself: so the database plans with what it knows."""
    if place is not None:
        return "%s"
    literal = adapt(constant)
    if hasattr(literal, "prepare"):
        connection.ensure_connection()
        literal.prepare(connection.connection)
    return literal.getquoted().decode().replace("%", "%%")
