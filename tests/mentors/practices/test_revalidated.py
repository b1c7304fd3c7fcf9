"""What visitors read of the library is asked for again by its ETag: 304 till something is published."""

import pytest

from mentors.models import GoodPractice
from mentors.practices.actions import practice as practices

from ... import make


@pytest.fixture
def editor(people):
    return people["editor"]


@pytest.fixture
def pages(editor):
    practice = make.practice(editor, published=True, slug="varroest")
    collection, guide, adoption = make.collection(practice), make.guide(practice), make.adoption(practice)
    return [
        "/practices/", "/practices/?q=varroest", "/practices/?theme=volunteering", "/practices/varroest/",
        "/practices/varroest/print/", "/practices/feed/", "/practices/fit/?helpers=9", "/collections/",
        f"/collections/{collection.slug}/", "/guides/", f"/guides/{guide.slug}/", "/adoptions/",
        f"/adoptions/{adoption.uuid}/",
    ]  # fmt: skip


def test_a_page_is_sent_once_and_no_cookie_with_it(pages, client_of):
    visitor = client_of(None)
    for page in pages:
        first = visitor.get(page)
        assert (first.status_code, dict(first.cookies), "no-cache" in first["Cache-Control"]) == (200, {}, True), page
        again = visitor.get(page, headers={"If-None-Match": first["ETag"]})
        assert (again.status_code, again.content) == (304, b""), page


def test_after_a_publish_the_next_one_is_new(pages, editor, client_of):
    visitor = client_of(None)
    known = {page: visitor.get(page)["ETag"] for page in pages[:7]}
    practice = GoodPractice.objects.get(slug="varroest")
    practices.save_text(practice, by=editor, language="hu", revision=1, title="Foltvarró este", lead="Új szöveg.")
    for page, tag in known.items():
        assert visitor.get(page, headers={"If-None-Match": tag}).status_code == 304, page
    make.publish(GoodPractice.objects.get(slug="varroest"), editor)
    for page, tag in known.items():
        if "q=" not in page:
            answer = visitor.get(page, headers={"If-None-Match": tag})
            assert (answer.status_code, "Foltvarró este" in answer.text) == (200, True), page


def test_whoever_is_signed_in_has_their_own(pages, editor, client_of):
    tag = client_of(None).get(pages[0])["ETag"]
    answer = client_of(editor).get(pages[0], headers={"If-None-Match": tag})
    assert answer.status_code == 200
    assert answer["Cache-Control"].startswith("private")
