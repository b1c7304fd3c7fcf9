"""Logging a visit on a phone, as a mentor does after three visits: few taps, nothing lost, also without JavaScript."""

import pytest

from mentors.actions import visit as visits
from mentors.models import Visit
from tests import make
from tests.world import people as make_people
from tests.world import records

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def people(transactional_db):
    return make_people()


@pytest.fixture
def world(people):
    return records(people)


def test_a_repeat_visit_takes_four_taps(open_page, sign_in, axe, people, world):
    make.visit(people["mentor"], world.settlement, [world.community], date="2026-05-05")
    page = open_page()
    sign_in(page, people["mentor"])
    page.goto("/today/")
    axe(page)
    page.click("main a:text-is('Abaújszántó')")
    axe(page)
    assert page.is_checked(f"[name=communities][value='{world.community.pk}']")
    page.click("label:has-text('közösségi interjú')")
    page.fill("[name=summary]", "Interjút készítettünk a Padlás-kör vezetőjével.")
    page.click("text=Beküldés")
    page.wait_for_url("**/?saved")
    axe(page)
    visit = Visit.objects.latest("pk")
    assert (visit.settlement, visit.state, visit.activities) == (world.settlement, "submitted", ["interview"])
    assert list(visit.communities.all()) == [world.community]


def test_typing_the_place_brings_its_partners_and_keeps_what_is_typed(open_page, sign_in, people, world):
    page = open_page()
    sign_in(page, people["mentor"])
    page.goto("/visits/new/")
    page.fill("[name=summary]", "Már leírtam.")
    page.locator("[name=settlement]").press_sequentially("abaujsz", delay=20)
    page.click("[role=option]:has-text('Abaújszántó')")
    page.wait_for_selector(f"[name=communities][value='{world.community.pk}']", state="attached")
    page.click("button:has-text('Tegnap')")
    assert page.get_attribute("button:has-text('Tegnap')", "aria-pressed") == "true"
    page.click("nav a:text-is('Abaújszántó')")
    assert page.input_value("[name=summary]") == "Már leírtam."
    assert page.url.endswith("/visits/new/")
    page.click("text=Beküldés")
    page.wait_for_selector("[data-error-summary]")
    assert page.evaluate("document.activeElement.hasAttribute('data-error-summary')")
    page.click(".summary a")
    assert page.evaluate("document.activeElement.name") == "activities"
    assert page.input_value("[name=summary]") == "Már leírtam."


def test_without_javascript(open_page, sign_in, people, world):
    page = open_page(java_script_enabled=False)
    sign_in(page, people["mentor"])
    page.goto("/visits/new/")
    page.fill("[name=settlement]", "abaujszanto")
    page.click("summary:has-text('Kikkel?')")
    page.click("button:has-text('közösségeinek')")
    page.check(f"[name=communities][value='{world.community.pk}']")
    page.check("[name=activities][value=discussion]")
    page.fill("[name=summary]", "Hálózat alig volt.")
    page.click("text=Piszkozat mentése")
    assert page.url.endswith("?saved")
    visit = Visit.objects.latest("pk")
    assert (visit.summary, visit.state) == ("Hálózat alig volt.", "draft")


def test_every_page_of_a_visit_is_accessible(open_page, sign_in, axe, people, world):
    page = open_page()
    sign_in(page, people["mentor"])
    for address in (
        "/visits/",
        f"/visits/{world.draft.uuid}/",
        f"/visits/{world.draft.uuid}/edit/",
        f"/visits/{world.visit.uuid}/",
        f"/visits/{world.visit.uuid}/history/",
        "/supervision/",
        f"/supervision/{world.visit.uuid}/",
    ):
        page.goto(address)
        axe(page)
    page.goto(f"/visits/{world.draft.uuid}/edit/")
    page.fill("[name=summary]", "A telefonon írtam.")
    visits.update(world.draft, by=people["mentor"], revision=1, summary="A gépen írtam.")
    page.click("text=Piszkozat mentése")
    page.wait_for_url("**/conflicts/")
    assert page.text_content("h1") == "Két különböző szöveg"
    axe(page)


def test_the_coordinator_decides_by_keyboard(open_page, sign_in, axe, people, world):
    make.visit(people["mentor"], world.settlement, date="2026-01-01", summary="Az első a sorban.")
    page = open_page(viewport={"width": 1280, "height": 800})
    sign_in(page, people["coordinator"])
    page.goto("/review/")
    axe(page)
    page.focus("button:text-is('Elfogadom')")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Elfogadta: Abaújszántó")
    assert "Az első a sorban." not in page.text_content("article")
    page.focus("article summary")
    page.keyboard.press("Enter")
    page.fill("article [name=note]", "Hányan voltak?")
    page.focus("article details button")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Minden elbírálva")
    axe(page)
    assert Visit.objects.get(pk=world.visit.pk).state_note == "Hányan voltak?"
