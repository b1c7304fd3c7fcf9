"""Search over many published practices: CPU of the request and time in SQL, per kind of question.

python3 manage.py test tests/bench/bench_search.py -s        DOCUMENTS=100000 by default; made of the demo's sentences
"""

import datetime
import itertools
import os
import random
import re
import statistics
import time

from django.db import connection
from django.test import Client, override_settings

from mentors.practices.actions import practice_loading
from mentors.practices.models.practice_facts import CostBand, PracticeField, TargetGroup, Theme
from portal.demo import content

from .. import make

DOCUMENTS = int(os.environ.get("DOCUMENTS", "100000"))
ROUNDS = 15
QUESTIONS = {
    "list without words": "",
    "list, two facets": "?field=library&theme=volunteering",
    "rare word, inflected": "?q=kemencevel",
    "two words, no accents": "?q=falukonyvek+idosekkel",
    "common word": "?q=kozossegeinkrol",
    "two common words": "?q=kozosseg+emberek",
    "word of every text": "?q=volt",
    "three letters": "?q=koz",
    "common word, three facets": "?q=kozosseg&field=library&cost=low&county=05",
    "mistyped": "?q=falukonvv",
}


def sentences():
    """Every sentence of the written practices: so words are as common here as in real texts."""
    texts = (
        " ".join(part if isinstance(part, str) else " ".join(part) for part in one["hu"].values())
        for one in content.practices()
    )
    return [sentence for text in texts for sentence in re.split(r"(?<=[.!?])\s+", text)]


def entries(number, pool, places, chance):
    start = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    for index in range(number):
        pick = [chance.choice(pool) for _ in range(36)]
        words = {
            "title": pick[0][:150],
            "lead": pick[1][:500],
            "aim": " ".join(pick[2:8]),
            "steps": " ".join(pick[8:28]),
        }
        yield practice_loading.Entry(
            {
                "slug": f"merespont-{index}",
                "field": chance.choice(PracticeField.values),
                "settlement": chance.choice(places),
                "themes": chance.sample(Theme.values, 2),
                "target_groups": chance.sample(TargetGroup.values, 3),
                "cost_band": chance.choice(CostBand.values),
                "staff_needed": chance.randrange(12),
            },
            {"hu": words | {"results": " ".join(pick[28:])}},
            start + datetime.timedelta(minutes=index),
        )


def load(number):
    editor = make.person("editor")
    places = [make.settlement(code=f"{code:02d}") for code in range(1, 21)]
    every = entries(number, sentences(), places, random.Random(1))
    for _batch in range(0, number, 1000):
        practice_loading.load(itertools.islice(every, 1000), by=editor)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE mentors_publishedpractice")


class SqlClock:
    """Sums the time that queries take, and counts them."""

    def __init__(self):
        self.seconds, self.queries = 0.0, 0

    def __call__(self, execute, *args):
        begun = time.perf_counter()
        try:
            return execute(*args)
        finally:
            self.seconds += time.perf_counter() - begun
            self.queries += 1


def measure(client, address):
    """Median (CPU ms, SQL ms), and the number of queries, of one address."""
    rounds = []
    client.get(address)
    for _ in range(ROUNDS):
        clock, cpu = SqlClock(), time.process_time()
        with connection.execute_wrapper(clock):
            assert client.get(address).status_code == 200
        rounds.append((1000 * (time.process_time() - cpu), 1000 * clock.seconds))
    return (*(statistics.median(column) for column in zip(*rounds, strict=True)), clock.queries)


@override_settings(ALLOWED_HOSTS=["*"])
def test_search(db, capsys):
    begun = time.perf_counter()
    load(DOCUMENTS)
    client = Client()
    with capsys.disabled():
        print(f"\n{DOCUMENTS} documents in {time.perf_counter() - begun:.0f} s")
        for where in ("/practices/", "/api/v1/practices/"):
            for name, question in QUESTIONS.items():
                cpu, sql, queries = measure(client, where + question)
                print(f"{where:20} {name:28} CPU {cpu:6.1f} ms   SQL {sql:6.1f} ms   {queries} queries")
