"""Guides: written by editors, found by the practices' search, linked with practices both ways."""

import pytest

from mentors.guides import actions as guides
from mentors.models import Guide

from ... import make


@pytest.fixture
def editor(people):
    return people["editor"]


FORM = {
    "name": "Közösségi tervezés lépésről lépésre",
    "language": "hu",
    "authors": "Író Irma, Szerző Sándor",
    "year": "2021",
    "themes": ["community_development"],
    "summary": "Így tervezünk együtt.",
    "text": "# Bevezető\n\nKérdezzünk <script>alert(1)</script> először.",
    "is_public": "on",
}


def found(client, query):
    return [guide.name for guide in client.get(f"/guides/?{query}").context["rows"]]


def test_an_editor_writes_a_guide_with_a_pdf(editor, client_of):
    practice = make.practice(editor, published=True)
    sent = FORM | {"file": make.pdf(), "arrangement": practice.slug}
    answer = client_of(editor).post("/guides/new/", sent)
    guide = Guide.objects.get()
    assert answer["Location"] == f"/guides/{guide.slug}/"
    page = client_of(None).get(f"/guides/{guide.slug}/").content.decode()
    assert "&lt;script&gt;alert(1)" in page
    assert f'href="/practices/{practice.slug}/"' in page
    assert f'href="/guides/{guide.slug}/"' in client_of(None).get(f"/practices/{practice.slug}/").content.decode()
    pdf = client_of(None).get(f"/guides/{guide.slug}/pdf/")
    assert (pdf["Content-Type"], pdf["X-Content-Type-Options"]) == ("application/pdf", "nosniff")
    assert pdf["Content-Disposition"].startswith("attachment")


@pytest.mark.parametrize("data", [b"<html>", b"MZ\x90", b"PK\x03\x04x", b""])
def test_only_a_pdf_is_taken(data, editor, client_of):
    answer = client_of(editor).post("/guides/new/", FORM | {"file": make.uploaded(data, "utmutato.pdf")})
    assert answer.status_code == 200
    assert answer.context["form"].errors["file"]
    assert Guide.objects.count() == 0


@pytest.mark.parametrize(
    "typed", ["tervezés", "tervezesrol", "kozossegi tervezes", "tervzes", "Irma", "közösségfejlesztés"]
)
def test_the_search_of_practices_finds_guides(typed, editor, client_of):
    make.practice(editor, published=True, words={"hu": {"title": "Közösségi tervezés Irmával"}})
    guides.create(by=editor, **{name: FORM[name] for name in FORM if name != "is_public"}, is_public=True)
    make.guide(name="Más téma", authors="Más Mária")
    assert found(client_of(None), f"q={typed}") == [FORM["name"]]
    beside = client_of(None).get(f"/practices/?q={typed}").context["guides"]
    assert [guide.name for guide in beside] == [FORM["name"]]


def test_what_is_not_out_is_nowhere(editor, client_of):
    practice = make.practice(editor, published=True)
    guide = make.guide(practice, name="Titkos útmutató", is_public=False, file=None)
    client = client_of(None)
    for address in ("/guides/", f"/practices/{practice.slug}/", "/practices/?q=titkos", "/api/v1/guides/"):
        assert "Titkos" not in client.get(address).content.decode().replace("„titkos”", "")
    for address in (f"/guides/{guide.slug}/", f"/guides/{guide.slug}/pdf/", f"/api/v1/guides/{guide.slug}/"):
        assert client.get(address).status_code in (404, 302)


def test_a_text_in_another_language_is_found_and_shown(editor, client_of):
    guide = make.guide()
    client_of(editor).post(
        f"/guides/{guide.slug}/parts/texts/new/",
        {"language": "en", "name": "Planning together", "summary": "How we plan."},
    )
    assert found(client_of(None), "q=planning") == [guide.name]
    assert "Planning together" in client_of(None).get(f"/guides/{guide.slug}/?lang=en").content.decode()
