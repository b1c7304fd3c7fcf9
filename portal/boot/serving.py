"""
The app server, the job worker and the clock beside it, kept up by `start`.

Standard library only: the address is checked under the system's Python, before `.venv` exists.
"""

import contextlib
import errno
import fcntl
import http.client
import os
import signal
import socket
import subprocess
import sys
import time

from institutions.base import mounts

from .bootstrap import ROOT, Problem, data_dir, say

DEFAULT = ("127.0.0.1", 8000)
PATIENCE = 15  # seconds: to answer after a start, and to finish after a stop
FREE_AGAIN = 3  # seconds: the children of a killed `start` take that long to notice
SHORT_LIFE = 5  # seconds: a child that dies younger than that has something against its start
LONGEST_DELAY = 30  # seconds between tries
CONF = "python:portal.boot.gunicorn_conf"


# -- The address ------------------------------------------------------------------------------------------------------


def address_of(arguments):
    """Read `[ADDR:]PORT` from the command line, as runserver does."""
    given = next((word for word in arguments if not word.startswith("-")), "")
    if not given:
        return DEFAULT
    host, _, port = given.rpartition(":")
    if not port.isdigit() or not 0 < int(port) < 65536:
        raise Problem(f"{given} is no address: write for example 8080, or 127.0.0.1:8080")
    return host.strip("[]") or DEFAULT[0], int(port)


def check_free(host, port):
    """Refuse an address that can't be listened on, saying why and what to do."""
    until = time.monotonic() + FREE_AGAIN
    while True:
        try:
            return listen_once(host, port)
        except OSError as error:
            busy = error.errno == errno.EADDRINUSE
            if busy and time.monotonic() < until:
                time.sleep(0.1)
            elif busy:
                hint = f"stop what listens there, or choose another: python3 manage.py start {written(host, port + 1)}"
                raise Problem(f"port {port} of {host} is busy: {hint}") from None
            else:
                raise Problem(f"cannot listen on {written(host, port)}: {error.strerror}") from None


def listen_once(host, port):
    """Take an address and give it back."""
    family, kind, protocol, _, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    with socket.socket(family, kind, protocol) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        trial.bind(place)


def claim_data(host, port):
    """Take KALAKA_DATA for this `start` as long as the answered file is open, or refuse, saying who has it.

    Two of them would migrate, load and collect into each other, and send with two clocks.
    """
    path = data_dir() / "start.lock"
    try:
        claim = open(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+")  # noqa: SIM115  as long as we run
    except OSError as error:
        raise Problem(f"{path} cannot be written ({error.strerror}): set KALAKA_DATA to your own") from None
    try:
        fcntl.flock(claim, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        with claim:
            who = claim.read().strip() or "it has only just begun"
        raise Problem(f"another start is at work on {path.parent} ({who}): this one ends, that one goes on") from None
    claim.truncate()
    claim.write(f"process {os.getpid()}, http://{written(host, port)}/\n")
    claim.flush()
    return claim


def allow_host(host):
    """Let the portal answer under the address that it was started on, unless ALLOWED_HOSTS says it already."""
    names = ["localhost", "127.0.0.1", "[::1]"]
    if host in ("0.0.0.0", "::"):  # noqa: S104
        names.append(socket.gethostname())
        with contextlib.suppress(OSError):
            names += socket.gethostbyname_ex(socket.gethostname())[2]
    else:
        names.append(f"[{host}]" if ":" in host else host)
    os.environ.setdefault("ALLOWED_HOSTS", ",".join(dict.fromkeys(names)))


def name_site(host, port):
    """Begin the links in mails with the address that the portal was started on, unless SITE_URL says another."""
    host = socket.gethostname() if host in ("0.0.0.0", "::") else host  # noqa: S104
    os.environ.setdefault("SITE_URL", f"http://{written(host, port)}")


def written(host, port):
    """Write an address as it stands in a URL."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


# -- The children -----------------------------------------------------------------------------------------------------


class Child:
    """A program kept up: started again when it dies, ever more patiently when it dies young."""

    def __init__(self, name, *command):
        self.name = name
        self.command = command
        self.process = None
        self.born = 0.0
        self.early_deaths = 0
        self.next_try = 0.0

    def keep_up(self):
        """Start the program if it doesn't run."""
        if self.process and self.process.poll() is None:
            return
        if self.process and not self.next_try:
            self.note_death()
        if time.monotonic() < self.next_try:
            return
        command = [sys.executable, "-m", "portal.boot.child", str(os.getpid()), *self.command]
        # A session of its own: Ctrl-C is for us, who then end the children in their own good way.
        self.process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, start_new_session=True)
        self.born, self.next_try = time.monotonic(), 0.0

    def note_death(self):
        """Set the time of the next try: at once, or later if it died young, perhaps because the database is away."""
        now = time.monotonic()
        self.early_deaths = self.early_deaths + 1 if now - self.born < SHORT_LIFE else 0
        delay = min(LONGEST_DELAY, 2**self.early_deaths - 1)
        self.next_try = now + delay
        say(f"{self.name} ended ({self.process.returncode}), and is started again in {delay} s")

    def ask_to_end(self):
        """Ask the program to end."""
        if self.process and self.process.poll() is None:
            self.process.terminate()

    def wait_for_end(self):
        """Wait for the program's end, and force it if it takes too long."""
        if self.process:
            try:
                self.process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(self.process.pid, signal.SIGKILL)


def app_server(host, port):
    """Answer gunicorn on an address; how it works stands in `gunicorn_conf`."""
    return Child("The app server", "gunicorn", "-c", CONF, "portal.wsgi:application", f"--bind={written(host, port)}")


def job_worker():
    """Answer the worker that sends mail and does the rest of what happens after an answer."""
    return Child("The job worker", "django", "db_worker", "--verbosity=0", "--queue-name=*")


def clock():
    """Answer the clock that puts into the worker's queue what has to happen at a time of day."""
    return Child("The clock", "django", "clock")


def serve(host, port, on_ready, look_after):
    """Keep the children up until a signal or Ctrl-C ends us."""
    children = [app_server(host, port), job_worker(), clock()]
    try:
        for child in children:
            child.keep_up()
        wait_for_answer(host, port, children)
        on_ready()
        while True:
            time.sleep(0.5)
            look_after()
            for child in children:
                child.keep_up()
    finally:
        for child in children:
            child.ask_to_end()
        for child in children:
            child.wait_for_end()


def wait_for_answer(host, port, children):
    """Wait until a page comes back."""
    here = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104
    until = time.monotonic() + 4 * PATIENCE
    while time.monotonic() < until:
        for child in children:
            child.keep_up()
        if children[0].early_deaths >= 2:
            raise Problem(f"{children[0].name} ends as soon as it starts: its own message stands above")
        with contextlib.suppress(OSError, http.client.HTTPException):
            connection = http.client.HTTPConnection(here, port, timeout=PATIENCE)
            connection.request("GET", f"/{mounts.HEALTH}")
            connection.getresponse()
            return
        time.sleep(0.1)
    raise Problem(f"the app server does not answer on {written(host, port)}")
