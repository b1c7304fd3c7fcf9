"""Scratch databases of a benchmark, beside the configured one: made, filled once per size, switched between."""

import contextlib
import os
import sys
import time
from pathlib import Path

kept: dict = {}
ROOT = Path(__file__).resolve().parents[2]


def set_up() -> None:
    """Starts Django with the project's settings, static files by their plain names."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")
    os.environ.setdefault("STATIC_STORAGE", "django.contrib.staticfiles.storage.StaticFilesStorage")
    os.environ.setdefault("LOG_LEVEL", "ERROR")
    import django

    django.setup()


def enter_venv(script: str) -> None:
    """Starts the script anew under the project's own Python, whatever Python it was started with."""
    python = ROOT / ".venv" / "bin" / "python"
    if python.exists() and Path(sys.prefix).resolve() != (ROOT / ".venv").resolve():
        os.execve(python, [str(python), script, *sys.argv[1:]], os.environ | {"PYTHONPATH": str(ROOT)})
    sys.path.insert(0, str(ROOT))


def use(name: str) -> None:
    """Every query from here on goes to that database; each keeps its connection, as in a server that runs for long."""
    from django.db import connection

    kept[connection.settings_dict["NAME"]] = connection.connection
    connection.settings_dict["NAME"] = name
    connection.connection = kept.get(name)
    connection.close_if_unusable_or_obsolete()


def leave() -> None:
    """Closes every connection, so that the databases can be dropped."""
    for one in kept.values():
        if one is not None:
            one.close()
    kept.clear()


@contextlib.contextmanager
def scratch(*sizes: int, kind: str = "bench"):
    """Names of databases that hold a network with so many visits each; dropped at the end unless KEEP_BENCH is set.
    A benchmark that adds records of its own asks for a `kind` of its own, whose databases are always made anew.
    """
    from django.core.management import call_command
    from django.db import connection

    from portal.boot import database

    from . import network

    home, names = connection.settings_dict["NAME"], [f"kalaka_{kind}_{size}" for size in sizes]
    stack = contextlib.ExitStack()
    stack.enter_context(database.running())
    try:
        for name, size in zip(names, sizes, strict=True):
            use(home)
            if kind != "bench":
                _drop(name)
            was_there = _made(name)
            use(name)
            call_command("migrate", verbosity=0)
            call_command("createcachetable", verbosity=0)
            if not was_there:
                seconds = timed(lambda size=size: network.fill(size))
                network.analyse()
                print(f"{size:>9,} visits made in {seconds:.0f} s")
        yield names
    finally:
        use(home)
        leave()
        if "KEEP_BENCH" not in os.environ or kind != "bench":
            for name in names:
                _drop(name)
        connection.close()
        stack.close()


def _made(name: str) -> bool:
    """Whether the database was there already; makes it where not."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
        if cursor.fetchone():
            return True
        cursor.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")
    return False


def _drop(name: str) -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(f"DROP DATABASE IF EXISTS {name}")


def timed(job) -> float:
    """Seconds by the clock."""
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def database_cpu() -> float:
    """CPU seconds that the database has spent so far on this connection; the server must run on this Linux machine."""
    from django.db import connection

    connection.ensure_connection()
    spent = Path(f"/proc/{connection.connection.info.backend_pid}/schedstat").read_text().split()[0]
    return int(spent) / 1e9


def cpu(job) -> tuple[float, float]:
    """CPU seconds that a job takes here, and in the database: what a busy machine does not blur."""
    there, here = database_cpu(), time.process_time()
    job()
    return time.process_time() - here, database_cpu() - there
