"""A visitor on a phone: finds a practice while typing, looks at its sheet, asks what fits, says that they tried it."""

import pytest
from playwright.sync_api import expect

from mentors.models import Adoption

from .. import make

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def practice(transactional_db):
    make.settlement("Golop", population=550)
    editor = make.person("editor")
    return make.practice(editor, published=True, words={"hu": {"title": "Falukönyv kétszáz kézzel"}}, cost_band="none")


def test_find_print_fit_and_adopt(practice, open_page, settings):
    settings.PUBLIC_FORM_SECONDS = 0
    page = open_page(viewport={"width": 375, "height": 700})
    page.goto("/practices/")
    page.get_by_role("combobox", name="Keresés a jó gyakorlatok között").press_sequentially("falu")
    page.get_by_role("option", name="Falukönyv kétszáz kézzel").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Falukönyv kétszáz kézzel")
    page.get_by_role("link", name="Nyomtatható lap").click()
    page.emulate_media(media="print")
    expect(page.get_by_role("img", name="QR-kód")).to_be_visible()
    expect(page.get_by_text("A böngésző nyomtatásával")).to_be_hidden()
    page.emulate_media(media="screen")
    page.goto("/practices/fit/")
    page.get_by_role("combobox", name="Melyik településen?").fill("Golop")
    page.get_by_label("Hány segítő van hozzá?").fill("3")
    page.get_by_role("button", name="Mi illik hozzánk?").click()
    expect(page.get_by_text("pénz nélkül")).to_have_count(0)
    page.get_by_role("link", name="Falukönyv kétszáz kézzel").click()
    page.get_by_role("link", name="Mi is kipróbáltuk").click()
    page.get_by_label("Ki próbálta ki?").fill("Golopi Faluház")
    page.get_by_role("combobox", name="Település").fill("Golop")
    page.get_by_label("Melyik hónapban kezdték?").fill("2025-03")
    page.get_by_role("radio", name="bevált", exact=True).check()
    page.get_by_label("Mi lett belőle?").fill("Huszonketten írtuk.")
    page.get_by_label("Az Ön e-mail-címe").fill("eva@example.org")
    page.get_by_role("button", name="Beküldés").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Majdnem kész")
    assert Adoption.objects.get().state == "unconfirmed"
