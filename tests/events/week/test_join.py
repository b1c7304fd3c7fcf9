"""Joining Community Week over the API: exactly once, in the week, by nobody else's link."""

import datetime
import uuid

import pytest

from events.models import Joiner, Programme
from institutions.models import Mail

from ... import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def year():
    return make.campaign()


def address(year) -> str:
    return f"/api/v1/community-week/{year.year}/join/"


def body(year, place, **more) -> dict:
    programme = {
        "uuid": str(uuid.uuid4()),
        "title": "Meseóra a padláson",
        "theme": "generations",
        "date": year.starts_on.isoformat(),
        "start_time": "17:30",
        "place": "Városi Könyvtár",
        "open": True,
    }
    return {
        "uuid": str(uuid.uuid4()),
        "name": "Városi Könyvtár",
        "kind": "institution",
        "settlement": place.ksh_code,
        "email": "konyvtar@example.org",
        "programmes": [programme],
    } | more


def post(client, year, content):
    return client.post(address(year), content, content_type="application/json")


def test_it_is_received_once(client_of, year):
    client, place = client_of(None), make.settlement()
    content = body(year, place)
    first, again = post(client, year, content), post(client, year, content)
    assert (first.status_code, first.json()) == (201, {"uuid": content["uuid"], "state": "received"})
    assert (again.status_code, again.json()) == (200, first.json())
    joiner, programme = Joiner.objects.get(), Programme.objects.get()
    assert (joiner.county, programme.county, programme.state) == (place.county, place.county, "received")
    assert programme.start_time == datetime.time(17, 30)
    assert list(Mail.objects.values_list("kind", "to")) == [("week_joined", "konyvtar@example.org")]


def test_other_content_under_the_key_is_refused_and_not_kept(client_of, year):
    client, place = client_of(None), make.settlement()
    content = body(year, place)
    post(client, year, content)
    other = post(client, year, content | {"name": "Művelődési Ház"})
    assert other.status_code == 409
    assert Joiner.objects.get().name == "Városi Könyvtár"


def test_a_programme_of_somebody_else_cannot_be_sent_again(client_of, year):
    client, place = client_of(None), make.settlement()
    content = body(year, place)
    post(client, year, content)
    stolen = body(year, place, name="Dalkör", programmes=content["programmes"])
    assert post(client, year, stolen).status_code == 409
    assert Joiner.objects.count() == Programme.objects.count() == 1


def programme(year, **more):
    return lambda content: content["programmes"][0].update(**more)


@pytest.mark.parametrize(
    ("field", "wrong", "told"),
    [
        ("programmes", {"date": "2031-01-01"}, "között van"),
        ("programmes", {"theme": "nincs ilyen"}, "Érvénytelen"),
        ("programmes", {"title": ""}, ""),
        ("programmes", {"start_time": "18:00", "end_time": "17:00"}, "befejezés"),
        ("name", "", ""),
        ("kind", "büfé", ""),
        ("email", "nem cím", ""),
        ("settlement", None, "településről"),
        ("programmes", [], "Legalább egy"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_kept(client_of, year, field, wrong, told):
    content = body(year, make.settlement())
    if field == "programmes" and isinstance(wrong, dict):
        content["programmes"][0] |= wrong
    else:
        content[field] = wrong
    answer = post(client_of(None), year, content)
    assert answer.status_code == 400
    assert told in str(answer.json())
    assert field in answer.json()["errors"]
    assert (Joiner.objects.count(), Programme.objects.count(), Mail.objects.count()) == (0, 0, 0)


def test_a_closed_settlement_is_named(client_of, year):
    place = make.settlement("Szigetfő", closed_on=datetime.date(2020, 1, 1))
    answer = post(client_of(None), year, body(year, place))
    assert answer.status_code == 400
    assert "megszűnt" in answer.json()["errors"]["settlement"][0]


def test_too_many_programmes_are_refused_in_words(client_of, year):
    content = body(year, make.settlement())
    content["programmes"] = [content["programmes"][0] | {"uuid": str(uuid.uuid4())} for _number in range(500)]
    answer = post(client_of(None), year, content)
    assert answer.status_code == 400
    assert "legfeljebb 100" in str(answer.json())
    assert Joiner.objects.count() == 0


def test_one_from_abroad_or_without_a_code(client_of, year):
    place = make.settlement(ksh_code=None)
    assert post(client_of(None), year, body(year, place, settlement=place.pk)).status_code == 201
    abroad = body(year, place) | {"settlement": None, "place": "Soroca", "country": "MD", "name": "Biblioteca"}
    assert post(client_of(None), year, abroad).status_code == 201
    found = Programme.objects.get(joiner__name="Biblioteca")
    assert (found.settlement, found.county, found.city, found.country) == (None, None, "Soroca", "MD")


def test_it_is_joined_only_while_it_is_open(client_of, year):
    year.joins_until = year.joins_from
    year.save()
    assert post(client_of(None), year, body(year, make.settlement())).status_code == 409
    year.is_public = False
    year.save()
    assert post(client_of(None), year, body(year, make.settlement())).status_code == 404
