"""What waits on the phone: each record says where it is, and each press is answered."""

import io
import re

import pytest
from PIL import Image
from playwright.sync_api import expect

from mentors.models import Visit

from .keyboard import press
from .log_in import expire_sessions
from .phone import AHEAD, QUEUE, comes_to, log, log_unsent, send_everything, write
from .road import busy

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_record_that_arrived_says_what_became_of_it(mentor, road, on_the_road):
    page = on_the_road(mentor)
    write(page, road, "Elfogadják.")
    page.click("button[value=submitted]")
    page.wait_for_url("**/?saved")
    page.goto(f"{road.url}{QUEUE}")
    expect(page.locator("[data-queue] span[data-state]")).to_have_text(["beküldve"])
    Visit.objects.filter(summary="Elfogadják.").update(state="accepted")
    page.goto(f"{road.url}{QUEUE}")
    expect(page.locator("[data-queue] span[data-state]")).to_have_text(["elfogadva"])


def test_the_server_asks_for_patience(mentor, road, on_the_road):
    page = on_the_road(mentor)
    road.answers = [busy(2), busy(2, "429 Too Many Requests")]
    log(page, road, "Türelem.")
    expect(page.locator("[data-queue] [data-reason]").first).to_contain_text("most nem tudta fogadni")
    assert road.sendings == 1
    page.wait_for_timeout(1200)
    assert road.sendings == 1, "not before the time that was asked for"
    page.click("[data-do=send]")
    expect(page.locator("[data-queue] [data-state=waiting]")).to_have_count(1)
    expect(page.locator("[data-queue] [data-state=sent]")).to_have_count(1, timeout=12_000)
    assert Visit.objects.filter(summary="Türelem.").count() == 1


SEND = """async () => {
  const { sendAll } = await import("/static/js/offline/sender.js");
  const { put, unsent } = await import("/static/js/offline/store.js");
  const user = document.documentElement.dataset.user;
  for (;;) {
    for (const { uuid } of await unsent(user)) await put(user, uuid, { tries: 0, next_at: 0 });
    const left = await sendAll(user, { now: true });
    if (left) return left;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}"""


def test_those_behind_one_that_failed_go_when_it_goes(mentor, road, on_the_road):
    page = on_the_road(mentor)
    road.close()
    for summary in ("Az első.", "A második."):
        log(page, road, summary)
    assert page.evaluate(SEND)["next_at"] > 0, "there is an hour for the next try"
    road.open()
    assert page.evaluate(SEND)["next_at"] == 0
    expect(page.locator("[data-queue] [data-state=sent]")).to_have_count(2)


def test_a_phone_whose_clock_is_wrong(mentor, road, on_the_road):
    page = on_the_road(mentor)
    true_day = page.evaluate(
        "() => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Budapest' }).format(new Date())"
    )
    page.context.add_init_script(f"({AHEAD})(3)")
    page.goto(f"{road.url}/visits/new/")
    page.evaluate("""async () => (await import("/static/js/offline/store.js")).setDeviceNote("clock", 0)""")
    road.close()
    write(page, road, "Elállítódott az óra.")
    page.evaluate("""() => {
      const date = document.querySelector("[name=date]");
      date.max = "";
      date.value = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Budapest" }).format(new Date());
    }""")
    page.click("button[value=submitted]")
    page.wait_for_url(f"**{QUEUE}")
    road.open()
    send_everything(page)
    expect(page.locator("[data-queue] [data-state=sent] [data-reason]")).to_contain_text("3 nappal előbbre jár")
    visit = Visit.objects.get(summary="Elállítódott az óra.")
    assert visit.date.isoformat() == true_day
    assert re.search(r"\b3\b", page.inner_text("[data-queue] [data-reason]"))


def test_what_needs_the_person_is_opened_and_sent(mentor, road, on_the_road, axe):
    page = on_the_road(mentor)
    road.close()
    page.goto(f"{road.url}/visits/new/")
    page.wait_for_selector("[data-kept=ready]")
    page.fill("[name=settlement]", "Sehonnafalva")
    page.check("[name=activities][value=interview]")
    page.fill("[name=summary]", "Elírtam a falut.")
    page.click("button[value=submitted]")
    page.wait_for_url(f"**{QUEUE}")
    axe(page)
    road.open()
    send_everything(page)
    expect(page.locator("[data-queue] [data-state=needs] [data-reason]")).to_contain_text("Hol járt?")
    expect(page.locator("[data-state=needs] .button:visible:not(.quiet, .danger)")).to_have_text("Szerkesztés")
    axe(page)
    page.click("[data-do=edit]")
    expect(page.locator("[name=summary]")).to_have_value("Elírtam a falut.")
    page.fill("[name=settlement]", "Abaújszántó")
    page.click("button[value=submitted]")
    page.wait_for_url("**/?saved")
    page.goto(f"{road.url}{QUEUE}")
    comes_to(page, ["sent"])
    axe(page)


def test_unsent_for_two_days_is_said_on_every_page(mentor, road, on_the_road, axe):
    page = on_the_road(mentor)
    road.close()
    log(page, road, "Régen írtam.")
    page.context.add_init_script(f"({AHEAD})(3)")
    page.goto(f"{road.url}/today/")
    expect(page.locator("[data-line=late]")).to_contain_text(
        "1 bejegyzés több mint két napja nem jutott el a portálra: csak ezen a telefonon van meg."
    )
    axe(page)
    page.goto(f"{road.url}{QUEUE}")
    expect(page.locator("[data-state=waiting] [data-reason]")).to_contain_text("Több mint két napja vár.")
    expect(page.locator("[data-line=late] a")).to_have_count(0)
    axe(page)
    page.goto(f"{road.url}/institutions/")
    expect(page.locator("[data-waiting]")).to_contain_text("1 bejegyzés több mint két napja nem jutott el a portálra")
    axe(page)


def test_what_waits_is_said_on_pages_that_know_nobody(mentor, road, on_the_road, axe):
    page = on_the_road(mentor)
    write(page, road, "Még írom.")
    expect(page.locator("[data-draft-status]")).to_have_text("Mentve ezen a telefonon.")
    page.goto(f"{road.url}/promises/")
    expect(page.locator(".menu-button [data-count]")).to_have_text("1")
    page.click(".menu-button")
    expect(page.get_by_role("link", name="Elküldésre vár (1)")).to_be_visible()
    axe(page)
    assert page.goto(f"{road.url}/nincs-ilyen/").status == 404
    expect(page.locator("[data-waiting]")).to_contain_text("1 bejegyzés még csak ezen a telefonon van meg")
    axe(page)
    expire_sessions()
    page.goto(f"{road.url}/about/")
    expect(page.locator("[data-waiting]")).to_contain_text("1 bejegyzés még csak ezen a telefonon van meg")
    expect(page.locator("[data-late]")).to_be_hidden()
    page.context.add_init_script(f"({AHEAD})(3)")
    page.goto(f"{road.url}/about/")
    expect(page.locator("[data-late]")).to_be_visible()


def test_the_queue_by_keyboard_alone(mentor, road, on_the_road):
    page = on_the_road(mentor)
    log_unsent(page, road, "Ezt elküldöm.", "Ezt törlöm.")
    unwanted = page.locator("[data-queue] li", has_text="Ezt törlöm.").locator("[data-do=drop]")
    expect(page.get_by_role("button", name=re.compile("^Törlés: .*Ezt törlöm."))).to_have_count(1)
    press(page, unwanted, "Enter")
    expect(page.locator("dialog[open] button[value=no]")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator("[data-queue] [data-uuid]")).to_have_count(1)
    expect(page.locator("[data-queue] [data-status]")).to_be_focused()
    road.open()
    press(page, page.locator("[data-do=all]"), "Space")
    expect(page.locator("[data-queue] [data-status]")).to_have_text("Semmi sem vár küldésre.")
    expect(page.locator("[data-answer]")).to_be_focused()
    expect(page.locator("[data-answer]")).to_have_text("Megérkezett: 1 bejegyzés.")
    assert list(Visit.objects.filter(summary__startswith="Ezt").values_list("summary", flat=True)) == ["Ezt elküldöm."]
    assert page.evaluate("document.documentElement.scrollWidth") <= 375


LATER = """async (minutes) => {
  const { put, unsent } = await import("/static/js/offline/store.js");
  const user = document.documentElement.dataset.user;
  for (const { uuid } of await unsent(user)) await put(user, uuid, { tries: 0, next_at: Date.now() + minutes * 60e3 });
}"""
PROMISES = """() => {
  navigator.storage.persist = navigator.storage.persisted = async () => true;
}"""


def test_every_press_in_the_queue_is_answered(mentor, road, on_the_road, axe):
    page = on_the_road(mentor)
    log_unsent(page, road, "Ezt elküldöm.", "Ezt törlöm.", "Ez marad.")
    card, said = (
        page.locator("[data-queue] li", has_text="Ezt elküldöm."),
        page.locator("[role=status] > [data-answer]"),
    )
    expect(said).to_be_empty()
    page.evaluate(LATER, 10)
    card.locator("[data-do=send]").click()
    expect(said).to_have_text(
        "Abaújszántó: most nem sikerült elküldeni. Gyenge volt az internetkapcsolat. Hamarosan újra próbáljuk."
    )
    expect(said).to_be_in_viewport()
    axe(page)
    page.click("[data-do=all]")
    expect(said).to_contain_text("Most nem sikerült elküldeni: 3 bejegyzés. Gyenge volt az internetkapcsolat.")
    page.evaluate("navigator.storage.persist = async () => false")
    page.click("[data-do=persist]")
    expect(said).to_contain_text("A böngésző most nem vállalta a megőrzést.")
    page.evaluate(PROMISES)
    page.click("[data-do=persist]")
    expect(said).to_contain_text("A böngésző megőrzi")
    expect(said).to_be_focused()
    with page.expect_download():
        page.click("[data-do=save]")
    expect(said).to_contain_text("A fájl a letöltések között van")
    page.locator("[data-queue] li", has_text="Ezt törlöm.").locator("[data-do=drop]").click()
    expect(said).to_be_empty()
    page.click("dialog[open] button[value=yes]")
    expect(said).to_have_text("Töröltük erről a telefonról: Abaújszántó.")

    page.evaluate(LATER, 10)
    expect(card.locator("[data-reason]")).to_contain_text("Újra próbáljuk 10 perc múlva.")
    road.open()
    card.locator("[data-do=send]").click()
    expect(said).to_have_text("Abaújszántó: megérkezett.")
    page.click("[data-do=all]")
    expect(said).to_have_text("Megérkezett: 1 bejegyzés.")


def test_what_waits_looks_different_from_what_has_arrived(mentor, road, on_the_road):
    page = on_the_road(mentor)
    log_unsent(page, road, "Elmegy.", "Itt marad.")
    page.evaluate(LATER, 10)
    road.open()
    page.locator("[data-queue] li", has_text="Elmegy.").locator("[data-do=send]").click()
    look = """(one) => {
      const dot = getComputedStyle(one, "::before");
      return [getComputedStyle(one).backgroundColor, dot.backgroundImage + dot.backgroundColor];
    }"""
    sent, waits = page.locator("[data-sent] span[data-state]"), page.locator("[data-unsent] span[data-state]")
    expect(sent).to_have_text("beküldve")
    assert all(one != other for one, other in zip(sent.evaluate(look), waits.evaluate(look), strict=True))


def test_a_saved_file_brings_the_records_back(mentor, road, on_the_road):
    page = on_the_road(mentor)
    road.close()
    log(page, road, "Fájlban utazik.")
    page.wait_for_selector("[data-queue][data-ready]")
    with page.expect_download() as saved:
        page.click("[data-do=save]")
    page.click("[data-do=drop]")
    page.click("dialog[open] button[value=yes]")
    expect(page.locator("[data-queue] [data-uuid]")).to_have_count(0)
    page.set_input_files("[data-file]", saved.value.path())
    expect(page.locator("[data-file-status]")).to_contain_text("1 bejegyzés került vissza")
    comes_to(page, ["draft"])
    page.set_input_files("[data-file]", {"name": "x.json", "mimeType": "application/json", "buffer": b'{"records": 1}'})
    expect(page.locator("[data-file-status]")).to_contain_text("Ez nem az Ön elmentett")


def test_photos_travel_in_the_file_too(mentor, road, on_the_road):
    page = on_the_road(mentor)
    road.close()
    write(page, road, "Képpel.")
    page.click("[data-photo-pick] summary")
    page.locator("[data-photo-pick] .check").first.click()
    drawn = io.BytesIO()
    Image.effect_noise((300, 200), 60).convert("RGB").save(drawn, "JPEG")
    page.set_input_files("#photo-file", {"name": "1.jpg", "mimeType": "image/jpeg", "buffer": drawn.getvalue()})
    expect(page.locator("[data-photo-pick] [role=status]")).to_contain_text("1 fénykép")
    page.click("button[value=submitted]")
    page.wait_for_url(f"**{QUEUE}")
    comes_to(page, ["waiting", "waiting"])
    with page.expect_download() as saved:
        page.click("[data-do=save]")
    page.locator("[data-queue] li", has_text="Képpel.").locator("[data-do=drop]").click()
    page.click("dialog[open] button[value=yes]")
    expect(page.locator("[data-queue] [data-uuid]")).to_have_count(0)
    page.set_input_files("[data-file]", saved.value.path())
    expect(page.locator("[data-file-status]")).to_contain_text("1 bejegyzés került vissza")
    comes_to(page, ["draft", "waiting"])
    road.open()
    page.click("[data-do=edit] >> visible=true")
    page.wait_for_selector("[data-kept=ready]")
    page.click("button[value=submitted]")
    page.wait_for_url("**/?saved")
    page.goto(f"{road.url}{QUEUE}")
    expect(page.locator("[data-queue] [data-state=sent]")).to_have_count(2)
    assert Visit.objects.get(summary="Képpel.").photos.get().state == "complete"
