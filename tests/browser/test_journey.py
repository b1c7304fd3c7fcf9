"""The main job from end to end, at phone width: a mentor logs a visit, the county sees it; a practice is found."""

import re

import pytest
from playwright.sync_api import expect

from mentors.models import Visit

from .. import make
from .log_in import log_in

HOME_DASHBOARD = "/dashboard/05/"
PLACE = "[name=settlement]"
FALUKÖNYV = {
    "title": "Falukönyv közös emlékekből",
    "lead": "Egy telet töltöttek azzal, hogy mindenki elhozta a maga fényképeit.",
    "aim": "A falu történetét a falu írja meg.",
    "steps": "1. Fényképgyűjtés.\n2. Közös válogatás.",
}


@pytest.fixture
def county(transactional_db):
    """The home county with a mentor and a coordinator, and the coordinator of another one."""
    make.settlement("Abaújszántó", population=2900)
    make.settlement("Golop", population=560)
    return {
        "mentor": make.person("mentor", make.HOME, "Bartha Ilona"),
        "coordinator": make.person("coordinator", make.HOME, "Koordi Klára"),
        "elsewhere": make.person("coordinator", make.ELSEWHERE, "Távoli Tamás"),
    }


def visits_this_month(page) -> int:
    """What the county's dashboard says, with the page looked at."""
    page.goto(HOME_DASHBOARD)
    sentence = page.get_by_text("Ebben a hónapban eddig").first.inner_text()
    return int(re.search(r"(\d+) látogatás", sentence).group(1))


def test_from_the_village_to_the_county(county, open_page, sign_in, axe):
    coordinator, mentor = open_page(), open_page()
    sign_in(coordinator, county["coordinator"])
    before = visits_this_month(coordinator)
    mentor.goto("/accounts/login/")
    axe(mentor)
    log_in(mentor, county["mentor"])
    assert mentor.url.partition("?")[0].endswith("/today/")

    log_a_visit(mentor, axe)
    visit = Visit.objects.get()
    assert (visit.state, visit.mentor, visit.county.ksh_code) == ("submitted", county["mentor"], "05")
    assert visits_this_month(coordinator) == before + 1
    axe(coordinator)

    accept_it(coordinator, axe)
    visit.refresh_from_db()
    assert (visit.state, visit.decided_by) == ("accepted", county["coordinator"])
    assert visits_this_month(coordinator) == before + 1

    elsewhere = open_page()
    sign_in(elsewhere, county["elsewhere"])
    sees_nothing_of(visit, elsewhere)
    axe(elsewhere)


def log_a_visit(page, axe):
    """From the mentor's first page to what was stored, the place typed without accents."""
    axe(page)
    page.get_by_role("link", name="Látogatás rögzítése").first.click()
    axe(page)
    page.locator(PLACE).press_sequentially("abaujszanto")
    page.get_by_role("option", name="Abaújszántó").click()
    assert page.locator(PLACE).input_value() == "Abaújszántó"
    page.get_by_label("közösségi beszélgetés", exact=True).check()
    page.get_by_label("Mi történt?").fill("A padlásról beszéltünk: legyen belőle közösségi tér.")
    axe(page)
    page.get_by_role("button", name="Beküldés").click()
    page.get_by_role("heading", level=1, name="Abaújszántó").wait_for()
    axe(page)


def accept_it(page, axe):
    """Through the menu to the queue, and the one visit in it accepted."""
    page.get_by_role("button", name="Menü").click()
    page.get_by_role("navigation").get_by_role("link", name="Ellenőrzés", exact=True).click()
    page.get_by_role("heading", level=2, name="Abaújszántó").wait_for()
    axe(page)
    page.get_by_role("button", name="Elfogadom").click()
    page.get_by_role("heading", name="Minden látogatás ellenőrizve").wait_for()
    axe(page)


def sees_nothing_of(visit, page):
    """For another county's coordinator the visit does not exist, at no address."""
    for path in (HOME_DASHBOARD, f"/visits/{visit.uuid}/", f"/visits/{visit.uuid}/history/"):
        assert page.goto(path).status == 404
        assert page.get_by_text("Abaújszántó").count() == 0
    for path in (f"/api/v1/visits/{visit.uuid}/", "/api/v1/counties/05/dashboard/"):
        assert page.request.get(path).status == 404
    assert page.request.get("/api/v1/visits/").json()["results"] == []
    assert page.goto("/visits/").status == 200
    assert page.get_by_text("Abaújszántó").count() == 0


@pytest.mark.parametrize("typed", ["falukonyveket", "falukönyvünkről", "FALUKONYV"])
def test_a_visitor_finds_a_practice(typed, open_page, axe, transactional_db):
    editor = make.person("editor")
    make.practice(editor, make.settlement("Golop", population=560), published=True, words={"hu": FALUKÖNYV})
    make.practice(editor, published=True)
    page = open_page()
    page.goto("/practices/")
    axe(page)
    page.get_by_role("combobox", name="Keresés a jó gyakorlatok között").fill(typed)
    page.keyboard.press("Enter")
    page.wait_for_url("**/practices/?*")
    found = page.locator("main ul.grid h3")
    assert found.all_inner_texts() == [FALUKÖNYV["title"]]
    axe(page)
    found.get_by_role("link").click()
    page.get_by_role("heading", level=1, name=FALUKÖNYV["title"]).wait_for()
    axe(page)
    assert page.context.cookies() == []


def test_logging_without_javascript(county, open_page, sign_in):
    page = open_page(java_script_enabled=False)
    sign_in(page, county["mentor"])
    page.goto("/visits/new/")
    page.locator(PLACE).fill("abaujszanto")
    page.get_by_label("közösségi interjú", exact=True).check()
    page.get_by_role("button", name="Beküldés").click()

    # Something is missing: it says what, and keeps what was typed.
    assert page.locator("[data-error-summary]").get_by_role("link").count() == 1
    expect(page.get_by_label("közösségi interjú", exact=True)).to_be_checked()
    page.get_by_label("Mi történt?").fill("Két interjút vettünk fel.")
    page.get_by_role("button", name="Beküldés").click()
    page.get_by_role("heading", level=1, name="Abaújszántó").wait_for()
    visit = Visit.objects.get()
    assert (visit.state, visit.activities, visit.settlement.name) == ("submitted", ["interview"], "Abaújszántó")


def test_logging_by_keyboard_alone(county, open_page):
    person = county["mentor"]
    person.set_password(make.PASSWORD)
    person.save(update_fields=["password"])
    page = open_page(viewport={"width": 1280, "height": 900})
    page.goto("/accounts/login/")
    tab_to(page, page.locator("[name=login]"))
    page.keyboard.type(person.email)
    tab_to(page, page.locator("[name=password]"))
    page.keyboard.type(make.PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/today/")
    press(page, page.get_by_role("link", name="Látogatás rögzítése").first, "Enter")
    page.wait_for_url("**/visits/new/")
    tab_to(page, page.locator(PLACE))
    page.keyboard.type("golop")
    page.get_by_role("option", name="Golop").wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    press(page, page.get_by_label("közösségi interjú", exact=True), "Space")
    tab_to(page, page.get_by_label("Mi történt?"))
    page.keyboard.type("Interjú a polgármesterrel.")
    press(page, page.get_by_role("button", name="Beküldés"), "Enter")
    page.get_by_role("heading", level=1, name="Golop").wait_for()
    assert list(Visit.objects.values_list("state", "settlement__name")) == [("submitted", "Golop")]


def tab_to(page, wanted):
    """Presses Tab until that element has the focus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if wanted.evaluate("element => element === document.activeElement"):
            return
    raise AssertionError(f"no way by keyboard to {wanted}")


def press(page, wanted, key):
    tab_to(page, wanted)
    page.keyboard.press(key)
