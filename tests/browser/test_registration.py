"""Registering as people do it: on a phone, in at most eight fields and taps, by keyboard, without scripts; and what the
link in the mail opens once a seat has come free.
"""

import datetime
import re

import pytest
from django.core import mail as sent
from django.utils import timezone
from playwright.sync_api import expect

from events.models import Registration
from events.registration.actions import registration as registrations
from events.registration.letters import path_of

from .. import make
from ..jobs import work


@pytest.fixture
def event(transactional_db):
    day = timezone.localdate() + datetime.timedelta(days=30)
    fields = {"state": "published", "registration": True, "capacity": 1, "starts_on": day, "ends_on": day}
    return make.event(name="Kamraszínház", start_time=datetime.time(10), **fields)


def address(event) -> str:
    return f"/events/{event.slug}/register/"


def fill_in(page, name, email):
    page.get_by_label("Név", exact=True).fill(name)
    page.get_by_label("E-mail-cím").fill(email)


def test_on_a_phone_it_takes_four_fields_and_a_tap(event, open_page, axe):
    page = open_page()
    page.goto(f"/events/{event.slug}/")
    page.get_by_role("link", name="Jelentkezem").click()
    asked = page.locator("main form :is(input, select, textarea):visible, main form button:visible")
    assert asked.count() <= 8
    axe(page)
    page.wait_for_timeout(600)
    fill_in(page, "Tóth Ágnes", "agnes@example.org")
    page.get_by_role("button", name="Jelentkezem").click()
    expect(page.get_by_role("heading", name="Megkaptuk a jelentkezését")).to_be_visible()
    axe(page)
    assert Registration.objects.get().state == "confirmed"


def test_without_scripts_and_by_keyboard(event, open_page):
    page = open_page(java_script_enabled=False)
    page.goto(address(event))
    page.wait_for_timeout(600)
    page.get_by_label("Név", exact=True).focus()
    page.keyboard.type("Kiss Éva")
    page.keyboard.press("Tab")
    page.keyboard.type("eva@example.org")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Megkaptuk a jelentkezését")).to_be_visible()
    assert Registration.objects.get().email == "eva@example.org"


def test_who_waits_is_promoted_and_gets_the_entry(event, open_page, axe):
    first = make.registration(event)
    page = open_page()
    page.goto(address(event))
    page.wait_for_timeout(600)
    fill_in(page, "Várakozó Vera", "vera@example.org")
    page.get_by_role("button", name="Jelentkezem").click()
    page.get_by_role("heading", name="Megkaptuk a jelentkezését").wait_for()
    vera = Registration.objects.get(email="vera@example.org")
    page.goto(path_of(vera))
    expect(page.get_by_text("Ön az 1. a sorban")).to_be_visible()
    axe(page)
    registrations.cancel(first)
    work()
    told = next(one for one in sent.outbox if one.to == ["vera@example.org"] and "Felszabadult" in one.subject)
    assert any("calendar" in attachment[2] for attachment in told.attachments)
    page.goto(re.search(r"https?://[^/]+(/registrations/\S+)", told.body)[1])
    expect(page.get_by_text("Megvan a helye")).to_be_visible()
    page.get_by_role("button", name="Lemondom a részvételt").click()
    expect(page.get_by_text("Ez a jelentkezés már nem él")).to_be_visible()
    assert Registration.objects.get(pk=vera.pk).state == "cancelled"
