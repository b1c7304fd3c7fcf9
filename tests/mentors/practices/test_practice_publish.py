"""Publishing: what is frozen stays, what is not published is nowhere, two editors see each other."""

import uuid

import pytest
from django.db import InternalError, ProgrammingError, transaction

from institutions.base.exceptions import NotGranted, Refused
from mentors.models import GoodPractice, PracticeText, PracticeVersion, PublishedPractice
from mentors.practices.actions import practice as practices

from ... import make
from ...hidden_fields import sent_again

SECRET = "Titkospalota"


@pytest.fixture
def editor(people):
    return people["editor"]


@pytest.fixture
def published(editor):
    return make.practice(editor, published=True, slug="varroest")


def rewrite(practice, editor, **words):
    text = practice.texts.get(language="hu")
    words = {name: getattr(text, name) for name in ("title", "lead", "aim", "steps")} | words
    return practices.save_text(practice, by=editor, language="hu", revision=text.revision, **words)


def test_a_version_never_changes(published):
    version = published.versions.get()
    for write in (
        lambda: PracticeVersion.objects.filter(pk=version.pk).update(title="Átírva"),
        lambda: PracticeVersion.objects.filter(pk=version.pk).delete(),
    ):
        with pytest.raises((InternalError, ProgrammingError)), transaction.atomic():
            write()
    assert published.versions.get().title == version.title


def test_the_working_text_is_not_read_by_visitors(published, editor, client_of):
    rewrite(published, editor, title=f"{SECRET} megnyitása", aim=SECRET)
    practices.update_facts(published, by=editor, revision=1, staff_needed=987, contact_name=SECRET)
    client = client_of(None)
    for address in (
        "/practices/",
        "/practices/varroest/",
        "/practices/feed/",
        "/api/v1/practices/",
        "/api/v1/practices/varroest/",
    ):
        body = client.get(address).content.decode()
        assert SECRET not in body
        assert "987" not in body
    assert client.get("/practices/", {"q": SECRET}).context["total"] == 0


def test_publishing_again_freezes_the_next_version(published, editor):
    rewrite(published, editor, lead="Hetente varrunk.")
    make.publish(published, editor)
    rows = published.versions.order_by("number").values_list("number", "lead", "published_by")
    assert list(rows) == [(1, "Együtt varrunk.", editor.pk), (2, "Hetente varrunk.", editor.pk)]
    shown = PublishedPractice.objects.get()
    assert (shown.headings["hu"]["lead"], shown.headings["hu"]["number"]) == ("Hetente varrunk.", 2)
    assert GoodPractice.objects.get().state == "revised"


def test_publishing_without_a_change_freezes_nothing(published, editor):
    make.publish(published, editor)
    assert published.versions.count() == 1
    assert GoodPractice.objects.get().state == "published"


def test_withdrawn_is_nowhere_but_its_address_stays(published, editor, client_of):
    practices.withdraw(published, by=editor, reason="Elavult.")
    client = client_of(None)
    page = client.get("/practices/")
    assert (page.context["total"], page.context["facets"]) == (0, ())
    assert client.get("/practices/", {"q": "varrunk"}).context["total"] == 0
    assert b"varroest" not in client.get("/practices/feed/").content
    assert client.get("/api/v1/practices/varroest/").status_code == 404
    gone = client.get("/practices/varroest/")
    assert gone.status_code == 410
    assert "Együtt varrunk" not in gone.content.decode()
    assert "Elavult" not in gone.content.decode()
    make.publish(published, editor)
    assert client.get("/practices/varroest/").status_code == 200


def test_nothing_of_a_draft_is_counted(editor, client_of):
    make.practice(editor, slug="piszkozat", field="museum")
    make.practice(editor, slug="kint", published=True, field="library")
    facets = client_of(None).get("/practices/").context["facets"]
    counts = {(option.name, option.code): option.count for group in facets for option in group.options}
    assert (counts["field", "library"], counts.get(("field", "museum"))) == ("1", None)


def test_only_whole_texts_are_published(editor):
    practice = make.practice(editor, words={"hu": {"lead": "", "steps": ""}}, themes=[])
    with pytest.raises(Refused, match="összefoglaló három mondatban, lépések, témák"):
        practices.publish(practice, by=editor)
    assert not PublishedPractice.objects.exists()


@pytest.mark.parametrize("persona", ["visitor", "contact", "mentor", "coordinator", "expert", "lead", "administrator"])
def test_only_editors_write(persona, people, published):
    by = people[persona]
    for write in (
        lambda: practices.publish(published, by=by),
        lambda: practices.withdraw(published, by=by, reason="x"),
        lambda: practices.update_facts(published, by=by, revision=1, staff_needed=1),
        lambda: practices.save_text(published, by=by, language="hu", revision=1, title="x"),
    ):
        with pytest.raises(NotGranted):
            write()


def test_the_second_editor_sees_both_texts(published, editor, client_of):
    other = make.person("editor")
    rewrite(published, other, lead="Kedden varrunk.")
    mine = {"title": "Varróest", "lead": "Szerdán varrunk.", "aim": "Cél.", "steps": "1. Lépés", "revision": 1}
    client = client_of(editor)
    answer = client.post("/practices/varroest/text/hu/", mine)
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Kedden varrunk." in page
    assert "Szerdán varrunk." in page
    assert PracticeText.objects.get().lead == "Kedden varrunk."
    assert client.post("/practices/varroest/text/hu/", sent_again(page) | {"all": "sent"}).status_code == 302
    assert PracticeText.objects.get().lead == "Szerdán varrunk."


def test_a_published_address_stays(published, editor):
    with pytest.raises(Refused):
        practices.update_facts(published, by=editor, revision=1, slug="mas-cim")


@pytest.mark.parametrize("title", ["new", "Desk", "words!", "feed"])
def test_our_own_pages_are_no_addresses_of_practices(title, editor):
    facts = {"settlement": make.settlement(), "field": "library", "cost_band": "low"}
    practice, _is_new = practices.create(by=editor, uuid=uuid.uuid4(), title=title, **facts)
    assert practice.slug not in ("new", "desk", "words", "feed")
    with pytest.raises(Refused):
        practices.update_facts(practice, by=editor, revision=1, slug="feed")
