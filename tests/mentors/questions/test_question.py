"""A question from its asker to the expert: sent, confirmed, assigned, talked about."""

import datetime
import re
import time
import uuid

import pytest
from django.core.exceptions import ValidationError

from institutions.base.exceptions import NotGranted
from institutions.models import Mail
from mentors.models import Expertise, Question, QuestionMessage
from mentors.people.models.period import today
from mentors.people.public_form import new_stamp
from mentors.questions import parts
from mentors.questions.actions import question as questions
from mentors.questions.actions.mails import question_of

from ... import make
from ...jobs import work
from .asking import path_of, send

pytestmark = pytest.mark.django_db


def test_asked_confirmed_and_given_to_the_expert_of_its_topic(people, visitor):
    Expertise.objects.create(user=people["expert"], topic="events")
    answer = send(visitor, topic="events", may_publish="on")
    assert (answer.status_code, answer["Location"], answer.cookies) == (302, "/questions/ask/sent/", {})
    question = Question.objects.get()
    assert (question.state, question.asker_email, question.may_publish) == ("received", "kazmer@example.org", True)
    path = path_of(question)
    page = visitor.get(path).text
    assert ("step" in page, "k…@e….org" in page, "kazmer@example.org" in page) == (True, True, False)
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
        ("HTTPS://www.a.hu " * 4, "Kis Pál", "Legfeljebb 3 hivatkozás"),
        ("olcso-hitel.example/akcio " * 100, "Kis Pál", "Legfeljebb 3 hivatkozás"),
        ("Nézze: nyeremeny.hu, hitel.com " * 50, "Kis Pál", "Legfeljebb 3 hivatkozás"),
        ("Segítsen!", "www.hirdetes.example.org", "webcím"),
        ("", "Kis Pál", "kötelező"),
        ("a" * 4001, "Kis Pál", "4000"),
    ],
)
def test_what_is_no_question_comes_back_with_a_sentence(visitor, words, name, told):
    answer = send(visitor, words=words, name=name)
    assert (answer.status_code, Question.objects.count()) == (200, 0)
    assert told in answer.text


@pytest.mark.parametrize(
    "words",
    [
        "Ezt láttam: https://www.golop.hu és https://www.gonc.hu/hirek, meg www.abaujszanto.hu. Lehet ilyet nálunk?",
        "A http és a https közti különbség érdekel: mi a http, és kell-e a http mellé https?",
        "Mikor lesz? Pl.aug.20., szept.15.,okt.23. vagy nov.11.; a 2011. évi CXII.tv. és a Kbt.és az Áht.szerint.",
    ],
)
def test_ordinary_words_are_no_advertisement(visitor, words):
    assert send(visitor, words=words).status_code == 302
    assert Question.objects.get().words == words


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


def test_an_editor_hears_of_what_no_expert_is_left_for(people):
    gone = make.person("expert")
    assigned, expired = make.question(gone), make.answer(gone, state="expired", days=-1)
    fresh = make.answer(people["expert"], state="expired", days=-1)
    editor = people["editor"]

    def told():
        return {line.path for section in parts.unanswered(editor, today()) for line in section.lines}

    assert told() == set()
    gone.appointments.update(valid_until=today())
    assert told() == {f"/questions/work/{one.pk}/" for one in (assigned, expired)}
    Question.objects.filter(pk=fresh.pk).update(due_on=today() - datetime.timedelta(days=1))
    assert f"/questions/work/{fresh.pk}/" in told()


def test_the_mails_lead_to_the_askers_page(people, mail_server):
    question, _new = questions.ask(uuid=uuid.uuid4(), asker_email="kazmer@example.org", words="Hogyan?")
    work()
    [message] = mail_server.messages
    [token] = re.findall(r"https://kalaka.example.org/questions/mine/([^/\s]+)/", message.get_content())
    assert question_of(token) == question
