"""The number of queries of a list does not grow with its rows, on the page and at the endpoint."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from .lists import LISTS

HIGHEST = 8


def queries(client, address) -> list[str]:
    with CaptureQueriesContext(
        connection,
    ) as caught:
        assert client.get(address).status_code == 200
    return [query["sql"] for query in caught.captured_queries]


@pytest.mark.parametrize("where", ["page", "endpoint"])
@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.noun)
def test_no_growth(kind, where, people, world, client_of):
    client = client_of(people[kind.reader])
    address = getattr(kind, where)
    kind.build(people, 2)
    client.get(address)
    few = queries(client, address)
    kind.build(people, 18)
    many = queries(client, address)
    assert len(many) == len(few), "\n".join(many)
    assert len(many) <= HIGHEST, "\n".join(many)


@pytest.mark.parametrize("address", ["/institutions/", "/events/", "/practices/", "/practices/?q=varr", "/rights/"])
def test_a_visitor_costs_no_session(address, world, client_of):
    """Neither a session nor a user nor a cookie: pages of visitors are light, and nobody is tracked."""
    client = client_of(None)
    asked = [sql for sql in queries(client, address) if "session" in sql or "mentors_user" in sql]
    assert asked == []
    assert dict(client.cookies) == {}
