"""Project cards: partial periods, parts, what the API carries, and who may do what."""

import datetime

import pytest

from events.models import EventOfProject, Project
from events.projects import actions as projects
from events.projects.inlines import PROJECT
from institutions.base.exceptions import NotGranted
from institutions.parts import actions as parts

from ... import make

pytestmark = pytest.mark.django_db
NEW = {
    "name": "Bibliotekāri kā lokālās demokrātijas veidotāji",
    "language": "lv",
    "starts_on": datetime.date(2022, 8, 17),
    "precision": "month",
    "ends_on": datetime.date(2022, 11, 15),
}


@pytest.fixture
def editor():
    return make.person("editor")


def test_of_a_period_only_what_is_known_is_said(editor, client):
    made, _new = projects.draft(by=editor, **NEW)
    projects.publish(made, by=editor)
    assert (made.starts_on, made.slug) == (
        datetime.date(2022, 8, 1),
        "bibliotekari-ka-lokalas-demokratijas-veidotaji-2022",
    )
    assert "2022. augusztus – 2022. november 15." in client.get(f"/projects/{made.slug}/").text
    projects.update(made, by=editor, revision=1, ends_on=None)
    assert "2022. augusztus óta" in client.get(f"/projects/{made.slug}/").text


def test_what_a_card_carries(editor, client):
    project = make.project(state="published", language="lv", aim="Demokrātija")
    body, event = make.body("Latvijas Nacionālā bibliotēka", country="LV"), make.event(state="published")
    hidden = make.event()
    for kind, fields in (
        ("texts", {"language": "en", "name": "Librarians"}),
        ("organisations", {"body": body, "role": "partner"}),
        ("countries", {"country": "MD", "number": 14}),
        ("events", {"event": event}),
        ("events", {"event": hidden}),
        ("insights", {"language": "en", "text": "Listen first.", "source": "A librarian"}),
        ("materials", {"title": "Ieraksts", "kind": "recording", "language": "lv", "url": "https://example.org/"}),
    ):
        parts.add(PROJECT, PROJECT.kinds[kind], project, by=editor, **fields)
    read = client.get(f"/api/v1/projects/{project.slug}/").json()
    assert {name: read[name] for name in ("organisations", "countries", "events", "insights")} == {
        "organisations": [{"name": "Latvijas Nacionālā bibliotēka", "role": "partner", "country": "LV", "website": ""}],
        "countries": [{"country": "MD", "number": 14, "about": "exactly"}],
        "events": [event.slug],
        "insights": [{"language": "en", "text": "Listen first.", "source": "A librarian"}],
    }
    assert sorted(read["texts"]) == ["en", "lv"]
    page = client.get(f"/projects/{project.slug}/").text
    assert ("Listen first." in page, event.name in page, hidden.name in page) == (True, True, False)


def test_who_drafts_and_publishes(editor):
    county = make.county()
    for who in (make.person("mentor", make.ELSEWHERE), make.user()):
        with pytest.raises(NotGranted):
            projects.draft(by=who, county=county, **NEW)
    mentor = make.person("mentor", make.HOME)
    made, _new = projects.draft(by=mentor, county=county, **NEW)
    with pytest.raises(NotGranted):
        projects.publish(made, by=mentor)
    projects.publish(made, by=make.person("coordinator", make.HOME))
    with pytest.raises(NotGranted):
        projects.update(made, by=mentor, revision=1, aim="Más")


def test_sent_twice_it_is_one(editor):
    sent = NEW | {"uuid": "7b0c3c9e-4b7a-4c55-9a52-0d8a0a0f4c13"}
    (first, is_new), (second, again) = projects.draft(by=editor, **sent), projects.draft(by=editor, **sent)
    assert (first.pk, is_new, again) == (second.pk, True, False)
    assert Project.objects.count() == 1


def test_a_funding_stands_on_its_event_and_on_those_of_its_project(editor, world, client):
    Project.objects.filter(pk=world.project.pk).update(funding=world.funding)
    EventOfProject.objects.create(project=world.project, event=world.event)
    for address in (f"/projects/{world.project.slug}/", f"/events/{world.event.slug}/"):
        assert client.get(address).text.count("Az Európai Unió támogatásával.") == 1
