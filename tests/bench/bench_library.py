"""The library and the search over everything with very many records: CPU and SQL of each address, in turns.

    KALAKA_DATA=/somewhere python3 tests/bench/bench_library.py

KALAKA_DATA is a folder that holds the demo, made once by `manage.py demo --practices 100000 --visits 1000000`. Every
address is asked in turns (ROUNDS, 15), as a visitor and where it says so signed in; beside them a constant page: the
frame around the list's own finished content, as long as the list itself. Goals: 12 ms in SQL for the list, its facets
and a search, 15 ms and 10 queries for the search over everything, the app's CPU of the list within 2.5 times that of
the constant page, page 200 like page 1.
"""

import os
import re
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench import databases

ROUNDS = int(os.environ.get("ROUNDS", "15"))
CONSTANT = "/constant/"
LIBRARY = {
    "list": "/practices/",
    "two facets": "/practices/?field=library&theme=volunteering",
    "common word": "/practices/?q=falu",
    "two common words": "/practices/?q=kozosseg+emberek",
    "rare word, inflected": "/practices/?q=borospincevel",
    "mistyped": "/practices/?q=önkntes",
    "sentence": "/practices/?q=hogyan lehet idősekkel közös kertet csinálni",
    "word and facets": "/practices/?q=falu&field=library&cost=low&county=05",
    "suggestions": "/practices/suggest/?q=fal",
    "fit": "/practices/fit/?size=under_500&helpers=2&money=0",
    "nearest": "/practices/?near=Golop",
    "endpoint": "/api/v1/practices/",
    "endpoint, words": "/api/v1/practices/?q=falu",
}
EVERYTHING = {
    "everything": "/search/?q=falu",
    "everything, two words": "/search/?q=könyvtár+önkéntesek",
    "everything, a place": "/search/?q=golop",
    "everything, mistyped": "/search/?q=önkntes",
    "everything, endpoint": "/api/v1/search/?q=falu",
}
READERS = {"visitor": "", "mentor": "mentor@example.org", "lead": "lead@example.org"}


def page_200(client) -> str:
    """The address of the list's page 200, turned over page by page."""
    address = "/practices/"
    for _page in range(199):
        found = re.search(r'href="(\?after=[^"#]+)', client.get(address).content.decode())
        if not found:
            return address
        address = f"/practices/{found[1].replace('&amp;', '&')}"
    return address


def constant_page(client) -> None:
    """Adds a route that shows the frame around what the list showed."""
    from django.contrib.auth.decorators import login_not_required
    from django.http import HttpResponse
    from django.template import engines
    from django.urls import path
    from django.utils.safestring import mark_safe

    from portal import urls

    main = re.search(r"<main.*?>(.*)</main>", client.get("/practices/").content.decode(), re.DOTALL)[1]
    frame = engines["django"].from_string('{% extends "base.html" %}{% block main %}{{ content }}{% endblock %}')
    content = mark_safe(main)  # noqa: S308  # our own page

    @login_not_required
    def constant(request):
        return HttpResponse(frame.render({"content": content}, request))

    urls.urlpatterns.insert(0, path(CONSTANT[1:], constant))


def readers() -> dict:
    from django.test import Client

    from mentors.people.models.user import User

    found = {}
    for name, email in READERS.items():
        found[name] = Client(SERVER_NAME="127.0.0.1")
        if email:
            found[name].force_login(User.objects.get(email=email))
    return found


def asked(client, address: str) -> tuple[float, float, int]:
    """CPU and SQL of one request in ms, and its queries."""
    from django.db import connection

    from tests.bench.sql_clock import SqlClock

    clock, cpu = SqlClock(), time.process_time()
    with connection.execute_wrapper(clock):
        status = client.get(address).status_code
    assert status == 200, (address, status)
    return 1000 * (time.process_time() - cpu), 1000 * clock.seconds, clock.queries


def main() -> None:
    os.environ["ALLOWED_HOSTS"] = "127.0.0.1"
    databases.set_up()
    from portal.boot import database

    with database.running():
        clients = readers()
        constant_page(clients["visitor"])
        jobs = [("visitor", "constant page", CONSTANT)]
        jobs += [("visitor", name, address) for name, address in LIBRARY.items()]
        jobs += [("visitor", "page 200", page_200(clients["visitor"]))]
        jobs += [(who, name, address) for who in READERS for name, address in EVERYTHING.items()]
        measured = {job: [] for job in jobs}
        for turn in range(ROUNDS + 1):
            for who, name, address in jobs:
                found = asked(clients[who], address)
                if turn:
                    measured[who, name, address].append(found)
        tell(measured)


def tell(measured: dict) -> None:
    floor = statistics.median(cpu for cpu, _sql, _n in measured["visitor", "constant page", CONSTANT])
    print("| who | page | CPU of the app, ms | times the constant page | SQL, ms (least, median) | queries |")
    print("|---|---|---|---|---|---|")
    for (who, name, _address), rounds in measured.items():
        cpu, sql = (statistics.median(column) for column in list(zip(*rounds, strict=True))[:2])
        least = min(one for _cpu, one, _n in rounds)
        print(f"| {who} | {name} | {cpu:.1f} | {cpu / floor:.1f} | {least:.1f}, {sql:.1f} | {rounds[-1][2]} |")


if __name__ == "__main__":
    databases.enter_venv(__file__)
    main()
