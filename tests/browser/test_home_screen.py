"""The portal on the phone's home screen: offered once, in words where the browser asks nothing by itself."""

import pytest

from tests.world import people as make_people

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


@pytest.mark.parametrize(("button", "asked"), [("Kiteszem", True), ("Nem kérem", False)])
def test_the_offer_is_made_once(phone, axe, button, asked):
    phone.goto("/today/")
    offer = phone.locator("[data-install]")
    assert not offer.is_visible()
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
    assert not offer.is_visible()


def test_where_the_browser_offers_nothing_it_says_how(phone, axe):
    phone.add_init_script(AN_IPHONE)
    phone.goto("/today/")
    offer = phone.locator("[data-install]")
    offer.wait_for()
    assert "Főképernyőhöz adás" in offer.inner_text()
    assert phone.locator("button:text-is('Kiteszem')").is_hidden()
    axe(phone)


def test_a_desk_is_offered_nothing(open_page, sign_in, people):
    page = open_page(viewport={"width": 1280, "height": 800})
    sign_in(page, people["mentor"])
    page.goto("/today/")
    page.evaluate(BROWSER_OFFERS)
    page.wait_for_timeout(300)
    assert not page.locator("[data-install]").is_visible()
