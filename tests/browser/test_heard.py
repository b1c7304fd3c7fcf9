"""After each press something says what happened, and the focus is there; also for who presses by keyboard."""

import pytest
from playwright.sync_api import expect

from .. import make
from ..world import people as make_people
from ..world import records
from .keyboard import reach

pytestmark = pytest.mark.django_db(transaction=True)

PRESSES = {
    "coordinator": [
        ("/review/", "button:text-is('Elfogadom')"),
        ("/people/invitations/{w.invitation.pk}/", "main form[data-confirm] button"),
        ("/people/invitations/new/", "main button[type=submit]"),
        ("/proposals/{w.proposal.pk}/", "button:text-is('Elfogadom')"),
        ("/handovers/{w.hand_over.uuid}/undo/", "main form button[type=submit]"),
    ],
    "mentor": [
        ("/visits/{w.draft.uuid}/", "main button:text-is('Beküldés')"),
        ("/promises/", "main td button"),
        ("/profile/", "main form button[type=submit]"),
        ("/trips/{w.trip.uuid}/", "main button.danger"),
    ],
    "editor": [
        ("/practices/{w.practice.slug}/text/hu/", "main form button[type=submit]"),
        ("/practices/{w.published_practice.slug}/preview/", "main form[data-confirm] button"),
    ],
}


@pytest.fixture
def people(transactional_db):
    return make_people()


@pytest.fixture
def world(people):
    return records(people)


def press(page, button):
    """Presses it, and answers what is asked back with yes."""
    button.evaluate("one => { const fold = one.closest('details'); if (fold) fold.open = true; }")
    with page.expect_navigation():
        button.click()
        if page.locator("dialog[open]").count():
            page.click("dialog[open] [value=yes]")
    page.wait_for_load_state()
    page.wait_for_timeout(100)  # what the page says, it says when it has been drawn


@pytest.mark.parametrize("who", PRESSES)
def test_every_press_is_heard(open_page, sign_in, people, world, who):
    """The window itself listens, and ends with an error where nothing is heard (see `listening`)."""
    page = open_page(viewport={"width": 1280, "height": 900})
    sign_in(page, people[who])
    for path, button in PRESSES[who]:
        page.goto(path.format(w=world))
        press(page, page.locator(button).first)


def test_in_the_review_the_focus_goes_to_the_next_visit(open_page, sign_in, people, world, axe):
    make.visit(people["mentor"], world.settlement, date="2026-01-01", summary="Az első a sorban.")
    page = open_page(viewport={"width": 1280, "height": 900})
    sign_in(page, people["coordinator"])
    page.goto("/review/")
    press(page, page.get_by_role("button", name="Elfogadom"))
    expect(page.locator("#visit")).to_be_focused()
    expect(page.locator(".messages .note")).to_be_in_viewport()
    assert page.title().startswith("Elfogadta: Abaújszántó")
    axe(page)
    turns = 0
    while page.evaluate("document.activeElement.textContent.trim()") != "Elfogadom":
        page.keyboard.press("Tab")
        turns += 1
        assert turns < 15
    press(page, page.get_by_role("button", name="Elfogadom"))
    expect(page.locator("#visit")).to_be_focused()


def test_a_visit_that_is_returned_without_a_reason_says_so_on_top(open_page, sign_in, people, world):
    page = open_page()
    sign_in(page, people["coordinator"])
    for path in ("/review/", f"/visits/{world.visit.uuid}/"):
        page.goto(path)
        page.click("summary:has-text('Visszaküldöm')")
        press(page, page.locator("main details button:text-is('Visszaküldöm')"))
        expect(page.locator("[data-error-summary]")).to_be_focused()
        page.locator("[data-error-summary] a").click()
        expect(page.locator("[name=note]")).to_be_focused()


def test_saved_visits_and_trips_say_so(open_page, sign_in, people, world):
    page = open_page()
    sign_in(page, people["mentor"])
    for path in (f"/visits/{world.visit.uuid}/?saved", f"/trips/{world.trip.uuid}/?saved"):
        page.goto(path)
        expect(page.locator("[data-told-first]")).to_be_focused()
        assert page.title().startswith("Elmentettük")


def test_the_role_of_an_invitation_keeps_what_was_typed(open_page, sign_in, people, world):
    page = open_page()
    sign_in(page, people["coordinator"])
    page.goto("/people/invitations/new/")
    page.fill("[name=email]", "uj@example.org")
    page.fill("[name=name]", "Új Ubul")
    with page.expect_navigation():
        page.get_by_role("button", name="Kapcsolattartó").click()
    assert page.input_value("[name=email]") == "uj@example.org"
    assert page.input_value("[name=name]") == "Új Ubul"
    expect(page.locator("[data-error-summary]")).to_have_count(0)
    reach(page, page.locator("[name=spoken_for]"))


WIDE_LETTERS = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""
IS_CUT = """() => [...document.querySelectorAll(".bar *, .figures *")].filter((one) => {
  const box = one.getBoundingClientRect();
  const cut = one.clientWidth && one.scrollWidth > one.clientWidth + 1;
  return one.checkVisibility() && box.width > 1 && (box.right > innerWidth || cut);
}).map((one) => one.outerHTML.slice(0, 90))"""


def test_wide_letters_on_a_small_screen_cut_nothing_off(open_page, sign_in, people, world):
    page = open_page(viewport={"width": 320, "height": 700})
    sign_in(page, people["coordinator"])
    for path in ("/", "/dashboard/05/", "/review/"):
        page.goto(path)
        page.evaluate(WIDE_LETTERS)
        assert page.evaluate(IS_CUT) == []
        assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_forced_colours_show_what_is_pressed_open_and_chosen(open_page, sign_in, people, world):
    page = open_page(forced_colors="active")
    sign_in(page, people["mentor"])
    page.goto("/visits/new/")
    colour = "one => getComputedStyle(one).backgroundColor"
    assert page.locator("[data-days-ago='0']").evaluate(colour) != page.locator("[data-days-ago='1']").evaluate(colour)
    page.goto(f"/visits/{world.draft.uuid}/")
    page.click("button:text-is('Piszkozat törlése')")
    assert page.locator("dialog[open]").evaluate("one => getComputedStyle(one).borderTopStyle") == "solid"
    page.click("dialog[open] [value=no]")
    page.goto("/visits/?county=05")
    arrow = "one => getComputedStyle(one).appearance"
    assert page.locator("main select").first.evaluate(arrow) == "auto"


def test_an_untouched_field_is_not_called_wrong(open_page, sign_in, people, world):
    page = open_page()
    sign_in(page, people["mentor"])
    page.goto("/visits/new/")
    assert page.get_attribute("[name=summary]", "aria-invalid") == "false"
    assert page.locator("[aria-invalid=true]").count() == 0


def test_a_consortium_says_all_that_is_wrong_in_one_summary(open_page, sign_in, people, world):
    page = open_page()
    sign_in(page, people["lead"])
    page.goto("/consortia/new/")
    page.fill("[name$='-0-organisation']", "Teleház")
    press(page, page.locator("main form [type=submit]:not([name=more])").last)
    expect(page.locator("[data-error-summary]")).to_be_focused()
    expect(page.locator("[role=alert]")).to_have_count(1)
    assert page.locator("[data-error-summary] a[href*='-0-']").count() >= 1
