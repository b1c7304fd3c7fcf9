"""What the institution has not agreed to is read by no visitor, whatever is done with the practice meanwhile."""

import pytest

from institutions.outbox.models import Mail
from mentors.adoptions import mails
from mentors.models import GoodPractice, PublishedPractice, SearchWord, StudyVisit
from mentors.practices.actions import practice as practices
from mentors.practices.actions import practice_consent as consents
from mentors.practices.actions import practice_erasing as erasing
from mentors.practices.actions.practice_content import has_consent

from ... import make

PAGE = "/practices/varroest/"


@pytest.fixture
def practice(people):
    place = make.settlement("Golop", population=900)
    practice = make.practice(
        people["editor"], place, slug="varroest", institution=make.institution(place), contact_name="Régi Rita",
        contact_email="rita@example.org", contact_consent=True, accepts_study_visits=True,
        words={"hu": {"title": "Varróest", "lead": "Kanári Kornélia varr."}},
    )  # fmt: skip
    return make.publish(practice, people["editor"])


def changed(practice, editor) -> GoodPractice:
    """The working record with other facts, another contact, a picture and an attachment; nobody was asked yet."""
    practice = GoodPractice.objects.get(pk=practice.pk)
    practices.update_facts(
        practice, by=editor, revision=practice.revision, contact_name="Titkos Tamás", contact_email="tamas@example.org",
        staff_needed=777, settlement=make.settlement("Másfalu"),
    )  # fmt: skip
    practices.save_text(practice, by=editor, language="hu", revision=1, title="Titkos munkacím")
    make.practice_photo(practice, editor, alt="Titkos kép")
    make.attachment(practice, editor, title="Titkos melléklet")
    return GoodPractice.objects.get(pk=practice.pk)


SECRET = ("Titkos", "tamas@example.org", "Másfalu", "777")


def said_of(client) -> dict[str, list[str]]:
    """Which of the secrets a visitor reads where."""
    pages = [PAGE, f"{PAGE}print/", f"{PAGE}adopt/", "/practices/", "/api/v1/practices/varroest/", "/practices/feed/"]
    texts = {page: client.get(page).text for page in pages}
    found = {page: [one for one in SECRET if one in text] for page, text in texts.items()}
    return {page: secrets for page, secrets in found.items() if secrets}


def test_a_change_that_nobody_agreed_to_is_read_by_no_visitor(practice, people, client_of):
    changed(practice, people["editor"])
    assert said_of(client_of(None)) == {}


def test_the_printed_sheet_has_the_contact_that_was_agreed_to(practice, people, client_of):
    assert "Régi Rita" in client_of(None).get(f"{PAGE}print/").text


def test_erasing_a_name_publishes_nothing_else(practice, people, client_of):
    before = PublishedPractice.objects.values().get()
    practice = changed(practice, people["editor"])
    erasing.erase_name(practice, by=people["editor"], name="Kanári Kornélia")
    assert said_of(client_of(None)) == {}
    after = PublishedPractice.objects.values().get()
    for row in (before, after):
        del row["search"]
    lead = "(név törölve) varr."
    assert after == before | {"headings": {"hu": before["headings"]["hu"] | {"lead": lead}}}
    assert not SearchWord.objects.filter(word__startswith="korn").exists()
    assert not PublishedPractice.objects.filter(search="kornelia").exists()


def test_a_shared_picture_with_an_erased_name_is_made_anew(people, client_of):
    words = {"hu": {"title": "Kanári Kornélia kertje"}}
    practice = make.publish(make.practice(people["editor"], slug="varroest", words=words), people["editor"])
    first = client_of(None).get(f"{PAGE}share.png")
    same = client_of(None).get(f"{PAGE}share.png", headers={"If-None-Match": first["ETag"]})
    erasing.erase_name(practice, by=people["editor"], name="Kanári Kornélia")
    then = client_of(None).get(f"{PAGE}share.png", headers={"If-None-Match": first["ETag"]})
    assert (first.status_code, same.status_code, then.status_code) == (200, 304, 200)
    assert then.content != first.content


def test_mails_to_visitors_say_the_published_title(practice, people):
    asked = make.adoption(practice, contact_email="k@example.org", state="unconfirmed")
    wish = StudyVisit.objects.create(
        practice=practice, name="K", email="k@example.org", organisation="Ház", people=2, wished="Május"
    )
    changed(practice, people["editor"])
    written = [
        mails.confirmation(Mail(about=asked.pk, to="k@example.org", language="hu")),
        mails.study_visit(Mail(about=wish.pk, to="h@example.org", language="hu")),
    ]
    assert [("Varróest" in one.body, "munkacím" in one.body) for one in written] == [(True, False)] * 2


def test_the_consent_of_one_institution_is_not_that_of_another(practice, people):
    practice = GoodPractice.objects.get(pk=practice.pk)
    assert has_consent(practice)
    other = make.institution(practice.settlement)
    practices.update_facts(practice, by=people["editor"], revision=practice.revision, institution=other)
    assert not has_consent(GoodPractice.objects.get(pk=practice.pk))


@pytest.mark.parametrize("state", ["revoked", "superseded", "declined", "corrected"])
def test_a_link_that_shows_no_text_any_more_shows_no_picture_either(state, people, client_of):
    practice = make.practice(people["editor"], slug="varroest")
    photo, more = make.practice_photo(practice, people["editor"]), make.attachment(practice, people["editor"])
    consent = make.consent(practice)
    link = f"/practices/consent/{consents.token_of(consent)}/"
    files = [f"{link}pictures/{photo.uuid}/", f"{link}files/{more.uuid}/"]
    visitor = client_of(None)
    assert [visitor.get(one).status_code for one in files] == [200, 200]
    type(consent).objects.update(state=state)
    assert [visitor.get(one).status_code for one in [link, *files]] == [200, 404, 404]
