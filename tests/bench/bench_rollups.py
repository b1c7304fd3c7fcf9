"""What the rollups cost a write: one visit at a time, and many in one statement, with their triggers and without.

    python3 tests/bench/bench_rollups.py [VISITS]

Rounds with and without triggers are interleaved in one database that holds VISITS visits (10,000 by default). „Durable”
is a transaction per visit, „no commit” a savepoint per visit, so that no disk hides the cost. The trail's trigger stays
on in both. CPU time of this process and of the database for the connection, medians; the share is of the cost without.
"""

import statistics
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench import databases

ROUNDS, SINGLE, BULK = 8, 200, 50_000
TABLES = ("mentors_visit", "mentors_visitcommunity", "mentors_visitinstitution")


def switch(on: bool) -> None:
    """Turns the rollups' triggers on or off, within the open transaction."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for table in TABLES:
            cursor.execute(
                "SELECT tgname FROM pg_trigger WHERE tgrelid = %s::regclass AND tgname LIKE 'rollup%%'", [table]
            )
            for (name,) in cursor.fetchall():
                cursor.execute(f"ALTER TABLE {table} {'ENABLE' if on else 'DISABLE'} TRIGGER {name}")


def one_by_one() -> None:
    """Visits each in a statement of its own, as the form writes them."""
    from django.db import transaction

    from mentors.models import Visit

    pattern = Visit.objects.order_by("pk").first()
    for number in range(SINGLE):
        with transaction.atomic():
            Visit.objects.create(
                mentor_id=pattern.mentor_id,
                county_id=pattern.county_id,
                settlement_id=pattern.settlement_id,
                consortium_id=pattern.consortium_id,
                date=pattern.date,
                method="personal",
                activities=["advice"],
                participants=number % 30,
                summary="Beszélgettünk a faluház jövőjéről.",
                state="submitted",
                content_hash="0" * 64,
            )


def at_once() -> None:
    """Many visits in one statement, as a demo or an import writes them."""
    from django.db import connection

    from tests.bench import network

    with connection.cursor() as cursor:
        cursor.execute(network.VISITS, [BULK])


def measure(job) -> dict[bool, list[float]]:
    """CPU seconds, here and in the database, with the rollups (True) and without, in turns."""
    from django.db import transaction

    found = {True: [], False: []}
    for number in range(ROUNDS + 1):
        for on in (True, False):
            with transaction.atomic():
                switch(on)
                seconds = sum(databases.cpu(job))
                transaction.set_rollback(True)
            if number:
                found[on].append(seconds)
    return found


def measure_durable() -> dict[bool, list[float]]:
    """The same with each visit in a transaction that reaches the disk, as a form's; put right again at the end."""
    from django.db import transaction

    from mentors.models import Visit
    from mentors.visits.actions import rollups

    found, newest = {True: [], False: []}, Visit.objects.latest("pk").pk
    try:
        for number in range(ROUNDS + 1):
            for on in (True, False):
                with transaction.atomic():
                    switch(on)
                seconds = sum(databases.cpu(one_by_one))
                if number:
                    found[on].append(seconds)
    finally:
        with transaction.atomic():
            switch(True)
            Visit.objects.filter(pk__gt=newest).delete()
            rollups.rebuild()
    return found


def main() -> None:
    size = int(sys.argv[1].replace("_", "")) if len(sys.argv) > 1 else 10_000
    databases.enter_venv(__file__)
    databases.set_up()
    with databases.scratch(size) as (name,):
        databases.use(name)
        print("\n| write | CPU with rollups | without | share of the rollups |\n|---|---|---|---|")
        kinds = [
            ("one visit, durable", measure_durable, SINGLE),
            ("one visit, no commit", lambda: measure(one_by_one), SINGLE),
            (f"{BULK:,} visits at once", lambda: measure(at_once), 1),
        ]
        for label, run, number in kinds:
            found = run()
            kept, bare = (statistics.median(found[on]) / number * 1000 for on in (True, False))
            print(f"| {label} | {kept:.2f} ms | {bare:.2f} ms | {100 * (kept / bare - 1):.0f} % |", flush=True)


if __name__ == "__main__":
    main()
