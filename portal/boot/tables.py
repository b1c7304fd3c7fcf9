"""The tables: whether they are as the code declares them, and setting them up, one process at a time."""

import contextlib
import time

from django.core.management import call_command
from django.db import Error, connection
from django.db.migrations.exceptions import InconsistentMigrationHistory, NodeNotFoundError
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.recorder import MigrationRecorder
from pgtrigger import registry

from .bootstrap import Problem, say, say_more, step

OURS = {"institutions", "mentors", "events"}
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
            say("Another set-up of this database is under way, this one waits for it")
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


def pending(connection=connection) -> int:
    """Answer how many migrations are still to be applied; Problem where these tables are of another code."""
    try:
        executor = MigrationExecutor(connection)
        executor.loader.check_consistent_history(connection)
    except (NodeNotFoundError, InconsistentMigrationHistory):
        raise Problem(advice("between two versions of Kaláka")) from None
    loader = executor.loader
    ours = {key for key in MigrationRecorder(connection).applied_migrations() if key[0] in OURS}
    if strange := ours - set(loader.disk_migrations):
        raise Problem(advice(f"of another Kaláka ({min(strange)[1]})"))
    return len(executor.migration_plan(loader.graph.leaf_nodes()))


def are_missing(connection=connection) -> bool:
    """Answer whether not one of our tables has been made."""
    return not any(app in OURS for app, _name in MigrationRecorder(connection).applied_migrations())


def bring_up_to_date() -> None:
    """Make what is missing of the tables, and of the triggers that keep their trail, and say how far it is."""
    if wanted := pending():
        with step(f"Tables: {wanted} migrations"):
            call_command("migrate", verbosity=0, interactive=False, progress=say_migration)
    elif missing := triggers_missing():
        with step(f"Tables: {len(missing)} triggers"):
            call_command("migrate", verbosity=0, interactive=False)


def say_migration(number: int, total: int, name: str) -> None:
    """Print the first migration, every tenth and the last one."""
    if number % 10 == 0 or number in (1, total):
        say_more(f"{number} of {total}: {name}")


def advice(state: str) -> str:
    """Answer the one sentence about tables that this code cannot bring up to date."""
    return (
        f"the tables in this database are {state}: start the version that made them, or name another data folder in "
        "KALAKA_DATA; nothing was changed"
    )


def triggers_missing(connection=connection) -> set[str]:
    """Answer the names of declared triggers that are not installed as they are declared now."""
    declared = {trigger.get_pgid(model): trigger.compile(model).hash for model, trigger in registry.registered()}
    with connection.cursor() as cursor:
        cursor.execute("SELECT tgname, obj_description(oid, 'pg_trigger') FROM pg_trigger WHERE NOT tgisinternal")
        installed = dict(cursor.fetchall())
    return {name for name, content in declared.items() if installed.get(name) != content}
