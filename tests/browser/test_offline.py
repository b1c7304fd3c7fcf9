"""Logging visits where there is no network: nothing is lost, nothing arrives twice, each record says where it is."""

import contextlib
import io
import re
import time

import pytest
from PIL import Image
from playwright.sync_api import TimeoutError, expect

from mentors.models import Appointment, Visit
from mentors.models.period import today
from tests import make

from .conftest import CHROMIUM, PHONE
from .keyboard import press
from .log_in import expire_sessions
from .road import Phone, busy, get_ready
from .watching import watch

pytestmark = pytest.mark.django_db(transaction=True)

QUEUE = "/visits/queue/"
MANY = 40


@pytest.fixture
def mentor(transactional_db):
    who = make.person("mentor", make.HOME, "Bartha Ilona")
    place = make.settlement("Abaújszántó", population=2900)
    make.visit(who, place, [make.community(place, name="Padlás-kör")], date="2026-05-05")
    return who


@pytest.fixture
def phone(playwright, tmp_path):
    made = Phone(playwright, CHROMIUM, tmp_path / "profile")
    made.start()
    yield made
    made.throw_away()


@pytest.fixture
def on_the_road(browser, road):
    """Opens a window behind the road, signed in, with the pages for the road on the device. Nothing may go wrong in it
    but what a broken network and a busy server bring about.
    """
    contexts, troubles = [], []

    def window(who):
        usual = {"viewport": PHONE, "locale": "hu-HU", "reduced_motion": "reduce"}
        context = browser.new_context(**usual)
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        watch(page, road.url, troubles)
        get_ready(page, road, who)
        return page

    yield window
    for context in contexts:
        context.close()
    assert [
        one for one in troubles if not one.startswith("Failed to load resource") and not one.endswith("/visits/new/")
    ] == []


def write(page, road, summary):
    """Fills the form as far as a repeat visit needs."""
    page.goto(f"{road.url}/visits/new/")
    page.wait_for_selector("[data-kept=ready]")
    page.fill("[name=settlement]", "Abaújszántó")
    page.check("[name=activities][value=interview]")
    page.fill("[name=summary]", summary)


def log(page, road, summary):
    write(page, road, summary)
    page.click("button[value=submitted]")
    page.wait_for_url("**/visits/queue/")


def send_everything(page):
    """Presses the button, unless the page was quicker to notice that there is a network again."""
    button = page.locator("[data-do=all]")
    if button.is_enabled():
        with contextlib.suppress(TimeoutError):
            button.click(timeout=1000)


def states(page) -> list[str]:
    page.wait_for_selector("[data-queue][data-ready]")
    shown = page.locator("[data-queue] [data-uuid]").evaluate_all("all => all.map(one => one.dataset.state)")
    return sorted(shown)


def comes_to(page, wanted: list[str], seconds: int = 10) -> None:
    """Asserts what the queue shows in the end: a record that waits is tried, so it is on its way for moments."""
    until = time.monotonic() + seconds
    while (shown := states(page)) != sorted(wanted) and time.monotonic() < until:
        page.wait_for_timeout(50)
    assert shown == sorted(wanted)


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
    until = time.monotonic() + 120
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
    assert phone.page.is_checked("[name=activities][value=interview]")


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
    assert page.inner_text("h1") == "Most nincs hálózat"
    axe(page)
    page.click("main a:text-is('Ami ezen a telefonon vár')")
    page.wait_for_selector("[data-queue][data-ready]")


def test_without_network_what_is_missing_is_said_at_once(mentor, road, on_the_road, axe):
    page = on_the_road(mentor)
    road.close()
    write(page, road, "")
    page.click("button[value=submitted]")
    expect(page.locator("[data-told]")).to_have_text(["Írja le egy-két mondatban."])
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
    assert page.is_checked("[name=activities][value=discussion]"), "as at the last visit that is known here"
    expect(page.get_by_label("Padlás-kör")).to_be_checked()


KEPT_PAGE = """async (path) => {
  for (let turn = 0; turn < 100; turn++) {
    if (await caches.match(path)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}"""


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
            re.compile(r"Most nincs elég hálózat: az oldalt úgy látja, ahogy ma \d\d:\d\d-kor eltettük")
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
    expect(told).to_contain_text("ahogy tegnap ")
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
    expect(page.locator("[data-line=kept]")).to_contain_text("you see the page as it stood today at ")
    log(page, road, "Angolul látom.")
    day = today()
    expect(page.locator("[data-queue] h3")).to_have_text(f"Abaújszántó, {day.day} {day:%B %Y}")


def test_a_portal_that_is_down_is_no_lack_of_network(mentor, road, on_the_road):
    page = on_the_road(mentor)
    road.down = True
    page.goto(f"{road.url}/today/")
    expect(page.locator("[data-line=kept]")).to_contain_text("A portál most nem felel: az oldalt úgy látja, ahogy ma ")


def test_a_form_that_is_sent_without_network_ends_on_a_page_of_ours(mentor, road, on_the_road):
    promise = make.promise(mentor.visits.get(), due_on=today())
    page = on_the_road(mentor)
    road.close()
    page.click("button:text-is('Megvalósult')")
    expect(page.locator("h1")).to_have_text("Most nincs hálózat")
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
    expect(second.locator("[data-draft-status]")).to_contain_text("másik lapon is szerkeszti")
    expect(second.locator("[data-draft-status]")).to_be_in_viewport()
    expect(second.locator("[name=summary]")).to_have_value("Az első lapon írom.")
    second.fill("[name=summary]", "A másodikon írom.")
    second.click("button[value=submitted]")
    assert Visit.objects.filter(uuid=uuid).count() == 0, "who was told does not send"

    second.click("[data-take]")
    expect(second.locator("[data-draft-status]")).to_contain_text("Folytathatja")
    expect(first.locator("[data-draft-status]")).to_contain_text("másik lapon is szerkeszti")
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
    page.click("button[data-drop]")
    expect(page.locator("button[data-drop]")).to_have_count(0)
    page.wait_for_timeout(500)  # longer than the form waits before it keeps what was written
    page.goto(road.url + QUEUE)
    assert states(page) == []


def test_an_expired_session_is_no_log_out(mentor, road, on_the_road):
    page = on_the_road(mentor)
    road.close()
    log(page, road, "Amíg nem volt hálózat.")
    expire_sessions()
    road.open()
    send_everything(page)
    expect(page.locator("[data-queue] [data-reason]").first).to_contain_text("Lejárt a belépése")
    expect(page.locator("[data-queue] [data-state=waiting]")).to_have_count(1)
    page.click("[data-line=login] a")
    page.fill("[name=login]", mentor.email)
    page.fill("[name=password]", make.PASSWORD)
    page.click("main [type=submit]")
    page.wait_for_url(f"**{QUEUE}")
    expect(page.locator("[data-queue] [data-state=sent]").first).to_be_visible()
    assert Visit.objects.filter(summary="Amíg nem volt hálózat.").count() == 1


def test_two_people_on_one_phone_never_mix(mentor, road, on_the_road):
    other = make.person("mentor", make.HOME, "Másik Mari")
    page = on_the_road(mentor)
    road.close()
    log(page, road, "Ilona írta.")
    expire_sessions()
    road.open()
    get_ready(page, road, other)
    page.goto(f"{road.url}{QUEUE}")
    assert states(page) == []
    assert "Ilona" not in page.content()
    road.close()
    page.goto(f"{road.url}/today/")
    assert "Bartha Ilona" not in page.content()
    road.open()
    page.goto(f"{road.url}/visits/new/")
    page.wait_for_selector("[data-kept=ready]")
    assert page.locator("[data-go]").count() == 0
    assert not Visit.objects.filter(summary="Ilona írta.").exists()

    expire_sessions()
    get_ready(page, road, mentor)
    page.goto(f"{road.url}{QUEUE}")
    expect(page.locator("[data-queue] [data-state=sent]").first).to_be_visible()
    assert [(one.summary, one.mentor) for one in Visit.objects.filter(summary="Ilona írta.")] == [
        ("Ilona írta.", mentor)
    ]


def test_who_has_just_logged_in_is_shown_nothing_of_another(mentor, road, on_the_road):
    other = make.person("mentor", make.HOME, "Másik Mari")
    other.set_password(make.PASSWORD)
    other.save()
    page = on_the_road(mentor)
    expire_sessions()
    page.goto(f"{road.url}/accounts/login/")
    page.fill("[name=login]", other.email)
    page.fill("[name=password]", make.PASSWORD)
    road.lost = (b"GET /today/",)
    page.click("main [type=submit]")
    expect(page.locator("h1")).to_have_text("Most nincs hálózat")
    road.close()
    for path in ("/today/", "/visits/new/", QUEUE, "/start/"):
        page.goto(f"{road.url}{path}")
        expect(page.locator("h1")).to_have_text("Most nincs hálózat")
        assert "Bartha" not in page.content()
    road.lost = ()
    road.open()
    page.goto(f"{road.url}/visits/new/")
    page.wait_for_selector("[data-kept=ready]")
    who = page.evaluate("async () => (await import('/static/js/offline/store.js')).currentUser()")
    assert who == str(other.pk)


LEFT = """async () => {
  const databases = (await indexedDB.databases()).map((one) => one.name);
  const pages = (await caches.keys()).filter((name) => name.startsWith("pages-"));
  return { databases: databases.filter((name) => name !== "kalaka"), pages };
}"""


def test_logging_out_with_unsent_records_asks_and_leaves_nothing(mentor, road, on_the_road, axe):
    page = on_the_road(mentor)
    road.close()
    log(page, road, "Még csak itt van.")
    page.click("button:has-text('Menü')")
    page.click("form[action='/accounts/logout/'] button")
    dialog = page.locator("dialog[open]")
    expect(dialog).to_contain_text("1 látogatás még csak ezen a telefonon van meg")
    axe(page)
    dialog.locator("[data-leave=send]").click()
    expect(dialog.locator("[role=status]")).to_contain_text("Még 1 látogatást nem sikerült")
    with page.expect_download() as saved:
        dialog.locator("[data-leave=save]").click()
    assert "Még csak itt van." in saved.value.path().read_text()
    dialog.locator("[data-leave=stay]").click()
    expect(dialog).to_have_count(0)
    comes_to(page, ["waiting"])

    road.open()
    page.goto(f"{road.url}{QUEUE}")
    expect(page.locator("[data-queue] [data-state=sent]")).to_have_count(1)
    page.click("button:has-text('Menü')")
    page.click("form[action='/accounts/logout/'] button")
    page.wait_for_url(lambda url: url.rstrip("/") == road.url)
    assert page.evaluate(LEFT) == {"databases": [], "pages": []}
    road.close()


def test_logging_out_without_network_is_told_to_the_server_later(mentor, road, on_the_road):
    page = on_the_road(mentor)
    road.close()
    page.goto(f"{road.url}/today/")
    page.click("button:has-text('Menü')")
    page.click("form[action='/accounts/logout/'] button")
    expect(page.locator("h1")).to_have_text("Most nincs hálózat")
    road.open()
    page.goto(f"{road.url}/about/")
    page.wait_for_url(lambda url: url.rstrip("/") == road.url)
    assert page.evaluate(LEFT) == {"databases": [], "pages": []}
    assert page.goto(f"{road.url}/today/").url.endswith("/accounts/login/?next=/today/")
    get_ready(page, road, mentor)
    page.goto(f"{road.url}/about/")
    expect(page.locator("html")).to_have_attribute("data-user", str(mentor.pk))
    page.wait_for_timeout(500)
    assert page.goto(f"{road.url}/today/").status == 200, "a later log-in is another session"


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


AHEAD = """(days) => {
  const Real = Date, shift = days * 864e5;
  Date = class extends Real {
    constructor(...parts) { parts.length ? super(...parts) : super(Real.now() + shift); }
    static now() { return Real.now() + shift; }
  };
}"""


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
    expect(page.locator("[data-line=late]")).to_contain_text("1 látogatás csak ezen a telefonon van meg")
    axe(page)
    page.goto(f"{road.url}{QUEUE}")
    expect(page.locator("[data-state=waiting] [data-reason]")).to_contain_text("Több mint két napja vár.")
    expect(page.locator("[data-line=late] a")).to_have_count(0)
    axe(page)
    page.goto(f"{road.url}/institutions/")
    expect(page.locator("[data-waiting]")).to_contain_text("Több mint két napja nem érkezett meg: 1 látogatás")
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
    expect(page.locator("[data-waiting]")).to_contain_text("1 látogatás csak ezen az eszközön van meg")
    axe(page)
    expire_sessions()
    page.goto(f"{road.url}/about/")
    expect(page.locator("[data-waiting]")).to_contain_text("1 látogatás csak ezen az eszközön van meg")
    expect(page.locator("[data-late]")).to_be_hidden()
    page.context.add_init_script(f"({AHEAD})(3)")
    page.goto(f"{road.url}/about/")
    expect(page.locator("[data-late]")).to_be_visible()


def test_the_queue_by_keyboard_alone(mentor, road, on_the_road):
    page = on_the_road(mentor)
    road.close()
    for text in ("Ezt elküldöm.", "Ezt törlöm."):
        log(page, road, text)
    page.wait_for_selector("[data-queue][data-ready]")
    unwanted = page.locator("[data-queue] li", has_text="Ezt törlöm.").locator("[data-do=drop]")
    press(page, unwanted, "Enter")
    expect(page.locator("dialog[open] button[value=no]")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator("[data-queue] [data-uuid]")).to_have_count(1)
    expect(page.locator("[data-queue] [data-status]")).to_be_focused()
    road.open()
    press(page, page.locator("[data-do=all]"), "Space")
    expect(page.locator("[data-queue] [data-status]")).to_have_text("Semmi sem vár küldésre.")
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
    road.close()
    for text in ("Ezt elküldöm.", "Ezt törlöm.", "Ez marad."):
        log(page, road, text)
    page.wait_for_selector("[data-queue][data-ready]")
    card, said = (
        page.locator("[data-queue] li", has_text="Ezt elküldöm."),
        page.locator("[role=status] > [data-answer]"),
    )
    expect(said).to_be_empty()
    page.evaluate(LATER, 10)
    card.locator("[data-do=send]").click()
    expect(said).to_have_text(
        "Abaújszántó: most nem sikerült elküldeni. Nem volt elég hálózat. Hamarosan újra próbáljuk."
    )
    expect(said).to_be_in_viewport()
    axe(page)
    page.click("[data-do=all]")
    expect(said).to_contain_text("Most nem sikerült elküldeni: 3 látogatás. Nem volt elég hálózat.")
    page.evaluate("navigator.storage.persist = async () => false")
    page.click("[data-do=persist]")
    expect(said).to_contain_text("A böngésző most nem ígérte meg.")
    page.evaluate(PROMISES)
    page.click("[data-do=persist]")
    expect(said).to_contain_text("A böngésző megígérte")
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
    expect(said).to_have_text("Megérkezett: 1 látogatás.")


def test_what_waits_looks_different_from_what_has_arrived(mentor, road, on_the_road):
    page = on_the_road(mentor)
    road.close()
    for text in ("Elmegy.", "Itt marad."):
        log(page, road, text)
    page.wait_for_selector("[data-queue][data-ready]")
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
    expect(page.locator("[data-file-status]")).to_contain_text("1 látogatás került vissza")
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
    expect(page.locator("[data-file-status]")).to_contain_text("1 látogatás került vissza")
    comes_to(page, ["draft", "waiting"])
    road.open()
    page.click("[data-do=edit] >> visible=true")
    page.wait_for_selector("[data-kept=ready]")
    page.click("button[value=submitted]")
    page.wait_for_url("**/?saved")
    page.goto(f"{road.url}{QUEUE}")
    expect(page.locator("[data-queue] [data-state=sent]")).to_have_count(2)
    assert Visit.objects.get(summary="Képpel.").photos.get().state == "complete"


def test_a_mentor_no_more_has_nothing_left_to_read_without_network(mentor, road, on_the_road):
    page = on_the_road(mentor)
    Appointment.objects.filter(user=mentor).update(valid_until=today())
    assert page.goto(f"{road.url}/visits/new/").status == 404
    page.wait_for_function("async () => !(await caches.keys()).some((name) => name.startsWith('pages-'))")
    road.close()
    page.goto(f"{road.url}/today/")
    assert page.inner_text("h1") == "Most nincs hálózat"


def test_a_mentor_no_more_still_gets_at_what_they_could_not_send(mentor, road, on_the_road, axe):
    page = on_the_road(mentor)
    road.close()
    log(page, road, "Az utolsó napon írtam.")
    Appointment.objects.filter(user=mentor).update(valid_until=today())
    road.open()
    page.goto(f"{road.url}/profile/")
    told = page.locator("[data-waiting]")
    expect(told).to_contain_text("1 látogatás csak ezen az eszközön van meg")
    axe(page)
    told.locator("a").click()
    expect(page.locator("[data-unsent] [data-uuid]")).to_have_count(1)
    axe(page)
    with page.expect_download() as saved:
        page.click("[data-do=save]")
    assert "Az utolsó napon írtam." in saved.value.path().read_text()
