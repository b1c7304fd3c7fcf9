"""A dashboard asks as many queries of a busy network as of an empty one, and few."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from mentors.people.models.period import today

from ... import make
from ...bench import network

PAGES = {"/dashboard/05/": 18, "/api/v1/counties/05/dashboard/": 13, "/dashboard/": 16}


def queries(client, address) -> int:
    client.get(address)
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address).status_code == 200
    return len(asked)


@pytest.mark.parametrize("address", PAGES)
def test_no_more_queries_with_more_records(people, client_of, address):
    client = client_of(people["lead"])
    empty = queries(client, address)
    network.fill(300)
    make.visit(people["mentor"], date=today() - datetime.timedelta(days=1))
    assert queries(client, address) == empty <= PAGES[address]


def test_a_visitor_asks_only_for_the_figures(db, client_of):
    network.fill(50)
    for address, most in (("/", 9), ("/figures/", 5)):
        client = client_of(None)
        with CaptureQueriesContext(connection) as asked:
            answer = client.get(address)
        tables = " ".join(query["sql"] for query in asked)
        assert answer.status_code == 200
        assert len(asked) <= most
        assert "mentors_session" not in tables
        assert "mentors_user" not in tables
        assert not answer.cookies
