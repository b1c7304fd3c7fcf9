"""From collecting to publishing over five people, at phone width; and a photo that is withdrawn by its code."""

import uuid

import pytest
from playwright.sync_api import expect

from institutions.models import Mail
from mentors.models import GoodPractice, PracticePhoto, PublishedPractice
from mentors.people.models.period import today
from mentors.practices.actions import practice as practices
from mentors.practices.actions.practice_consent import token_of

from .. import make

WORDS = {"lead": "Együtt varrunk.", "aim": "Legyen hol.", "steps": "1. Kezdjük el."}


@pytest.fixture
def people(transactional_db):
    """The five, and the place."""
    make.settlement("Abaújszántó", population=2900)
    return {
        "mentor": make.person("mentor", make.HOME, "Bartha Ilona"),
        "coordinator": make.person("coordinator", make.HOME, "Koordi Klára"),
        "editor": make.person("editor", name="Szerk Elek"),
        "expert": make.person("expert", name="Szakértő Sára"),
    }


def press(page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def collect(page, axe) -> None:
    """The mentor writes down what they found, and asks the institution."""
    page.goto("/practices/new/")
    page.fill("[name=title]", "Varróest a faluházban")
    page.fill("[name=settlement]", "abaujszanto")
    page.get_by_label("Terület").select_option("library")
    press(page, "Piszkozat kezdése")
    for name, words in WORDS.items():
        page.fill(f"[name={name}]", words)
    page.locator("[name=plan-what]").first.fill("Szóljatok a varrónőnek")
    page.locator("[name=plan-who]").first.fill("a könyvtáros")
    axe(page)
    press(page, "Mentés")
    page.goto("/practices/varroest-a-faluhazban/edit/")
    page.get_by_label("önkéntesség").check()
    press(page, "Mentés")
    press(page, "Átadás a szerkesztőnek")
    axe(page)
    page.get_by_role("link", name="Hozzájárulás kérése").click()
    page.fill("[name=email]", "igazgato@example.org")
    press(page, "Hivatkozás küldése")
    page.get_by_text("Elküldtük a hivatkozást").wait_for()


def consent(page, axe) -> None:
    """Somebody of the institution opens the link, without an account."""
    found = GoodPractice.objects.get().consents.get()
    assert Mail.objects.get(kind="practice_consent").about == found.pk
    page.goto(f"/practices/consent/{token_of(found)}/")
    expect(page.get_by_text("Szóljatok a varrónőnek")).to_be_visible()
    axe(page)
    page.get_by_label("Hozzájárulok: így jelenhet meg").check()
    page.fill("[name=signer_name]", "Igazgató Ilona")
    press(page, "Válasz elküldése")
    page.get_by_role("heading", name="Hozzájárult").wait_for()
    axe(page)


def decide(page, link: str) -> None:
    page.get_by_role("link", name=link).click()
    page.get_by_label("Mehet tovább").check()
    press(page, "Döntés")


def test_from_collecting_to_publishing_over_five_people(people, open_page, sign_in, axe):
    mentor, visitor = open_page(), open_page()
    sign_in(mentor, people["mentor"])
    collect(mentor, axe)
    consent(visitor, axe)
    preview = "/practices/varroest-a-faluhazban/preview/"
    mentor.goto(preview)
    press(mentor, "Továbbküldés ellenőrzésre")

    coordinator = open_page()
    sign_in(coordinator, people["coordinator"])
    coordinator.goto(preview)
    decide(coordinator, "Megyei ellenőrzés")

    editor = open_page()
    sign_in(editor, people["editor"])
    editor.goto(preview)
    editor.get_by_role("link", name="Lektor felkérése").click()
    editor.get_by_label("Lektor").select_option(label="Szakértő Sára")
    editor.fill("[name=due_on]", today().isoformat())
    press(editor, "Felkérés")

    expert = open_page()
    sign_in(expert, people["expert"])
    expert.goto(preview)
    expert.get_by_text("cél: Legyen hol.", exact=False).first.click()
    decide(expert, "Lektori döntés")

    editor.goto(preview)
    axe(editor)
    press(editor, "Közzététel")
    visitor.goto("/practices/varroest-a-faluhazban/")
    expect(visitor.get_by_role("heading", name="Varróest a faluházban")).to_be_visible()
    expect(visitor.get_by_text("Szóljatok a varrónőnek")).to_be_visible()
    mentor.goto("/practices/desk/")
    expect(mentor.get_by_role("table").get_by_text("közzétéve")).to_be_visible()


def test_a_photo_is_gone_at_once_by_its_code(people, open_page, axe):
    editor = people["editor"]
    place = make.settlement("Golop")
    facts = {"settlement": place, "field": "library", "cost_band": "low", "themes": ["volunteering"]}
    practice, _is_new = practices.create(by=editor, uuid=uuid.uuid4(), title="Varróest", words=WORDS, **facts)
    photo = make.practice_photo(practice, editor)
    make.publish(practice, editor)
    page = open_page()
    picture = f"/practices/varroest/pictures/{photo.uuid}/"
    page.goto("/practices/varroest/")
    expect(page.get_by_alt_text("Asszonyok varrnak.")).to_be_visible()
    assert page.request.get(f"{picture}small/").status == 200

    page.get_by_role("link", name="Ön van a képen").click()
    page.fill("[name=code]", photo.spoken_code.lower())
    axe(page)
    press(page, "A kép levétele")
    page.get_by_role("heading", name="Levettük a képet").wait_for()

    assert (PracticePhoto.objects.count(), PublishedPractice.objects.get().pictures) == (0, [])
    for kind in ("small", "large"):
        assert page.request.get(f"{picture}{kind}/").status == 404
    for address in ("/practices/", "/practices/varroest/", "/practices/feed/", "/api/v1/practices/varroest/"):
        assert str(photo.uuid) not in page.request.get(address).text()
