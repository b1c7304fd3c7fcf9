"""How an account comes to be, in the browser: invited at a laptop, accepted on a phone, a second factor set up."""

import pytest
from playwright.sync_api import expect

from mentors.models import Invitation, User

from .. import make
from .log_in import log_in

PASSWORD = "negy-fuggetlen-szo-2026"


@pytest.fixture
def coordinator(transactional_db):
    return make.person("coordinator", make.HOME, "Koordi Klára")


def test_invited_accepted_signed_in(coordinator, open_page, axe, live_server, settings):
    settings.SITE_URL = live_server.url
    library = make.institution(make.settlement("Abaújszántó"), name="Városi Könyvtár")
    desk = open_page(viewport={"width": 1280, "height": 900})
    log_in(desk, coordinator)
    desk.goto("/people/invitations/new/?role=contact")
    desk.fill("[name=email]", "flora@example.org")
    desk.locator("[name=spoken_for]").press_sequentially("varosi", delay=30)
    desk.get_by_role("option", name="Városi Könyvtár").click()
    axe(desk)
    desk.click("text=Meghívom")
    link = desk.locator("code.secret").inner_text().strip()
    axe(desk)

    phone = open_page(java_script_enabled=False)
    phone.goto(link)
    phone.fill("[name=name]", "Folyamat Flóra")
    phone.fill("[name=password]", "rovid")
    phone.click("main [type=submit]")
    assert phone.input_value("[name=name]") == "Folyamat Flóra", "nothing typed is lost"
    assert phone.locator("[name=password]").get_attribute("aria-invalid") == "true"
    phone.fill("[name=password]", PASSWORD)
    phone.click("main [type=submit]")
    assert phone.url.endswith("/corner/"), "their own corner is where their work begins"
    assert phone.get_by_role("link", name="Városi Könyvtár").count() >= 1
    flora = User.objects.get(email="flora@example.org")
    assert flora.standing.institutions == {library.pk}
    assert Invitation.objects.get().state == "accepted"

    desk.reload()
    assert "Folyamat Flóra" in desk.inner_text("main")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_of_an_account_are_accessible(scheme, coordinator, open_page, axe):
    mentor = make.person("mentor", make.HOME, "Mentor Manó")
    page = open_page(color_scheme=scheme, reduced_motion="reduce")
    page.goto("/accounts/login/")
    page.fill("[name=login]", "senki@example.org")
    page.fill("[name=password]", "rossz-jelszo-1234")
    page.click("main [type=submit]")
    axe(page)
    page.goto("/accounts/password/reset/")
    axe(page)
    log_in(page, coordinator)
    for path in ("/people/", f"/people/{mentor.pk}/", f"/people/{mentor.pk}/appoint/", "/people/invitations/"):
        page.goto(path)
        axe(page)
    for path in ("/profile/", "/rights/", "/mentors/", f"/mentors/{mentor.mentor_card.pk}/"):
        page.goto(path)
        axe(page)


def test_a_second_factor_is_set_up_under_the_policy(coordinator, open_page, axe):
    page = open_page()
    log_in(page, coordinator)
    page.goto("/accounts/2fa/totp/activate/")
    page.fill("[name=password]", make.PASSWORD)
    page.click("main [type=submit]")
    assert page.locator("svg.qr path").bounding_box()["width"] > 150, "the code is drawn"
    axe(page)
    page.fill("[name=code]", "000000")
    page.click("main [type=submit]")
    expect(page.locator(".summary")).to_be_visible()
    axe(page)
