"""The events and projects of partner networks in the demo: complete, in their own language, nothing foreign loaded."""

import re

import pytest

from events.models import Event, EventMaterial, Project
from portal.demo import archive

from ... import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def loaded(db):
    make.settlement("Eger", "10")
    archive.load(make.person("editor"))


def told(client, name: str) -> dict:
    return client.get(f"/api/v1/events/{Event.objects.get(name=name).slug}/").json()


def test_the_webinar_has_its_hour_its_speaker_and_its_partners(loaded, client):
    found = told(client, "Building networks of allies")
    assert (found["starts_at"], found["ends_at"]) == ("2020-10-13T10:30:00+03:00", "2020-10-13T12:00:00+03:00")
    assert [(one["name"], one["title"], one["affiliation"]) for one in found["speakers"]] == [
        ("Ovidiu Hristu Condurache", "Venture Representative", "Ashoka Romania")
    ]
    assert sorted((one["role"], one["country"]) for one in found["organisations"]) == [
        ("funder", "RO"),
        ("organiser", "RO"),
        *[("partner", code) for code in ("GR", "MD", "MD", "RO", "RO", "UA", "UA")],
    ]
    assert (found["is_free"], found["mode"], found["published_on"]) == (True, "online", "2020-10-20")
    assert set(found["texts"]) == {"en", "hu"}


def test_the_conference_of_two_series_bears_its_banner(loaded, client):
    found = told(client, "Od Nice do potice")
    assert sorted(one["name"] for one in found["series"]) == ["KONFeT", "Od Nice do potice"]
    assert set(found["texts"]) == {"sl", "hu", "en"}
    page = client.get(f"/events/{found['slug']}/").text
    assert "Ez a sorozat egy korábbi alkalma" in page
    assert [f'href="/series/{slug}/"' in page for slug in ("od-nice-do-potice", "konfet")] == [True, True]


def test_the_conference_in_eger_has_two_days_a_gallery_and_its_block(loaded, client):
    found = told(client, "Partnerségekben a múzeummal")
    assert [one["day"] for one in found["sessions"]] == ["2017-11-20"] * 6 + ["2017-11-21"] * 3
    assert {one["kind"] for one in found["materials"]} == {"graphic_record"}
    assert all(one["alt"] and one["file"] for one in found["materials"])
    page = client.get(f"/events/{found['slug']}/").text
    assert page.count("EFOP-1.3.1-15-2016-00001") == 1
    assert "emblem-szechenyi2020" in page


def test_the_project_has_partners_participants_and_recordings(loaded, client):
    project = Project.objects.get(language="lv")
    found = client.get(f"/api/v1/projects/{project.slug}/").json()
    assert (found["published_on"], found["starts_on"], found["precision"], found["ends_on"]) == (
        "2022-09-09",
        "2022-08-01",
        "month",
        "2022-11-15",
    )
    assert {one["country"]: one["number"] for one in found["countries"]} == {"MD": 14, "UA": 1, "LV": 18}
    assert sorted(one["language"] for one in found["materials"]) == ["en", "lv", "lv"]
    assert len(found["events"]) == 2
    assert "2022. augusztus – 2022. november 15." in client.get(f"/projects/{project.slug}/").text


def test_recordings_lead_to_our_own_pages(loaded, client, settings):
    links = EventMaterial.objects.exclude(url="").values_list("url", flat=True)
    assert links
    for link in links:
        assert client.get(link.removeprefix(settings.SITE_URL)).status_code == 200


def test_no_page_loads_anything_foreign(loaded, client):
    for event in Event.objects.all():
        page = client.get(f"/events/{event.slug}/").text
        assert re.findall(r'(?:src|srcset)="(?:https?:)?//', page) == []
        assert "<iframe" not in page
