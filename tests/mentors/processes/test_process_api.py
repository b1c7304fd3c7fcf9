"""The endpoint of processes: begun once, steps changed by who read them, sent twice they stay."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from mentors.models import Process

from ... import make

LIST = "/api/v1/processes/"
AS_JSON = {"content_type": "application/json"}


@pytest.mark.django_db
def test_begun_once_and_kept(people, world, client_of):
    client, place = client_of(people["mentor"]), make.settlement()
    made, again = (client.post(LIST, {"settlement": place.ksh_code}, **AS_JSON) for _ in range(2))
    assert (made.status_code, again.status_code, made.json()) == (201, 200, again.json())
    address = f"{LIST}{made.json()['id']}/steps/survey/"
    change = {"started_on": "2026-02-03", "note": "Indul.", "revision": 1}
    first, second = (client.patch(address, change, **AS_JSON) for _ in range(2))
    assert (first.status_code, second.status_code, first.json()) == (200, 200, second.json())
    assert first.json()["steps"][2] == {
        "step": "survey",
        "planned_on": None,
        "started_on": "2026-02-03",
        "done_on": None,
        "note": "Indul.",
        "revision": 2,
    }
    assert first.json()["is_out_of_order"] is True
    assert client.patch(address, {"note": "Más", "revision": 1}, **AS_JSON).status_code == 409
    assert client.patch(address, {"note": "Más"}, **AS_JSON).status_code == 400
    theirs = client_of(people["mentor_elsewhere"]).patch(address, {"note": "Más", "revision": 2}, **AS_JSON)
    assert theirs.status_code == 404
    assert client.patch(address.replace("survey", "party"), change, **AS_JSON).status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize(
    "data",
    [{}, {"settlement": "00000"}, {"consortium": 2**70}, {"consortium": None}, {"settlement": []}, []],
    ids=str,
)
def test_bad_input_is_the_callers(people, world, client_of, data):
    assert client_of(people["mentor"]).post(LIST, data, **AS_JSON).status_code == 400
    both = {"settlement": world.settlement.ksh_code, "consortium": world.consortium.pk}
    assert client_of(people["mentor"]).post(LIST, both, **AS_JSON).status_code == 400


@pytest.mark.django_db
@pytest.mark.parametrize("value", ["a\x00b", {}, []], ids=str)
@pytest.mark.parametrize("field", ["planned_on", "started_on", "done_on", "note", "revision"])
def test_a_step_takes_nothing_odd(people, world, client_of, field, value):
    address = f"{LIST}{world.process.pk}/steps/survey/"
    answer = client_of(people["mentor"]).patch(address, {"revision": 1, field: value}, **AS_JSON)
    assert (answer.status_code, list(answer.json().get("errors", [field]))) == (400, [field])


@pytest.mark.django_db(transaction=True)
def test_begun_by_eight_at_once_it_is_one(people, world, client_of):
    def send(_number):
        try:
            return client_of(people["mentor"]).post(LIST, {"consortium": world.consortium.pk}, **AS_JSON).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(send, range(8))) == [200] * 7 + [201]
    assert Process.objects.get(consortium=world.consortium).steps.count() == 6
