"""Photos in a real browser: made smaller on the device, sent after the text, resumed after a cut."""

import io

import pytest
from PIL import Image
from playwright.sync_api import expect

from mentors.models import Visit, VisitPhoto

from .. import make
from .conftest import PHONE
from .road import Road

PIECE = 256 * 1024


@pytest.fixture
def mentor(transactional_db):
    return make.person("mentor", make.HOME, "Mentor Manó")


@pytest.fixture
def visit(mentor):
    return make.visit(mentor, make.settlement("Abaújszántó"), state="draft")


def from_camera(width=2400, height=1800) -> dict:
    """A photo as a phone takes it: large, with a position, and held upright."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8825).update({1: "N", 2: (48.4, 17.0, 5.0)})
    made = Image.effect_noise((width, height), 60).convert("RGB")
    out = io.BytesIO()
    made.save(out, "JPEG", exif=exif, quality=90)
    return {"name": "IMG_1.JPG", "mimeType": "image/jpeg", "buffer": out.getvalue()}


def choose(page, *files):
    page.click("#photos summary")
    page.set_input_files("#id_image", list(files))
    page.check("input[name=consent][value=everybody]")
    page.fill("[name=caption]", "A padlás ünnepe")


def test_made_smaller_and_shown(mentor, visit, open_page, sign_in, axe):
    page = open_page()
    sign_in(page, mentor)
    page.goto(f"/visits/{visit.uuid}/")
    choose(page, from_camera())
    page.click("#photos [type=submit]")
    picture = page.locator(".photos img")
    expect(picture).to_have_attribute("alt", "A padlás ünnepe", timeout=20_000)
    photo = VisitPhoto.objects.get()
    assert (photo.state, photo.width, photo.height) == ("complete", 1200, 1600), "upright, and no larger than needed"
    assert photo.size < len(from_camera()["buffer"]) / 2
    axe(page)


def test_answers_that_are_lost_cost_no_piece_twice(mentor, visit, live_server, browser, sign_in, monkeypatch):
    monkeypatch.setattr("tests.browser.road.SENDING", b"PATCH /api/v1/photos/")
    road = Road(live_server.thread.port)
    context = browser.new_context(viewport=PHONE, locale="hu-HU", reduced_motion="reduce", base_url=road.url)
    page = context.new_page()
    sign_in(page, mentor)
    page.goto(f"/visits/{visit.uuid}/")
    road.cut_every = 2
    choose(page, from_camera())
    page.click("#photos [type=submit]")
    picture = page.locator(".photos img")
    while not VisitPhoto.objects.exists():  # made smaller, kept and announced: from here on nothing is lost
        page.wait_for_timeout(200)
    for _turn in range(30):
        page.wait_for_timeout(1000)
        if picture.count():
            break
        page.reload()  # sends at once, without the pause that a failure asks for
    photo = VisitPhoto.objects.get()
    assert (photo.state, picture.count()) == ("complete", 1)
    assert photo.size > 2 * PIECE, "there was something to cut"
    assert road.sendings == -(-photo.size // PIECE)
    context.close()
    road.end()


def test_without_javascript(mentor, visit, open_page, sign_in):
    page = open_page(java_script_enabled=False)
    sign_in(page, mentor)
    page.goto(f"/visits/{visit.uuid}/")
    page.click("#photos summary")
    page.set_input_files("#id_image", from_camera(900, 600))
    page.click("#photos [type=submit]")
    expect(page.locator("#photos .error")).to_contain_text("Hozzájárulás nélkül")
    page.set_input_files("#id_image", from_camera(900, 600))
    page.check("input[name=consent][value=nobody]")
    page.click("#photos [type=submit]")
    expect(page.locator(".photos img")).to_have_count(1)
    assert (VisitPhoto.objects.get().width, VisitPhoto.objects.get().height) == (600, 900)


def test_chosen_in_the_form_they_follow_the_text(mentor, open_page, sign_in):
    make.settlement("Golop")
    page = open_page()
    sign_in(page, mentor)
    page.goto("/visits/new/")
    page.locator("[data-visit-form][data-kept=ready]").wait_for()
    page.fill("[name=settlement]", "golop")
    page.locator(".toggle", has_text="személyesen").click()
    page.locator(".toggle", has_text="közösségi interjú").first.click()
    page.fill("[name=summary]", "Fényképezkedtünk.")
    page.click("[data-photo-pick] summary")
    page.set_input_files("#photo-file", from_camera())
    told = page.locator("[data-photo-pick] [role=status]")
    expect(told).to_have_text("Előbb jelölje meg, hozzájárultak-e.")
    page.wait_for_timeout(600)
    page.click("button[name=state][value=submitted]")
    expect(told).to_have_text("Előbb jelölje meg, hozzájárultak-e.")
    assert page.evaluate("document.activeElement.name") == "photo_consent"
    assert not Visit.objects.exists(), "the picture would be left behind"
    page.locator("[data-photo-pick] .check").first.click()
    expect(told).to_contain_text("1 fénykép", timeout=20_000)
    page.wait_for_timeout(1500)
    assert not VisitPhoto.objects.exists(), "not before its text"
    page.fill("#photo-caption", "A faluház kapuja.")
    page.click("button[name=state][value=submitted]")
    expect(page.locator(".photos img")).to_have_count(1, timeout=30_000)
    visit = Visit.objects.get()
    assert [(photo.state, photo.caption) for photo in visit.photos.all()] == [("complete", "A faluház kapuja.")]
