"""Which pages grow with the number of visits: every address that somebody may open, with few visits and with many.

    python3 tests/bench/bench_growth.py [SMALL LARGE]

The addresses are those of the doors (`tests/doors`), of the lists with their filters (`tests/lists.py`) and of their
second pages, of the menus, and those to which a dashboard's numbers lead; each is asked by every persona whom it lets
in, in both databases in turns, in one process. Time is CPU: the database's own on this connection, and the app's.
What seems to grow is measured again. Nothing is asserted.
"""

import logging
import os
import re
import statistics
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench import databases

ROUNDS, AGAIN = 3, 11
MOST, NOISE = 1.3, 1.0
"""A page grows whose time is more than so many times, and so many milliseconds, that of the small database."""

PROMISES = """
INSERT INTO mentors_promise (uuid, visit_id, settlement_id, county_id, made_by, text, due_on, state, closed_on)
SELECT gen_random_uuid(), id, settlement_id, county_id, CASE WHEN id % 3 = 0 THEN 'partner' ELSE 'mentor' END,
    'Elhozom a kulcsot.', date + 30, CASE WHEN date > current_date - 45 THEN 'open' ELSE 'kept' END,
    CASE WHEN date > current_date - 45 THEN NULL ELSE date + 20 END
FROM mentors_visit WHERE id % 10 = 0 AND state IN ('submitted', 'accepted');
"""
BUSIEST = """
SELECT t.id FROM mentors_{0}reach r JOIN institutions_{0} t ON t.id = r.{0}_id {1} WHERE {2}.county_id = %s
ORDER BY visits DESC, 1 LIMIT 1
"""
AT_A_PLACE = ("JOIN institutions_settlement s ON s.id = t.settlement_id", "s")
NOUNS = {
    "settlement": ("", "t"),
    "consortium": ("", "t"),
    "institution": AT_A_PLACE,
    "community": AT_A_PLACE,
}


def populate():
    """The world of the access tests within the network: its mentor is the busiest of the county, and its records are
    those that were visited most.
    """
    from django.db import connection

    from tests import make, world

    for _number in range(5000):  # those of the network
        next(make.counter)
    found = world.whole()
    mentor, county = found.people["mentor"], found.county.pk
    with connection.cursor() as cursor:
        cursor.execute(PROMISES)
        cursor.execute(
            "UPDATE mentors_visit SET mentor_id = %s WHERE mentor_id = (SELECT mentor_id FROM mentors_visitmonth"
            " WHERE county_id = %s AND mentor_id <> %s GROUP BY 1 ORDER BY sum(visits) DESC, 1 LIMIT 1)",
            [mentor.pk, county, mentor.pk],
        )
        for name, joined in NOUNS.items():
            cursor.execute(BUSIEST.format(name, *joined), [county])
            setattr(found, name, type(getattr(found, name)).objects.get(pk=cursor.fetchone()[0]))
        cursor.execute("VACUUM ANALYZE")
    make.assignment(mentor, settlement=found.settlement)
    make.speaks_for(found.people["contact"], community=found.community)
    make.speaks_for(found.people["contact"], institution=found.institution)
    return found


def client_of(person):
    from django.test import Client

    client = Client()
    if person:
        client.force_login(person)
    return client


def addresses(found, clients) -> dict[str, str]:
    """Every address by a name that is the same in both databases."""
    from django.contrib.auth.models import AnonymousUser
    from django.test import RequestFactory

    from portal.context import menu_for
    from tests.lists import LISTS
    from tests.test_access import DOORS

    named = {}
    for number, door in enumerate(DOORS):
        if door.method == "get":
            named[f"{door.route} ({number})"] = door.url(found)
    for kind in LISTS:
        for query in kind.queries:
            named |= {f"{path}{query}": f"{path}{query}" for path in (kind.page, kind.endpoint)}
    for persona, person in found.people.items():
        request = RequestFactory().get("/")
        request.user = person or AnonymousUser()
        menu = menu_for(request)
        named |= {f"menu {persona} {entry.url}": entry.url for entry in (*menu.public, *menu.own)}
    said = clients["lead"].get(f"/api/v1/counties/{found.county.ksh_code}/dashboard/").json()
    for place, url in enumerate(records_in(said)):
        named |= {f"figure {place} {root}": f"{root}{url.removeprefix('/api/v1')}" for root in ("", "/api/v1")}
    first = {}
    return {name: url for name, url in named.items() if first.setdefault(url, name) == name}


def records_in(said) -> list[str]:
    """Where the numbers of a dashboard lead; of months and mentors the last stands for all."""
    if isinstance(said, list):
        return [
            url for one in (said if "code" in said[0] or "stage" in said[0] else said[-1:]) for url in records_in(one)
        ]
    if not isinstance(said, dict):
        return []
    own = [value for name, value in said.items() if name.startswith("records")]
    return own + [url for value in said.values() for url in records_in(value)]


def second_pages(clients, named) -> dict[str, str]:
    """The second page of every list that has one, as the first of its readers sees it."""
    found = {}
    for name, url in named.items():
        for client in clients.values():
            answer = client.get(url)
            cursor = re.search(rb"[?&](?:amp;)?after=([\w%-]+)", b"" if answer.streaming else answer.content)
            if answer.status_code == 200 and cursor:
                found[f"{name} +1"] = f"{url}{'&' if '?' in url else '?'}after={cursor[1].decode()}"
                break
    return found


def asked(client, url) -> tuple[float, float, int]:
    """CPU milliseconds of app and database, and the status."""
    statuses = []
    here, there = databases.cpu(lambda: statuses.append(client.get(url).status_code))
    return here * 1000, there * 1000, statuses[0]


class Walk:
    """All addresses of all personas in both databases."""

    def __init__(self, names):
        self.names, self.clients, self.urls = names, {}, {}
        for name in names:
            databases.use(name)
            found = populate()
            self.clients[name] = {persona: client_of(person) for persona, person in found.people.items()}
            named = addresses(found, self.clients[name])
            self.urls[name] = named | second_pages(self.clients[name], named)

    def pairs(self) -> list[tuple[str, str]]:
        """Who may open what, in both."""
        common = [name for name in self.urls[self.names[0]] if all(name in self.urls[one] for one in self.names)]
        found = []
        for persona in self.clients[self.names[0]]:
            let_in = set(common)
            for database in self.names:
                databases.use(database)
                client = self.clients[database][persona]
                let_in = {name for name in let_in if asked(client, self.urls[database][name])[2] == 200}
            found += [(persona, name) for name in common if name in let_in]
        return found

    def measure(self, pairs, rounds) -> dict:
        """Medians of app and database by pair and database."""
        found = {}
        for _round in range(rounds):
            for pair in pairs:
                persona, name = pair
                for database in self.names:
                    databases.use(database)
                    once = asked(self.clients[database][persona], self.urls[database][name])
                    found.setdefault(pair, {}).setdefault(database, []).append(once)
        return {
            pair: [[statistics.median(column) for column in zip(*of[name], strict=True)] for name in self.names]
            for pair, of in found.items()
        }


def growth(sizes) -> float:
    """How many times the time of the small database, of both or of the database alone; 1 where that may be noise."""
    (app, sql, _), (more_app, more_sql, _) = sizes
    pairs = [(app + sql, more_app + more_sql), (sql, more_sql)]
    return max([more / few for few, more in pairs if few and more - few > NOISE], default=1.0)


def main() -> None:
    sizes = [int(text.replace("_", "")) for text in sys.argv[1:]] or [30_000, 1_000_000]
    databases.enter_venv(__file__)
    databases.set_up()
    from django.conf import settings

    settings.ALLOWED_HOSTS = ["testserver"]
    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory() as media, databases.scratch(*sizes, kind="growth") as names:
        settings.MEDIA_ROOT = media
        walk = Walk(names)
        pairs = walk.pairs()
        print(f"{len({name for _persona, name in pairs})} addresses, {len(pairs)} with their readers", flush=True)
        found = walk.measure(pairs, ROUNDS)
        suspects = [pair for pair, both in found.items() if growth(both) > MOST]
        print(f"{len(suspects)} measured again; load {os.getloadavg()}", flush=True)
        found |= walk.measure(suspects, AGAIN)
        report(walk, found, sizes)


def report(walk, found, sizes) -> None:
    grown = sorted((pair for pair, both in found.items() if growth(both) > MOST), key=lambda pair: -growth(found[pair]))
    print(f"\n{len(grown)} of {len(found)} grow more than {MOST} times from {sizes[0]:,} to {sizes[1]:,} visits")
    print("\n| who | address | app, ms | database, ms | ratio |\n|---|---|---|---|---|")
    for pair in grown:
        print(line(walk, pair, found[pair]))
    print("\nThe dearest of the database in the large one:\n")
    for pair in sorted(found, key=lambda pair: -found[pair][1][1])[:15]:
        print(line(walk, pair, found[pair]))


def line(walk, pair, both) -> str:
    (app, sql, _), (more_app, more_sql, _) = both
    url = walk.urls[walk.names[0]][pair[1]]
    cells = [pair[0], url, f"{app:.1f} → {more_app:.1f}", f"{sql:.1f} → {more_sql:.1f}", f"{growth(both):.2f}"]
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    main()
