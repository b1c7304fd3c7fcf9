"""What a visitor's phone fetches for the first page of the library: few requests, few bytes, no cookie, and once."""

import brotli
import pytest

from mentors.models import GoodPractice
from mentors.practices.actions import practice as practices

from .. import make

pytestmark = pytest.mark.django_db(transaction=True)
LEAD = "Hetente egyszer összejövünk a faluházban, és együtt varrunk: ki varrni tanul, ki mesélni jön. {}. éve megy."
MOST_REQUESTS, MOST_BYTES = 5, 40_000


@pytest.fixture
def library(transactional_db):
    editor, place = make.person("editor"), make.settlement("Abaújszántó", population=900)
    for number in range(30):
        words = {"hu": {"title": f"Varróest a faluházban, {number}. alkalom", "lead": LEAD.format(number)}}
        made = make.practice(editor, place, words=words, slug=f"varroest-{number}")
        if number % 2:
            make.practice_photo(made, editor)
        make.publish(GoodPractice.objects.get(pk=made.pk), editor)
    return editor


def fetched(page, address: str) -> dict[str, int]:
    """What is fetched without the pictures that come when one scrolls, by address: bytes as they are sent to visitors.
    Static files are sent as brotli by whoever serves them.
    """
    found = []
    page.on("response", lambda one: found.append(one))
    page.goto(address)
    page.wait_for_load_state("networkidle")
    needed = [one for one in found if "/pictures/" not in one.url]
    sizes = {}
    for one in needed:
        body = one.body() if one.status == 200 else b""
        sizes[one.url] = len(brotli.compress(body, quality=5 if one.url.endswith(address) else 11))
    return sizes


def test_the_first_page_is_light(library, open_page):
    page = open_page()
    sizes = fetched(page, "/practices/")
    assert page.locator("li.card").count() == 24
    assert len(sizes) <= MOST_REQUESTS, sizes
    assert sum(sizes.values()) <= MOST_BYTES, sizes
    assert page.context.cookies() == []
    assert page.locator("li.card img:not([loading=lazy])").count() == 0


def test_the_second_time_it_is_only_asked_whether_it_is_new(library, open_page):
    page = open_page()
    first = page.request.get("/practices/")
    known = {"If-None-Match": first.headers["etag"]}
    assert first.headers["content-encoding"] == "br"
    assert len(brotli.compress(first.body(), quality=5)) < MOST_BYTES / 2
    assert page.request.get("/practices/", headers=known).status == 304
    practice = GoodPractice.objects.get(slug="varroest-7")
    practices.save_text(practice, by=library, language="hu", revision=1, title="Foltvarró este")
    make.publish(GoodPractice.objects.get(pk=practice.pk), library)
    answer = page.request.get("/practices/", headers=known)
    assert (answer.status, "Foltvarró este" in answer.text()) == (200, True)


def test_suggestions_come_with_the_first_letter(library, open_page):
    page = open_page()
    page.goto("/practices/")
    page.wait_for_load_state("networkidle")
    box = page.get_by_role("main").locator("[name=q]")
    box.press_sequentially("varr")
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/practices/varroest-*/")
