"""Practices as files: the catalogue of a county or a collection, the picture for sharing."""

import io

import pytest
from PIL import Image

from mentors.practices.actions import practice as practices
from mentors.practices.on_paper import blocks_of

from ... import make

HOSTILE = '#read("/etc/passwd") #strong[x] $x$ <script>alert(1)</script> \\ @a *b* `c` 😀'


@pytest.fixture
def editor(people):
    return people["editor"]


def published(editor, **words):
    return make.practice(editor, published=True, words={"hu": words})


def test_a_county_s_catalogue_is_a_tagged_pdf(editor, client_of):
    published(editor, title="Önkéntes könyvtárosok", steps="1. Hívjunk\n2. Nyissunk")
    answer = client_of(None).get("/practices/catalogue/?county=05")
    assert answer["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")
    assert b"/StructTreeRoot" in answer.content
    assert b"pdfuaid" in answer.content
    assert client_of(None).get("/practices/catalogue/?county=05&lang=en").status_code == 200


@pytest.mark.parametrize("query", ["", "?county=99", "?county=x", "?county=0505", "?county=%27"])
def test_no_county_no_catalogue(query, editor, client_of):
    assert client_of(None).get(f"/practices/catalogue/{query}").status_code == 404


def test_what_people_wrote_is_never_obeyed(editor, client_of):
    practice = published(editor, title=HOSTILE[:100], lead=HOSTILE, aim=HOSTILE, steps=f"1. {HOSTILE}")
    visitor = client_of(None)
    assert visitor.get("/practices/catalogue/?county=05").status_code == 200
    assert visitor.get(f"/collections/{make.collection(practice, about=HOSTILE).slug}/pdf/").status_code == 200
    assert visitor.get(f"/practices/{practice.slug}/share.png").status_code == 200


def test_the_picture_is_ours_and_asked_for_once(editor, client_of):
    practice = published(editor, title="Önkéntes könyvtárosok")
    visitor = client_of(None)
    address = f"/practices/{practice.slug}/share.png"
    assert (
        f'content="http://testserver{address}?lang=hu"' in visitor.get(f"/practices/{practice.slug}/").content.decode()
    )
    answer = visitor.get(address)
    assert Image.open(io.BytesIO(answer.content)).size == (1200, 630)
    assert visitor.get(address, headers={"If-None-Match": answer["ETag"]}).status_code == 304
    practices.withdraw(practice, by=editor, reason="Hiba.")
    assert visitor.get(address).status_code == 404


def test_a_section_becomes_paragraphs_and_numbered_items():
    html = "<h3>Cím</h3><p>a <b>b</b> &amp; c</p><ol start='3'><li>x</li><li><p>y</p></li></ol><ul><li>z</li></ul>"
    assert [(one["kind"], one["words"]) for one in blocks_of(html)] == [
        ("heading", "Cím"),
        ("text", "a b & c"),
        ("item", "3. x"),
        ("item", "4. y"),
        ("item", "• z"),
    ]
