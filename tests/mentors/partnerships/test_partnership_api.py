"""The endpoint of partnerships: the same people, the same layers; what is sent twice is one."""

import datetime
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from django.db import connection, transaction

from institutions.base.exceptions import Conflict
from institutions.models import Body
from mentors.models import Partnership, PartnershipNote
from mentors.partnerships.actions import add_note

from ... import make
from .doors_partnership import in_api

LIST = "/api/v1/partnerships/"
AS_JSON = {"content_type": "application/json"}


@pytest.mark.django_db
def test_what_get_gives_post_accepts(people, world, client_of):
    client = client_of(people["mentor"])
    made = client.post(LIST, in_api(world) | {"rhythm_days": 30, "follow_up_on": "2026-12-24"}, **AS_JSON)
    assert made.status_code == 201
    one = made.json()
    assert one["first"] == {
        "kind": "institution",
        "id": world.institution.pk,
        "name": "Városi Könyvtár",
        "settlement": world.settlement.ksh_code,
        "settlement_name": "Abaújszántó",
    }
    assert (one["stage"], one["revision"], one["notes"]) == ("initiated", 1, [])
    assert client.get(f"{LIST}{one['uuid']}/").json() == one
    again = client.post(LIST, one, **AS_JSON)
    assert (again.status_code, again.json()) == (200, one)
    assert client.post(LIST, one | {"name": "Más"}, **AS_JSON).status_code == 409
    changed = client.patch(f"{LIST}{one['uuid']}/", {"revision": 1, "name": "Más"}, **AS_JSON)
    assert (changed.status_code, changed.json()["revision"]) == (200, 2)
    assert client.post(LIST, one, **AS_JSON).json() == changed.json()
    assert client.patch(f"{LIST}{one['uuid']}/", {"revision": 1, "name": "Harmadik"}, **AS_JSON).status_code == 409
    assert client.patch(f"{LIST}{one['uuid']}/", {"name": "Harmadik"}, **AS_JSON).status_code == 400


@pytest.mark.django_db
def test_anothers_uuid_tells_nothing(people, world, client_of):
    client_of(people["mentor"]).post(LIST, in_api(world), **AS_JSON)
    answer = client_of(people["coordinator"]).post(LIST, in_api(world), **AS_JSON)
    assert (answer.status_code, "padlás" in answer.content.decode()) == (409, False)


@pytest.mark.django_db
def test_plans_and_notes_are_the_teams(people, world, client_of):
    one = world.partnership
    Partnership.objects.filter(pk=one.pk).update(follow_up_on=datetime.date(2026, 1, 9), rhythm_days=37)
    one.stages.update(note="Titkolt ok.")
    address = f"{LIST}{one.uuid}/"
    mine, theirs = (client_of(people[who]).get(address).json() for who in ("mentor", "contact"))
    hidden = ("rhythm_days", "follow_up_on", "revision", "notes")
    assert [mine[name] for name in hidden[:3]] == [37, "2026-01-09", 1]
    assert [(note["text"], note["author_name"]) for note in mine["notes"]] == [("Nehezen halad.", "Mentor Manó")]
    assert mine["stages"][0]["note"] == "Titkolt ok."
    veiled = [row | {"note": ""} for row in mine["stages"]]
    assert theirs == mine | dict.fromkeys(hidden) | {"stages": veiled}


@pytest.mark.django_db
def test_rows_are_added_once(people, world, client_of):
    client, address = client_of(people["mentor"]), f"{LIST}{world.partnership.uuid}/"
    stage = {"stage": "agreed", "date": "2026-02-03", "note": "Aláírták."}
    assert [client.post(f"{address}stages/", stage, **AS_JSON).status_code for _ in range(2)] == [201, 200]
    assert client.post(f"{address}stages/", stage | {"note": "Nem."}, **AS_JSON).status_code == 409
    note = {"uuid": str(uuid4()), "date": "2026-02-03", "text": "Megvan a hely."}
    assert [client.post(f"{address}notes/", note, **AS_JSON).status_code for _ in range(2)] == [201, 200]
    assert client.post(f"{address}notes/", note | {"text": "Nincs."}, **AS_JSON).status_code == 409
    shown = client.get(address).json()
    assert [row["stage"] for row in shown["stages"]] == ["agreed", "initiated"]
    assert [row["text"] for row in shown["notes"]] == ["Nehezen halad.", "Megvan a hely."]


BAD = [
    {"first": {"kind": "institution"}},
    {"first": {"kind": "institution", "id": 2**62}},
    {"first": {"kind": "institution", "id": "x"}},
    {"first": {"kind": "civil", "settlement": 0}},
    {"first": {"kind": "municipality"}},
    {"first": {"kind": "nobody"}},
    {"first": []},
    {"first": "könyvtár"},
    {"second": None},
    {"name": "a\x00b"},
    {"name": "x" * 201},
    {"rhythm_days": -1},
    {"rhythm_days": 10**30},
    {"mentor": 2**70},
    {"mentor": {}},
    {"initiated_on": "2999-01-01"},
    {"follow_up_on": "9999-12-31"},
    {"uuid": "5"},
]


@pytest.mark.django_db
@pytest.mark.parametrize("data", BAD, ids=str)
def test_bad_input_is_the_callers(people, world, client_of, data):
    answer = client_of(people["mentor"]).post(LIST, in_api(world) | data, **AS_JSON)
    assert (answer.status_code, list(answer.json()["errors"])) == (400, list(data))
    assert Partnership.objects.count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize("side", ["first", "second"])
def test_a_change_names_the_whole_party(people, world, client_of, side):
    client, sent = client_of(people["mentor"]), in_api(world)
    client.post(LIST, sent, **AS_JSON)
    for party in ({}, {"settlement": world.settlement.ksh_code}):
        answer = client.patch(f"{LIST}{sent['uuid']}/", {"revision": 1, side: party}, **AS_JSON)
        assert (answer.status_code, list(answer.json()["errors"])) == (400, [side])


@pytest.mark.django_db
def test_the_same_party_twice_is_no_partnership(people, world, client_of):
    sent = in_api(world)
    answer = client_of(people["mentor"]).post(LIST, sent | {"second": sent["first"]}, **AS_JSON)
    assert (answer.status_code, list(answer.json()["errors"])) == (400, ["second"])


@pytest.mark.django_db(transaction=True)
def test_twelve_at_once_are_one(people, world, client_of):
    """Also the civil body and the note, which come into being with it."""
    civil = {"kind": "civil", "name": "Padlásőrök", "settlement": world.settlement.ksh_code}
    body = in_api(world) | {"second": civil}

    def send(address, data):
        try:
            return client_of(people["mentor"]).post(address, data, **AS_JSON).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(6) as pool:
        codes = list(pool.map(lambda _: send(LIST, body), range(12)))
        note = {"uuid": str(uuid4()), "date": "2026-02-03", "text": "Megvan."}
        notes = list(pool.map(lambda _: send(f"{LIST}{body['uuid']}/notes/", note), range(12)))
    assert sorted(codes) == [200] * 11 + [201]
    assert sorted(notes) == [200] * 11 + [201]
    assert Partnership.objects.filter(uuid=body["uuid"]).count() == 1
    assert PartnershipNote.objects.filter(uuid=note["uuid"]).count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_partnerships_that_enter_the_same_parties_at_once(people, world, client_of):
    civil = [{"kind": "civil", "name": name, "settlement": world.settlement.ksh_code} for name in ("Alsók", "Felsők")]
    entered, go_on = threading.Event(), threading.Event()

    def enter_slowly():
        with transaction.atomic():
            Body.objects.create(kind="civil", own_name="Felsők", settlement=world.settlement)
            entered.set()
            go_on.wait(1)
        connection.close()

    def send(number):
        try:
            sides = civil if number % 2 else civil[::-1]
            body = in_api(world) | {"uuid": str(uuid4()), "first": sides[0], "second": sides[1]}
            return client_of(people["mentor"]).post(LIST, body, **AS_JSON).status_code
        finally:
            connection.close()

    other = threading.Thread(target=enter_slowly)
    other.start()
    entered.wait(5)
    with ThreadPoolExecutor(6) as pool:
        codes = list(pool.map(send, range(12)))
    go_on.set()
    other.join()
    assert codes == [201] * 12
    assert sorted(Body.objects.filter(kind="civil").values_list("own_name", flat=True)) == ["Alsók", "Felsők"]


@pytest.mark.django_db(transaction=True)
def test_one_note_for_two_partnerships_in_one_moment_is_a_conflict(people, world):
    one, other = (make.partnership(people["mentor"], world.institution) for _ in range(2))
    what = {"uuid": uuid4(), "date": datetime.date(2026, 2, 3), "text": "Megvan."}
    entered = threading.Event()

    def enter_slowly():
        with transaction.atomic():
            PartnershipNote.objects.create(partnership=one, author=people["mentor"], **what)
            entered.set()
            time.sleep(1)
        connection.close()

    first = threading.Thread(target=enter_slowly)
    first.start()
    entered.wait(5)
    with pytest.raises(Conflict):
        add_note(other, by=people["mentor"], **what)
    first.join()
    assert [note.partnership for note in PartnershipNote.objects.filter(uuid=what["uuid"])] == [one]


@pytest.mark.django_db
def test_a_partner_elsewhere_is_kept_by_both_teams(people, world, client_of):
    there = make.settlement(code=make.ELSEWHERE)
    one = make.partnership(people["mentor"], world.institution, there)
    stage = {"stage": "active", "date": "2026-02-03"}
    codes = {
        who: client_of(people[who]).post(f"{LIST}{one.uuid}/stages/", stage, **AS_JSON).status_code
        for who in ("mentor", "coordinator_elsewhere", "lead", "contact")
    }
    assert codes == {"mentor": 201, "coordinator_elsewhere": 200, "lead": 404, "contact": 404}
