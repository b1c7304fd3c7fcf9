"""A newsletter to many, whose sender is killed three times: nobody gets two, and what was in flight is known.

    python3 tests/bench/bench_newsletter.py [SUBSCRIBERS]

An issue goes to SUBSCRIBERS (20,000) demo addresses through a real mail server on loopback (aiosmtpd). Whoever fills
the outbox is killed once in the middle (kill -9), the job worker that sends three times; each is started again.
Meanwhile some subscribers leave. At the end every address got at most one letter, those who left before got none, and
what is missing is in the outbox as unknown: at most one letter for each time that the sender was killed.
"""

import datetime
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench import databases

SUBSCRIBERS, LEAVING, KILLS = 20_000, 200, 3
PATIENCE = 3600
FILL = "from events.newsletter.actions.sending import carry_on; carry_on.func({key})"


class Taken:
    """What the mail server took: how often each address, each Message-ID, and when first."""

    def __init__(self):
        self.by_address, self.by_id, self.lock = Counter(), Counter(), threading.Lock()

    async def handle_DATA(self, server, session, envelope):
        identity = next(line for line in envelope.content.split(b"\r\n") if line.lower().startswith(b"message-id:"))
        with self.lock:
            self.by_address[envelope.rcpt_tos[0]] += 1
            self.by_id[identity] += 1
        return "250 taken"

    @property
    def number(self) -> int:
        return sum(self.by_address.values())


def seed(number: int):
    """An editor, that many subscribers, and an issue that was begun."""
    from django.utils import timezone

    from events.models import Issue, Subscriber

    now = timezone.now()
    rows = (
        Subscriber(email=f"olvaso{one}@demo.example.org", state="active", confirmed_at=now) for one in range(number)
    )
    Subscriber.objects.bulk_create(rows, batch_size=2000)
    issue = Issue.objects.create(name="Tél elején", slug="tel-elejen", lead="Kedves Olvasónk!", state="scheduled")
    Issue.objects.filter(pk=issue.pk).update(send_at=now)
    return issue


def manage(*command: str) -> subprocess.Popen:
    """Another process of the portal, on the benchmark's database."""
    return subprocess.Popen([sys.executable, "manage.py", *command], cwd=databases.ROOT, env=os.environ)


def killed(process: subprocess.Popen) -> None:
    process.send_signal(signal.SIGKILL)
    process.wait()


def fill(issue, number: int) -> float:
    """Puts everybody into the outbox; whoever does it is killed in the middle. The seconds of both goes."""
    from events.models import Issue
    from institutions.models import Mail

    start = time.perf_counter()
    filler = manage("shell", "-c", FILL.format(key=issue.pk))
    wait_until(lambda: Mail.objects.count() >= number // 4)
    killed(filler)
    print(f"   killed while filling the outbox, at {Mail.objects.count():,} letters")
    assert manage("shell", "-c", FILL.format(key=issue.pk)).wait() == 0
    assert (Mail.objects.count(), Issue.objects.get().is_queued) == (number, True)
    return time.perf_counter() - start


def wait_until(is_so) -> None:
    until = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > until:
            raise SystemExit("nothing happens any more")
        time.sleep(0.05)


def send(taken: Taken, number: int) -> tuple[float, set[str]]:
    """Sends all of it; the seconds, and the addresses whose owners left before their letter had begun to leave."""
    from events.models import Subscriber
    from events.newsletter.actions import subscribing
    from institutions.models import Mail

    start, left = time.perf_counter(), set()
    worker = manage("db_worker", "--verbosity=0", "--queue-name=*", "--interval=0.05")
    waiting = Mail.objects.filter(state="queued").values("about")
    for turn in range(KILLS):
        wait_until(lambda turn=turn: taken.number > number * (turn + 1) // (KILLS + 1))
        if turn == 1:
            chosen = list(Subscriber.objects.filter(pk__in=waiting).order_by("-pk"))
            for one in random.Random(1).sample(chosen, min(LEAVING, len(chosen) // 2)):
                subscribing.leave(one)
                if Mail.objects.filter(about=one.pk, state="stopped").exists():
                    left.add(one.email)
        killed(worker)
        print(f"   the sender killed at {taken.number:,} letters")
        worker = manage("db_worker", "--verbosity=0", "--queue-name=*", "--interval=0.05")
    queued = Mail.objects.filter(state="queued")
    wait_until(lambda: queued.count() <= KILLS)
    seconds = time.perf_counter() - start
    time.sleep(2)
    clock(hours_later=1)
    wait_until(lambda: not queued.exists())
    time.sleep(2)
    killed(worker)
    return seconds, left


def clock(hours_later: int) -> None:
    """What the clock does when so much time has gone by: the jobs that died with a worker are given out again."""
    from django.db.models import F

    from institutions.models import Mail
    from institutions.outbox.actions import mail as outbox

    ago = datetime.timedelta(hours=hours_later)
    left = Mail.objects.filter(state__in=["queued", "claimed"])
    left.update(changed_at=F("changed_at") - ago, next_try=F("next_try") - ago)
    outbox.tick()


def settle() -> dict[str, int]:
    """What the clock does with the issue; its figures."""
    from events.models import Issue
    from events.newsletter.actions import sending

    clock(hours_later=1)
    sending.tick()
    found = Issue.objects.get()
    assert found.state == "sent", found.state
    return found.figures


def judge(taken: Taken, left: set[str], figures: dict[str, int], number: int) -> None:
    from events.models import Subscriber
    from institutions.models import Mail

    everybody = set(Subscriber.objects.values_list("email", flat=True))
    unknown = set(Mail.objects.filter(state="unknown").values_list("to", flat=True))
    missing = everybody - set(taken.by_address) - left
    assert max(taken.by_address.values()) == max(taken.by_id.values()) == 1, "somebody got two"
    assert not left & set(taken.by_address), "somebody got one after leaving"
    assert missing <= unknown, "somebody is missing and nobody knows"
    assert len(unknown) <= KILLS, "more in flight than one for each kill"
    assert sum(figures.values()) == number
    print(f"   {taken.number:,} letters to as many addresses, {len(left)} left meanwhile and got none")
    print(f"   unknown: {len(unknown)} (of them {len(missing)} did not arrive); in the outbox: {figures}")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return found.getsockname()[1]


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="kalaka-bench-") as home:
        # The database's own user has to enter it.
        Path(home).chmod(0o755)
        run(home)


def run(home: str) -> None:
    from aiosmtpd.controller import Controller

    number = int(sys.argv[1]) if len(sys.argv) > 1 else SUBSCRIBERS
    taken = Taken()
    port = free_port()
    server = Controller(taken, hostname="127.0.0.1", port=port)
    server.start()
    os.environ["EMAIL_URL"] = f"smtp://127.0.0.1:{port}"
    os.environ["NEWSLETTER_PER_MINUTE"] = "0"
    os.environ["KALAKA_DATA"] = home
    os.environ["ALLOWED_HOSTS"] = "127.0.0.1"
    databases.set_up()
    from django.core.management import call_command

    from portal.boot import database

    with database.running():
        call_command("migrate", verbosity=0)
        issue = seed(number)
        filling = fill(issue, number)
        sending_took, left = send(taken, number)
        figures = settle()
        judge(taken, left, figures, number)
        print(
            f"   filling the outbox {filling:.0f} s, sending {sending_took:.0f} s: {number / sending_took:.0f} a second"
        )
    server.stop()


if __name__ == "__main__":
    databases.enter_venv(__file__)
    main()
