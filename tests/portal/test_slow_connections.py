"""Whoever is slow waits alone: connections that drip or say nothing keep no page from anybody else."""

import contextlib
import os
import signal
import socket
import subprocess
from pathlib import Path

import pytest

from portal.boot import embedded

from .boot.processes import free_port, gunicorn, make_tables, status, within

MANY = 60  # several times the threads of all workers
HEADER = b"GET /healthz/ HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "
FORM = b"POST /accounts/login/ HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5000\r\n\r\n"


@pytest.fixture
def served(data):
    """The portal as gunicorn serves it by hand, with the file of settings that `start` uses too."""
    with embedded.Cluster("postgres").in_use() as cluster:
        make_tables(cluster)
        with gunicorn(port := free_port(), HTTPS="1", DEMO_IN_PUBLIC="1") as process:
            assert within(60, lambda: status(port) == 301)
            yield process, port


def answer(connection, request):
    """The first line of what comes back."""
    connection.sendall(request)
    return connection.makefile("rb").readline().split(b" ", 1)[1].strip()


def connect(stack, port, first):
    connection = stack.enter_context(socket.create_connection(("127.0.0.1", port), timeout=60))
    connection.sendall(first)
    return connection


def workers(process):
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    if children.exists():
        return {int(one) for one in children.read_text().split()}
    listed = subprocess.run(["pgrep", "-P", str(process.pid)], capture_output=True, text=True, check=False)
    return {int(one) for one in listed.stdout.split()}


def test_slow_ones_hold_nobody_up(served):
    process, port = served
    with contextlib.ExitStack() as stack:
        slow = [connect(stack, port, first) for first in (b"", HEADER, FORM + b"a") for _ in range(MANY)]
        assert status(port) == 301
        # The slow ones are served when they have said all.
        assert answer(slow[0], HEADER + b"\r\n\r\n").startswith(b"301")
        assert answer(slow[MANY], b"\r\n\r\n").startswith(b"301")
        assert answer(slow[-1], b"a" * 4999).startswith(b"301")

        # A proxy on this machine says that its client came by TLS, and is believed.
        secure = HEADER + b"\r\nX-Forwarded-Proto: https\r\n\r\n"
        assert answer(connect(stack, port, b""), secure) == b"200 OK"
        # A body beyond all measure is not read; our page says so, and what came of it is no request.
        huge = b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 30000001\r\nX-Forwarded-Proto: https\r\n\r\n"
        refused = connect(stack, port, huge + HEADER + b"\r\n\r\n").makefile("rb").read()
        assert refused.startswith(b"HTTP/1.1 413 ")
        assert (refused.count(b"HTTP/1.1 "), b"Permissions-Policy: " in refused) == (1, True)

        # A killed worker comes back, and takes down nobody else.
        killed = min(workers(process))
        os.kill(killed, signal.SIGKILL)
        assert within(30, lambda: len(workers(process) - {killed}) == 2)
        assert status(port) == 301

        # Slow ones do not keep it from ending either.
        process.terminate()
        assert process.wait(30) == 0
