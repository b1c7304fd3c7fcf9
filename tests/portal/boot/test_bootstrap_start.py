"""`manage.py start`: three children beside it, all gone when it ends, and nothing in the way of the next one."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from portal.boot import embedded
from portal.boot.bootstrap import ROOT

from .processes import free_port, kill, make_tables, manage, status, within

# The demo network is loaded into a database that nobody uses: somebody does, so this stays quick.
SOMEBODY = "from django.contrib.auth import get_user_model as m; m().objects.create(email='somebody@example.org')"


@pytest.fixture
def started(data):
    """Starts the portal, and ends what a test has left running."""
    with embedded.Cluster("postgres").in_use() as cluster:
        make_tables(cluster)
    assert manage("shell", "--verbosity=0", "--command", SOMEBODY).returncode == 0
    running = []

    def start(port):
        command = [sys.executable, "manage.py", "start", str(port)]
        with (data / "output").open("ab") as output:
            running.append(subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=output))
        ready = (data / "output").read_bytes().count(b"-- Kal") + 1
        assert within(60, lambda: (data / "output").read_bytes().count(b"-- Kal") == ready)
        return running[-1]

    yield start
    for process in running:
        if process.poll() is None:
            process.terminate()
            process.wait(30)


def children(process, module):
    """The numbers of a portal's child processes that run a module."""
    listed = subprocess.run(["ps", "-eww", "-o", "pid=,args="], capture_output=True, text=True, check=True).stdout
    sought = f"portal.boot.child {process.pid} {module}"
    return {int(line.split()[0]) for line in listed.splitlines() if sought in line}


def test_the_second_on_the_same_data_says_so_and_ends(started):
    first = started(port := free_port())
    for other in (port, free_port()):
        second = manage("start", str(other))
        assert (second.returncode, second.stdout) == (1, "")
        (line,) = second.stderr.splitlines()
        assert line.endswith(f"(process {first.pid}, http://127.0.0.1:{port}/): this one ends, that one goes on")
    assert (status(port), first.poll()) == (200, None)


def test_two_at_once_are_one(started, data):
    """Also while the first is still setting up: nothing answers yet, and the port is free."""
    port = free_port()
    command = [sys.executable, "manage.py", "start", str(port)]
    both = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for _ in range(2)]
    try:
        assert within(60, lambda: [one.poll() for one in both].count(1) == 1)
        assert within(60, lambda: status(port) == 200)
        (second,) = [one for one in both if one.poll() == 1]
        assert b"another start is at work on " in second.stderr.read()
    finally:
        for one in both:
            one.terminate()
            one.wait(30)
            one.stderr.close()


def test_started_killed_started_and_ended(started, data):
    port = free_port()
    first = started(port)
    assert status(port) == 200
    modules = ("gunicorn", "django db_worker", "django clock")
    # The first worker may answer before the second one is there.
    assert within(10, lambda: [len(children(first, module)) for module in modules] == [3, 1, 1])

    # A child that dies is started again.
    (worker,) = children(first, "django db_worker")
    os.kill(worker, signal.SIGKILL)
    assert within(10, lambda: len(children(first, "django db_worker") - {worker}) == 1)

    # So is the database.
    server = int(Path(embedded.Cluster("postgres").folder / "postmaster.pid").read_text().split()[0])
    os.kill(server, signal.SIGKILL)
    assert within(20, lambda: status(port) == 200)

    # Killed itself, it takes everything with it that would be in the way of the next one, on the same port, at once.
    kill(first)
    second = started(port)
    assert status(port) == 200
    assert children(first, "") == set()

    second.send_signal(signal.SIGINT)
    assert second.wait(30) == 0
    assert (status(port), children(second, ""), embedded.Cluster("postgres").state()) == (None, set(), None)
    assert (data / "secret_key").stat().st_mode & 0o777 == 0o600
