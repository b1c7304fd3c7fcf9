"""Logging a visit on a phone, as a mentor does after three visits: few taps, nothing lost, also without JavaScript."""

import re

import pytest
from playwright.sync_api import expect

from mentors.models import Visit
from mentors.people.models.period import today
from mentors.visits.actions import visit as visits

from .. import make
from ..world import people as make_people
from ..world import records
from .keyboard import press, reach

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
    page.click("main a.toggle:text-is('Abaújszántó')")
    axe(page)
    expect(page.locator(f"[name=communities][value='{world.community.pk}']")).to_be_checked()
    page.click("label:has-text('közösségi interjú')")
    page.fill("[name=summary]", "Interjút készítettünk a Padlás-kör vezetőjével.")
    page.click("text=Beküldés")
    page.wait_for_url("**/?saved")
    axe(page)
    visit = Visit.objects.latest("pk")
    assert (visit.settlement, visit.state, visit.activities) == (world.settlement, "submitted", ["interview"])
    assert list(visit.communities.all()) == [world.community]


class Hand:
    """A thumb on a phone: what it taps and fills is counted."""

    def __init__(self, page):
        self.page, self.moves = page, 0

    def tap(self, selector):
        self.moves += 1
        self.page.click(selector)

    def fill(self, selector, text):
        self.moves += 1
        self.page.fill(selector, text)


@pytest.mark.parametrize("javascript", [True, False], ids=["javascript", "plain"])
def test_as_last_time_takes_at_most_twelve_taps_and_fields(open_page, sign_in, people, world, javascript):
    """From the mentor's day to saved, with a promise kept, a new one made, all else as last time."""
    last = make.visit(people["mentor"], world.settlement, [world.community], date="2026-05-05", activities=["survey"])
    page = open_page(java_script_enabled=javascript)
    sign_in(page, people["mentor"])
    page.goto("/today/")
    assert page.viewport_size["width"] == 375
    hand = Hand(page)
    hand.tap("main a:has-text('Mint legutóbb')")
    hand.tap(f"label:has([name=kept][value='{world.promise.uuid}'])")
    hand.fill("[name=summary]", "Összeszámoltuk az íveket.")
    hand.tap("summary:has-text('Vállalások')")
    hand.fill("[name=promise-0-text]", "Elhozom a kinyomtatott íveket.")
    hand.tap("button:text-is('Beküldés')")
    page.wait_for_url("**/?saved")
    assert hand.moves <= 12
    visit = Visit.objects.latest("pk")
    assert (visit.settlement, visit.method, visit.activities) == (last.settlement, last.method, last.activities)
    assert (list(visit.communities.all()), visit.state) == ([world.community], "submitted")
    assert visit.promises.get().text == "Elhozom a kinyomtatott íveket."
    world.promise.refresh_from_db()
    assert (world.promise.state, world.promise.closed_in) == ("kept", visit)


def test_a_repeat_visit_by_keyboard_alone(open_page, sign_in, people, world):
    last = make.visit(people["mentor"], world.settlement, [world.community], date="2026-05-05", activities=["survey"])
    page = open_page()
    sign_in(page, people["mentor"])
    page.goto("/today/")
    press(page, page.locator("main a:has-text('Mint legutóbb')"), "Enter")
    page.wait_for_selector("[data-kept=ready]")
    press(page, page.locator("[name=activities][value=interview]"), "Space")
    reach(page, page.locator("[name=summary]"))
    page.keyboard.type("Összeszámoltuk az íveket.")
    press(page, page.locator("button:text-is('Beküldés')"), "Enter")
    page.wait_for_url("**/?saved")
    visit = Visit.objects.latest("pk")
    assert (visit.settlement, visit.state, visit.method) == (last.settlement, "submitted", last.method)
    assert (visit.activities, visit.summary) == (["interview", "survey"], "Összeszámoltuk az íveket.")


def test_promises_by_the_form(open_page, sign_in, axe, people, world):
    """One row stands open, more come when asked for; the communities of the place are offered; a place brings ticks."""
    make.visit(people["mentor"], world.settlement, date="2026-05-05", activities=["survey"])
    page = open_page()
    sign_in(page, people["mentor"])
    page.goto("/visits/new/")
    page.click("summary:has-text('Vállalások')")
    assert page.locator("[data-promise-row]:visible").count() == 1
    for number in range(4):
        page.fill(f"[name=promise-{number}-text]", f"{number}. ígéret")
        page.click("[data-promise-more] button")
    assert page.locator("[data-promise-row]:visible").count() == 5
    axe(page)
    page.click("nav a:text-is('Abaújszántó')")
    page.wait_for_selector("[name=kept]")
    page.select_option("[name=promise-0-community]", str(world.community.pk))
    page.click("[data-again]")
    expect(page.locator("[name=activities][value=survey]")).to_be_checked()
    page.fill("[name=summary]", "Felmérés.")
    axe(page)
    page.click("button:text-is('Beküldés')")
    page.wait_for_url("**/?saved")
    visit = Visit.objects.latest("pk")
    found = list(visit.promises.order_by("text").values_list("text", "community"))
    assert found == [("0. ígéret", world.community.pk), ("1. ígéret", None), ("2. ígéret", None), ("3. ígéret", None)]
    axe(page)


def test_every_page_of_promises_and_trips_is_accessible(open_page, sign_in, axe, people, world):
    trip = make.trip(people["mentor"], world.settlement, date=today())
    page = open_page()
    sign_in(page, people["mentor"])
    for address in ("/today/", "/promises/", "/trips/", "/trips/new/", f"/trips/{trip.uuid}/"):
        page.goto(address)
        axe(page)
    for what in ("edit/", "sheet/"):
        page.goto(f"/trips/{trip.uuid}/{what}")
        axe(page)


def test_one_empty_village_is_shown_at_a_time(open_page, sign_in, axe, people, world):
    make.visit(people["mentor"], world.settlement, date="2026-05-05")
    trip = make.trip(people["mentor"], world.settlement, make.settlement(), date=today())
    page = open_page()
    sign_in(page, people["mentor"])
    page.goto(f"/trips/{trip.uuid}/edit/")
    stops = page.locator("[data-stop]")
    assert [one.is_visible() for one in stops.all()] == [True] * 3 + [False] * 5
    assert page.locator("[data-stop][open]").count() == 0
    assert "Abaújszántó" in stops.first.inner_text()
    page.goto("/trips/new/")
    assert stops.evaluate_all("all => all.filter(one => !one.hidden).length") == 1
    page.click("nav a:text-is('Abaújszántó')")
    assert stops.evaluate_all("all => all.filter(one => !one.hidden).length") == 2
    page.click("[data-stop]:nth-child(2) > summary")
    page.fill("[name=stop-1-question]", "Kinél van a kulcs?")
    assert stops.evaluate_all("all => all.filter(one => !one.hidden).length") == 3
    axe(page)
    page = open_page(java_script_enabled=False)
    sign_in(page, people["mentor"])
    page.goto("/trips/new/")
    assert page.locator("[data-stop]:visible").count() == 8


def test_the_sheet_of_eight_villages_prints_on_one_page(open_page, sign_in, people, world):
    trip = make.trip(people["mentor"], world.settlement, *(make.settlement() for _ in range(7)), date=today())
    page = open_page()
    sign_in(page, people["mentor"])
    page.goto(f"/trips/{trip.uuid}/sheet/")
    assert page.locator(".qr").count() == 8
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4"))) == 1


def test_the_sheet_of_three_villages_with_much_to_do_prints_on_one_page(open_page, sign_in, people, world):
    mentor, places = people["mentor"], [make.settlement() for _ in range(3)]
    for place in places:
        last = make.visit(mentor, place, summary="A kör vezetőjével a fórum rendjét beszéltük meg. " * 5)
        for _ in range(3):
            make.promise(last, text="Beszerzik a festéket a közösségi terem falához, és elkérik a kulcsot.")
        for _ in range(3):
            make.contact(make.institution(place, address="Rákóczi utca 47."))
    trip = make.trip(mentor, *places, date=today())
    page = open_page()
    sign_in(page, mentor)
    page.goto(f"/trips/{trip.uuid}/sheet/")
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4"))) == 1


@pytest.mark.parametrize("on_the_way", [True, False], ids=["trip", "no trip"])
def test_the_day_fits_on_two_screens_however_much_it_is(open_page, sign_in, axe, people, world, on_the_way):
    mentor, place = people["mentor"], world.settlement
    why = "Kérem, írja le, hányan voltak, mit határoztak el, és mikor találkoznak legközelebb a falu közösségével."
    for day in range(1, 6):
        make.visit(mentor, make.settlement(), state="returned", state_note=why, date=f"2026-04-0{day}")
        make.promise(world.visit, text=f"{why} {day}.", due_on=today())
    for number in range(4):
        community = make.community(place, stage="mentored", name=f"{number}. Hagyományőrző és Faluszépítő Asszonykör")
        make.assignment(mentor, community=community)
    if on_the_way:
        trip = make.trip(mentor, *(make.settlement() for _ in range(8)), date=today())
        trip.stops.update(question="Megvan-e a művelődési ház padlásának a kulcsa, és kinél van?")
    page = open_page()
    sign_in(page, mentor)
    page.goto("/today/")
    page.wait_for_load_state("networkidle")
    bottom = page.evaluate("document.querySelector('main').getBoundingClientRect().bottom + scrollY")
    assert bottom <= 2 * page.viewport_size["height"]
    axe(page)


def test_the_button_that_sends_stays_in_sight(open_page, sign_in, people, world):
    page = open_page()
    sign_in(page, people["mentor"])
    for address in ("/visits/new/", "/trips/new/"):
        page.goto(address)
        for part in (0, 1000):
            page.evaluate("to => scrollTo(0, to)", part)
            box = page.locator("button[value=submitted]").bounding_box()
            assert box["y"] + box["height"] <= page.viewport_size["height"]
            covered = page.evaluate(
                "([x, y]) => document.elementFromPoint(x, y).closest('button')?.value", [box["x"] + 20, box["y"] + 20]
            )
            assert covered == "submitted"


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
    page.click("summary:has-text('Más gyakori hely')")
    page.click("nav a:text-is('Abaújszántó')")
    assert page.input_value("[name=summary]") == "Már leírtam."
    assert page.url.endswith("/visits/new/")
    page.click("text=Beküldés")
    page.wait_for_selector("[data-error-summary]")
    assert page.evaluate("document.activeElement.hasAttribute('data-error-summary')")
    page.click(".summary a")
    assert page.evaluate("document.activeElement.name") == "activities"
    assert page.input_value("[name=summary]") == "Már leírtam."


def test_nothing_moves_away_under_the_finger_of_who_types_the_place(open_page, sign_in, people, world):
    page = open_page()
    sign_in(page, people["mentor"])
    page.goto("/visits/new/")
    page.fill("[name=settlement]", "Abaújszántó")
    page.press("[name=settlement]", "Escape")
    page.press("[name=settlement]", "Tab")
    page.wait_for_selector("[name=kept]")
    assert page.locator(".places[open] a:visible").count() > 0


def test_without_javascript(open_page, sign_in, people, world):
    page = open_page(java_script_enabled=False)
    sign_in(page, people["mentor"])
    page.goto("/visits/new/")
    page.fill("[name=settlement]", "abaujszanto")
    page.click("summary:has-text('Kikkel?')")
    page.click("button:has-text('közösségeinek')")
    assert page.locator("[data-people][open]").count() == 1
    page.check(f"[name=communities][value='{world.community.pk}']")
    page.check("[name=activities][value=discussion]")
    page.fill("[name=summary]", "Hálózat alig volt.")
    page.click("text=Piszkozat mentése")
    assert page.url.endswith("?saved")
    visit = Visit.objects.latest("pk")
    assert (visit.summary, visit.state) == ("Hálózat alig volt.", "draft")


@pytest.mark.parametrize("javascript", [True, False], ids=["javascript", "plain"])
def test_the_closed_fold_of_the_people_says_who_is_chosen(open_page, sign_in, axe, people, world, javascript):
    there, consortium = world.settlement, world.consortium
    with_them = {"partner_kinds": ["church"], "consortium": consortium}
    make.visit(people["mentor"], there, [world.community], [world.institution], **with_them)
    page = open_page(java_script_enabled=javascript)
    sign_in(page, people["mentor"])
    page.goto("/visits/new/")
    chosen = page.locator("[data-people] > summary [data-chosen]")
    assert " ".join(chosen.inner_text().split()) == "még senki sincs kijelölve"
    page.click("nav a:text-is('Abaújszántó')")
    page.wait_for_selector("[data-again]")
    them = f"{world.community.name}, {world.institution.name}, egyház"
    assert " ".join(chosen.text_content().split()) == f"{them}, {consortium.name}"
    assert page.locator("[data-people][open]").count() == 0
    if not javascript:
        return
    # Of what came with the place a screen reader hears; who pressed a link that went away stands where it was.
    assert page.text_content("[data-place-status]") == f"Abaújszántó. Kikkel: {them}, {consortium.name}"
    assert page.evaluate("document.activeElement.textContent") == "Más gyakori hely"
    axe(page)
    page.click("[data-people] > summary")
    page.click("label:has-text('egyház')")
    page.select_option("[name=consortium]", "")
    page.click("[data-people] > summary")
    assert " ".join(chosen.inner_text().split()) == f"{world.community.name}, {world.institution.name}"
    page.wait_for_timeout(400)  # the phone keeps it after a moment's pause
    page.goto("/visits/new/")
    page.click("[data-go]")
    page.wait_for_url("**/?draft=*")
    page.wait_for_selector("[data-kept=ready]")
    assert " ".join(chosen.inner_text().split()) == f"{world.community.name}, {world.institution.name}"
    assert page.locator("[data-people][open]").count() == 0


@pytest.mark.parametrize("javascript", [True, False], ids=["javascript", "plain"])
def test_enter_in_a_field_does_nothing_as_last_time(open_page, sign_in, people, world, javascript):
    """With scripts it ends the line; without them it brings what belongs to the place. Neither sends or overwrites."""
    make.visit(people["mentor"], world.settlement, date="2026-05-05", method="letter", activities=["survey"])
    page = open_page(java_script_enabled=javascript)
    sign_in(page, people["mentor"])
    page.goto(f"/visits/new/?settlement={world.settlement.pk}")
    assert page.locator("[data-again]").count() == 1
    page.check("[name=method][value=phone]")
    page.fill("[name=summary]", "Telefonon beszéltünk.")
    page.press("[name=settlement]", "Escape")
    for line in ["[name=date]", "[name=settlement]"] if javascript else ["[name=settlement]"]:
        page.check("[name=activities][value=interview]")
        page.press(line, "Enter")
    if javascript:
        page.wait_for_timeout(500)
        assert page.url.endswith(f"/visits/new/?settlement={world.settlement.pk}")
    else:
        page.wait_for_selector("[data-bound]")
    assert not Visit.objects.filter(summary="Telefonon beszéltünk.").exists()
    expect(page.locator("[name=method][value=phone]")).to_be_checked()
    assert not page.is_checked("[name=activities][value=survey]")
    assert page.input_value("[name=summary]") == "Telefonon beszéltünk."


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
    assert page.text_content("h1") == "Két változat"
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
    page.wait_for_load_state()
    assert "Az első a sorban." not in page.text_content("article")
    page.focus("article summary")
    page.keyboard.press("Enter")
    page.fill("article [name=note]", "Hányan voltak?")
    page.focus("article details button")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Minden látogatás ellenőrizve")
    axe(page)
    assert Visit.objects.get(pk=world.visit.pk).state_note == "Hányan voltak?"


def test_a_place_at_one_tap_is_a_button_to_the_keyboard_too(open_page, sign_in, people, world):
    make.visit(people["mentor"], world.settlement, date="2026-05-05")
    page = open_page()
    sign_in(page, people["mentor"])
    page.goto("/visits/new/")
    page.wait_for_selector("[data-kept=ready]")
    press(page, page.get_by_role("button", name="Abaújszántó", exact=True), "Space")
    expect(page.locator("[name=settlement]")).to_have_value("Abaújszántó")
    page.fill("[name=settlement]", "Nincsilyenfalva")
    expect(page.locator(".combo > [role=status]").first).to_be_visible()


def test_what_comes_for_the_place_moves_nothing_under_a_finger(open_page, sign_in, people, world):
    """The place is typed, an activity pressed: its partners come while the button is down."""
    make.visit(people["mentor"], world.settlement, [world.community], date="2026-05-05")
    page = open_page()
    sign_in(page, people["mentor"])
    page.goto("/visits/new/")
    page.locator("[name=settlement]").press_sequentially("abaujszanto")
    activity = page.locator("label.toggle:has-text('közösségi interjú')")
    activity.scroll_into_view_if_needed()
    box = activity.bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    with page.expect_response("**/visits/partners/**"):
        page.mouse.down()
    page.wait_for_timeout(500)
    assert page.locator("[data-again]").count() == 0
    page.mouse.up()
    page.wait_for_selector("[data-again]")
    expect(page.locator("[name=activities][value=interview]")).to_be_checked()
