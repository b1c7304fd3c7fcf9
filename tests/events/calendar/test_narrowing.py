"""The list of events narrowed: by what there is of each, by months, by years."""

import datetime
import re

import pytest

from ... import make

pytestmark = pytest.mark.django_db
DAY = datetime.date


def counts(page) -> dict:
    return {
        facet["label"]: {option["label"]: option["count"] for option in facet["options"]}
        for facet in page.context["facets"]
    }


def test_facets_count_what_the_list_holds(client):
    make.event(state="published", kind="webinar", mode="online", languages=["hu", "en"], name="Egy")
    make.event(state="published", kind="webinar", mode="onsite", languages=["sl"], name="Kettő")
    make.event(state="published", kind="training", county=None, name="Három")
    make.event(kind="training", name="Tervezet")
    page = client.get("/events/")
    assert counts(page) == {
        "Típus": {"képzés": 1, "webinár": 2},
        "Megye": {make.county().name: 2},
        "Nyelv": {"magyar": 1, "English": 1, "slovenščina": 1},
        "Részvétel": {"a helyszínen": 2, "online": 1},
    }
    assert (page.context["total"], page.context["total_is_capped"]) == (3, False)
    [webinars] = [one for facet in page.context["facets"] for one in facet["options"] if one["label"] == "webinár"]
    narrowed = client.get(f"/events/{webinars['url']}")
    assert sorted(event.name for event in narrowed.context["rows"]) == ["Egy", "Kettő"]
    [active] = [one for facet in narrowed.context["facets"] for one in facet["options"] if one["active"]]
    assert (active["label"], active["url"]) == ("webinár", "?")


def test_years_lead_to_what_was_then(client):
    for year in (2017, 2019):
        make.event(state="published", name=f"{year}", starts_on=DAY(year, 5, 8), ends_on=DAY(year, 5, 8))
    page = client.get("/events/?when=past")
    assert page.context["years"] == [2019, 2018, 2017]
    assert re.findall(r'href="(\?when=past&amp;year=\d+)"', page.text) == [
        f"?when=past&amp;year={year}" for year in (2019, 2018, 2017)
    ]
    assert [event.name for event in client.get("/events/?when=past&year=2017").context["rows"]] == ["2017"]


def test_a_month_shows_each_day_of_what_is_on(client):
    make.event(state="published", name="Két nap", starts_on=DAY(2026, 4, 30), ends_on=DAY(2026, 5, 1))
    make.event(state="published", name="Webinár", kind="webinar", starts_on=DAY(2026, 5, 8), ends_on=DAY(2026, 5, 8))
    make.event(state="published", name="Hónap", precision="month", starts_on=DAY(2026, 5, 1), ends_on=DAY(2026, 5, 31))
    make.event(name="Tervezet", starts_on=DAY(2026, 5, 9), ends_on=DAY(2026, 5, 9))

    def on(query):
        days = [day for week in client.get(f"/events/month/?month={query}").context["weeks"] for day in week]
        return [(day.day.day, event.name) for day in days if day.in_month for event in day.events]

    assert on("2026-05") == [(1, "Két nap"), (8, "Webinár")]
    assert on("2026-04") == [(30, "Két nap")]
    assert on("2026-05&kind=webinar") == [(8, "Webinár")]
    for wrong in ("", "2026-13", "x", "0001-01", "9999-12", "2026-05-08"):
        first = client.get(f"/events/month/?month={wrong}").context["first"]
        assert first == datetime.date.today().replace(day=1)  # noqa: DTZ011
    assert client.get("/events/month/?month=1900-01").status_code == 200
    assert client.get("/events/month/?month=2199-12").status_code == 200
