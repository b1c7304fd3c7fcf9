"""Logging visits where there is no network: nothing is lost, nothing arrives twice, and kept pages open the day."""

import re
import time

import pytest
from playwright.sync_api import expect

from mentors.models import Visit
from mentors.people.models.period import today

from .. import make
from .phone import AHEAD, KEPT_PAGE, QUEUE, comes_to, log, send_everything, states, write
from .road import busy, get_ready

pytestmark = pytest.mark.django_db(transaction=True)

MANY = 40


def test_forty_visits_a_killed_browser_and_a_network_that_breaks_off(mentor, road, phone):
    get_ready(phone.page, road, mentor)
    road.close()
    for number in range(MANY):
        log(phone.page, road, f"{number + 1}. látogatás")
    write(phone.page, road, "Ezt még nem küldtem el.")
    expect(phone.page.locator("[data-draft-status]")).to_have_text("Mentve ezen a telefonon.")
    phone.kill()

    phone.start()
    phone.page.goto(f"{road.url}{QUEUE}")
    comes_to(phone.page, ["draft"] + ["waiting"] * MANY)
    road.cut_every = 2
    road.open()
    until = time.monotonic() + 300
    while "waiting" in (shown := states(phone.page)) or "sending" in shown:
        assert time.monotonic() < until, shown
        send_everything(phone.page)
        phone.page.wait_for_timeout(50)
    assert shown == ["draft"] + ["sent"] * MANY
    assert road.sendings > MANY, "some were sent twice"
    logged = Visit.objects.exclude(summary__startswith="Beszélgettünk").values_list("summary", "state")
    assert sorted(logged) == sorted((f"{number + 1}. látogatás", "submitted") for number in range(MANY))

    phone.page.goto(f"{road.url}/visits/new/")
    expect(phone.page.locator("[data-go]")).to_be_in_viewport()
    phone.page.click("[data-go]")
    expect(phone.page.locator("[name=summary]")).to_have_value("Ezt még nem küldtem el.")
    expect(phone.page.locator("[name=activities][value=interview]")).to_be_checked()


def test_without_network_the_form_knows_ones_places_and_their_partners(mentor, road, on_the_road, axe):
    page = on_the_road(mentor)
    road.close()
    page.goto(f"{road.url}/today/")
    page.click("main a:text-is('Abaújszántó')")
    page.wait_for_selector("[data-kept=ready]")
    expect(page.locator("[name=settlement]")).to_have_value("Abaújszántó")
    expect(page.get_by_label("Padlás-kör")).to_be_checked()
    page.goto(f"{road.url}/visits/new/")
    page.wait_for_selector("[data-kept=ready]")
    page.locator("[name=settlement]").press_sequentially("abauj", delay=20)
    page.get_by_role("option", name="Abaújszántó").click()
    expect(page.get_by_label("Padlás-kör")).to_be_checked()
    page.goto(f"{road.url}/institutions/")
    assert page.inner_text("h1") == "Nincs internetkapcsolat"
    axe(page)
    page.click("main a:text-is('Ezen a telefonon várakozik')")
    page.wait_for_selector("[data-queue][data-ready]")


def test_without_network_what_is_missing_is_said_at_once(mentor, road, on_the_road, axe):
    page = on_the_road(mentor)
    road.close()
    write(page, road, "")
    page.click("button[value=submitted]")
    expect(page.locator("[data-told]")).to_have_text(["Írja le egy-két mondatban."])
    expect(page.locator("[name=summary]")).to_have_accessible_description(re.compile("^Írja le egy-két mondatban."))
    assert page.evaluate("document.activeElement.name") == "summary"
    assert page.evaluate("document.querySelector('fieldset details.more').open") is False
    axe(page)
    page.goto(f"{road.url}{QUEUE}")
    comes_to(page, ["draft"])
    page.click("[data-do=edit] >> visible=true")
    page.wait_for_selector("[data-kept=ready]")
    assert page.evaluate("document.querySelector('fieldset details.more').open") is False, "nothing in it is chosen"
    page.click("button[value=submitted]")
    expect(page.locator("[data-told]")).to_have_count(1)
    page.fill("[name=summary]", "Beszélgettünk a kulcsról.")
    expect(page.locator("[data-told]")).to_have_count(0)
    page.click("button[value=submitted]")
    page.wait_for_url(f"**{QUEUE}")
    comes_to(page, ["waiting"])


def test_as_last_time_knows_its_place_also_when_the_day_is_newer_than_what_was_kept(mentor, road, on_the_road):
    page = on_the_road(mentor)
    make.visit(mentor, mentor.visits.get().settlement, date="2026-05-06", activities=["forum"])
    page.goto(f"{road.url}/today/")
    road.close()
    page.goto(f"{road.url}/today/")
    page.click("main a:has-text('Mint legutóbb')")
    page.wait_for_selector("[data-kept=ready]")
    expect(page.locator("[name=settlement]")).to_have_value("Abaújszántó")
    expect(page.locator("[name=activities][value=discussion]")).to_be_checked()
    expect(page.get_by_label("Padlás-kör")).to_be_checked()


def test_the_sheet_of_a_coming_trip_needs_no_opening_before(mentor, road, on_the_road):
    trip = make.trip(mentor, mentor.visits.get().settlement, date=today())
    page = on_the_road(mentor)
    assert page.evaluate(KEPT_PAGE, f"/trips/{trip.uuid}/sheet/")
    road.close()
    page.goto(f"{road.url}/today/")
    page.click("main a:text-is('Útilap')")
    expect(page.locator("h1")).to_have_text("Útilap")
    expect(page.locator("main")).to_contain_text("Mi lett a kulccsal?")
    page.click("main a:has-text('Rögzítem')")
    page.wait_for_selector("[data-kept=ready]")
    expect(page.locator("[data-kept-body] .question")).to_contain_text("Mi lett a kulccsal?")


def test_a_kept_page_says_since_when_and_why(mentor, road, on_the_road, axe):
    make.promise(mentor.visits.get(), due_on=today())
    trip = make.trip(mentor, mentor.visits.get().settlement, date=today())
    sheet = f"/trips/{trip.uuid}/sheet/"
    page = on_the_road(mentor)
    assert page.evaluate(KEPT_PAGE, sheet)
    told = page.locator("[data-line=kept]")
    for path in ("/today/", sheet):
        page.goto(road.url + path)
        page.wait_for_load_state("networkidle")
        expect(told).to_be_hidden()
    road.close()
    for path in ("/today/", sheet, "/start/"):
        page.goto(road.url + path)
        expect(told).to_have_text(
            re.compile(r"Gyenge az internetkapcsolat\. Ezt az oldalt ekkor mentettük el: ma \d\d:\d\d\.")
        )
    page.goto(f"{road.url}/today/")
    expect(told).to_be_in_viewport()
    expect(page.locator("main .online-only")).to_have_count(1)
    expect(page.locator("main .online-only")).to_be_hidden()
    axe(page)
    for path in ("/visits/new/", QUEUE):
        page.goto(road.url + path)
        expect(told).to_have_count(0)
    page.context.add_init_script(f"({AHEAD})(1)")
    page.goto(f"{road.url}/today/")
    expect(told).to_contain_text(": tegnap ")
    road.open()
    told.get_by_role("link").click()
    page.wait_for_load_state("networkidle")
    expect(told).to_be_hidden()
    expect(page.locator("main .online-only")).to_be_visible()


def test_kept_pages_and_the_queue_in_english(mentor, road, on_the_road):
    mentor.language = "en"
    mentor.save()
    page = on_the_road(mentor)
    road.close()
    page.goto(f"{road.url}/today/")
    expect(page.locator("[data-line=kept]")).to_contain_text("This is the page as saved today at ")
    log(page, road, "Angolul látom.")
    day = today()
    expect(page.locator("[data-queue] h3")).to_have_text(f"Abaújszántó, {day.day} {day:%B %Y}")


def test_a_portal_that_is_down_is_no_lack_of_network(mentor, road, on_the_road):
    page = on_the_road(mentor)
    road.down = True
    page.goto(f"{road.url}/today/")
    expect(page.locator("[data-line=kept]")).to_contain_text(
        "A portál most nem elérhető. Ezt az oldalt ekkor mentettük el: ma "
    )


def test_a_form_that_is_sent_without_network_ends_on_a_page_of_ours(mentor, road, on_the_road):
    promise = make.promise(mentor.visits.get(), due_on=today())
    page = on_the_road(mentor)
    road.close()
    page.click("button:text-is('Megvalósult')")
    expect(page.locator("h1")).to_have_text("Nincs internetkapcsolat")
    road.open()
    page.go_back()
    page.click("button:text-is('Megvalósult')")
    page.wait_for_url("**/today/")
    promise.refresh_from_db()
    assert promise.state == "kept"


def test_a_record_that_the_server_breaks_on_holds_up_no_other(mentor, road, on_the_road):
    page = on_the_road(mentor)
    road.close()
    for text in ("Ezen eltörik.", "Ez átmegy."):
        log(page, road, text)
    road.answers = [busy(0, "500 Internal Server Error")]
    road.open()
    send_everything(page)
    expect(page.locator("[data-queue] [data-state=sent]")).not_to_have_count(0)
    assert "Ez átmegy." in Visit.objects.values_list("summary", flat=True)
    send_everything(page)
    expect(page.locator("[data-queue] [data-state=sent]")).to_have_count(2)


def test_two_tabs_on_one_draft(mentor, road, on_the_road):
    first = on_the_road(mentor)
    write(first, road, "Az első lapon írom.")
    expect(first.locator("[data-draft-status]")).to_have_text("Mentve ezen a telefonon.")
    uuid = first.input_value("[name=uuid]")
    second = first.context.new_page()
    second.goto(f"{road.url}/visits/new/?draft={uuid}")
    expect(second.locator("[data-draft-status]")).to_contain_text("másik böngészőfülön is szerkeszti")
    expect(second.locator("[data-draft-status]")).to_be_in_viewport()
    expect(second.locator("[name=summary]")).to_have_value("Az első lapon írom.")
    second.fill("[name=summary]", "A másodikon írom.")
    second.click("button[value=submitted]")
    assert Visit.objects.filter(uuid=uuid).count() == 0, "who was told does not send"

    expect(second.locator("[data-take]")).to_be_focused()
    expect(second.locator("[data-take]")).to_have_accessible_description(re.compile("másik böngészőfülön"))
    second.click("[data-take]")
    expect(second.locator("[data-draft-status]")).to_be_focused()
    expect(second.locator("[data-draft-status]")).to_contain_text("Folytathatja")
    expect(first.locator("[data-draft-status]")).to_contain_text("másik böngészőfülön is szerkeszti")
    expect(first.locator("[data-draft-status]")).to_be_in_viewport()
    first.click("button[value=submitted]")
    assert Visit.objects.filter(uuid=uuid).count() == 0
    second.fill("[name=summary]", "A másodikon írom.")
    second.click("button[value=submitted]")
    second.wait_for_url("**/?saved")
    assert list(Visit.objects.filter(uuid=uuid).values_list("summary", flat=True)) == ["A másodikon írom."]


def test_going_on_with_a_draft_or_dropping_it_begins_no_other_one(mentor, road, on_the_road):
    page = on_the_road(mentor)
    write(page, road, "Félbe maradt.")
    expect(page.locator("[data-draft-status]")).not_to_be_empty()
    page.goto(f"{road.url}/visits/new/")
    page.click("[data-go]")
    page.wait_for_url("**/visits/new/?draft=*")
    page.wait_for_selector("[data-kept=ready]")
    expect(page.locator("[name=summary]")).to_have_value("Félbe maradt.")
    page.goto(road.url + QUEUE)
    comes_to(page, ["draft"])
    page.goto(f"{road.url}/visits/new/")
    page.get_by_role("button", name="Törlöm: ").click()
    expect(page.locator("dialog[open] p")).to_contain_text("Félbe maradt.")
    page.click("dialog[open] [value=no]")
    expect(page.locator("button[data-drop]")).to_have_count(1)
    page.click("button[data-drop]")
    page.click("dialog[open] [value=yes]")
    expect(page.locator("button[data-drop]")).to_have_count(0)
    expect(page.locator("[data-draft-status]")).to_be_focused()
    expect(page.locator("[data-draft-status]")).to_contain_text("Töröltük erről a telefonról")
    page.wait_for_timeout(500)  # longer than the form waits before it keeps what was written
    page.goto(road.url + QUEUE)
    assert states(page) == []
