"""A name leaves every version of a practice; nothing else of what was frozen changes."""

import pytest

from institutions.base.exceptions import NotGranted
from mentors.models import GoodPractice, PracticeVersion
from mentors.practices.actions import practice as practices
from mentors.practices.actions import practice_erasing as erasing
from mentors.practices.actions.practice_content import has_consent

from ... import make
from ...canary import tables_that_hold

NAME = "Kanári Kornélia"


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
    assert version.aim == "Kanári Kornéliának is jó."
    page = client_of(None).get("/practices/varroest/").text
    assert (NAME in page, "(név törölve) kezdte" in page) == (False, True)
    assert tables_that_hold(f"{NAME} ") == set()


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
