"""Long lists by keyboard: past the facets to what was found, and a title that says what one sees."""

import re

import pytest
from playwright.sync_api import expect

from .. import make

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def page(open_page, transactional_db):
    editor = make.person("editor")
    for _number in range(26):
        make.practice(editor, make.settlement(population=900), published=True)
    return open_page(viewport={"width": 1280, "height": 900})


def test_past_the_facets_to_the_results(page, axe):
    page.goto("/practices/")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Ugrás a találatokra")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#found")).to_be_focused()
    first = page.title()
    for link, said in (("main nav.pager a[rel=next]", "további találatok"), (".facet a >> nth=0", "")):
        page.locator(link).click()
        page.wait_for_load_state()
        expect(page.locator("#found")).to_be_focused()
        assert page.title() != first
        assert said in page.title()
        axe(page)


def test_a_place_that_nobody_knows_is_said_in_words(open_page, sign_in, transactional_db):
    mentor = make.person("mentor", make.HOME)
    make.visit(mentor, make.settlement("Golop"))
    page = open_page()
    sign_in(page, mentor)
    page.goto("/visits/?settlement=Nincsilyenfalva")
    expect(page.locator("[data-told-first]")).to_be_focused()
    expect(page.locator("[data-told-first]")).to_contain_text("„Nincsilyenfalva” nevűt nem találunk")
    expect(page.get_by_label("Település").locator("visible=true").first).to_have_accessible_description(
        re.compile("nem találunk")
    )
    assert page.locator("main tbody tr").count() == 0
