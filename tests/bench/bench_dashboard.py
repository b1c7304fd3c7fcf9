"""What a dashboard costs with 10,000 and with 1,000,000 visits: queries, CPU of the app, time in the database.

    python3 tests/bench/bench_dashboard.py [SMALL LARGE]

The requests of both sizes are interleaved in one process, so that a busy machine slows both alike. CPU time is what
this process and the database's own process for the connection really spent; medians. Nothing is asserted.
"""

import statistics
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench import databases

PAGES = ["/dashboard/05/", "/api/v1/counties/05/dashboard/", "/dashboard/", "/", "/figures/"]
OPEN = {"/", "/figures/"}
ROUNDS, WARM_UP = 40, 5


def lead():
    """A client of a lead, whose account is made where there is none."""
    from django.test import Client

    from mentors.models import Appointment, User

    user = User.objects.filter(email="bench-lead@example.org").first()
    if user is None:
        user = User.objects.create_user("bench-lead@example.org", name="Bench Lead")
        Appointment.objects.create(user=user, role="lead")
    client = Client()
    client.force_login(user)
    return client


def request(client, page) -> tuple[float, float, int, int]:
    """CPU milliseconds of app and database, queries and bytes of one request."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    answers = []
    here, there = databases.cpu(lambda: answers.append(client.get(page)))
    with CaptureQueriesContext(connection) as asked:
        client.get(page)
    assert answers[0].status_code == 200, (page, answers[0].status_code)
    return here * 1000, there * 1000, len(asked), len(answers[0].content)


def measure(names: list[str]) -> dict:
    """Every page's requests in each database, in turns."""
    from django.test import Client

    clients, found = {}, {}
    for name in names:
        databases.use(name)
        clients[name] = {False: lead(), True: Client()}
    for number in range(ROUNDS + WARM_UP):
        for name in names:
            databases.use(name)
            for page in PAGES:
                one = request(clients[name][page in OPEN], page)
                if number >= WARM_UP:
                    found.setdefault((page, name), []).append(one)
    return found


def report(found: dict, names: list[str], sizes: list[int]) -> None:
    print("\n| page | visits | queries | app CPU, ms | database CPU, ms | kB | ratio of both |")
    print("|---|---|---|---|---|---|---|")
    for page in PAGES:
        base = None
        for name, size in zip(names, sizes, strict=True):
            cpu, sql, queries, length = (statistics.median(column) for column in zip(*found[page, name], strict=True))
            base = base or cpu + sql
            cells = [page, f"{size:,}", f"{queries:.0f}", f"{cpu:.1f}", f"{sql:.1f}", f"{length / 1000:.0f}"]
            print("|", " | ".join([*cells, f"{(cpu + sql) / base:.2f}"]), "|", flush=True)


def main() -> None:
    sizes = [int(text.replace("_", "")) for text in sys.argv[1:]] or [10_000, 1_000_000]
    databases.enter_venv(__file__)
    databases.set_up()
    from django.conf import settings

    settings.ALLOWED_HOSTS = ["testserver"]
    with databases.scratch(*sizes) as names:
        report(measure(names), names, sizes)


if __name__ == "__main__":
    main()
