"""A programme as people read it: on a phone, on a desk, by keyboard, without scripts; and their own choice of it."""

import datetime

import pytest
from playwright.sync_api import expect

from events.models import Event, EventBody, Room
from events.programme import actions as programme

from .. import make

DESK = {"width": 1280, "height": 900}
AT = datetime.time


@pytest.fixture
def event(transactional_db):
    made = make.event(state="published", name="Partnerségben", start_time=AT(9), time_zone="Europe/Bucharest")
    hall, small = (Room.objects.create(event=made, name=name) for name in ("Díszterem", "Kisterem"))
    make.session(made, "Megnyitó", kind="plenary", start_time=AT(9), end_time=AT(9, 30))
    make.session(made, "Előadás", start_time=AT(9, 30), end_time=AT(11), room=hall, languages=["hu"])
    make.session(made, "Műhely", start_time=AT(9, 30), end_time=AT(10), room=small, languages=["en"])
    make.session(made, "Esettanulmány", start_time=AT(10), end_time=AT(11), room=small, languages=["hu"])
    programme.release(made, by=make.person("editor"))
    return made


def at(event: Event, way: str = "") -> str:
    return f"/events/{event.slug}/programme/{way}"


def box(page, name):
    return page.get_by_label(f"Ott leszek: {name}")


def left(page, name):
    return page.locator(f".session:has(> .session-name:text-is('{name}'))").bounding_box()


def test_on_a_desk_rooms_stand_side_by_side(event, open_page, axe):
    page = open_page(viewport=DESK)
    page.goto(at(event))
    heads = page.locator(".programme-grid thead th")
    expect(heads).to_have_text(["Kezdés", "Díszterem", "Kisterem"])
    expect(heads.first).to_be_visible()
    hall, small, later = (left(page, name) for name in ("Előadás", "Műhely", "Esettanulmány"))
    assert (hall["y"], small["x"]) == (small["y"], later["x"])
    assert hall["x"] < small["x"]
    assert small["y"] < later["y"]
    axe(page)


def test_on_a_phone_they_stand_one_below_another(event, open_page, axe):
    page = open_page()
    page.goto(at(event))
    places = [left(page, name) for name in ("Megnyitó", "Előadás", "Műhely", "Esettanulmány")]
    assert len({place["x"] for place in places}) == 1
    assert [place["y"] for place in places] == sorted(place["y"] for place in places)
    expect(page.locator(".programme-grid thead")).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= 375
    axe(page)


def test_ones_own_programme_stays_on_the_device_and_in_the_address(event, open_page, axe):
    page = open_page()
    page.goto(at(event))
    box(page, "Műhely").focus()
    page.keyboard.press("Space")
    page.goto(f"{at(event)}?language=hu")
    expect(page.locator(".session-name")).to_have_text(["Megnyitó", "Előadás", "Esettanulmány"])
    box(page, "Előadás").check()
    page.goto(at(event))
    expect(page.locator("input[form=mine]:checked")).to_have_count(2)
    page.get_by_role("button", name="Az én programom").click()
    expect(page.locator(".session-name")).to_have_text(["Előadás", "Műhely"])
    axe(page)
    shared = page.url
    page.goto(at(event, "mine/"))
    expect(page.locator(".session-name")).to_have_text(["Előadás", "Műhely"])
    other = open_page()
    other.goto(shared)
    expect(other.locator(".session-name")).to_have_text(["Előadás", "Műhely"])
    other.goto(at(event))
    expect(other.locator("input[form=mine]:checked")).to_have_count(0)


def test_without_scripts(event, open_page):
    page = open_page(java_script_enabled=False)
    page.goto(at(event))
    box(page, "Műhely").check()
    page.get_by_role("button", name="Az én programom").click()
    expect(page.locator(".session-name")).to_have_text(["Műhely"])


def test_the_hour_where_the_reader_is(event, open_page):
    EventBody.objects.create(event=event, body=make.body("Könyvtár", country="GE"), name_then="Könyvtár")
    words = "9:00 Bukarestben (EEST) = 8:00 Budapesten = 10:00 Tbilisziben"
    for zone, more in (("Europe/London", " = 7:00 az Ön eszközén (Europe/London)"), ("Asia/Tbilisi", "")):
        page = open_page(timezone_id=zone)
        page.goto(f"/events/{event.slug}/")
        expect(page.locator("time[data-told]")).to_have_text(words + more)


def test_each_day_is_a_sheet_of_its_own(event, open_page):
    Event.objects.filter(pk=event.pk).update(ends_on=event.starts_on + datetime.timedelta(1))
    event.refresh_from_db()
    make.session(event, "Másnap", day=event.ends_on, start_time=AT(9))
    programme.release(event, by=make.person("editor"))
    page = open_page(viewport=DESK)
    page.goto(at(event))
    page.emulate_media(media="print")
    breaks = page.locator(".programme-day").evaluate_all("days => days.map(day => getComputedStyle(day).breakBefore)")
    assert breaks == ["auto", "page"]
    expect(page.locator(".programme-grid thead").first).to_be_visible()
    expect(box(page, "Megnyitó")).to_be_hidden()
