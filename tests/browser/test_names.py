"""Picking a name that is not the only one of its kind: what is picked is what is logged, with network and without."""

import pytest
from playwright.sync_api import expect

from mentors.models import Visit

from .. import make
from .phone import QUEUE, comes_to, send_everything

pytestmark = pytest.mark.django_db(transaction=True)
TWINS = ["Komoró", "Kömörő"]
HOME = "Borsod-Abaúj-Zemplén"


@pytest.fixture
def twins(mentor):
    """Two places but for accents alike, each with a circle of its own; the mentor has been in both."""
    places = [make.settlement(name) for name in TWINS]
    for place in places:
        make.visit(mentor, place, [make.community(place, name=f"Kör itt: {place}")], date="2026-05-05")
    return places


def picked(page, road, name, typed="komoro"):
    """Types what fits both, picks one, and sees its circle chosen."""
    page.goto(f"{road.url}/visits/new/")
    page.wait_for_selector("[data-kept=ready]")
    page.locator("[name=settlement]").press_sequentially(typed, delay=20)
    page.get_by_role("option", name=f"{name} ({HOME})").click()
    expect(page.locator("[name=settlement]")).to_have_value(f"{name} ({HOME})")
    expect(page.get_by_label(f"Kör itt: {name}")).to_be_checked()
    other = next(one for one in TWINS if one != name)
    expect(page.get_by_label(f"Kör itt: {other}")).to_have_count(0)


def test_what_is_picked_is_what_is_logged_also_later(mentor, twins, road, on_the_road, axe):
    page = on_the_road(mentor)
    for name in TWINS:
        picked(page, road, name)
    axe(page)
    road.close()
    for name in TWINS:
        picked(page, road, name)
        page.check("[name=activities][value=interview]")
        page.fill("[name=summary]", f"Ott voltam: {name}")
        page.click("button[value=submitted]")
        page.wait_for_url(f"**{QUEUE}")
    comes_to(page, ["draft", "draft", "waiting", "waiting"])
    road.open()
    send_everything(page)
    comes_to(page, ["draft", "draft", "sent", "sent"])
    told = Visit.objects.filter(summary__startswith="Ott voltam")
    assert {visit.summary.removeprefix("Ott voltam: ") for visit in told} == set(TWINS)
    assert all(visit.summary == f"Ott voltam: {visit.settlement}" for visit in told)
