"""The order of events: what comes next, first."""

import datetime

import pytest
from django.utils import timezone

from ... import make

pytestmark = pytest.mark.django_db


def test_the_next_one_first_then_the_past(client):
    today = timezone.localdate()
    for name, first, last in [
        ("long ago", -90, -89),
        ("just over", -3, -1),
        ("running", -2, 2),
        ("tomorrow", 1, 1),
        ("far", 200, 201),
    ]:
        days = [today + datetime.timedelta(days) for days in (first, last)]
        make.event(name=name, state="published", starts_on=days[0], ends_on=days[1])
    listed = [event.name for event in client.get("/events/").context["rows"]]
    assert listed == ["tomorrow", "running", "far", "just over", "long ago"]
    assert [one["name"] for one in client.get("/api/v1/events/").json()["results"]] == listed
    assert [event.name for event in client.get("/events/?when=past").context["rows"]] == listed[3:]


def test_pages_follow_each_other(client):
    today = timezone.localdate()
    for days in range(-4, 4):
        day = today + datetime.timedelta(days)
        make.event(name=f"{days}", state="published", starts_on=day, ends_on=day)
    found, address = [], "/api/v1/events/?limit=3"
    while address:
        page = client.get(address).json()
        found += [one["name"] for one in page["results"]]
        address = page["next"]
    assert found == ["0", "1", "2", "3", "-1", "-2", "-3", "-4"]


def test_a_picture_is_refused_at_its_field_of_an_event_too(people, client_of):
    event = make.event(name="Kertek napja")
    client = client_of(people["lead"])
    form = client.get(f"/events/{event.slug}/edit/").context["form"]
    sent = {field.html_name: field.value() or "" for field in form} | {
        "description": "![kép](https://a.example.org/b.png)",
        "languages": ["hu"],
    }
    page = client.post(f"/events/{event.slug}/edit/", sent)
    assert (page.status_code, list(page.context["form"].errors)) == (200, ["description"])
