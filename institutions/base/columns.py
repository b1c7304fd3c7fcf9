"""What a list is when it is a table: each list declares its columns once, and every file made of it has these."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Column:
    """A column: its heading, and where a row has the value, as a path (`settlement.county.name`, through attributes,
    keys and methods; nothing behind a missing part) or as a function of the row.
    """

    heading: str
    value: str | Callable[[object], object]

    def of(self, row) -> object:
        """The value as it is: a number, a day, a moment, yes or no, a text, several of them, or None."""
        return _follow(row, self.value) if isinstance(self.value, str) else self.value(row)


def _follow(found, path: str):
    for part in path.split("."):
        if found is None:
            return None
        found = found[part] if isinstance(found, dict) else getattr(found, part)
        if callable(found):
            found = found()
    return found
