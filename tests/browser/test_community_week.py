"""Joining Community Week on a phone, without an account and without a script; then it is checked, and it stands."""

import pytest
from playwright.sync_api import expect

from events.models import Joiner
from events.week import queries, rules

from .. import make

MOST = 14
PROGRAMME = "Meseóra a padláson"


class Counted:
    """Fields and taps of a person, counted."""

    def __init__(self, page):
        self.page, self.steps = page, 0

    def fill(self, label: str, value: str):
        self.steps += 1
        self.page.get_by_label(label).first.fill(value)

    def choose(self, label: str, value: str):
        self.steps += 1
        self.page.get_by_label(label).select_option(value)

    def tap(self, found):
        self.steps += 1
        found.click()


@pytest.fixture
def people(transactional_db):
    return {
        "mentor": make.person("mentor", make.HOME, "Mentor Manó"),
        "elsewhere": make.person("mentor", make.ELSEWHERE, "Másmegyei Mária"),
        "lead": make.person("lead", name="Vezető Vilma"),
    }


def join(page, year, place) -> int:
    """A library joins with one programme; answers in how many fields and taps."""
    hand = Counted(page)
    page.goto(f"/community-week/{year.year}/")
    hand.tap(page.get_by_role("link", name="Csatlakozom").first)
    hand.fill("Az Önök neve", "Padlás Könyvtár")
    hand.choose("Kik Önök?", "institution")
    hand.fill("Melyik településen?", place.name)
    hand.fill("E-mail-cím", "padlas@example.org")
    hand.fill("A program címe", PROGRAMME)
    hand.choose("Téma", "generations")
    hand.choose("Nap", year.starts_on.isoformat())
    hand.fill("Kezdés", "17:30")
    hand.fill("Helyszín", "Padlás")
    hand.tap(page.get_by_label("Hozzájárulok"))
    page.wait_for_timeout(600)  # nobody writes that fast
    hand.tap(page.get_by_role("button", name="Csatlakozunk"))
    expect(page.get_by_text("Köszönjük, megérkezett.")).to_be_visible()
    return hand.steps


def test_a_library_joins_and_stands_where_everybody_finds_it(people, open_page, sign_in, axe):
    year, place = make.campaign(), make.settlement("Golop")
    visitor = open_page(java_script_enabled=False)
    assert join(visitor, year, place) <= MOST
    expect(visitor.get_by_text("Köszönjük, megérkezett.")).to_be_visible()
    joiner = Joiner.objects.get()
    programme = joiner.programmes.get()
    assert [rules.may_check(people[name], programme) for name in people] == [True, False, False]

    stranger = open_page()
    sign_in(stranger, people["elsewhere"])
    assert stranger.goto(programme.get_absolute_url()).status == 404

    before = queries.sums(year)
    mentor = open_page()
    sign_in(mentor, people["mentor"])
    mentor.goto("/community-week/review/")
    axe(mentor)
    mentor.get_by_role("link", name=PROGRAMME).click()
    mentor.get_by_role("button", name="Elfogadom").click()
    after = queries.sums(year)
    moved = {name: after[name] - before[name] for name in ("joiners", "programmes", "settlements")}
    assert moved == {"joiners": 1, "programmes": 1, "settlements": 1}

    page = open_page()
    page.goto(f"/community-week/{year.year}/")
    expect(page.get_by_role("link", name=PROGRAMME)).to_be_visible()
    assert page.locator(".tiles a", has_text="1").count() == 1
    axe(page)
    assert PROGRAMME in page.request.get(f"/community-week/{year.year}/feed/").text()


def test_pest_goes_to_the_lead(people, open_page, sign_in):
    year, place = make.campaign(), make.settlement("Dány", code="13")
    join(open_page(), year, place)
    page = open_page()
    sign_in(page, people["lead"])
    page.goto("/community-week/review/")
    page.get_by_label(PROGRAMME).check()
    page.get_by_role("button", name="A kijelölteket elfogadom").click()
    assert queries.sums(year)["programmes"] == 1
