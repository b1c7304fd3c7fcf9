"""Community Week: 2,000 programmes joined at once from 50 clients, and its lists over 20,000 programmes.

    python3 tests/bench/bench_week.py

The clients post to the app server that `start` runs (two workers), each joiner with two programmes; every tenth answer
is thrown away and the same body sent again. Then: what is in the tables against what was sent. The lists are asked as a
visitor: CPU of the request, time in SQL, queries (medians of five rounds).
"""

import datetime
import json
import os
import statistics
import sys
import threading
import time
import uuid
from http.client import HTTPConnection
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench import databases
from tests.bench.bench_posts import app_server

CLIENTS, JOINERS, EACH = 50, 1000, 2
MANY, ROUNDS = 20_000, 5
FREE = dict.fromkeys(("PUBLIC_FORMS_OF_NETWORK", "PUBLIC_FORMS_OF_ADDRESS", "PUBLIC_FORMS_OF_ADDRESS_ANYWHERE"), "0")


def year():
    from events.week.models.campaign import Campaign

    today = datetime.date.today()  # noqa: DTZ011 -- any day will do
    first = today + datetime.timedelta(days=60)
    return Campaign.objects.create(
        year=first.year,
        starts_on=first,
        ends_on=first + datetime.timedelta(days=6),
        joins_from=today - datetime.timedelta(days=1),
        joins_until=first,
        motto="Együtt jó!",
        is_public=True,
    )


def bodies(campaign, places: list[int]) -> list[dict]:
    def programme(number, one):
        day = campaign.starts_on + datetime.timedelta(days=number % 7)
        return {
            "uuid": str(uuid.uuid4()),
            "title": f"Program {number}/{one}",
            "theme": "generations",
            "date": day.isoformat(),
            "start_time": "10:00",
            "place": "Könyvtár",
            "open": True,
        }

    return [
        {
            "uuid": str(uuid.uuid4()),
            "name": f"Kör {number}",
            "kind": "civil",
            "settlement": places[number % len(places)],
            "email": f"kor{number}@example.org",
            "programmes": [programme(number, one) for one in range(EACH)],
        }
        for number in range(JOINERS)
    ]


def client(address, path: str, work: list[dict], codes: list[int]) -> None:
    """Sends its joiners one by one; every tenth once more, as if nothing had been heard."""
    wire = HTTPConnection(*address, timeout=120)
    for number, content in enumerate(work):
        for _time in range(2 if number % 10 == 0 else 1):
            wire.request("POST", path, json.dumps(content), {"Content-Type": "application/json"})
            answer = wire.getresponse()
            answer.read()
            codes.append(answer.status)
    wire.close()


def storm(name: str, campaign) -> None:
    from events.week.models.joiner import Joiner
    from events.week.models.programme import Programme
    from institutions.outbox.models import Mail
    from institutions.places.models.settlement import Settlement

    sent = bodies(campaign, list(Settlement.objects.order_by("pk").values_list("pk", flat=True)[:300]))
    codes: list[int] = []
    with app_server(name) as (_server, address):
        path = f"/api/v1/community-week/{campaign.year}/join/"
        threads = [
            threading.Thread(target=client, args=(address, path, sent[number::CLIENTS], codes))
            for number in range(CLIENTS)
        ]
        began = time.perf_counter()
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        took = time.perf_counter() - began
    found = {code: codes.count(code) for code in sorted(set(codes))}
    rate = JOINERS / took
    print(f"answers {found} in {took:.1f} s: {rate:.0f} joiners, {rate * EACH:.0f} programmes a second")
    wanted = {uuid.UUID(one["uuid"]) for content in sent for one in content["programmes"]}
    kept = list(Programme.objects.values_list("uuid", flat=True))
    lost, doubled = len(wanted - set(kept)), len(kept) - len(set(kept))
    print(f"programmes lost {lost}, doubled {doubled}; joiners {Joiner.objects.count()}; mails {Mail.objects.count()}")
    assert (set(found), found[201], lost, doubled) == ({200, 201}, JOINERS, 0, 0)


def fill(campaign) -> None:
    """Accepted programmes of the joiners that are there."""
    from django.db import connection

    from events.week.models.campaign import Theme
    from events.week.models.joiner import Joiner
    from events.week.models.programme import Programme

    joiners = list(Joiner.objects.select_related("settlement"))
    Programme.objects.update(state="accepted")
    themes, rows = Theme.values, []
    for number in range(MANY - Programme.objects.count()):
        joiner = joiners[number % len(joiners)]
        rows.append(
            Programme(
                campaign=campaign,
                joiner=joiner,
                title=f"Délután {number}",
                theme=themes[number % len(themes)],
                date=campaign.starts_on + datetime.timedelta(days=number % 7),
                start_time=datetime.time(8 + number % 12),
                place="Faluház",
                settlement=joiner.settlement,
                county_id=joiner.county_id,
                state="accepted",
                ages=["youth"] if number % 3 else ["seniors"],
            )
        )
    Programme.objects.bulk_create(rows, batch_size=5000)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE events_programme")


def lists(campaign) -> None:
    from django.db import connection
    from django.test import Client

    from tests.bench.sql_clock import SqlClock

    visitor, home = Client(), f"/community-week/{campaign.year}/"
    api = f"/api/v1/community-week/{campaign.year}/programmes/"
    ways = [
        home,
        f"{home}?theme=health&county=05",
        f"{home}?q=delutan+77",
        f"{home}?age=seniors&day={campaign.starts_on}",
    ]
    for address in (*ways, f"{home}joiners/", f"{home}figures/", f"{home}settlements/", f"{home}programmes.ics", api):
        rounds = []
        visitor.get(address)
        for _round in range(ROUNDS):
            clock, cpu = SqlClock(), time.process_time()
            with connection.execute_wrapper(clock):
                answer = visitor.get(address)
            assert answer.status_code == 200, (address, answer.status_code)
            rounds.append((1000 * (time.process_time() - cpu), 1000 * clock.seconds))
        app, sql = (statistics.median(column) for column in zip(*rounds, strict=True))
        print(f"| {address.removeprefix(home) or 'the list'} | {app:.0f} | {sql:.0f} | {clock.queries} |")
        assert clock.queries <= 8 or "figures" in address, (address, clock.queries)


def main() -> None:
    os.environ |= FREE
    databases.enter_venv(__file__)
    databases.set_up()
    from django.conf import settings

    settings.ALLOWED_HOSTS = ["*"]
    with databases.scratch(100, kind="week") as (name,):
        databases.use(name)
        campaign = year()
        storm(name, campaign)
        fill(campaign)
        lists(campaign)


if __name__ == "__main__":
    main()
