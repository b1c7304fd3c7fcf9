"""Ill will, scanners and bad luck at the doors of the library."""

import threading

import pytest
from django.db import connection

from events.calendar.models.event_parts import PracticeOfEvent
from events.models import PracticeOfProject
from institutions.base.exceptions import Refused
from institutions.outbox.models import Mail
from mentors.adoptions import mails
from mentors.adoptions.actions import adoption as adoptions
from mentors.models import Adoption, GoodPractice, PracticeConsent, PracticePhoto, PracticeReview, StudyVisit
from mentors.people.models.period import today
from mentors.practices.actions import practice as practices
from mentors.practices.actions import practice_consent as consents
from mentors.practices.actions import practice_photo as photos
from mentors.practices.actions import practice_restoring as restoring
from mentors.practices.actions import practice_review as reviews

from ... import make

TITLE = "Padlásolvasó este"


@pytest.fixture
def editor(people):
    return people["editor"]


@pytest.fixture
def practice(editor):
    place = make.settlement("Abaújszántó", population=900)
    words = {"hu": {"title": TITLE}, "en": {"title": "Reading in the attic", "lead": "We read."}}
    made = make.practice(
        editor, place, published=True, words=words, slug="padlasolvaso", accepts_study_visits=True,
        institution=make.institution(place), contact_name="Anna", contact_email="anna@example.org",
        contact_consent=True,
    )  # fmt: skip
    make.practice(editor, place, published=True)
    return made


SEARCHES = [
    "x" * 10_000,
    "a az és",
    "\u0301\u0301",
    "\x00",
    "a\x00b",
    "%",
    "_",
    "\\",
    "'",
    '"',
    "\u202e",
    "\ud83d",
    "&|!():*",
    "<->",
]
LISTS = ["/practices/", "/practices/suggest/", "/practices/feed/", "/guides/", "/search/", "/api/v1/practices/"]


@pytest.mark.parametrize("path", LISTS)
@pytest.mark.parametrize("typed", [*SEARCHES, "\x0b", "\x01a", "\ufffe", "\x1b[31m"], ids=ascii)
def test_whatever_is_sought_no_page_breaks(path, typed, practice, client_of):
    answer = client_of(None).get(path, {"q": typed.encode("utf-8", "surrogatepass")})
    assert answer.status_code in (200, 400), (path, typed)


@pytest.mark.parametrize(
    "query", ["?near=%00", "?near=" + "x" * 9000, "?theme=%00", "?county=%27", "?order=%00", "?after=x%00"]
)
@pytest.mark.parametrize(
    "path", ["/practices/", "/practices/feed/", "/api/v1/practices/", "/practices/fit/", "/guides/"]
)
def test_whatever_is_chosen_no_page_breaks(path, query, practice, client_of):
    assert client_of(None).get(path + query).status_code in (200, 400)


@pytest.mark.parametrize("lang", ["hu", "en"])
def test_a_withdrawn_practice_is_gone_in_every_language_and_form(lang, practice, editor, client_of):
    collection, guide = make.collection(practice), make.guide(practice)
    event, project = make.event(state="published"), make.project(state="published")
    PracticeOfEvent.objects.create(event=event, practice=practice)
    PracticeOfProject.objects.create(project=project, practice=practice)
    adoption = make.adoption(practice, contact_email="k@example.org")
    make.adoption(practice, contact_email="k@example.org", state="unconfirmed")
    StudyVisit.objects.create(
        practice=practice, name="K", email="k@example.org", organisation="Ház", people=2, wished="Május"
    )
    practices.withdraw(practice, by=editor, reason="Titkos ok.", public_reason="Az intézmény kérte.")
    visitor = client_of(None)
    page = visitor.get(f"/practices/padlasolvaso/?lang={lang}")
    assert page.status_code == 410
    assert "noindex" in page.text
    assert "Az intézmény kérte." in page.text
    gone = [f"/practices/padlasolvaso/{way}?lang={lang}" for way in ("print/", "share.png", "adopt/", "study-visit/")]
    gone += ["/api/v1/practices/padlasolvaso/", f"/adoptions/{adoption.uuid}/"]
    for address in gone:
        assert visitor.get(address).status_code in (404, 410), address
    nowhere = [
        "/practices/", "/practices/?q=padlásolvasó", "/practices/suggest/?q=padl", "/practices/fit/?helpers=9",
        "/practices/feed/", "/sitemaps/practices.xml", "/api/v1/practices/", "/api/v1/practices/?q=padlasolvaso",
        f"/collections/{collection.slug}/", f"/guides/{guide.slug}/", f"/api/v1/guides/{guide.slug}/",
        f"/events/{event.slug}/", f"/api/v1/events/{event.slug}/", f"/projects/{project.slug}/",
        f"/api/v1/projects/{project.slug}/", "/search/?q=padlásolvasó", "/adoptions/", "/api/v1/adoptions/",
        f"/settlements/{practice.settlement_id}/", f"/institutions/{practice.institution_id}/", "/",
        "/api/v1/collections/",
    ]  # fmt: skip
    for address in [f"/practices/padlasolvaso/?lang={lang}", *nowhere]:
        text = visitor.get(address, {} if "?" in address else {"lang": lang}).text
        for words in (TITLE, "Reading in the attic", "Titkos ok"):
            assert words not in text, (address, words)
        assert address not in nowhere or "padlasolvaso/" not in text, address
    similar = GoodPractice.objects.exclude(pk=practice.pk).get()
    assert TITLE not in visitor.get(f"/practices/{similar.slug}/").text


def test_no_mail_tells_of_a_withdrawn_practice(practice, editor):
    asked = make.adoption(practice, contact_email="k@example.org", started_on="2024-01-01")
    wish = StudyVisit.objects.create(
        practice=practice, name="K", email="k@example.org", organisation="Ház", people=2, wished="Május"
    )
    to = {"to": "k@example.org", "language": "hu"}
    assert mails.year_later(Mail(about=asked.pk, **to))
    practices.withdraw(practice, by=editor, reason="Hiba.")
    assert adoptions.ask_after_a_year() == 0
    assert mails.year_later(Mail(about=asked.pk, **to)) is None
    assert mails.study_visit(Mail(about=wish.pk, **to)) is None
    Adoption.objects.update(state="unconfirmed")
    assert mails.confirmation(Mail(about=asked.pk, **to)) is None


def asked(practice, editor) -> str:
    consent, _is_new = consents.ask(practice, by=editor, email="i@example.org")
    return f"/practices/consent/{consents.token_of(consent)}/"


YES = {"state": "agreed", "signer_name": "Aláíró Anna"}


def test_a_scanner_that_opens_the_link_answers_nothing(practice, editor, client_of):
    address, visitor = asked(practice, editor), client_of(None)
    for _time in range(3):
        assert (visitor.get(address).status_code, visitor.head(address).status_code) == (200, 200)
        assert visitor.get(address, YES | {"revoke": "1"}).status_code == 200
    for method in ("put", "delete", "patch"):
        assert getattr(visitor, method)(address).status_code == 405
    assert PracticeConsent.objects.get(email="i@example.org").state == "asked"


def test_a_link_is_used_once_and_for_one_text(practice, editor, client_of):
    visitor = client_of(None)
    first = asked(practice, editor)
    practices.save_text(practice, by=editor, language="hu", revision=1, lead="Más lett.")
    older = visitor.post(first, YES)
    assert (older.status_code, "megváltozott" in older.text) == (409, True)
    second = asked(GoodPractice.objects.get(pk=practice.pk), editor)
    replaced = visitor.post(first, YES)
    assert (replaced.status_code, "újabb hivatkozást" in replaced.text) == (409, True)
    assert visitor.post(second, YES).status_code == 302
    assert visitor.post(second, YES).status_code == 302
    other = visitor.post(second, YES | {"signer_name": "Másvalaki Mária"})
    assert (other.status_code, "már válaszoltak" in other.text) == (409, True)
    assert visitor.post(second, {"revoke": "1", "public_reason": "Meggondoltuk."}).status_code == 302
    again = visitor.post(second, YES)
    assert again.status_code == 409
    page = visitor.get("/practices/padlasolvaso/")
    assert (page.status_code, "Meggondoltuk." in page.text) == (410, True)
    assert TITLE not in visitor.get(second).text


@pytest.mark.parametrize("token", ["x", "a:b:c", "x" * 4000, "..%2f..", "1:1uB:AAAA"])
def test_a_forged_link_is_no_page(token, practice, client_of):
    for method in ("get", "head", "post"):
        assert getattr(client_of(None), method)(f"/practices/consent/{token}/").status_code == 404


def test_a_photo_withdrawn_by_its_code_comes_back_with_no_version(practice, editor, client_of):
    photo = make.practice_photo(practice, editor, alt="Asszonyok a padláson")
    make.publish(GoodPractice.objects.get(pk=practice.pk), editor)
    visitor = client_of(None)
    address = f"/practices/padlasolvaso/pictures/{photo.uuid}/small/"
    assert (visitor.get(address).status_code, "padláson" in visitor.get("/practices/padlasolvaso/").text) == (200, True)
    link = consents.token_of(GoodPractice.objects.get(pk=practice.pk).consents.first())
    photos.withdraw(photo.spoken_code.lower())
    with pytest.raises(Refused):
        photos.withdraw(photo.code)
    practices.save_text(practice, by=editor, language="hu", revision=1, lead="Most más.")
    restoring.restore(GoodPractice.objects.get(pk=practice.pk), by=editor, language="hu", code="v1", revision=2)
    make.publish(GoodPractice.objects.get(pk=practice.pk), editor)
    assert not PracticePhoto.objects.exists()
    pages = [address, f"/practices/consent/{link}/pictures/{photo.uuid}/"]
    assert [visitor.get(one).status_code for one in pages] == [404, 404]
    for one in (
        "/practices/padlasolvaso/",
        "/api/v1/practices/padlasolvaso/",
        "/practices/",
        f"/practices/consent/{link}/",
    ):
        assert str(photo.uuid) not in visitor.get(one).text, one
        assert "Asszonyok a padláson" not in visitor.get(one).text, one


@pytest.mark.django_db(transaction=True)
def test_two_editors_give_it_to_two_experts_at_once(people, editor):
    practice = make.practice(editor, slug="ketszer")
    GoodPractice.objects.filter(pk=practice.pk).update(state="expert_review")
    experts = [people["expert"], make.person("expert", name="Másik Márta")]
    told = []

    def give(expert):
        try:
            reviews.assign(GoodPractice.objects.get(pk=practice.pk), by=editor, expert=expert, due_on=today())
            told.append("given")
        except Refused:
            told.append("refused")
        finally:
            connection.close()

    threads = [threading.Thread(target=give, args=[one]) for one in experts]
    for one in threads:
        one.start()
    for one in threads:
        one.join(30)
    assert len(told) == 2
    assert PracticeReview.objects.filter(practice=practice, state="open").count() == 1
