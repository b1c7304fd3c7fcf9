"""Visits logged per second: the form posted through the whole stack, durably, beside raw inserts in the same run.

    python3 tests/bench/bench_posts.py [SECONDS]

Eight phones post without pause to the app server that `start` runs (two workers), each with a session, the CSRF token
and a UUID of its own; each answer is a redirect that comes after the commit. In turns with that, SECONDS (1) each: the
same with the rollups' triggers off, and eight connections that insert the same row into a bare copy of the table, a
commit each. Medians of the rounds; the rollups' cost is the median of what each round says of it. The rate needs a
quiet machine; the CPU of a write, in the app server and in the database, tells more.
"""

import contextlib
import datetime
import json
import os
import signal
import socket
import statistics
import subprocess
import sys
import threading
import time
import uuid
from pathlib import Path
from urllib.parse import urlencode

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench import databases

PHONES, ROUNDS, VISITS = 8, 15, 10_000
TOKEN = "a" * 32
TEXT = "Beszélgettünk a faluház jövőjéről, és megnéztük, kik vinnék tovább a közös ügyeket."


def senders() -> list[dict]:
    """Session, and places of the own county, of as many mentors as there are phones."""
    from django.conf import settings
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY

    from institutions.models import Settlement
    from mentors.models import User
    from mentors.people.sessions import SessionStore

    found = []
    for mentor in User.objects.filter(email__startswith="bench").order_by("pk")[:PHONES]:
        session = SessionStore()
        session[SESSION_KEY] = str(mentor.pk)
        session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
        session[HASH_SESSION_KEY] = mentor.get_session_auth_hash()
        session.save()
        places = Settlement.objects.filter(county__in=mentor.standing.counties_as("mentor")).order_by("pk")
        found.append({"session": session.session_key, "places": list(places.values_list("name", flat=True))})
    return found


def phone(address: tuple, sender: dict, until: float) -> tuple[int, int]:
    """Posts until then, and answers how many were stored and how many were not."""
    stored = failed = 0
    day = datetime.date.today()  # noqa: DTZ011 -- any day of the past will do
    with socket.create_connection(address) as wire, wire.makefile("rb") as answers:
        while time.time() < until:
            number = stored + failed
            fields = [
                ("csrfmiddlewaretoken", TOKEN),
                ("uuid", str(uuid.uuid4())),
                ("settlement", sender["places"][number % len(sender["places"])]),
                ("date", str(day - datetime.timedelta(days=number % 60))),
                ("method", "personal"),
                ("activities", "discussion"),
                ("activities", "advice"),
                ("participants", str(number % 30)),
                ("summary", TEXT),
                ("state", "submitted"),
            ]
            body = urlencode(fields).encode()
            wire.sendall(
                f"POST /visits/new/ HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: sessionid={sender['session']}; "
                f"csrftoken={TOKEN}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                f"Content-Length: {len(body)}\r\n\r\n".encode()
                + body
            )
            if read_answer(answers) == 302:
                stored += 1
            else:
                failed += 1
    return stored, failed


def read_answer(answers) -> int:
    """The status of the next answer on a connection that stays open."""
    status, length = int(answers.readline().split()[1]), 0
    while (line := answers.readline().strip()) != b"":
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    answers.read(length)
    return status


def phones() -> None:
    """What the process of the phones does: reads its task, prints how many were stored and how many were not."""
    task = json.load(sys.stdin)
    until, results = time.time() + task["seconds"], []
    threads = [
        threading.Thread(target=lambda one=one: results.append(phone(tuple(task["address"]), one, until)))
        for one in task["senders"]
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(json.dumps([sum(column) for column in zip(*results, strict=True)] if results else [0, 0]))


def posts(address: tuple, people: list, seconds: float) -> float:
    """Visits stored per second. Raises RuntimeError when a post was not stored."""
    task = json.dumps({"address": address, "senders": people, "seconds": seconds})
    done = subprocess.run(
        [sys.executable, __file__, "--phones"], input=task, capture_output=True, text=True, check=True
    )
    stored, failed = json.loads(done.stdout)
    if failed or not stored:
        raise RuntimeError(f"{stored} posts stored, {failed} not")
    return stored / seconds


def raw_inserts(seconds: float) -> float:
    """Rows per second that eight connections insert into a bare copy of the table, a commit each."""
    from django.db import connection

    from mentors.models import Visit

    columns = ", ".join(one.column for one in Visit._meta.concrete_fields if one.name not in ("id", "uuid"))
    sql = (
        f"INSERT INTO bench_raw (id, uuid, {columns}) "
        f"SELECT (random() * 9e15)::bigint, gen_random_uuid(), {columns} FROM mentors_visit WHERE id = %s"
    )
    pattern, until, counts = Visit.objects.latest("pk").pk, time.time() + seconds, []

    def insert():
        own, count = connection.get_new_connection(connection.get_connection_params()), 0
        own.autocommit = True
        with own.cursor() as cursor:
            while time.time() < until:
                cursor.execute(sql, [pattern])
                count += 1
        own.close()
        counts.append(count)

    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE bench_raw (LIKE mentors_visit INCLUDING DEFAULTS INCLUDING INDEXES)")
    threads = [threading.Thread(target=insert) for _ in range(PHONES)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE bench_raw")
    return sum(counts) / seconds


def cpu_of(pids) -> float:
    """CPU seconds that these processes have spent so far; this Linux machine's own only."""
    spent = 0
    for pid in pids:
        with contextlib.suppress(OSError):
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            spent += int(fields[11]) + int(fields[12])
    return spent / os.sysconf("SC_CLK_TCK")


def children(pid: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def database_processes() -> list[int]:
    """The database's processes as they are now: its backends, and those that write in the background."""
    from django.db import connection

    connection.ensure_connection()
    backend = connection.connection.info.backend_pid
    return children(int(Path(f"/proc/{backend}/stat").read_text().rpartition(")")[2].split()[1]))


@contextlib.contextmanager
def app_server(database: str):
    """The app server of `start` on a free port, over that database; answers its process and its address."""
    from portal.boot import serving

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = probe.getsockname()
    name, *arguments = serving.app_server(*address).command
    settings = {"KALAKA_DATABASE": database, "ALLOWED_HOSTS": "127.0.0.1"}
    server = subprocess.Popen(
        [sys.executable, "-m", name, *arguments], env=os.environ | settings, cwd=databases.ROOT, start_new_session=True
    )
    try:
        wait_for(address)
        yield server, address
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(20)


def wait_for(address: tuple) -> None:
    until = time.monotonic() + 60
    while True:
        try:
            socket.create_connection(address, timeout=1).close()
            return
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 1
    databases.enter_venv(__file__)
    databases.set_up()
    from .bench_rollups import switch

    with databases.scratch(VISITS) as (name,):
        databases.use(name)
        people = senders()
        with app_server(name) as (server, address):

            def through_the_stack():
                return measured(server, lambda: posts(address, people, seconds), seconds)

            def without_rollups():
                switch(on=False)
                try:
                    return through_the_stack()
                finally:
                    switch(on=True)

            def bare():
                return measured(server, lambda: raw_inserts(seconds), seconds)

            jobs = {"through the stack": through_the_stack, "without rollups": without_rollups, "raw inserts": bare}
            found = {label: [] for label in jobs}
            posts(address, people, 1)
            for number in range(ROUNDS):
                # Each comes as often behind the one as behind the other, whose traces in caches and on the disk differ.
                for label in list(jobs)[:: -1 if number % 2 else 1]:
                    found[label].append(jobs[label]())
        report(found)


def measured(server, job, seconds: float) -> tuple[float, float, float]:
    """Writes a second, and the milliseconds of CPU that each took in the app server and in the database."""
    app, before = children(server.pid), database_processes()
    start = cpu_of(app), cpu_of(before)
    rate = job()
    there = cpu_of(set(before) | set(database_processes())) - start[1]
    return rate, (cpu_of(app) - start[0]) / rate / seconds * 1000, there / rate / seconds * 1000


def report(found: dict) -> None:
    print("\n| durable writes | a second (lowest to highest) | app CPU, ms | database CPU, ms |\n|---|---|---|---|")
    for label, rounds in found.items():
        rates, app, there = zip(*rounds, strict=True)
        span = f"{statistics.median(rates):,.0f} ({min(rates):,.0f} to {max(rates):,.0f})"
        print(f"| {label} | {span} | {statistics.median(app):.2f} | {statistics.median(there):.2f} |")
    pairs = list(zip(found["through the stack"], found["without rollups"], strict=True))
    whole = statistics.median(
        (app + there) / (app_off + there_off) for (_, app, there), (_, app_off, there_off) in pairs
    )
    part = statistics.median(
        (there - there_off) / (app_off + there_off) for (*_, there), (_, app_off, there_off) in pairs
    )
    # The app server does the same with and without: what differs there is noise, so the database's part is told too.
    print(f"\nThe rollups cost {100 * (whole - 1):.0f} % of the CPU of a post: {100 * part:.0f} % in the database.")


if __name__ == "__main__":
    phones() if "--phones" in sys.argv else main()
