"""Events in the API: the same actions as the pages; what GET gives, POST accepts."""

import pytest

from events.models import Event

from ... import make

NEW = {"name": "Falufórum", "kind": "exchange", "county": "05", "starts_on": "2026-05-08", "ends_on": "2026-05-09"}


@pytest.fixture
def coordinator(db, client_of):
    return client_of(make.person("coordinator", make.HOME))


def send(client, method, path, body=None):
    return getattr(client, method)(path, data=body or {}, content_type="application/json")


def test_drafted_changed_published_and_withdrawn(coordinator, client_of):
    made = send(coordinator, "post", "/api/v1/events/", NEW)
    address = f"/api/v1/events/{made.json()['slug']}/"
    assert (made.status_code, made.json()["state"]) == (201, "draft")
    assert client_of(None).get(address).status_code == 404
    assert send(coordinator, "patch", address, {"venue": "Faluház", "revision": 1}).json()["venue"] == "Faluház"
    assert send(coordinator, "post", f"{address}publish/").json()["state"] == "published"
    assert client_of(None).get(address).status_code == 200
    assert send(coordinator, "post", f"{address}withdraw/").json()["state"] == "withdrawn"
    assert send(coordinator, "post", f"{address}withdraw/").status_code == 409
    assert client_of(None).get(address).status_code == 404


def test_what_get_gives_post_accepts(coordinator):
    first = send(coordinator, "post", "/api/v1/events/", NEW).json()
    second = send(coordinator, "post", "/api/v1/events/", first).json()
    same = {"id": second["id"], "slug": second["slug"]}
    assert second == first | same
    assert Event.objects.count() == 2


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"county": "99"}, "county"),
        ({"county": ["05"]}, "county"),
        ({"starts_on": "tegnap"}, "starts_on"),
        ({"ends_on": "2026-05-01"}, "__all__"),
        ({"country": "XX"}, "country"),
        ({"settlement": "99999"}, "settlement"),
        ({"start_time": "02:30", "starts_on": "2026-03-29"}, "start_time"),
        ({"contact_name": "Valaki"}, "__all__"),
        ({"is_free": True, "price": "500 Ft"}, "price"),
        ({"languages": ["xx"]}, "languages"),
        ({"kind": "party"}, "kind"),
        ({"time_zone": "Mars/Olympus"}, "time_zone"),
        ({"name": "a\x00b"}, "name"),
        ({"name": ""}, "name"),
        ({"capacity": -1}, "capacity"),
    ],
)
def test_bad_input_is_told_by_field(coordinator, wrong, field):
    answer = send(coordinator, "post", "/api/v1/events/", NEW | wrong)
    assert (answer.status_code, list(answer.json()["errors"])) == (400, [field])
    assert not Event.objects.exists()


def test_a_mentor_drafts_and_does_not_publish(client_of, db):
    mentor = client_of(make.person("mentor", make.HOME))
    made = send(mentor, "post", "/api/v1/events/", NEW)
    assert made.status_code == 201
    assert send(mentor, "post", f"/api/v1/events/{made.json()['slug']}/publish/").status_code == 404
    assert send(mentor, "post", "/api/v1/events/", NEW | {"county": "02"}).status_code == 404
    assert Event.objects.get().state == "draft"
