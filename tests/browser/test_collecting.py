"""Collecting a practice where there is no network: by the queue of the visits, with the same guarantees."""

import time

import pytest
from playwright.sync_api import expect

from mentors.models import GoodPractice

from .phone import KEPT_PAGE, QUEUE, comes_to, send_everything, states
from .road import get_ready

pytestmark = pytest.mark.django_db(transaction=True)
LEAD = "Minden este más falubeli olvas fel."


def begin(page, road, title="Mesélő esték"):
    """Types the practice, and waits until it is on the device."""
    page.goto(f"{road.url}/practices/new/")
    page.wait_for_selector("[data-kept=ready]")
    page.fill("[name=title]", title)
    page.fill("[name=settlement]", "Abaújszántó")
    page.select_option("[name=field]", "library")
    page.click("details.panel summary:has-text('Amit már most')")
    page.fill("[name=lead]", LEAD)
    expect(page.locator("[data-draft-status]")).to_have_text("Mentve ezen a telefonon.")


def test_collected_in_a_cellar_it_is_one_draft_with_its_words(mentor, road, phone, monkeypatch):
    """Typed without a network, the window closed, gone on with, sent over a line that cuts each answer."""
    monkeypatch.setattr("tests.browser.road.SENDING", b"POST /practices/")
    get_ready(phone.page, road, mentor)
    assert phone.page.evaluate(KEPT_PAGE, "/practices/new/")
    road.close()
    begin(phone.page, road)
    assert phone.page.evaluate("document.documentElement.scrollWidth") <= 375
    closed, phone.page = phone.page, phone.browser.contexts[0].new_page()
    closed.close()
    phone.page.set_viewport_size({"width": 375, "height": 780})

    phone.page.goto(f"{road.url}{QUEUE}")
    comes_to(phone.page, ["draft"])
    expect(phone.page.locator("[data-queue] h3").first).to_have_text("Jó gyakorlat: Mesélő esték")
    phone.page.click("[data-do=edit]")
    phone.page.wait_for_selector("[data-kept=ready]")
    expect(phone.page.locator("[name=lead]")).to_have_value(LEAD)
    phone.page.fill("[name=aim]", "Jöjjenek ki az emberek.")
    phone.page.click("button[name=state]")
    phone.page.wait_for_url(f"**{QUEUE}")
    comes_to(phone.page, ["waiting"])
    assert not GoodPractice.objects.exists()

    road.cut_every = 1
    road.open()
    send_everything(phone.page)
    until = time.monotonic() + 20
    while not road.sendings and time.monotonic() < until:
        phone.page.wait_for_timeout(50)
    comes_to(phone.page, ["waiting"])
    assert GoodPractice.objects.count() == 1, "it arrived, and the phone does not know"
    road.cut_every = 0
    while "waiting" in states(phone.page) and time.monotonic() < until:
        send_everything(phone.page)
        phone.page.wait_for_timeout(50)
    comes_to(phone.page, ["sent"])
    assert road.sendings > 1
    made = GoodPractice.objects.get()
    text = made.texts.get()
    assert (made.state, made.collected_by, made.field) == ("collected", mentor, "library")
    assert (text.title, text.lead, text.aim) == ("Mesélő esték", LEAD, "Jöjjenek ki az emberek.")


def test_what_is_missing_is_said_without_a_network(mentor, road, phone):
    get_ready(phone.page, road, mentor)
    road.close()
    phone.page.goto(f"{road.url}/practices/new/")
    phone.page.wait_for_selector("[data-kept=ready]")
    phone.page.fill("[name=settlement]", "Abaújszántó")
    phone.page.click("button[name=state]")
    expect(phone.page.locator("[name=title]")).to_be_focused()
    expect(phone.page.locator("[data-told=title]")).to_be_visible()


def test_online_it_is_begun_at_once(mentor, road, on_the_road, axe):
    page = on_the_road(mentor)
    begin(page, road)
    axe(page)
    page.click("button[name=state]")
    page.wait_for_url("**/practices/meselo-estek/text/hu/**")
    expect(page.locator("main")).to_contain_text("Elkezdtük.")
    expect(page.locator("[name=lead]")).to_have_value(LEAD)
    begin(page, road, "Második")
    page.goto(f"{road.url}{QUEUE}")
    comes_to(page, ["draft", "sent"])
