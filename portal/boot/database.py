"""The one database: a server of your own (DATABASE_URL), or the embedded PostgreSQL that Kaláka runs for itself."""

import atexit
import contextlib
import os
import signal
import sys
from urllib.parse import unquote

from . import embedded, homes
from .bootstrap import Problem, last_line

OLDEST_SERVER = 14
TEST_CLUSTER = "test-postgres"

GIVES_UP = {
    # Seconds for a new connection; milliseconds for what a server sent to no longer acknowledges: a machine that was
    # switched off says nothing, and without these its clients wait for a quarter of an hour.
    "connect_timeout": 5,
    "tcp_user_timeout": 20_000,
}
LIMITS_OF_A_PAGE = "-c statement_timeout=30s -c idle_in_transaction_session_timeout=60s"
"""For who serves pages: one that waits for a lock, or asks too much, answers 503 in the end and holds nobody up.
Commands have no such limit: migrating and loading take what they take.
"""


def configured():
    """Answer DATABASES["default"]. It boots nothing: `running()` does."""
    place = place_of_url(url()) if url() else place_of_embedded()
    return {
        "ENGINE": "portal.postgres",
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
        **place,
        "OPTIONS": GIVES_UP | place.get("OPTIONS", {}),
    }


def limit_pages():
    """Give the connections that this process opens from now on the limits of a page, unless PGOPTIONS says others."""
    os.environ.setdefault("PGOPTIONS", LIMITS_OF_A_PAGE)


@contextlib.contextmanager
def running():
    """Keep the database up as long as the block runs; the last process that leaves stops the embedded one."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is signal.SIG_DFL:  # nohup's choice stands
            signal.signal(number, leave)
    if url():
        check_server()
        yield
    else:
        with embedded_server().in_use():
            # psql and pg_dump for whoever asks: `manage.py dbshell`
            os.environ["PATH"] = os.pathsep.join([os.environ.get("PATH", os.defpath), str(homes.programs())])
            yield


def boot_for_tests():
    """Keep the tests' own embedded cluster up until this process ends: for pytest when started by hand."""
    os.environ["KALAKA_CLUSTER"] = TEST_CLUSTER
    if not url():
        keeper = embedded_server().in_use()
        keeper.__enter__()
        atexit.register(keeper.__exit__, None, None, None)


def look_after():
    """Bring the embedded server back if it was killed under us."""
    if not url():
        embedded_server().revive()


def is_embedded():
    """Say whether the database is the embedded one."""
    return not url()


def embedded_server():
    """Answer the embedded cluster of this process: tests have one of their own, so they never touch your data."""
    name = os.environ.get("KALAKA_CLUSTER") or (TEST_CLUSTER if "pytest" in sys.modules else "postgres")
    return embedded.Cluster(name, durable=name != TEST_CLUSTER)


def url():
    """Answer DATABASE_URL, or nothing for the embedded server."""
    return os.environ.get("DATABASE_URL", "").strip()


def place_of_embedded():
    """Answer where the embedded server listens: a socket in a folder that only its owner may enter."""
    return {
        "HOST": str(embedded_server().socket_folder),
        "PORT": embedded.PORT,
        "USER": "postgres",
        "NAME": os.environ.get("KALAKA_DATABASE", embedded.DATABASE),
        # Both know accented letters whatever the machine's locale is, and nobody is connected to them.
        "TEST": {"TEMPLATE": os.environ.get("KALAKA_TEMPLATE", "template0")},
    }


def place_of_url(text):
    """Answer the parts of DATABASE_URL, or say what is wrong with it."""
    import environ

    scheme = text.partition("://")[0]
    if scheme not in ("postgres", "postgresql"):
        raise Problem("DATABASE_URL must look like postgres://USER:PASSWORD@HOST:PORT/NAME")
    try:
        parts = environ.Env.db_url_config(text)
    except (ValueError, environ.ImproperlyConfigured) as error:
        raise Problem(f"DATABASE_URL cannot be read: {last_line(str(error))}") from None
    if not parts["NAME"]:
        raise Problem("DATABASE_URL names no database: it must end in /NAME")
    return {name: value for name, value in parts.items() if name != "ENGINE"} | {"HOST": unquote(parts["HOST"])}


def check_server():
    """Refuse a server that can't be reached, is too old, or would get accented letters wrong."""
    import psycopg2

    place = place_of_url(url())
    names = {"host": "HOST", "port": "PORT", "user": "USER", "password": "PASSWORD", "dbname": "NAME"}
    given = {name: place[key] for name, key in names.items() if place[key]}
    try:
        connection = psycopg2.connect(**GIVES_UP | given | place.get("OPTIONS", {}))
    except psycopg2.Error as error:
        raise Problem(f"the database of DATABASE_URL does not answer: {last_line(str(error))}") from None
    with contextlib.closing(connection):
        check_abilities(connection)


def check_abilities(connection):
    """Refuse a server without what the portal builds on, saying what to do."""
    if connection.server_version < OLDEST_SERVER * 10_000:
        found = connection.server_version // 10_000
        raise Problem(f"DATABASE_URL is PostgreSQL {found}: Kaláka needs {OLDEST_SERVER} or newer")
    encoding = connection.get_parameter_status("server_encoding")
    if encoding != "UTF8":
        raise Problem(f"DATABASE_URL is a database in {encoding}: create one with ENCODING 'UTF8'")
    with connection.cursor() as cursor:
        cursor.execute("SELECT lower('ÁŰ') = 'áű'")
        if not cursor.fetchone()[0]:
            raise Problem("DATABASE_URL does not know accented letters: create it with a UTF-8 locale, e.g. 'C.UTF-8'")


def leave(number, frame):
    """Turn a signal into an ordinary exit, so that the server is handed back."""
    raise SystemExit(128 + number)
