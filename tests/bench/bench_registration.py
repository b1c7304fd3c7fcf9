"""A storm of registrations through the whole stack, with workers and the database killed meanwhile; and the rate.

    python3 tests/bench/bench_registration.py [COMERS]

COMERS (1,000) register at once for a tenth of as many seats, through the app server that `start` runs, while its
workers are killed three times; whoever gets no answer, or a 503, sends the same again. Then a fifth of them cancel
against as many new ones. The same once more with the database killed in the middle (it restarts by itself). Each time
the history of the seats is reckoned anew. Then registrations a second: with room for all, and where every seat is
taken. The limits of public forms are off.
"""

import collections
import contextlib
import datetime
import http.client
import json
import os
import signal
import sys
import threading
import time
import uuid
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench import databases
from tests.bench.bench_posts import app_server, children, database_processes

HANDS, SECONDS, PATIENCE = 16, 6, 120
AWAY = 0
"""The status of who got no answer at all."""


def event(slug: str, capacity: int | None):
    from events.models import Event

    day = datetime.date.today() + datetime.timedelta(days=40)  # noqa: DTZ011 -- any day to come will do
    facts = {"kind": "conference", "state": "published", "registration": True, "starts_on": day, "ends_on": day}
    return Event.objects.create(name=slug, slug=slug, capacity=capacity, **facts)


def send(address: tuple, path: str, body: dict, seen: collections.Counter) -> int:
    """Sends until it is answered, as a person would; counts every status on the way."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        status = once(address, path, body)
        seen[status] += 1
        if status not in (AWAY, 503):
            return status
        time.sleep(0.2)
    return AWAY


def once(address: tuple, path: str, body: dict) -> int:
    wire = http.client.HTTPConnection(*address, timeout=30)
    try:
        wire.request("POST", path, json.dumps(body), {"Content-Type": "application/json", "Host": "127.0.0.1"})
        answer = wire.getresponse()
        answer.read()
        return answer.status
    except (OSError, http.client.HTTPException):
        return AWAY
    finally:
        wire.close()


def at_once(jobs: list, beside=None) -> float:
    """Carries the jobs out by many hands; `beside(share done)` is called now and then. Answers the seconds."""
    waiting, whole, lock = list(reversed(jobs)), len(jobs), threading.Lock()

    def work():
        while True:
            with lock:
                if not waiting:
                    return
                job = waiting.pop()
            job()

    start = time.perf_counter()
    hands = [threading.Thread(target=work) for _ in range(HANDS)]
    for hand in hands:
        hand.start()
    while any(hand.is_alive() for hand in hands):
        if beside:
            beside(1 - len(waiting) / whole)
        time.sleep(0.05)
    return time.perf_counter() - start


def comer(slug: str, number: int) -> dict:
    return {"uuid": str(uuid.uuid4()), "name": f"Vendég {number}", "email": f"{slug}{number}@example.org"}


def killer(shares: list[float], kill):
    """Kills when such shares of the work are done."""
    left = list(shares)

    def beside(done: float):
        if left and done >= left[0]:
            left.pop(0)
            kill()

    return beside


def kill_a_database_process():
    """One backend killed outright: the database throws everybody out, recovers and comes back."""
    victims = [pid for pid in database_processes() if b"kalaka_storm" in Path(f"/proc/{pid}/cmdline").read_bytes()]
    with contextlib.suppress(OSError, IndexError):
        os.kill(victims[-1], signal.SIGKILL)


def proven(found) -> tuple[int, int]:
    """The most seats ever taken, reckoned anew from the history, and how many rows tell another number."""
    from events.models import SeatMove

    taken, most, wrong = set(), 0, 0
    for move in SeatMove.objects.filter(event=found).order_by("pk"):
        seated = move.after in ("received", "confirmed", "offered", "attended")
        (taken.add if seated else taken.discard)(move.registration_id)
        most, wrong = max(most, len(taken)), wrong + (len(taken) != move.taken)
    return most, wrong


def tell(label: str, found, seen, seconds: float) -> None:
    from django.db import connection
    from django.db.models import Count

    from events.models import Registration
    from institutions.models import Mail

    # The database that was killed threw us out as well.
    connection.close()
    rows = Registration.objects.filter(event=found)
    states = dict(rows.order_by().values_list("state").annotate(number=Count("pk")))
    line = list(rows.filter(state__in=["confirmed", "waiting"]).order_by("pk").values_list("state", flat=True))
    first = line.index("waiting") if "waiting" in line else len(line)
    most, wrong = proven(found)
    mails = Mail.objects.filter(about__in=rows.order_by().values("pk"), kind__in=FIRST_MAILS)
    print(f"{label}: {seconds:.1f} s, answers {dict(sorted(seen.items()))}, states {states}")
    print(f"   in order without a gap: {'confirmed' not in line[first:]}; seats at most {most} of {found.capacity},")
    print(f"   history that tells another number: {wrong}; first mails {mails.count()} for {rows.count()} people")


FIRST_MAILS = ["registration_confirmed", "registration_waiting"]


def storm(label: str, address: tuple, comers: int, beside) -> None:
    """Everybody at once; then a fifth cancels against as many new ones."""
    from events.models import Registration
    from events.registration.letters import token_of

    slug = f"storm-{label.replace(chr(32), chr(45))}"
    found, seen = event(slug, comers // 10), collections.Counter()
    path = f"/api/v1/events/{slug}/registrations/"
    people = [comer(slug, number) for number in range(comers)]
    seconds = at_once([lambda one=one: send(address, path, one, seen) for one in people], beside)
    tell(f"{label}: {comers} at once", found, seen, seconds)
    leaving, seen = list(Registration.objects.filter(event=found).order_by("pk"))[::5], collections.Counter()
    jobs = []
    for number, one in enumerate(leaving, comers):
        cancel = f"/api/v1/registrations/{one.uuid}/cancel/"
        jobs.append(lambda one=one, cancel=cancel: send(address, cancel, {"token": token_of(one)}, seen))
        jobs.append(lambda number=number: send(address, path, comer(slug, number), seen))
    tell(f"{label}: {len(leaving)} cancel, as many come", found, seen, at_once(jobs))


def rate(label: str, address: tuple, capacity: int | None) -> None:
    """Registrations a second, durably."""
    slug = f"rate-{label}"
    event(slug, capacity)
    path, seen, until = f"/api/v1/events/{slug}/registrations/", collections.Counter(), time.time() + SECONDS
    numbers, lock = iter(range(10**6)), threading.Lock()

    def phone():
        while time.time() < until:
            with lock:
                number = next(numbers)
            seen[once(address, path, comer(slug, number))] += 1

    seconds = at_once([phone] * HANDS)
    print(f"{label}: {seen[201] / seconds:.0f} registrations a second, answers {dict(seen)}")


def main() -> None:
    comers = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    databases.enter_venv(__file__)
    os.environ |= {f"PUBLIC_FORMS_OF_{name}": "0" for name in ("NETWORK", "ADDRESS", "ADDRESS_ANYWHERE")}
    databases.set_up()
    with databases.scratch(1, kind="storm") as (name,):
        databases.use(name)
        with app_server(name) as (server, address):

            def kill_workers():
                for pid in children(server.pid):
                    with contextlib.suppress(OSError):
                        os.kill(pid, signal.SIGKILL)

            storm("workers killed", address, comers, killer([0.2, 0.45, 0.7], kill_workers))
            storm("database killed", address, comers, killer([0.4], kill_a_database_process))
            rate("room", address, None)
            rate("full", address, 1)


if __name__ == "__main__":
    main()
