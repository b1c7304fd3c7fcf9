"""
The app server's worker: one loop gathers requests and hands out answers, waiting for all connections at once; a thread
works only on what has arrived whole. A slow or silent client costs a place in a list and no thread.

gunicorn keeps the workers up and ends them, waitress does the loop and the threads (docs/adr/0026).
"""

import logging
import os
import resource
import time

from gunicorn.workers.base import Worker
from waitress import wasyncore
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.server import create_server
from waitress.utilities import RequestEntityTooLarge

CONNECTIONS = 4000
"""At most, in one worker; beyond that new ones wait to be accepted."""
SPARE_FILES = 200
"""Files that a worker needs besides: for the database, for what it serves, for bodies that are written to disk."""
LONGEST_HEADER = 32_768
LOOK = 1.0
"""Seconds after which the loop looks up, though nothing happened."""


class Request(HTTPRequestParser):
    """A request that is being gathered. One that announces too much goes to the application without its body, which
    refuses it with a page; then the connection ends, so that nothing of the body is taken for another request.
    """

    def received(self, data):
        taken = super().received(data)
        if isinstance(self.error, RequestEntityTooLarge) and not self.chunked:
            self.error, self.headers["CONNECTION"] = None, "close"
        return taken


class Connection(HTTPChannel):
    parser_class = Request


class BufferingWorker(Worker):
    """A worker of gunicorn that serves through waitress, on gunicorn's sockets."""

    def run(self):
        connections: dict = {}
        server = self.make_server(connections)
        listening = [one for one in connections.values() if one.accepting]
        for one in listening:
            one.channel_class = Connection
        while self.alive and self.ppid == os.getppid():
            self.turn(connections)
        for one in listening:
            one.del_channel()
        until = time.monotonic() + self.cfg.graceful_timeout
        while time.monotonic() < until and any(is_busy(one) for server in listening for one in channels(server)):
            self.turn(connections)
        server.task_dispatcher.shutdown(timeout=1)

    def make_server(self, connections):
        """Waitress, on all of gunicorn's sockets; every connection gets a place in `connections`."""
        from portal.middleware import LARGEST_BODY  # needs the application, which gunicorn has loaded by now

        logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # that some wait is no news
        return create_server(
            self.as_forwarded,
            map=connections,
            sockets=[one.sock for one in self.sockets],
            threads=self.cfg.threads,
            connection_limit=files_allowed() - SPARE_FILES,
            asyncore_use_poll=True,
            max_request_header_size=LONGEST_HEADER,
            max_request_body_size=LARGEST_BODY + 1,
            # The application itself knows how many proxies are ours.
            clear_untrusted_proxy_headers=False,
            ident=None,
        )

    def turn(self, connections):
        """Let every connection that can go on do so, and tell gunicorn that we live."""
        self.notify()
        wasyncore.loop(timeout=LOOK, map=connections, use_poll=True, count=1)

    def as_forwarded(self, environ, start_response):
        """The application; a proxy that gunicorn trusts says whether the client came by TLS."""
        trusted = self.cfg.forwarded_allow_ips
        if "*" in trusted or environ["REMOTE_ADDR"] in trusted:
            signs = self.cfg.secure_scheme_headers.items()
            if any(environ.get(f"HTTP_{name.replace('-', '_')}") == value for name, value in signs):
                environ["wsgi.url_scheme"] = "https"
        return self.wsgi(environ, start_response)


def channels(server) -> list:
    """The connections that a listening socket has accepted."""
    return list(server.active_channels.values())


def is_busy(channel) -> bool:
    """Whether a request of this connection has arrived whole and is not answered to its end."""
    return bool(channel.requests or channel.total_outbufs_len)


def files_allowed() -> int:
    """How many files and connections this process may have open, after asking for as many as we have use for."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = CONNECTIONS + SPARE_FILES
    if hard != resource.RLIM_INFINITY:
        wanted = min(wanted, hard)
    resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    return wanted
