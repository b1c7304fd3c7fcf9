"""Django's PostgreSQL backend, but for how it learns whether a kept connection still lives, and for statements that are
asked again and again.
"""

import re
import select
from itertools import count

import psycopg2
from django.db.backends.postgresql import base
from psycopg2 import extensions


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection that is asked for a sign of life only where the server has said something unasked.

    A server that ends a connection says so, and its side of the socket closes; on a silent one Django's question would
    cost each request a round trip for nothing.
    """

    def get_connection_params(self):
        return super().get_connection_params() | {"connection_factory": Connection, "cursor_factory": Cursor}

    def ask(self, sql: str, values: list | tuple) -> list[tuple]:
        """The rows that a statement finds or writes which is asked again and again: the server parses and plans it once
        for each connection.
        """
        ASKED_AGAIN.add(sql)
        with self.cursor() as cursor:
            cursor.execute(sql, values)
            return cursor.fetchall()

    def is_usable(self):
        return (self.connection is not None and self._is_silent()) or super().is_usable()

    def _is_silent(self) -> bool:
        poll = select.poll()
        try:
            poll.register(self.connection, select.POLLIN)
        except psycopg2.InterfaceError:  # it is closed already
            return False
        return not poll.poll(0)


ASKED_AGAIN: set[str] = set()


class Connection(extensions.connection):
    """The driver's connection, with the statements that are prepared on it, and how each is called there."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.calls: dict[str, str] = {}


class Cursor(extensions.cursor):
    """The driver's cursor. It lies below all that wraps statements: the trail still sees that one only reads."""

    def execute(self, sql, values=None):
        if self.name is None and isinstance(sql, str):
            # Before a statement that writes, the trail says in one of its own who does.
            before, separator, statement = sql.rpartition("; ")
            if statement in ASKED_AGAIN:
                sql = f"{before}{separator}{self._call_of(statement)}"
        return super().execute(sql, values)

    def _call_of(self, statement: str) -> str:
        calls = self.connection.calls
        if statement not in calls:
            name, numbers = f"asked_{len(calls)}", count(1)
            numbered = re.sub("%[s%]", lambda found: f"${next(numbers)}" if found[0] == "%s" else "%", statement)
            super().execute(f"PREPARE {name} AS {numbered}")
            values = ", ".join(["%s"] * (next(numbers) - 1))
            calls[statement] = f"EXECUTE {name} ({values})" if values else f"EXECUTE {name}"
        return calls[statement]
