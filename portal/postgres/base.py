"""Django's PostgreSQL backend, but for how it learns whether a kept connection still lives."""

import select

import psycopg2
from django.db.backends.postgresql import base


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection that is asked for a sign of life only where the server has said something unasked.

    A server that ends a connection says so, and its side of the socket closes; on a silent one Django's question would
    cost each request a round trip for nothing.
    """

    def is_usable(self):
        return (self.connection is not None and self._is_silent()) or super().is_usable()

    def _is_silent(self) -> bool:
        poll = select.poll()
        try:
            poll.register(self.connection, select.POLLIN)
        except psycopg2.InterfaceError:  # it is closed already
            return False
        return not poll.poll(0)
