"""Slow connections beside ordinary use: what others wait for, and whether an honest slow phone gets its photo through.

    python3 tests/bench/bench_slow_connections.py [CONNECTIONS] [SECONDS]

CONNECTIONS (300) are held open for SECONDS (60) to the app server that `start` runs: of ten four drip a header that
never ends and four the body of a form, a byte a second each, one says nothing, and one asks for a page and never reads
it. Whoever is thrown out comes again. Without them first, and beside them then, four people open pages without pause,
each on a new connection; beside them one phone sends a photo by the plain form at 64 kbit/s. All of it on the loopback.
"""

import contextlib
import io
import random
import resource
import socket
import statistics
import sys
import threading
import time
import uuid
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench import databases
from tests.bench.bench_posts import TOKEN, app_server, read_answer, senders

VISITS, PEOPLE, OPENED_A_SECOND = 1_000, 4, 60
WARM_UP = 10
"""Seconds in which both workers see each page once."""
PHONE = 8_000
"""Bytes a second: 64 kbit/s."""
PAGES = ["/", "/practices/", "/institutions/", "/healthz/", "/today/", "/visits/", "/visits/new/"]
KINDS = {
    "header": (b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ", True),
    "body": (
        b"POST /accounts/login/ HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        b"Cookie: csrftoken="
        + TOKEN.encode()
        + b"\r\nContent-Length: 100000\r\n\r\ncsrfmiddlewaretoken="
        + TOKEN.encode()
        + b"&q=",
        True,
    ),
    "silence": (b"", False),
    "unread": (b"GET /institutions/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", False),
}
ORDER = [*["header", "body"] * 4, "silence", "unread"]


def drip(address: tuple, count: int, stop: threading.Event, told: dict) -> None:
    """Holds that many slow connections until told to stop; counts how often one had to come again."""
    ways = [KINDS[name] for name in ORDER]
    held: list = [None] * count
    opened = 0
    while not stop.is_set():
        begun, opened = time.monotonic(), min(count, opened + OPENED_A_SECOND)
        for number in range(opened):
            first, goes_on = ways[number % len(ways)]
            try:
                if held[number] is None:
                    held[number] = socket.create_connection(address, timeout=0.5)
                    held[number].setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
                    held[number].send(first)
                elif goes_on:
                    held[number].send(b"a")
            except OSError:
                told["again"] = told.get("again", 0) + 1
                with contextlib.suppress(OSError, AttributeError):
                    held[number].close()
                held[number] = None
        told["held"] = sum(one is not None for one in held)
        stop.wait(max(0, 1 - (time.monotonic() - begun)))
    for one in filter(None, held):
        one.close()


def ask(address: tuple, request: bytes) -> int:
    """The status of one answer, read whole, on a connection of its own."""
    with socket.create_connection(address, timeout=60) as wire, wire.makefile("rb") as answers:
        wire.sendall(request)
        return read_answer(answers)


def person(address: tuple, sender: dict, stop: threading.Event, waits: list) -> None:
    """Opens page after page, as somebody who is signed in, and notes how long each took."""
    while not stop.is_set():
        page = random.choice(PAGES)
        head = f"GET {page} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: sessionid={sender['session']}\r\n"
        begun = time.monotonic()
        try:
            status = ask(address, f"{head}Connection: close\r\n\r\n".encode())
        except (OSError, IndexError) as error:
            status = type(error).__name__
        waits.append((time.monotonic() - begun, page, status))
        time.sleep(0.05)


def photo(side: int) -> bytes:
    """A picture of noise, which no compression makes small."""
    from PIL import Image

    file = io.BytesIO()
    Image.frombytes("RGB", (side, side), random.Random(1).randbytes(side * side * 3)).save(file, "JPEG", quality=80)
    return file.getvalue()


def send_photo(address: tuple, sender: dict, visit: str, told: dict) -> None:
    """Sends a photo at the pace of a phone with one bar, and notes the status and the seconds."""
    line = uuid.uuid4().hex
    picture = photo(480)
    fields = "".join(
        f'--{line}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in (("csrfmiddlewaretoken", TOKEN), ("consent", "nobody"), ("caption", "Egy kép"))
    )
    file = f'--{line}\r\nContent-Disposition: form-data; name="image"; filename="a.jpg"\r\nContent-Type: image/jpeg'
    body = fields.encode() + file.encode() + b"\r\n\r\n" + picture + f"\r\n--{line}--\r\n".encode()
    head = (
        f"POST /visits/{visit}/photos/ HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        f"Cookie: sessionid={sender['session']}; csrftoken={TOKEN}\r\n"
        f"Content-Type: multipart/form-data; boundary={line}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    begun = time.monotonic()
    with socket.create_connection(address, timeout=120) as wire, wire.makefile("rb") as answers:
        wire.sendall(head.encode())
        for start in range(0, len(body), PHONE // 4):
            wire.sendall(body[start : start + PHONE // 4])
            time.sleep(0.25)
        told["status"] = read_answer(answers)
    told["seconds"], told["kB"] = time.monotonic() - begun, len(body) / 1000


def a_visit_of(sender: dict) -> str:
    """A visit that this mentor may add a photo to."""
    from mentors.models import User, Visit

    user = User.objects.filter(email__startswith="bench").order_by("pk").first()
    return str(Visit.objects.filter(mentor=user, state__in=["draft", "submitted", "returned"]).first().uuid)


def main() -> None:
    count, seconds = (int(word) for word in (sys.argv[1:] + ["300", "60"][len(sys.argv) - 1 :]))
    databases.enter_venv(__file__)
    databases.set_up()
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    with databases.scratch(VISITS) as (name,):
        databases.use(name)
        people = senders()
        visit = a_visit_of(people[0])
        with app_server(name) as (_server, address):
            during(address, people, visit, 0, WARM_UP)
            for held, long in ((0, seconds / 4), (count, seconds)):
                report(held, *during(address, people, visit, held, long))


def during(address: tuple, people: list, visit: str, count: int, seconds: float) -> tuple:
    """What people waited, what became of the photo and of the slow ones, while so many were held."""
    stop, waits, slow, phone = threading.Event(), [], {}, {}
    jobs = [threading.Thread(target=person, args=(address, one, stop, waits)) for one in people[:PEOPLE]]
    if count:
        jobs.append(threading.Thread(target=drip, args=(address, count, stop, slow)))
        jobs.append(threading.Thread(target=send_photo, args=(address, people[0], visit, phone)))
    for job in jobs:
        job.start()
    stop.wait(seconds)
    stop.set()
    for job in jobs:
        job.join()
    return waits, slow, phone


def report(count: int, waits: list, slow: dict, phone: dict) -> None:
    times = sorted(wait for wait, _page, _status in waits)
    wrong = sorted({(page, status) for _wait, page, status in waits if status != 200}, key=str)
    print(
        f"{count} slow connections ({slow.get('held', 0)} held at the end, {slow.get('again', 0)} came again): "
        f"{len(times)} pages, median {statistics.median(times):.2f} s, slowest {times[-1]:.2f} s, not 200: {wrong}"
    )
    if phone:
        print(f"A photo of {phone['kB']:.0f} kB at 64 kbit/s: {phone['status']} after {phone['seconds']:.0f} s")


if __name__ == "__main__":
    main()
