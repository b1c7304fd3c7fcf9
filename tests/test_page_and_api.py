"""A list's page and its endpoint show every persona exactly the same records, under every filter."""

import pytest

from .lists import LISTS
from .world import PERSONAS


def value(row, key):
    return row[key] if isinstance(row, dict) else getattr(row, key)


def of_page(client, address, key):
    response = client.get(address)
    return None if response.status_code != 200 else [str(value(row, key)) for row in response.context["rows"]]


def of_endpoint(client, address, key):
    response = client.get(address)
    return None if response.status_code != 200 else [str(row[key]) for row in response.json()["results"]]


@pytest.mark.parametrize("persona", PERSONAS)
@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.noun)
def test_same_records(kind, persona, people, world, client_of):
    kind.build(people, 4)
    client = client_of(people[persona])
    for query in kind.queries:
        on_page = of_page(client, f"{kind.page}{query}", kind.key)
        in_api = of_endpoint(client, f"{kind.endpoint}{query}", kind.key)
        assert in_api == on_page
