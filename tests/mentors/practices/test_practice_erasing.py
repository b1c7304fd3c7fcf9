"""A name leaves every version of a practice; nothing else of what was frozen changes."""

import pytest

from institutions.base.exceptions import NotGranted
from institutions.models import SheetImport
from mentors.models import Adoption, GoodPractice, PracticeVersion, StudyVisit
from mentors.practices.actions import practice as practices
from mentors.practices.actions import practice_erasing as erasing
from mentors.practices.actions.practice_content import has_consent

from ... import make
from ...canary import tables_that_hold

NAME = "Kanári Kornélia"
EMAIL = "kanari4712@example.org"


@pytest.fixture
def published(people):
    editor = people["editor"]
    words = {"hu": {"lead": f"{NAME} kezdte, és KANÁRI KORNÉLIA folytatta.", "aim": "Kanári Kornéliának is jó."}}
    practice = make.practice(editor, slug="varroest", words=words, contact_name=NAME, contact_consent=True)
    make.practice_photo(practice, editor, alt=f"{NAME} varr.", credit=NAME)
    make.publish(practice, editor)
    return GoodPractice.objects.get(pk=practice.pk)


def test_a_name_is_taken_out_everywhere_and_nothing_else(published, people, client_of):
    version = PracticeVersion.objects.get()
    before = {name: getattr(version, name) for name in ("title", "steps", "number", "published_at", "author_id")}
    erasing.erase_name(published, by=people["lead"], name=NAME)
    version.refresh_from_db()
    assert {name: getattr(version, name) for name in before} == before
    assert version.lead == "(név törölve) kezdte, és (név törölve) folytatta."
    assert version.aim == "(név törölve) is jó."
    page = client_of(None).get("/practices/varroest/").text
    assert (NAME in page, "(név törölve) kezdte" in page) == (False, True)
    assert tables_that_hold("Kanári Korn") == set()


def test_an_address_with_the_name_in_it_is_given_up(people, client_of):
    editor, words = people["editor"], {"hu": {"title": f"{NAME} kertje"}}
    practice = make.publish(make.practice(editor, slug="kanari-kornelia-kertje", words=words), editor)
    collection = make.collection(practice)
    sent = client_of(editor).post(f"/practices/{practice.slug}/erase-name/", {"name": NAME})
    assert (sent.status_code, sent["Location"]) == (302, "/practices/nev-torolve-kertje/preview/")
    assert tables_that_hold("kanari-korn") == set()
    visitor = client_of(None)
    paths = ["/practices/kanari-kornelia-kertje/", "/practices/nev-torolve-kertje/"]
    assert [visitor.get(one).status_code for one in paths] == [404, 200]
    for page in ("/practices/", f"/collections/{collection.slug}/", "/sitemaps/practices.xml", "/practices/feed/"):
        assert ("kanari" in visitor.get(page).text.lower(), "nev-torolve" in visitor.get(page).text) == (False, True)


def test_the_consent_goes_on_to_the_same_text_without_the_name(published, people):
    erasing.erase_name(published, by=people["editor"], name="Kezdjük el")
    fresh = GoodPractice.objects.get(pk=published.pk)
    assert has_consent(fresh)
    practices.publish(fresh, by=people["editor"])


@pytest.mark.parametrize("who", ["mentor", "coordinator", "expert", "contact"])
def test_others_erase_nothing(who, published, people):
    with pytest.raises(NotGranted):
        erasing.erase_name(published, by=people[who], name=NAME)
    assert NAME in PracticeVersion.objects.get().lead


def test_it_leaves_what_others_wrote_about_the_practice_too(published, people):
    """Attachments, adoptions with their trail, requests, and the table that brought the practice."""
    editor = people["editor"]
    make.attachment(published, editor, title=f"{NAME} űrlapja")
    adoption = make.adoption(
        published, who=f"{NAME} köre", changed=f"{NAME}val", contact_name=NAME, contact_email=EMAIL
    )
    adoption.who = "A kör"
    adoption.save()
    StudyVisit.objects.create(
        practice=published, name=NAME, email="x@example.org", organisation="Ház", people=2, wished=NAME
    )
    row = {"number": 2, "key": str(published.uuid), "cells": {"contact": NAME}, "faults": [], "notes": []}
    SheetImport.objects.create(noun="practice", name="lap.xlsx", by=editor.pk, rows=[row])
    erasing.erase_name(published, by=editor, name=NAME)
    assert tables_that_hold(NAME) == set()
    assert tables_that_hold(EMAIL) == set()
    assert Adoption.objects.values_list("changed", "contact_name", "contact_email").get() == (
        "(név törölve)",
        "(név törölve)",
        "",
    )


def test_a_short_name_that_stands_often_still_fits(people):
    practice = make.practice(people["editor"], words={"hu": {"title": "Vas Éva " * 20}}, slug="sok")
    erasing.erase_name(practice, by=people["editor"], name="Vas Éva")
    assert "Vas" not in practice.texts.get().title
