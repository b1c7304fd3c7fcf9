"""What is printed: a table's sum stands once, and a list says what it lists and when."""

from playwright.sync_api import expect

from mentors.people.models.period import today

from .. import make
from .log_in import log_in

DISPLAY = "element => getComputedStyle(element).display"


def test_a_sum_is_not_repeated_on_each_page(open_page, transactional_db):
    make.visit(make.person("mentor", make.HOME), make.settlement(), date=today())
    page = open_page()
    page.set_viewport_size({"width": 1280, "height": 900})
    log_in(page, make.person("lead"))
    page.goto("/dashboard/")
    assert page.locator("tfoot").first.evaluate(DISPLAY) == "table-footer-group"
    page.emulate_media(media="print")
    assert page.locator("tfoot").first.evaluate(DISPLAY) == "table-row-group"


def test_a_printed_list_says_what_and_when(open_page, transactional_db):
    make.institution(make.settlement("Golop"))
    page = open_page()
    page.goto("/institutions/?county=05")
    told = page.get_by_text("Szűrők:")
    expect(told).to_be_hidden()
    page.emulate_media(media="print")
    words = " ".join(told.inner_text().split())
    assert words.startswith("Szűrők: Megye: Borsod-Abaúj-Zemplén. Ezen a lapon 1 sor; nyomtatva: ")
    assert str(today().year) in words


def test_a_study_on_paper_has_its_counties(open_page, transactional_db):
    wave, place = make.wave(), make.settlement("Gönc")
    make.tally(wave, place, make.person("mentor", make.HOME), 21)
    page = open_page()
    page.goto(f"/studies/{wave.study_id}/")
    county = page.get_by_text("Borsod-Abaúj-Zemplén")
    expect(county).to_be_hidden()
    page.emulate_media(media="print")
    expect(county).to_be_visible()
    assert page.evaluate("getComputedStyle(document.querySelector('details.panel')).display") == "block"


def test_the_next_visit_takes_the_focus(open_page, transactional_db):
    mentor, place = make.person("mentor", make.HOME), make.settlement()
    for day in (1, 2):
        make.visit(mentor, place, date=f"2026-01-0{day}")
    page = open_page()
    log_in(page, make.person("coordinator", make.HOME))
    page.goto("/review/")
    page.get_by_role("button", name="Elfogadom").click()
    page.wait_for_url("**/review/#visit")
    assert page.evaluate("document.activeElement.id") == "visit"
