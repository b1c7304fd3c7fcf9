"""Photos in a real browser: made smaller on the device, sent after the text, resumed after a cut."""

import io

import pytest
from PIL import Image
from playwright.sync_api import expect

from mentors.models import Visit, VisitPhoto

from .. import make
from .conftest import PHONE
from .log_in import step_in
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


def test_answers_that_are_lost_cost_no_piece_twice(mentor, visit, live_server, browser, monkeypatch):
    monkeypatch.setattr("tests.browser.road.SENDING", b"PATCH /api/v1/photos/")
    road = Road(live_server.thread.port)
    context = browser.new_context(viewport=PHONE, locale="hu-HU", reduced_motion="reduce", base_url=road.url)
    page = context.new_page()
    step_in(page, mentor, road.url)
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


NOT_A_PICTURE = {"name": "IMG_7.HEIC", "mimeType": "image/heic", "buffer": b"ftypheic" * 100}


def named(name, **measures) -> dict:
    return from_camera(**measures) | {"name": name}


def test_one_bad_picture_takes_no_other_along(mentor, visit, open_page, sign_in, axe):
    page = open_page()
    sign_in(page, mentor)
    page.goto(f"/visits/{visit.uuid}/")
    choose(page, named("IMG_6.JPG", width=600, height=400), NOT_A_PICTURE, named("IMG_8.JPG", width=400, height=600))
    page.click("#photos [type=submit]")
    expect(page.locator(".photos img")).to_have_count(2, timeout=20_000)
    expect(page.locator(".photos-state")).to_contain_text("Ezeket nem sikerült megnyitni: IMG_7.HEIC.")
    assert visit.photos.filter(state="complete").count() == 2
    axe(page)


def test_in_the_form_the_bad_one_is_named_and_the_others_are_shown(mentor, open_page, sign_in, axe):
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
    expect(page.locator("#photo-limit")).to_contain_text("legfeljebb 10 fénykép")
    page.locator("[data-photo-pick] .check").first.click()
    files = [NOT_A_PICTURE, *(named(f"IMG_{n}.JPG", width=300, height=200) for n in range(11))]
    page.set_input_files("#photo-file", files)
    told = page.locator("[data-photo-pick] [role=status]")
    expect(told).to_contain_text("Ezeket nem sikerült megnyitni: IMG_7.HEIC.", timeout=20_000)
    expect(told).to_contain_text("ezek kimaradnak: IMG_10.JPG.")
    expect(told).to_contain_text("Ezen a telefonon: 10 fénykép.")
    assert page.locator("[data-photo-pick] canvas").count() == 10
    drawn = page.locator("[data-photo-pick] canvas").first
    page.wait_for_function(
        "one => one.getContext('2d').getImageData(48, 48, 1, 1).data[3] > 0", arg=drawn.element_handle()
    )
    axe(page)
    page.click("[data-photo-pick] li button >> nth=0")
    page.click("dialog[open] [value=yes]")
    expect(page.locator("[data-photo-pick] canvas")).to_have_count(9)
    page.click("button[name=state][value=submitted]")
    expect(page.locator(".photos img")).to_have_count(9, timeout=60_000)


def test_how_many_fit_is_told_when_they_are_picked(mentor, visit, open_page, sign_in):
    for _ in range(9):
        make.photo(visit)
    page = open_page()
    sign_in(page, mentor)
    page.goto(f"/visits/{visit.uuid}/")
    choose(page, named("A.JPG", width=300, height=200), named("B.JPG", width=300, height=200))
    expect(page.locator(".photos-state")).to_contain_text("legfeljebb 10 fénykép tartozhat; ezek kimaradnak: B.JPG.")
    page.click("#photos [type=submit]")
    expect(page.locator(".photos img")).to_have_count(10, timeout=20_000)
