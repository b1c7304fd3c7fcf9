"""Records that lie on the phone and on the portal, or on neither: what the queue says of them is true."""

import pytest
from playwright.sync_api import expect

from mentors.models import Visit
from mentors.visits.actions import visit as visits

from .. import make
from .phone import QUEUE, comes_to, send_everything, write

pytestmark = pytest.mark.django_db(transaction=True)


def in_conflict(page, road, mentor) -> Visit:
    """A draft that went by the queue once, changed on the phone and elsewhere; the queue knows it."""
    write(page, road, "Először.")
    page.click("button[value=draft]")
    page.wait_for_url("**/?saved")
    visit = Visit.objects.get(summary="Először.")
    page.goto(f"{road.url}/visits/{visit.uuid}/edit/")
    page.wait_for_selector("[data-kept=ready]")
    page.fill("[name=summary]", "A telefonon írtam.")
    visits.update(visit, by=mentor, revision=1, summary="A gépen írtam.")
    road.close()
    page.click("button[value=draft]")
    page.wait_for_url(f"**{QUEUE}")
    comes_to(page, ["waiting"])
    road.open()
    send_everything(page)
    comes_to(page, ["needs"])
    return visit


def test_what_waits_for_a_decision_leads_to_it_and_is_not_said_to_be_only_here(mentor, road, on_the_road, axe):
    page = on_the_road(mentor)
    visit = in_conflict(page, road, mentor)
    decide = page.locator("a[data-open]")
    expect(decide).to_have_attribute("href", f"/visits/{visit.uuid}/conflicts/")
    axe(page)
    page.click("[data-do=drop] >> visible=true")
    dialog = page.locator("dialog[open]")
    expect(dialog).to_contain_text("A portál mindkét változatot megőrizte")
    expect(dialog).not_to_contain_text("Máshol nincs meg")
    axe(page)
    dialog.locator("[value=no]").click()
    page.goto(f"{road.url}/today/")
    page.wait_for_load_state("networkidle")
    expect(page.locator("[data-line=unsent]")).to_be_hidden()

    road.close()
    page.goto(f"{road.url}{QUEUE}")
    comes_to(page, ["needs"])
    expect(decide).to_have_attribute("href", f"/visits/{visit.uuid}/conflicts/")
    road.open()
    decide.click()
    page.wait_for_url("**/conflicts/")
    page.click("button[value=sent]")
    page.wait_for_url("**/?saved")
    page.goto(f"{road.url}{QUEUE}")
    comes_to(page, ["sent"])
    visit.refresh_from_db()
    assert visit.summary == "A telefonon írtam."


def test_a_log_out_asks_nothing_about_what_the_portal_keeps(mentor, road, on_the_road):
    page = on_the_road(mentor)
    in_conflict(page, road, mentor)
    page.click("button:has-text('Menü')")
    page.click("form[action='/accounts/logout/'] button")
    page.wait_for_url(lambda url: url.rstrip("/") == road.url)


def test_what_is_dropped_is_told_to_be_elsewhere_or_nowhere(mentor, road, on_the_road):
    page = on_the_road(mentor)
    draft = make.visit(mentor, mentor.visits.get().settlement, state="draft", summary="Piszkozat.")
    page.goto(f"{road.url}/visits/{draft.uuid}/edit/")
    page.wait_for_selector("[data-kept=ready]")
    page.fill("[name=summary]", "Kiegészítem.")
    page.wait_for_timeout(400)  # the pause after which a change is kept
    write(page, road, "Csak itt van.")
    page.wait_for_timeout(400)
    log_unsent_one(page, road, "Elküldtem már.")
    said = {
        "Csak itt van.": "Törli ezt a telefonról? Máshol nincs meg.",
        "Kiegészítem.": "Ami korábban beérkezett, a portálon megmarad; a mostani változtatás máshol nincs meg.",
        "Elküldtem már.": "Már próbáltuk elküldeni: ha megérkezett, a portálon megvan, ha nem, máshol nincs meg.",
    }
    for text, words in said.items():
        page.locator("[data-queue] li", has_text=text).locator("[data-do=drop]").click()
        expect(page.locator("dialog[open]")).to_contain_text(words)
        page.click("dialog[open] [value=no]")


def log_unsent_one(page, road, summary):
    road.close()
    write(page, road, summary)
    page.click("button[value=submitted]")
    page.wait_for_url(f"**{QUEUE}")
    comes_to(page, ["draft", "draft", "waiting"])


def test_a_visit_that_is_gone_blames_no_appointment_and_goes_as_a_new_one(mentor, road, on_the_road):
    page = on_the_road(mentor)
    draft = make.visit(mentor, mentor.visits.get().settlement, state="draft", summary="Piszkozat.")
    page.goto(f"{road.url}/visits/{draft.uuid}/edit/")
    page.wait_for_selector("[data-kept=ready]")
    page.fill("[name=summary]", "Ezt megtartanám.")
    road.close()
    page.click("button[value=draft]")
    page.wait_for_url(f"**{QUEUE}")
    visits.delete_draft(draft, by=mentor)
    road.open()
    send_everything(page)
    expect(page.locator("[data-state=needs] [data-reason]")).to_contain_text("Ez már nincs meg a portálon.")
    page.click("[data-do=fresh] >> visible=true")
    expect(page.locator("[data-queue] [data-state=sent]")).to_have_count(1)
    assert Visit.objects.filter(summary="Ezt megtartanám.", mentor=mentor).count() == 1


def clear(page, road, what):
    """The browser's storage of this portal, as a person or a full disk clears it."""
    cdp = page.context.new_cdp_session(page)
    cdp.send("Storage.clearDataForOrigin", {"origin": road.url, "storageTypes": what})


@pytest.mark.parametrize("types_on", [True, False], ids=["typed on", "pressed at once"])
def test_storage_cleared_under_the_open_form(mentor, road, on_the_road, types_on):
    page = on_the_road(mentor)
    write(page, road, "Elküldöm.")
    expect(page.locator("[data-draft-status]")).to_have_text("Mentve ezen a telefonon.")
    clear(page, road, "indexeddb,cache_storage,service_workers,local_storage")
    if types_on:
        page.locator("[name=summary]").press_sequentially(" Még írom.")
        page.wait_for_timeout(400)
        expect(page.locator("[data-draft-status]")).to_have_text("Mentve ezen a telefonon.")
    page.click("button[value=submitted]")
    page.wait_for_url("**/?saved")
    assert Visit.objects.filter(summary__startswith="Elküldöm.").count() == 1


def test_storage_and_log_in_cleared_under_the_open_form(mentor, road, on_the_road):
    page = on_the_road(mentor)
    write(page, road, "A belépés is elveszett.")
    expect(page.locator("[data-draft-status]")).to_have_text("Mentve ezen a telefonon.")
    clear(page, road, "all")
    page.context.clear_cookies()
    page.click("button[value=submitted]")
    page.wait_for_url("**/accounts/login/**")
    page.fill("[name=login]", mentor.email)
    page.fill("[name=password]", make.PASSWORD)
    page.click("main [type=submit]")
    page.goto(f"{road.url}{QUEUE}")
    expect(page.locator("[data-queue] [data-state=sent]")).to_have_count(1)
    assert Visit.objects.filter(summary="A belépés is elveszett.").count() == 1


def test_after_a_log_out_in_another_tab_nothing_is_kept(mentor, road, on_the_road):
    page = on_the_road(mentor)
    write(page, road, "Titkos.")
    expect(page.locator("[data-draft-status]")).to_have_text("Mentve ezen a telefonon.")
    other = page.context.new_page()
    other.goto(f"{road.url}/about/")
    other.click("button:has-text('Menü')")
    other.click("form[action='/accounts/logout/'] button")
    other.click("dialog[open] [data-leave=drop]")
    other.wait_for_url(lambda url: url.rstrip("/") == road.url)
    page.locator("[name=summary]").press_sequentially(" Még titkosabb.")
    page.wait_for_timeout(600)
    kept = "async (user) => (await (await import('/static/js/offline/store.js')).all(user)).length"
    assert page.evaluate(kept, str(mentor.pk)) == 0
