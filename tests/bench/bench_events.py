"""The list of events over 50,000 of them: CPU of the request, time in SQL, queries, page by page.

python3 manage.py test tests/bench/bench_events.py -s        EVENTS=50000 by default
"""

import datetime
import os
import random
import statistics
import time

from django.contrib.auth.models import AnonymousUser
from django.db import connection
from django.test import Client, override_settings

from events.calendar.filters import EventFilter
from events.calendar.views import EventList
from events.models import Event
from institutions.base.keyset import encode

from .. import make
from .sql_clock import SqlClock

EVENTS = int(os.environ.get("EVENTS", "50000"))
ROUNDS = 5
PAGES = (1, 2, 50, 200)


def load(number):
    chance, counties = random.Random(1), [make.county(f"{code:02d}") for code in range(1, 21)]
    first = datetime.date(2016, 1, 1)
    rows = []
    for index in range(number):
        day = first + datetime.timedelta(days=chance.randrange(4100))
        rows.append(
            Event(
                name=f"Falufórum {index}",
                slug=f"faluforum-{index}",
                state="published",
                kind=chance.choice(Event.Kind.values),
                mode=chance.choice(Event.Mode.values),
                county=chance.choice(counties),
                languages=chance.choice([["hu"], ["hu", "en"], ["en"], ["sl"]]),
                starts_on=day,
                ends_on=day,
            )
        )
    Event.objects.bulk_create(rows, batch_size=5000)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE events_event")


def before(number: int) -> str:
    """What the address of that page of the list holds: the cursor of the row before it."""
    order = EventFilter.orders["nearest"]
    rows = Event.objects.visible_to(AnonymousUser()).with_distance().order_by(*order).values_list(*order)
    return f"?after={encode(list(rows[EventList.page_size * (number - 1) - 1]))}" if number > 1 else ""


def measure(client, address):
    """Median (CPU ms, SQL ms), the number of queries and the page's text."""
    rounds = []
    client.get(address)
    for _ in range(ROUNDS):
        clock, cpu = SqlClock(), time.process_time()
        with connection.execute_wrapper(clock):
            answer = client.get(address)
        assert (answer.status_code, list(answer.cookies)) == (200, [])
        rounds.append((1000 * (time.process_time() - cpu), 1000 * clock.seconds))
    return (*(statistics.median(column) for column in zip(*rounds, strict=True)), clock.queries, answer.text)


@override_settings(ALLOWED_HOSTS=["*"])
def test_events(db, capsys):
    load(EVENTS)
    client, way = Client(), {number: f"/events/{before(number)}" for number in PAGES}
    others = [
        "?when=upcoming",
        "?kind=webinar&county=05",
        "?year=2019",
        "?q=forum+77",
        "month/",
        "calendar.ics",
        "feed/",
    ]
    with capsys.disabled():
        print(f"\n{EVENTS} events")
        for name, one in [*((f"page {n}", way[n]) for n in PAGES), *((one, f"/events/{one}") for one in others)]:
            cpu, sql, queries, _text = measure(client, one)
            print(f"{name:24} CPU {cpu:6.1f} ms   SQL {sql:6.1f} ms   {queries} queries")
