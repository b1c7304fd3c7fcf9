"""The form of a trip on the road: kept at each change, opened without network, sent once by the same queue."""

import datetime

import pytest
from playwright.sync_api import expect

from mentors.models import Trip, Visit
from mentors.people.models.period import today
from mentors.visits.actions import trip as trips

from .. import make
from .phone import QUEUE, comes_to, send_everything

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def places(mentor):
    return [mentor.visits.get().settlement, make.settlement("Golop")]


def fill(page, road, summary="Fórumot tartottunk."):
    page.goto(f"{road.url}/trips/new/")
    page.wait_for_selector("[data-kept=ready]")
    page.fill("[name=kilometres]", "84")
    page.click("nav a:text-is('Abaújszántó')")
    page.click("[data-stop]:nth-child(1) details.more > summary")
    page.check("[name=stop-0-activities][value=interview]")
    page.fill("[name=stop-0-summary]", summary)
    page.click("[data-stop]:nth-child(2) > summary")
    page.fill("[name=stop-1-settlement]", "Golop")
    page.fill("[name=stop-1-question]", "Kinél van a kulcs?")
    expect(page.locator("[data-draft-status]")).to_have_text("Mentve ezen a telefonon.")


def test_villages_written_without_network_arrive_once(mentor, places, road, on_the_road, axe):
    page = on_the_road(mentor)
    road.close()
    fill(page, road)
    axe(page)
    page.wait_for_timeout(400)  # the pause after which a change is kept
    page.goto(f"{road.url}/trips/new/")
    page.click("[data-go]")
    page.wait_for_url("**/trips/new/?draft=*")
    page.wait_for_selector("[data-kept=ready]")
    kept = ["kilometres", "stop-0-settlement", "stop-0-summary", "stop-1-settlement", "stop-1-question"]
    assert [page.input_value(f"[name={name}]") for name in kept] == [
        "84",
        "Abaújszántó",
        "Fórumot tartottunk.",
        "Golop",
        "Kinél van a kulcs?",
    ]
    assert page.locator("[data-stop]:visible").count() == 3, "the two, and an empty one"
    page.click("button[value=submitted]")
    page.wait_for_url(f"**{QUEUE}")
    comes_to(page, ["waiting"])
    expect(page.locator("[data-queue] h3")).to_contain_text("Út: Abaújszántó – Golop")
    axe(page)
    road.cut_every, road.sendings = 1, 0
    road.open()
    page.goto(f"{road.url}{QUEUE}")
    while not Trip.objects.exists():
        page.wait_for_timeout(100)
    road.cut_every = 0
    send_everything(page)
    expect(page.locator("[data-queue] [data-state=sent]")).to_have_count(1, timeout=20_000)
    trip = Trip.objects.get()
    assert (trip.kilometres, trip.date) == (84, today())
    assert [(stop.settlement.name, stop.question) for stop in trip.stops.all()] == [
        ("Abaújszántó", ""),
        ("Golop", "Kinél van a kulcs?"),
    ]
    assert list(trip.visits.values_list("summary", "state")) == [("Fórumot tartottunk.", "submitted")]
    assert Visit.objects.filter(trip=trip).count() == 1


def test_a_kept_page_used_twice_makes_two_trips_and_two_visits(mentor, places, road, on_the_road, monkeypatch):
    monkeypatch.setattr("tests.browser.road.SENDING", b"POST /trips/")
    page = on_the_road(mentor)
    road.close()
    for summary in ("Délelőtt.", "Délután."):
        fill(page, road, summary)
        page.click("button[value=draft]")
        page.wait_for_url(f"**{QUEUE}")
    comes_to(page, ["waiting", "waiting"])
    road.open()
    send_everything(page)
    expect(page.locator("[data-queue] [data-state=sent]")).to_have_count(2)
    assert sorted(Visit.objects.exclude(trip=None).values_list("summary", "state")) == [
        ("Délelőtt.", "draft"),
        ("Délután.", "draft"),
    ]


def test_online_it_is_saved_at_once_and_what_is_wrong_is_said_beside_it(mentor, places, road, on_the_road):
    page = on_the_road(mentor)
    fill(page, road)
    page.fill("[name=stop-1-settlement]", "Sehonnafalva")
    page.press("[name=stop-1-settlement]", "Escape")
    page.click("button[value=submitted]")
    page.wait_for_selector("[data-error-summary]")
    assert page.input_value("[name=stop-0-summary]") == "Fórumot tartottunk."
    page.wait_for_selector("[data-kept=ready]")
    page.fill("[name=stop-1-settlement]", "Golop")
    page.press("[name=stop-1-settlement]", "Escape")
    page.click("button[value=submitted]")
    page.wait_for_url("**/trips/*/?saved")
    expect(page.locator("main")).to_contain_text("Elmentettük az utat.")
    assert (Trip.objects.count(), Visit.objects.exclude(trip=None).count()) == (1, 1)


def test_a_plan_that_changed_elsewhere_is_shown_beside_what_was_typed_here(mentor, places, road, on_the_road):
    page = on_the_road(mentor)
    day = today() + datetime.timedelta(days=3)
    trip = make.trip(mentor, places[0], date=day)
    page.goto(f"{road.url}/trips/{trip.uuid}/edit/")
    page.wait_for_selector("[data-kept=ready]")
    page.fill("[name=note]", "A telefonon írtam.")
    plan = trips.plan_of(trip)
    trips.update(trip, by=mentor, version=plan.content_hash, date=day, note="A gépen írtam.", stops=plan.stops)
    road.close()
    page.click("button[name=state]")
    page.wait_for_url(f"**{QUEUE}")
    road.open()
    send_everything(page)
    expect(page.locator("[data-state=needs] [data-reason]")).to_contain_text("Az út közben megváltozott.")
    page.click("[data-do=edit] >> visible=true")
    page.click("[data-go]")
    expect(page.locator("[name=note]")).to_have_value("A telefonon írtam.")
    page.click("button[name=state]")
    expect(page.locator("main .note", has_text="Így áll most")).to_contain_text("A gépen írtam.")
    expect(page.locator("[name=note]")).to_have_value("A telefonon írtam.")
    page.wait_for_selector("[data-kept=ready]")
    page.click("button[name=state]")
    page.wait_for_url("**/trips/*/?saved")
    trip.refresh_from_db()
    assert trip.note == "A telefonon írtam."
