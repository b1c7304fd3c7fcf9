"""The doors of an event in a cellar: two phones without network let the same person in, and nothing is lost."""

import pytest
from django.utils import timezone
from PIL import Image
from playwright.sync_api import expect
from qrcode import QRCode

from events.models import Arrival, Registration
from institutions.base.qr import qr_path

from .. import make
from .conftest import PHONE
from .log_in import step_in

pytestmark = pytest.mark.django_db(transaction=True)
KEPT = """async ([name, path]) => {
  for (let turn = 0; turn < 200; turn++) {
    if (await caches.has(name) && await (await caches.open(name)).match(path, { ignoreVary: true })) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}"""

WITHOUT = """async ([name, path, words]) => {
  for (let turn = 0; turn < 200; turn++) {
    const kept = await (await caches.open(name)).match(path, { ignoreVary: true });
    if (!(await kept.text()).includes(words)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}"""


@pytest.fixture
def event(transactional_db):
    day = timezone.localdate()
    made = make.event(state="published", registration=True, starts_on=day, ends_on=day, county=make.county())
    make.registration(made, name="Kovács Anna", organisation="Gönci Könyvtár")
    make.registration(made, name="Kováts Ernő")
    return made


@pytest.fixture
def at_road(browser, road):
    """Opens phones behind the road."""
    contexts = []

    def open_phone():
        contexts.append(browser.new_context(viewport=PHONE, locale="hu-HU", reduced_motion="reduce"))
        contexts[-1].set_default_timeout(10_000)
        return contexts[-1].new_page()

    yield open_phone
    for context in contexts:
        context.close()


def door(page, road, event, who):
    """A phone at the door, with the list on it."""
    step_in(page, who, road.url)
    path = f"/events/{event.slug}/door/"
    page.goto(f"{road.url}{path}")
    page.wait_for_selector("[data-door][data-ready]")
    assert page.evaluate(KEPT, [f"pages-{who.pk}", path]), "the page is on the device"
    return path


def let_in(page, typed, name):
    page.fill("[data-search]", typed)
    page.get_by_role("button", name=f"Megérkezett: {name}").click()
    expect(page.locator("[data-said]")).to_contain_text(f"{name}: bent van")


def test_two_doors_offline_let_the_same_person_in(event, road, at_road, axe):
    first, second = at_road(), at_road()
    mentor, coordinator = make.person("mentor", make.HOME), make.person("coordinator", make.HOME)
    path = door(first, road, event, mentor)
    door(second, road, event, coordinator)
    road.close()
    for page in (first, second):
        page.goto(f"{road.url}{path}")
        page.wait_for_selector("[data-door][data-ready]")
    let_in(first, "kovacs anna", "Kovács Anna")
    let_in(second, "gonci", "Kovács Anna")
    second.fill("[data-search]", "Betérő Béla")
    second.get_by_role("button", name="Jelentkezés nélkül jött: Betérő Béla").click()
    expect(second.locator("[data-number]")).to_have_text("2")
    expect(second.locator("[data-waiting]")).to_have_text("(2 elküldésre vár)")
    axe(second)
    # Also behind a reload they are in.
    first.goto(f"{road.url}{path}")
    first.fill("[data-search]", "anna")
    expect(first.locator("[data-found]")).to_contain_text("már bent van")
    assert Arrival.objects.count() == 0

    road.open()
    for page in (first, second):
        page.evaluate("dispatchEvent(new Event('online'))")
        expect(page.locator("[data-waiting]")).to_have_text("", timeout=20_000)
    live = Arrival.objects.live().values_list("registration__name", "name")
    assert set(live) == {("Kovács Anna", ""), (None, "Betérő Béla")}
    assert (len(live), Arrival.objects.count()) == (2, 3)
    assert Registration.objects.get(name="Kovács Anna").state == "attended"
    expect(first.locator("[data-number]")).to_have_text("2", timeout=30_000)


def test_the_second_door_is_told_since_when(event, road, at_road):
    """Both have a network; the second has not heard of the first yet when it lets the person in."""
    first, second = at_road(), at_road()
    editor = make.person("editor")
    door(first, road, event, editor)
    door(second, road, event, make.person("lead"))
    let_in(first, "erno", "Kováts Ernő")
    expect(first.locator("[data-waiting]")).to_have_text("")
    second.fill("[data-search]", "erno")
    second.get_by_role("button", name="Megérkezett: Kováts Ernő").click()
    expect(second.locator("[data-said]")).to_contain_text("egy másik ajtónál")
    assert Arrival.objects.live().count() == 1
    # A mistake: undone at the one, it is so at the other.
    second.fill("[data-search]", "erno")
    second.get_by_role("button", name="Visszavonom: Kováts Ernő").click()
    expect(second.locator("[data-number]")).to_have_text("0")
    expect(second.locator("[data-waiting]")).to_have_text("")
    # It stays so once it was sent, before the page has asked who is in.
    expect(second.locator("[data-number]")).to_have_text("0")
    first.evaluate("dispatchEvent(new Event('online'))")
    expect(first.locator("[data-number]")).to_have_text("0")
    assert Arrival.objects.live().count() == 0


def test_our_reader_reads_our_codes(event, road, at_road):
    """Where the browser has no reader of its own, the one that the page brings."""
    page = at_road()
    door(page, road, event, make.person("editor"))
    side, path = qr_path("ABCD2345")
    read = page.evaluate(
        """async ([side, path]) => {
          const { decodeQR } = await import(document.querySelector("[data-door]").dataset.decoder);
          const canvas = new OffscreenCanvas(side * 6, side * 6), context = canvas.getContext("2d");
          context.fillStyle = "white";
          context.fillRect(0, 0, side * 6, side * 6);
          context.scale(6, 6);
          context.fillStyle = "black";
          context.fill(new Path2D(path));
          return decodeQR(context.getImageData(0, 0, side * 6, side * 6));
        }""",
        [side, path],
    )
    assert read == "ABCD2345"


def film_of(text: str) -> bytes:
    """What a camera sees that is held over a code: one picture again and again, as Chromium takes it (Y4M)."""
    code = QRCode(border=4, box_size=10)
    code.add_data(text)
    picture, seen = code.make_image().get_image().convert("L"), Image.new("L", (640, 480), 200)
    seen.paste(picture, ((640 - picture.width) // 2, (480 - picture.height) // 2))
    frame = b"FRAME\n" + seen.tobytes() + bytes([128]) * (640 * 480 // 2)
    return b"YUV4MPEG2 W640 H480 F10:1 Ip A1:1 C420jpeg\n" + frame * 10


def test_the_camera_lets_in_whose_code_it_sees(event, road, browser_type, browser_type_launch_args, tmp_path):
    film, anna = tmp_path / "code.y4m", event.registrations.get(name="Kovács Anna")
    film.write_bytes(film_of(anna.code))
    camera = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
    camera.append(f"--use-file-for-fake-video-capture={film}")
    launch = browser_type_launch_args | {"args": [*browser_type_launch_args["args"], *camera]}
    browser = browser_type.launch(**launch)
    try:
        page = browser.new_page(viewport=PHONE, locale="hu-HU")
        door(page, road, event, make.person("editor"))
        page.get_by_role("button", name="Kód olvasása kamerával").click()
        expect(page.locator("[data-said]")).to_contain_text("Kovács Anna: bent van", timeout=20_000)
        expect(page.locator("[data-number]")).to_have_text("1")
        expect(page.locator("[data-waiting]")).to_have_text("", timeout=20_000)
    finally:
        browser.close()
    assert (Arrival.objects.live().get().registration, anna.arrivals.count()) == (anna, 1)


def test_the_phone_forgets_the_names(event, road, at_road):
    """When the event is over, with or without network; and at the log-out, of who logs no visits too."""
    page, who = at_road(), make.person("editor")
    path = door(page, road, event, who)
    page.evaluate(
        """async (path) => {
          const store = await import("/static/js/offline/store.js");
          await store.setDeviceNote("until", { [path]: new Date(0).toISOString() });
        }""",
        path,
    )
    road.close()
    page.goto(f"{road.url}{path}")
    assert page.inner_text("h1") == "Nincs internetkapcsolat"
    road.open()
    door(page, road, event, who)
    page.goto(f"{road.url}/")
    page.wait_for_selector("html[data-user]")
    page.goto(f"{road.url}/accounts/logout/")
    page.click("main form [type=submit]")
    page.wait_for_selector("html:not([data-user])")
    assert page.evaluate("async () => (await caches.keys()).filter((one) => one.startsWith('pages-'))") == []


def test_the_name_of_a_walk_in_goes_at_the_offline_door_too(event, road, at_road):
    """Without network it goes from the page at once, then from the portal, and from what either phone keeps."""
    first, second = at_road(), at_road()
    who, other = make.person("mentor", make.HOME), make.person("coordinator", make.HOME)
    path = door(first, road, event, who)
    first.fill("[data-search]", "Betérő Béla")
    first.get_by_role("button", name="Jelentkezés nélkül jött: Betérő Béla").click()
    expect(first.locator("[data-waiting]")).to_have_text("", timeout=20_000)
    door(second, road, event, other)
    door(first, road, event, who)
    road.close()
    first.goto(f"{road.url}{path}")
    first.wait_for_selector("[data-door][data-ready]")
    first.fill("[data-search]", "anna")
    assert first.get_by_role("button", name="Név törlése, a létszám marad: Kovács Anna").count() == 0
    first.fill("[data-search]", "béla")
    first.get_by_role("button", name="Név törlése, a létszám marad: Betérő Béla").click()
    expect(first.locator("[data-said]")).to_have_text("A nevét töröltük, a létszám marad.")
    first.fill("[data-search]", "béla")
    expect(first.locator("[data-found] li")).to_have_count(0)
    expect(first.locator("[data-number]")).to_have_text("1")
    road.open()
    for page, person in ((first, who), (second, other)):
        page.evaluate("dispatchEvent(new Event('online'))")
        expect(page.locator("[data-waiting]")).to_have_text("", timeout=20_000)
        page.evaluate("dispatchEvent(new Event('online'))")
        assert page.evaluate(WITHOUT, [f"pages-{person.pk}", path, "Béla"]), "the kept page holds no name"
    assert [(one.name, one.undone_at) for one in Arrival.objects.all()] == [("", None)]
