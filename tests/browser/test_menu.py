"""The menu with twenty-five entries, on a phone and on a desk, with and without a pointer or scripts."""

import pytest
from playwright.sync_api import expect

from institutions.base.menu import Group, MenuEntry
from institutions.base.standing import Role
from portal import menu

from .. import make
from .keyboard import reach

DESK, PHONE = {"width": 1280, "height": 800}, {"width": 375, "height": 780}
TO_COME = ("styleguide", "figures", "accessibility", "privacy", "rights")
COUNTY_ROLES = (Role.MENTOR, Role.COORDINATOR)


@pytest.fixture
def everybody(transactional_db, monkeypatch, settings):
    """Somebody with every role, who speaks for an institution too, and so many further entries that there are more
    than twenty-five; a page that searches everything.
    """
    settings.ROOT_URLCONF = "tests.browser.addresses"
    who = make.person("mentor", make.HOME, "Mindenes Márta")
    for role in set(Role.values) - {Role.MENTOR}:
        make.appoint(who, role, make.HOME if role in COUNTY_ROLES else None)
    make.speaks_for(who, institution=make.institution())
    rooms = zip(TO_COME, Group, strict=False)
    further = [MenuEntry(name, f"Ami még jön {number}", room) for number, (name, room) in enumerate(rooms)]
    monkeypatch.setattr(menu, "ENTRIES", [*menu.ENTRIES, *further])
    assert len(menu.ENTRIES) >= 25
    return who


def tops(page):
    return page.locator(".menu-nav > ul > li > a, .menu-nav summary")


def group(page, name):
    return page.locator(".menu-nav summary", has_text=name)


def test_on_a_phone_three_taps_to_anything(everybody, open_page, sign_in, axe):
    page = open_page()
    sign_in(page, everybody)
    page.goto("/visits/")
    page.get_by_role("button", name="Menü").click()
    assert tops(page).count() <= 7
    expect(page.locator(".menu a[aria-current=page]")).to_have_text("Látogatások")
    expect(page.locator(".menu a[aria-current=page]")).to_be_visible()
    axe(page)
    assert page.locator(".menu-nav a").count() == len(menu.ENTRIES)
    box = page.locator(".menu").bounding_box()
    for summary in page.locator(".menu-nav summary").all():
        if summary.evaluate("one => !one.parentElement.open"):
            summary.click()
        shown = page.locator(".menu-nav a:visible, .menu-nav summary:visible")
        assert min(shown.evaluate_all("all => all.map((one) => one.offsetHeight)")) >= 44
        right = max(shown.evaluate_all("all => all.map((one) => one.getBoundingClientRect().right)"))
        assert right <= box["x"] + box["width"] <= PHONE["width"]
    page.get_by_role("link", name="Kimenő levelek").click()
    page.wait_for_url("**/mail/")


def test_on_a_phone_the_menu_closes_when_the_focus_leaves_it(everybody, open_page, sign_in):
    page = open_page()
    sign_in(page, everybody)
    page.goto("/visits/")
    button, drawer = page.get_by_role("button", name="Menü"), page.locator(".menu")
    button.focus()
    page.keyboard.press("Enter")
    expect(drawer).to_be_visible()
    reach(page, page.get_by_role("button", name="Kilépés"))
    page.keyboard.press("Tab")
    expect(drawer).to_be_hidden()
    button.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(drawer).to_be_hidden()
    expect(button).to_be_focused()


def test_on_a_desk_one_group_at_a_time_by_keyboard(everybody, open_page, sign_in, axe):
    page = open_page(viewport=DESK)
    sign_in(page, everybody)
    page.goto("/visits/")
    assert tops(page).count() <= 7
    assert len({round(one.bounding_box()["y"]) for one in tops(page).all()}) == 1
    daily, trips = group(page, "Mai munka"), page.get_by_role("link", name="Utak", exact=True)
    expect(daily).to_have_attribute("aria-current", "true")
    reach(page, daily)
    page.keyboard.press("Enter")
    expect(trips).to_be_visible()
    axe(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(daily).to_be_focused()
    expect(trips).to_be_hidden()
    group(page, "Vezetés").click()
    last = page.locator(".menu-nav details[open] a").last
    assert last.bounding_box()["x"] + last.bounding_box()["width"] <= DESK["width"]
    reach(page, last)
    page.keyboard.press("Tab")
    expect(page.locator(".menu-nav details[open]")).to_have_count(0)
    group(page, "Vezetés").click()
    page.locator("main").click(position={"x": 5, "y": 500})
    expect(page.locator(".menu-nav details[open]")).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_without_scripts_the_groups_open_too(everybody, open_page, sign_in):
    page = open_page(viewport=DESK, java_script_enabled=False)
    sign_in(page, everybody)
    page.goto("/visits/")
    group(page, "Terep").click()
    group(page, "Vezetés").click()
    assert page.locator(".menu-nav details[open]").count() == 1
    page.get_by_role("link", name="Fiókok", exact=True).click()
    page.wait_for_url("**/people/")


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_the_bar_has_a_place_for_the_search(viewport, everybody, open_page, sign_in):
    page = open_page(viewport=viewport)
    sign_in(page, everybody)
    page.goto("/visits/")
    if viewport == PHONE:
        page.get_by_role("button", name="Menü").click()
    page.locator(".bar-search input").fill("padlás")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=padl%C3%A1s")
