"""Counting questionnaires where there is no network: by the queue of the visits, with the same guarantees."""

import time

import pytest
from django.db.models import Sum
from playwright.sync_api import expect

from mentors.models import Tally

from .. import make
from .phone import KEPT_PAGE, QUEUE, comes_to, send_everything, states
from .road import get_ready

pytestmark = pytest.mark.django_db(transaction=True)
MANY = 40


@pytest.fixture
def wave(mentor):
    wave = make.wave()
    make.quota(wave, mentor.visits.get().settlement, 100, mentor=mentor)
    return wave


def count(page, road, number):
    page.goto(f"{road.url}/tallies/new/")
    page.wait_for_selector("[data-kept=ready]")
    page.click("[data-quota]")
    page.fill("[name=count]", str(number))
    expect(page.locator("[data-draft-status]")).to_have_text("Mentve ezen a telefonon.")
    page.click("button[name=state]")
    page.wait_for_url(f"**{QUEUE}")


def test_forty_counts_a_killed_browser_and_cut_answers_are_forty(mentor, wave, road, phone, monkeypatch):
    monkeypatch.setattr("tests.browser.road.SENDING", b"POST /tallies/")
    get_ready(phone.page, road, mentor)
    assert phone.page.evaluate(KEPT_PAGE, "/tallies/new/")
    road.close()
    for _number in range(MANY):
        count(phone.page, road, 2)
    phone.kill()

    phone.start()
    phone.page.goto(f"{road.url}{QUEUE}")
    comes_to(phone.page, ["waiting"] * MANY)
    expect(phone.page.locator("[data-queue] h3").first).to_contain_text("Kérdőívek: Abaújszántó")
    road.cut_every = 2
    road.open()
    until = time.monotonic() + 300
    while "waiting" in (shown := states(phone.page)) or "sending" in shown:
        assert time.monotonic() < until, shown
        send_everything(phone.page)
        phone.page.wait_for_timeout(50)
    assert shown == ["sent"] * MANY
    assert road.sendings > MANY, "some were sent twice"
    assert (Tally.objects.count(), Tally.objects.aggregate(total=Sum("count"))["total"]) == (MANY, 2 * MANY)


def test_online_it_is_counted_at_once_and_what_is_wrong_is_said(mentor, wave, road, on_the_road, axe):
    page = on_the_road(mentor)
    page.goto(f"{road.url}/tallies/new/")
    page.wait_for_selector("[data-kept=ready]")
    axe(page)
    page.click("[data-quota]")
    page.fill("[name=count]", "-3")
    page.click("button[name=state]")
    expect(page.locator("main")).to_contain_text("Írja meg, miért vonja le.")
    page.fill("[name=count]", "3")
    page.click("button[name=state]")
    page.wait_for_url(f"**/waves/{wave.pk}/**")
    expect(page.locator("main")).to_contain_text("Felvettük, amit számolt.")
    axe(page)
    assert Tally.objects.get().count == 3
