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
        """The rows that a statement finds which is asked again and again: the server parses and plans it once for each
        connection.
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
    """The driver's connection, with the statements that are prepared on it, and their names there."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.prepared: dict[str, str] = {}


class Cursor(extensions.cursor):
    """The driver's cursor. It lies below all that wraps statements: the trail still sees that one only reads."""

    def execute(self, sql, values=None):
        if self.name is None and isinstance(sql, str) and sql in ASKED_AGAIN:
            sql = f"EXECUTE {self._name_of(sql)} ({', '.join(['%s'] * len(values))})"
        return super().execute(sql, values)

    def _name_of(self, sql: str) -> str:
        names = self.connection.prepared
        if sql not in names:
            name, numbers = f"asked_{len(names)}", count(1)
            numbered = re.sub("%[s%]", lambda found: f"${next(numbers)}" if found[0] == "%s" else "%", sql)
            super().execute(f"PREPARE {name} AS {numbered}")
            names[sql] = name
        return names[sql]
