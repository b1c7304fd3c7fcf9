"""Bringing the tables up to date, and filling them: one process at a time, from however many machines."""

import contextlib
import time

from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor

from portal import bootstrap

LOCK = 7_035_204
"""Any number, but always this one: the database's name for the right to set it up."""
PAUSE = 0.3  # seconds


@contextlib.contextmanager
def alone():
    """Keep other set-ups out as long as the block runs; the server lets them in when this connection ends, too.

    It asks again and again instead of waiting in the server, because an index that is made concurrently would wait for
    who waits.
    Within one connection it may be entered twice.
    """
    told = False
    while not ask("SELECT pg_try_advisory_lock(%s)"):
        if not told:
            bootstrap.say("Another set-up of this database is under way, this one waits for it")
            told = True
        time.sleep(PAUSE)
    try:
        yield
    finally:
        with contextlib.suppress(Error):  # a connection that broke has given it back
            ask("SELECT pg_advisory_unlock(%s)")


def ask(question):
    """Ask for the lock, or give it back."""
    with connection.cursor() as cursor:
        cursor.execute(question, [LOCK])
        return cursor.fetchone()[0]


def pending():
    """Answer how many migrations have not been applied yet."""
    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))
