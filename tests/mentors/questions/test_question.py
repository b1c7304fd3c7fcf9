"""A question from its asker to the published answer: states, rights, what is told of who asked, what ends by itself."""

import datetime
import re
import time
import uuid

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from institutions.base.exceptions import Conflict, NotGranted, Refused
from institutions.models import Mail
from mentors.models import Expertise, PublishedAnswer, Question, QuestionMessage
from mentors.people.models.period import today
from mentors.people.public_form import new_stamp
from mentors.questions.actions import ending, publishing
from mentors.questions.actions import question as questions
from mentors.questions.actions.mails import link_of

from ... import make
from ...canary import tables_that_hold
from ...jobs import work

pytestmark = pytest.mark.django_db
WORDS = {"words": "Kell-e engedély az utcabálhoz?", "name": "Kíváncsi Kázmér", "email": "kazmer@example.org"}
PUBLIC = {"answer": "A jegyzőtől kérjék.", "title": "Kell-e engedély?", "asked": "Utcát zárnánk le."}


@pytest.fixture
def visitor(client_of):
    return client_of(None, enforce_csrf_checks=True)


def send(client, **fields):
    stamp = fields.pop("stamp", None) or new_stamp(time.time() - 60)
    return client.post("/questions/ask/", WORDS | {"stamp": stamp, "seen": "1"} | fields)


def path_of(question) -> str:
    return "/questions/mine/" + link_of(question).rpartition("/questions/mine/")[2]


def test_asked_confirmed_and_given_to_the_expert_of_its_topic(people, visitor):
    Expertise.objects.create(user=people["expert"], topic="events")
    answer = send(visitor, topic="events", may_publish="on")
    assert (answer.status_code, answer["Location"], answer.cookies) == (302, "/questions/ask/sent/", {})
    question = Question.objects.get()
    assert (question.state, question.asker_email, question.may_publish) == ("received", "kazmer@example.org", True)
    path = path_of(question)
    assert "step" in visitor.get(path).text
    question.refresh_from_db()
    assert question.state == "received", "a GET changes nothing"
    assert visitor.post(path, {"step": "confirm"}).status_code == 302
    assert visitor.post(path, {"step": "confirm"}).status_code == 302
    question.refresh_from_db()
    due = today() + questions.ANSWER_WITHIN
    assert (question.state, question.expert, question.due_on) == ("assigned", people["expert"], due)


def test_without_an_expert_it_waits_for_the_editor(people):
    question = questions.confirm(make.question(state="received", confirmed_at=None))
    assert (question.state, question.expert) == ("confirmed", None)
    given = questions.assign(question, by=people["editor"], expert=people["expert"])
    assert (given.state, given.expert) == ("assigned", people["expert"])
    with pytest.raises(ValidationError):
        questions.assign(question, by=people["editor"], expert=people["mentor"])
    with pytest.raises(NotGranted):
        questions.assign(question, by=people["expert"], expert=people["expert"])


def test_the_expert_with_the_fewest_gets_it(people):
    other = make.person("expert")
    for who in (people["expert"], other):
        Expertise.objects.create(user=who, topic="events")
    make.question(people["expert"])
    assert questions.expert_for("events") == other
    make.question(other)
    make.question(other)
    assert questions.expert_for("events") == people["expert"]


def test_sent_twice_once_and_other_words_are_a_conflict(visitor):
    stamp = new_stamp(time.time() - 60)
    assert [send(visitor, stamp=stamp).status_code for _ in range(3)] == [302, 302, 302]
    assert (Question.objects.count(), Mail.objects.count()) == (1, 1)
    other = send(visitor, stamp=stamp, words="Egészen más.")
    assert (other.status_code, "Egészen más." in other.text, Question.objects.count()) == (409, True, 1)


def test_one_mailbox_gets_few_mails_and_a_sentence(visitor):
    answers = [send(visitor, words=f"Kérdés {number}") for number in range(5)]
    assert [one.status_code for one in answers] == [302, 302, 302, 200, 200]
    assert "nem küldhetünk több levelet" in answers[-1].text
    assert "Kérdés 4" in answers[-1].text
    assert Mail.objects.count() == 3


@pytest.mark.parametrize(
    ("words", "name", "told"),
    [
        ("http://a.hu " * 100, "Kis Pál", "Legfeljebb 3 hivatkozás"),
        ("Segítsen!", "www.hirdetes.example.org", "webcím"),
        ("", "Kis Pál", "kötelező"),
        ("a" * 4001, "Kis Pál", "4000"),
    ],
)
def test_what_is_no_question_comes_back_with_a_sentence(visitor, words, name, told):
    answer = send(visitor, words=words, name=name)
    assert (answer.status_code, Question.objects.count()) == (200, 0)
    assert told in answer.text


def test_what_is_there_already_is_shown_before_it_is_sent(people, visitor):
    make.answer(people["expert"])
    make.answer(people["expert"], title="Engedély: a régi rend", days=-1)
    page = send(visitor, seen="")
    assert (page.status_code, Question.objects.filter(state="received").count()) == (200, 0)
    assert "Kell-e engedély az utcabálhoz?</a>" in re.sub("</?mark>", "", page.text)
    assert "a régi rend" not in page.text, "what has expired is not offered"
    [stamp] = re.findall(r'name="stamp" value="([^"]+)"', page.text)
    assert 'name="seen" value="1"' in page.text
    assert send(visitor, stamp=stamp).status_code == 302


def test_a_forged_or_raised_link_leads_nowhere(people, visitor):
    question = make.question(people["expert"])
    path = path_of(question)
    assert visitor.get(path).status_code == 200
    assert visitor.get(path[:-3] + "x/").status_code == 404
    Question.objects.update(link_version=2)
    assert (visitor.get(path).status_code, visitor.post(path, {"step": "withdraw"}).status_code) == (404, 404)


def test_dialogue(people, visitor, client_of):
    question = make.question(people["expert"])
    key = str(uuid.uuid4())
    expert = client_of(people["expert"])
    write = f"/questions/work/{question.pk}/write/"
    for _ in range(2):
        assert expert.post(write, {"words": "Melyik hónapban?", "uuid": key}).status_code == 302
    assert [mail.kind for mail in Mail.objects.all()] == ["question_message"]
    assert "Melyik hónapban?" in visitor.get(path_of(question)).text
    mine = {"step": "write", "words": "Májusban.", "uuid": str(uuid.uuid4())}
    assert visitor.post(path_of(question), mine).status_code == 302
    assert visitor.post(path_of(question), mine | {"words": "Júniusban."}).status_code == 409
    found = list(QuestionMessage.objects.values_list("author", "words"))
    assert found == [(people["expert"].pk, "Melyik hónapban?"), (None, "Májusban.")]
    assert "Májusban." in expert.get(f"/questions/work/{question.pk}/").text


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
def test_who_asked_cannot_be_published(people, field, text):
    question = make.question(people["expert"])
    with pytest.raises(ValidationError) as refused, transaction.atomic():
        questions.answer(question, by=people["expert"], revision=1, **(PUBLIC | {field: text}))
        publishing.publish(question, by=people["editor"], revision=2)
    assert list(refused.value.message_dict) == [field]
    assert PublishedAnswer.objects.count() == 0


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


def test_the_mails_lead_to_the_askers_page(people, mail_server):
    question, _new = questions.ask(uuid=uuid.uuid4(), asker_email="kazmer@example.org", words="Hogyan?")
    work()
    [message] = mail_server.messages
    assert link_of(question) in str(message.get_body().get_content() if hasattr(message, "get_body") else message)
