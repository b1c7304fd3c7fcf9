"""
The app server and the job worker beside it, kept up by `start`.

Standard library only: the address is checked under the system's Python, before `.venv` exists.
"""

import errno
import os
import socket

from portal.bootstrap import Problem

DEFAULT = ("127.0.0.1", 8000)


def address_of(arguments):
    """Read `[ADDR:]PORT` from the command line, as runserver does."""
    given = next((word for word in arguments if not word.startswith("-")), "")
    host, _, port = given.rpartition(":")
    if not given:
        return DEFAULT
    if not port.isdigit() or not 0 < int(port) < 65536:
        raise Problem(f"{given} is no address: write for example 8080, or 127.0.0.1:8080")
    return host.strip("[]") or DEFAULT[0], int(port)


def check_free(host, port):
    """Refuse an address that can't be listened on, saying why and what to do."""
    try:
        family, kind, protocol, _, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(place)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            hint = f"stop what listens there, or choose another: manage.py start {host}:{port + 1}"
            raise Problem(f"port {port} of {host} is busy: {hint}") from None
        raise Problem(f"cannot listen on {host}:{port}: {error.strerror}") from None
