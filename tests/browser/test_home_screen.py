"""The portal on the phone's home screen: offered once, in words where the browser asks nothing by itself; and really
put there, opened with a network, without one, and by who is no mentor any more.
"""

import pytest
from playwright.sync_api import expect

from mentors.models import Appointment
from mentors.people.models.period import today

from ..world import people as make_people
from .conftest import CHROMIUM, PHONE
from .road import get_ready

pytestmark = pytest.mark.django_db(transaction=True)

BROWSER_OFFERS = """() => dispatchEvent(Object.assign(new Event("beforeinstallprompt", { cancelable: true }), {
  prompt: async () => { document.title = "asked"; },
}))"""
AN_IPHONE = "Object.defineProperty(navigator, 'standalone', { value: false })"


@pytest.fixture
def people(transactional_db):
    return make_people()


@pytest.fixture
def phone(open_page, sign_in, people):
    page = open_page(is_mobile=True, has_touch=True)
    sign_in(page, people["mentor"])
    return page


@pytest.mark.parametrize(("button", "asked"), [("Hozzáadás a kezdőképernyőhöz", True), ("Most nem", False)])
def test_the_offer_is_made_once(phone, axe, button, asked):
    phone.goto("/today/")
    offer = phone.locator("[data-install]")
    expect(offer).to_be_hidden()
    phone.evaluate(BROWSER_OFFERS)
    offer.wait_for()
    assert "Megosztás" not in offer.inner_text()
    axe(phone)
    phone.click(f"button:text-is('{button}')")
    offer.wait_for(state="hidden")
    assert (phone.title() == "asked") is asked
    assert phone.evaluate("document.activeElement.id") == "main"
    phone.goto("/visits/queue/")
    phone.evaluate(BROWSER_OFFERS)
    phone.wait_for_timeout(300)
    expect(offer).to_be_hidden()


def test_where_the_browser_offers_nothing_it_says_how(phone, axe):
    phone.add_init_script(AN_IPHONE)
    phone.goto("/today/")
    offer = phone.locator("[data-install]")
    offer.wait_for()
    assert "Főképernyőhöz adás" in offer.inner_text()
    assert phone.locator("button:text-is('Hozzáadás a kezdőképernyőhöz')").is_hidden()
    axe(phone)


def test_a_desk_is_offered_nothing(open_page, sign_in, people):
    page = open_page(viewport={"width": 1280, "height": 800})
    sign_in(page, people["mentor"])
    page.goto("/today/")
    page.evaluate(BROWSER_OFFERS)
    page.wait_for_timeout(300)
    expect(page.locator("[data-install]")).to_be_hidden()


class HomeScreen:
    """A Chromium of its own that a mentor has put the portal's icon into, as the browser's menu does it."""

    def __init__(self, playwright, home, road):
        self.road = road
        self.context = playwright.chromium.launch_persistent_context(
            home / "profile",
            executable_path=CHROMIUM,
            # Not playwright's own headless shell, which knows no apps. The icon is a file in the person's home.
            headless=False,
            args=["--headless=new", "--no-sandbox", "--enable-devtools-pwa-handler"],
            env={"HOME": str(home)},
            viewport=PHONE,
            locale="hu-HU",
        )
        self.page = self.context.pages[0]
        self.tools = self.context.new_cdp_session(self.page)

    def put_there(self):
        assert self.tools.send("Page.getInstallabilityErrors") == {"installabilityErrors": []}
        assert self.tools.send("Page.getAppManifest")["errors"] == []
        self._send("install")
        self._send("changeAppUserSettings", displayMode="standalone")

    def tapped(self):
        """The window that opens."""
        with self.context.expect_page() as opening:
            self._send("launch")
        opening.value.wait_for_load_state()
        return opening.value

    def _send(self, what, **more):
        self.tools.send(f"PWA.{what}", {"manifestId": f"{self.road.url}/"} | more)


@pytest.fixture
def home_screen(playwright, tmp_path, road, people):
    made = HomeScreen(playwright, tmp_path, road)
    get_ready(made.page, road, people["mentor"])
    made.put_there()
    yield made
    made.context.close()


def test_the_icon_opens_the_mentors_day_also_without_network(home_screen, road):
    window = home_screen.tapped()
    assert window.url == f"{road.url}/start/"
    expect(window.locator("h1")).to_have_text("Mai nap")
    assert window.evaluate("matchMedia('(display-mode: standalone)').matches")
    window.close()
    road.close()
    window = home_screen.tapped()
    expect(window.locator("h1")).to_have_text("Mai nap")
    window.click("main a[href='/visits/new/']")
    expect(window.locator("[data-kept=ready] [name=settlement]")).to_be_visible()


def test_the_icon_of_a_mentor_no_more_leads_where_their_work_begins(home_screen, road, people):
    Appointment.objects.filter(user=people["mentor"]).update(valid_until=today())
    window = home_screen.tapped()
    assert window.url == f"{road.url}/"
    window.wait_for_function("async () => !(await caches.keys()).some((name) => name.startsWith('pages-'))")
    window.close()
    road.close()
    expect(home_screen.tapped().locator("h1")).to_have_text("Nincs internetkapcsolat")
