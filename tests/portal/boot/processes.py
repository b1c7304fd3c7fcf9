"""What the tests of the set-up share: other processes to start and kill."""

import contextlib
import http.client
import os
import shutil
import socket
import subprocess
import sys
import time

from django.conf import settings

from portal.boot import embedded, homes, serving
from portal.boot.bootstrap import ROOT

HOLD = """
import sys
from portal.boot import database
with database.running():
    print("up", flush=True)
    sys.stdin.read()
"""


def forget(folder):
    """Stop what still runs on a data folder and remove everything that belongs to it."""
    for name in ("postgres", "test-postgres"):
        cluster = embedded.Cluster(name)
        cluster.stop()
        if cluster.socket_folder != cluster.folder:
            shutil.rmtree(cluster.socket_folder, ignore_errors=True)
    shutil.rmtree(homes.outside_folder(), ignore_errors=True)
    shutil.rmtree(folder)


def make_tables(cluster):
    """Give a new server the portal's tables: from the test databases' template if there is one, which is quick."""
    ours = settings.DATABASES["default"]
    template = ours.get("TEST", {}).get("TEMPLATE", "template0")
    if template == "template0":
        assert manage("migrate", "--verbosity=0").returncode == 0
        return
    psql, pg_dump = homes.programs() / "psql", homes.programs() / "pg_dump"
    place = ["-U", "postgres", "-p", embedded.PORT, "-h"]
    dump = subprocess.run([pg_dump, *place, ours["HOST"], template], capture_output=True, check=True)
    subprocess.run([psql, "-q", *place, cluster.socket_folder, embedded.DATABASE], input=dump.stdout, check=True)


def system_python():
    """The Python that `.venv` was made from: what a newcomer types as `python3`."""
    return getattr(sys, "_base_executable", sys.executable)


def manage(*arguments, python=None, cwd=ROOT, **environment):
    """Run manage.py to its end."""
    command = [python or sys.executable, "manage.py", *arguments]
    return subprocess.run(
        command, cwd=cwd, env=os.environ | environment, capture_output=True, text=True, timeout=120, check=False
    )


def hold():
    """Start a process that uses the database until its standard input closes."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "up\n"
    return process


def leave(process):
    """Let a holder end in the ordinary way."""
    process.stdin.close()
    assert process.wait(30) == 0
    process.stdout.close()


def kill(process):
    """End a process like `kill -9`."""
    process.kill()
    process.wait(30)
    for pipe in filter(None, (process.stdin, process.stdout)):
        pipe.close()


def within(seconds, condition):
    """Say whether something comes true in time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if condition():
            return True
        time.sleep(0.05)
    return False


def free_port():
    """A port of this machine that nobody listens on."""
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return trial.getsockname()[1]


def status(port, path="/healthz/"):
    """The status of a page, or None when nobody answers."""
    with contextlib.suppress(OSError, http.client.HTTPException):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        connection.request("GET", path)
        return connection.getresponse().status


@contextlib.contextmanager
def gunicorn(port, **settings):
    """An app server that somebody started by hand."""
    plain = {"STATIC_STORAGE": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    command = [
        sys.executable,
        "-m",
        "gunicorn",
        "-c",
        serving.CONF,
        "portal.wsgi",
        f"--bind=127.0.0.1:{port}",
        "--no-control-socket",
    ]
    process = subprocess.Popen([*command, "--log-level=error"], cwd=ROOT, env=os.environ | plain | settings)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(30)
