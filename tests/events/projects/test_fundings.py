"""Fundings: their endpoint, and the places where their block stands, which nobody chooses."""

import datetime

import pytest

from events.models import EventOfProject, Funding, Project
from mentors.people.models.period import today

from ... import make

pytestmark = pytest.mark.django_db
API = "/api/v1/fundings/"
NEW = {"name": "Erasmus+", "emblem": "eu", "language": "sl", "statement": "Ob podpori programa."}


def send(client, method, path, body):
    return getattr(client, method)(path, data=body, content_type="application/json")


def test_entered_once_read_by_everybody_and_changed_as_read(client, client_of):
    editor, key = client_of(make.person("editor")), {"uuid": "0b3f2a52-5d5e-4c43-9f0c-6a5f6d7e8f90"}
    made, again = (send(editor, "post", API, NEW | key) for _ in range(2))
    assert (made.status_code, again.status_code, made.json()["id"]) == (201, 200, again.json()["id"])
    address = f"{API}{made.json()['id']}/"
    found = client.get(address).json()
    assert {name: found[name] for name in NEW} == NEW
    assert found["texts"] == {"sl": {"statement": "Ob podpori programa."}}
    assert [one["name"] for one in client.get(API).json()["results"]] == ["Erasmus+"]
    assert send(editor, "patch", address, {"fund": "ESZA", "revision": 1}).json()["fund"] == "ESZA"
    assert send(editor, "patch", address, {"fund": "EMVA", "revision": 1}).status_code == 409
    assert send(client_of(make.person("coordinator", make.HOME)), "post", API, NEW).status_code == 404


@pytest.fixture
def funding():
    return Funding.objects.create(
        name="Széchenyi 2020", emblem="szechenyi2020", project_id="EFOP-1", fund="ESZA", statement="Támogatva."
    )


def shown(client, address) -> tuple:
    page = client.get(address).text
    said = ("Támogatva.", "EFOP-1", "ESZA", 'alt="Széchenyi 2020"', "emblem-eu")
    return tuple(page.count(words) for words in said)


def test_the_block_stands_on_project_event_and_programme_and_once_each(client, client_of, funding):
    event = make.event(state="published", funding=funding)
    make.session(event, "Megnyitó")
    client_of(make.person("editor")).post(f"/events/{event.slug}/programme/release/")
    project = make.project(state="published", funding=funding)
    EventOfProject.objects.create(project=project, event=event)
    pages = (f"/projects/{project.slug}/", f"/events/{event.slug}/", f"/events/{event.slug}/programme/")
    assert [shown(client, page) for page in pages] == [(1, 1, 1, 1, 1)] * 3
    type(event).objects.update(funding=None)
    assert [shown(client, page) for page in pages] == [(1, 1, 1, 1, 1)] * 3
    # A project that is only drafted is nobody's to see, nor is its funding.
    Project.objects.update(state="draft")
    assert [shown(client, page) for page in pages[1:]] == [(0, 0, 0, 0, 0)] * 2


def test_on_the_first_page_while_a_flagship_project_runs(client, funding):
    day = datetime.timedelta(days=1)
    project = make.project(
        state="published", funding=funding, precision="day", starts_on=today() - day, ends_on=today() + day
    )
    assert shown(client, "/") == (0, 0, 0, 0, 0)
    Funding.objects.update(is_flagship=True)
    assert shown(client, "/") == (1, 1, 1, 1, 1)
    for change in ({"ends_on": today() - day}, {"starts_on": today() + day}, {"state": "draft"}):
        Project.objects.filter(pk=project.pk).update(**change)
        assert shown(client, "/") == (0, 0, 0, 0, 0), change
        Project.objects.filter(pk=project.pk).update(state="published", starts_on=today() - day, ends_on=today() + day)
