"""Many join in the same moment, and send again what got no answer: none is lost, none is doubled."""

import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from django.test import Client

from events.models import Joiner, Programme
from institutions.models import Mail

from ... import make
from .test_join import address, body

CLIENTS, EACH = 8, 4


@pytest.fixture
def unlimited(settings):
    settings.PUBLIC_FORM_LIMITS = {"network": 0, "here": 0, "address": 0}


def send(year, contents) -> list[int]:
    """One client: each of its joiners, twice."""
    try:
        client, found = Client(), []
        for content in contents:
            for _time in range(2):
                answer = client.post(address(year), content, content_type="application/json")
                found.append(answer.status_code)
        return found
    finally:
        connection.close()


def test_none_is_lost_or_doubled(transactional_db, unlimited):
    year, place = make.campaign(), make.settlement()
    contents = [body(year, place, name=f"Kör {number}") for number in range(CLIENTS * EACH)]
    for number, content in enumerate(contents):
        more = [content["programmes"][0] | {"uuid": str(uuid.uuid4()), "title": f"{number}/{one}"} for one in range(4)]
        content["programmes"] += more
    with ThreadPoolExecutor(2 * CLIENTS) as pool:
        # Each client's work is done by two at once: a phone that repeats what it heard no answer to.
        work = [contents[number::CLIENTS] for number in range(CLIENTS)] * 2
        codes = [code for found in pool.map(lambda mine: send(year, mine), work) for code in found]
    assert sorted(set(codes)) == [200, 201]
    assert codes.count(201) == len(contents)
    assert set(Joiner.objects.values_list("uuid", flat=True)) == {uuid.UUID(one["uuid"]) for one in contents}
    sent = {uuid.UUID(programme["uuid"]) for content in contents for programme in content["programmes"]}
    assert set(Programme.objects.values_list("uuid", flat=True)) == sent
    assert Mail.objects.count() == len(contents)
