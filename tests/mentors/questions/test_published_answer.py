"""A published answer: what is refused before it, how it ends, who is counted, how it is found."""

import datetime
import re

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from institutions.base.exceptions import Conflict, NotGranted, Refused
from institutions.models import Mail
from mentors.models import PublishedAnswer, Question
from mentors.people.models.period import today
from mentors.questions.actions import ending, publishing
from mentors.questions.actions import question as questions

from ... import make
from ...canary import tables_that_hold
from .asking import PUBLIC

pytestmark = pytest.mark.django_db


def test_answered_published_expired_and_renewed(people):
    question = make.question(people["expert"])
    answered = questions.answer(question, by=people["expert"], revision=1, **PUBLIC)
    assert (answered.state, [mail.kind for mail in Mail.objects.all()]) == ("answered", ["question_answer"])
    with pytest.raises(NotGranted):
        publishing.publish(question, by=people["expert"], revision=2)
    with pytest.raises(Conflict):
        publishing.publish(question, by=people["editor"], revision=1, title="Más cím")
    public = publishing.publish(question, by=people["editor"], revision=2)
    assert (public.state, public.expires_on) == ("published", today() + publishing.HOLDS_FOR)
    shown = PublishedAnswer.objects.get()
    assert (shown.title, shown.answer, shown.updated_at) == (PUBLIC["title"], "<p>A jegyzőtől kérjék.</p>\n", None)
    later = public.expires_on
    assert (ending.expire(later - datetime.timedelta(days=1)), ending.expire(later), ending.expire(later)) == (0, 1, 0)
    question.refresh_from_db()
    assert question.state == "expired"
    renewed = publishing.renew(question, by=people["expert"])
    assert (renewed.state, PublishedAnswer.objects.get().updated_at) == ("published", renewed.updated_at)
    publishing.withdraw(question, by=people["editor"])
    assert PublishedAnswer.objects.count() == 0


def test_nothing_is_published_without_consent_and_consent_can_be_taken_back(people):
    question = make.question(people["expert"], may_publish=False)
    questions.answer(question, by=people["expert"], revision=1, **PUBLIC)
    with pytest.raises(Refused):
        publishing.publish(question, by=people["editor"], revision=2)
    publishing.consent(question, given=True)
    publishing.publish(question, by=people["editor"], revision=2)
    assert PublishedAnswer.objects.count() == 1
    publishing.consent(question, given=False)
    question.refresh_from_db()
    assert (PublishedAnswer.objects.count(), question.state) == (0, "answered")


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("title", "Kázmér Kíváncsi kérdi"),
        ("asked", "Kíváncsi Kázmérnak kell az utca."),
        ("asked", "Írjanak ide: kazmer@example.org"),
        ("asked", "Hívjanak: +36 30 123 4567"),
        ("answer", "Kedves Kíváncsi Kázmér! A jegyzőtől."),
    ],
)
def test_who_asked_is_not_even_saved_for_drafts_stand_in_the_trail(people, field, text):
    question = make.question(people["expert"])
    with pytest.raises(ValidationError) as refused, transaction.atomic():
        questions.answer(question, by=people["expert"], revision=1, is_ready=False, **(PUBLIC | {field: text}))
    assert list(refused.value.message_dict) == [field]
    assert Question.pgh_event_model.objects.filter(**{field: text}).count() == 0


@pytest.mark.parametrize(
    ("words", "field", "text", "told"),
    [
        ("Üdvözlettel Kovács Béla", "answer", "Kovács Bélának azt javasoljuk, kérjen engedélyt.", "Kovács Béla"),
        ("Kovács Bélának segítsenek!", "asked", "Mit tegyen Kovács Béla?", "Kovács Bélának"),
        ("A Fő utca 12. előtt lenne.", "asked", "A Fő utca 12. előtt lezárhatjuk?", "Fő utca 12"),
        ("Segítsenek!", "title", "Kell-e engedély Abaújszántón?", "Abaújszántó"),
    ],
)
def test_what_may_tell_who_asked_is_asked_about(people, client_of, words, field, text, told):
    question = make.question(people["expert"], words=words, settlement=make.settlement("Abaújszántó"))
    questions.answer(question, by=people["expert"], revision=1, **PUBLIC)
    editor, address = client_of(people["editor"]), f"/questions/work/{question.pk}/answer/"
    sent = PUBLIC | {field: text, "revision": 2, "publish": "1"}
    page = editor.post(address, sent)
    assert (page.status_code, f"ki kérdezte: {told}." in page.text, PublishedAnswer.objects.count()) == (200, True, 0)
    assert re.search(r'<input[^>]*type="checkbox"[^>]*name="is_sure"|name="is_sure"[^>]*type="checkbox"', page.text)
    assert text in page.text.replace("&#x27;", "'")
    assert editor.post(address, sent | {"is_sure": "on"}).status_code == 302
    assert getattr(Question.objects.get(), field) == text
    assert PublishedAnswer.objects.count() == 1


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("Hívjanak: +36 30 123 4567", "Hívja a jegyzőt, ő pedig a 06-30/123-4567 számot."),
        ("Írjanak: Masik@Example.org", "A választ a masik@example.org címre küldjük."),
    ],
)
def test_a_number_or_an_address_of_their_own_words_is_not_published(people, words, answer):
    question = make.question(people["expert"])
    make.message(question, words=words)
    with pytest.raises(ValidationError) as refused, transaction.atomic():
        questions.answer(question, by=people["expert"], revision=1, **(PUBLIC | {"answer": answer}))
    assert list(refused.value.message_dict) == ["answer"]
    office = PUBLIC | {"answer": "A jegyző száma: +36 47 999 888."}
    questions.answer(question, by=people["expert"], revision=1, **office)
    publishing.publish(question, by=people["editor"], revision=2, is_sure=False)
    assert PublishedAnswer.objects.count() == 1, "an office may be called"


def test_what_the_asker_writes_afterwards_is_not_published(people):
    question = make.question(people["expert"])
    questions.answer(question, by=people["expert"], revision=1, **(PUBLIC | {"answer": "Hívja: +36 47 999 888."}))
    make.message(question, words="Az én számom: 06 47 999 888")
    with pytest.raises(ValidationError) as refused, transaction.atomic():
        publishing.publish(question, by=people["editor"], revision=2)
    assert list(refused.value.message_dict) == ["answer"]


def test_an_expired_answer_says_so_wherever_it_is_found(people, client_of):
    expired = make.answer(people["expert"], title="A régi rend", days=-1)
    held = make.answer(people["expert"], title="Az új rend")
    visitor = client_of(None)
    feed = visitor.get("/questions/feed/").text
    assert ("LEJÁRT: A régi rend" in feed, "LEJÁRT: Az új rend" in feed) == (True, False)
    rows = {row["id"]: row["is_expired"] for row in visitor.get("/api/v1/questions/").json()["results"]}
    assert rows == {expired.pk: True, held.pk: False}
    found = visitor.get("/api/v1/search/", {"q": "rend"}).json()["results"]
    assert {row["title"]: row["hint"] for row in found} == {"A régi rend": "lejárt", "Az új rend": ""}
    assert "expired" in visitor.get(f"/questions/{expired.pk}/", {"lang": "en"}).text


def test_who_asked_stands_in_no_trail_no_mail_and_nowhere_public(people, client_of):
    question = make.question(people["expert"], asker_name="Kanári Kálmán", asker_email="kanari@example.org")
    Question.objects.filter(pk=question.pk).update(words="Kanárit keresek.")
    question.refresh_from_db()
    questions.answer(question, by=people["expert"], revision=1, **PUBLIC)
    publishing.publish(question, by=people["editor"], revision=2)
    assert tables_that_hold("Kanári Kálmán") == {"mentors_question"}
    assert tables_that_hold("Kanárit keresek") == {"mentors_question"}
    visitor = client_of(None)
    for page in (
        *("/", "/questions/", "/questions/?q=engedely", "/questions/feed/", f"/questions/{question.pk}/"),
        *("/api/v1/questions/", f"/api/v1/questions/{question.pk}/", "/sitemaps/questions.xml", "/search/?q=kanari"),
    ):
        answer = visitor.get(page)
        assert answer.status_code in (200, 404)
        assert "anári" not in answer.text.replace("?q=kanari", "").replace('value="kanari"', ""), page


def test_what_is_personal_is_forgotten_after_its_term(people):
    unconfirmed = make.question(state="received", confirmed_at=None)
    question = make.answer(people["expert"])
    make.message(question)
    waiting = make.question(people["expert"])
    now = timezone.now()
    assert ending.forget(now + ending.CONFIRM_WITHIN - datetime.timedelta(hours=1)) == 0
    assert ending.forget(now + ending.CONFIRM_WITHIN + datetime.timedelta(hours=1)) == 1
    assert not Question.objects.filter(pk=unconfirmed.pk).exists()
    later = now + ending.FORGOTTEN_AFTER + datetime.timedelta(days=1)
    assert (ending.forget(later), ending.forget(later)) == (1, 0)
    question.refresh_from_db()
    assert (question.asker_name, question.asker_email, question.words, question.messages.count()) == ("", "", "", 0)
    waiting.refresh_from_db()
    assert waiting.words != "", "somebody waits for its answer"
    assert PublishedAnswer.objects.filter(pk=question.pk).exists()


def test_one_place_is_counted_once_a_day(people, visitor):
    question = make.answer(people["expert"])
    address = f"/questions/{question.pk}/rate/"
    assert [visitor.post(address, {"helpful": word}).status_code for word in ("yes", "yes", "no")] == [200, 200, 200]
    assert visitor.post(address, {"helpful": "perhaps"}).status_code == 404
    assert visitor.post(address, {"helpful": "yes"}, headers={"Origin": "https://elsewhere.example"}).status_code == 404
    shown = PublishedAnswer.objects.get()
    assert (shown.helpful, shown.unhelpful) == (1, 0)
    assert visitor.get(address).status_code == 405


def test_search_forgives_as_that_of_practices(people, client_of):
    make.answer(people["expert"])
    make.answer(people["expert"], title="Pályázat önkéntesekre", asked="Van-e pénz?", answer="Van.", topic="grants")
    visitor = client_of(None)

    def found(words):
        return [row["title"] for row in visitor.get("/api/v1/questions/", {"q": words}).json()["results"]]

    for words in ("engedelyek", "utcabálhoz", "engdély", "utcabal engedelye"):
        assert found(words) == ["Kell-e engedély az utcabálhoz?"], words
    assert found("onkentesekkel") == ["Pályázat önkéntesekre"]
    assert found("kvantumfizika") == []
