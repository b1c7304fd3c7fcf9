"""Collections: put together by editors, read by everybody, and nothing in them that is not published."""

import pytest

from mentors.collections import actions as collections
from mentors.models import Collection
from mentors.practices.actions import practice as practices

from ... import make


@pytest.fixture
def editor(people):
    return people["editor"]


def titled(editor, title):
    return make.practice(editor, published=True, words={"hu": {"title": title}})


def shown(client, collection):
    return [card["title"] for card in client.get(f"/collections/{collection.slug}/").context["cards"]]


FORM = {"name": "Kis falvaknak", "language": "hu", "about": "Kevés emberrel is megy.", "is_public": "on"}


def test_an_editor_puts_practices_in_an_order(editor, client_of):
    first, second = titled(editor, "Első"), titled(editor, "Második")
    lines = f"http://testserver/practices/{second.slug}/?lang=en\nElső\n"
    answer = client_of(editor).post("/collections/new/", FORM | {"arrangement": lines})
    collection = Collection.objects.get()
    assert answer["Location"] == f"/collections/{collection.slug}/" == "/collections/kis-falvaknak/"
    assert shown(client_of(None), collection) == ["Második", "Első"]
    later = FORM | {"arrangement": f"{first.slug}\n{second.slug}", "revision": 1}
    client_of(editor).post(f"/collections/{collection.slug}/edit/", later)
    assert shown(client_of(None), collection) == ["Első", "Második"]
    listed = client_of(None).get("/api/v1/collections/").json()["results"]
    assert [one["practices"] for one in listed] == [[first.slug, second.slug]]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("nincs-ilyen", "Ilyen jó gyakorlat nincs: „nincs-ilyen”."),
        ("Azonos", "Ezzel a címmel több is van: „Azonos”."),
        ("elso\nelso", "Kétszer szerepel: „elso”."),
        ("x\n" * 201, "Legfeljebb 200 jó gyakorlat fér bele."),
    ],
)
def test_a_line_that_means_no_practice_is_said(lines, told, editor, client_of):
    titled(editor, "Azonos"), titled(editor, "Azonos")
    make.practice(editor, slug="elso")
    answer = client_of(editor).post("/collections/new/", FORM | {"arrangement": lines})
    assert told in answer.content.decode()
    assert Collection.objects.count() == 0


def test_a_withdrawn_practice_is_not_shown_and_keeps_its_place(editor, client_of):
    one, other = titled(editor, "Marad"), titled(editor, "Elmegy")
    collection = make.collection(other, one)
    practices.withdraw(other, by=editor, reason="Hiba.")
    assert shown(client_of(None), collection) == ["Marad"]
    page = client_of(None).get("/").content.decode()
    assert "Válogatás" in page
    assert "Elmegy" not in page
    make.publish(other, editor)
    assert shown(client_of(None), collection) == ["Elmegy", "Marad"]


def test_two_editors_at_one_collection_see_both_orders(editor, client_of):
    one, other = titled(editor, "Egy"), titled(editor, "Kettő")
    collection = make.collection(one)
    collections.update(collection, by=editor, revision=1, arrangement=[other.pk])
    later = FORM | {"name": collection.name, "about": collection.about, "arrangement": "", "revision": 1}
    answer = client_of(editor).post(f"/collections/{collection.slug}/edit/", later)
    assert answer.status_code == 409
    assert other.slug in answer.content.decode()
    assert shown(client_of(None), collection) == ["Kettő"]


def test_the_first_page_has_the_first_three_with_something_in_them(editor, client_of):
    practice = titled(editor, "Egy")
    make.collection(name="Üres", position=0)
    make.collection(practice, name="Rejtett", position=0, is_public=False)
    for place in (4, 3, 2, 1):
        make.collection(practice, name=f"{place}. válogatás", position=place)
    page = client_of(None).get("/")
    assert [one.name for one in page.context["collections"]] == ["1. válogatás", "2. válogatás", "3. válogatás"]
