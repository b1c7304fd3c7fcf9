"""Asking by the API: as by the form, told the same whatever became of it, and not all the time."""

import re
import uuid

import pytest

from institutions.models import Mail
from mentors.models import Question

from ... import make
from ...jobs import work

pytestmark = pytest.mark.django_db
ADDRESS = "/api/v1/questions/"


@pytest.fixture
def visitor(client_of):
    return client_of(None, enforce_csrf_checks=True)


def body(**fields):
    sent = {"uuid": str(uuid.uuid4()), "words": "Kell-e engedély az utcabálhoz?", "email": "kazmer@example.org"}
    return sent | {"name": "Kíváncsi Kázmér", "topic": "events", "may_publish": True, "language": "hu"} | fields


def send(client, sent):
    return client.post(ADDRESS, sent, content_type="application/json")


def test_a_question_is_received_once_and_confirmed_by_the_link_in_the_mail(visitor, people, mail_server):
    place = make.settlement("Abaújszántó")
    sent = body(settlement=place.ksh_code)
    answers = [send(visitor, sent) for _ in range(3)]
    told = {"uuid": sent["uuid"], "state": "received"}
    assert [(one.status_code, one.json()) for one in answers] == [(201, told), (200, told), (200, told)]
    assert answers[0].cookies == {}
    question = Question.objects.get()
    kept = {name: getattr(question, name) for name in ("state", "asker_name", "asker_email", "topic", "may_publish")}
    assert kept == {
        "state": "received",
        "asker_name": "Kíváncsi Kázmér",
        "asker_email": "kazmer@example.org",
        "topic": "events",
        "may_publish": True,
    }
    assert (question.words, question.settlement) == (sent["words"], place)
    work()
    [letter] = mail_server.messages
    [path] = re.findall(r"https://kalaka.example.org(/questions/mine/[^/\s]+/)", letter.get_content())
    assert visitor.post(path, {"step": "confirm"}).status_code == 302
    again = send(visitor, sent)
    assert (again.status_code, again.json()) == (200, told), "what became of it is told to nobody"


def test_the_same_in_another_language_is_the_same(visitor):
    sent = {name: value for name, value in body().items() if name != "language"}
    answers = [
        visitor.post(ADDRESS, sent, content_type="application/json", headers={"Accept-Language": language})
        for language in ("hu", "en")
    ]
    assert ([one.status_code for one in answers], Question.objects.get().language) == ([201, 200], "hu")


def test_other_content_under_the_same_uuid_is_kept_nowhere(visitor):
    sent = body()
    send(visitor, sent)
    other = send(visitor, sent | {"words": "Egészen más.", "email": "masik@example.org"})
    assert (other.status_code, "present" in other.json(), "kazmer" in other.text) == (409, False, False)
    [question] = Question.objects.all()
    assert (question.words, Mail.objects.count()) == (sent["words"], 1)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"words": ""}, "words"),
        ({"words": "   "}, "words"),
        ({"words": "http://a.hu " * 100}, "words"),
        ({"words": "a" * 4001}, "words"),
        ({"words": None}, "words"),
        ({"email": "nem cím"}, "email"),
        ({"email": "a@example.org\r\nBcc: sok@example.org"}, "email"),
        ({"name": "www.hirdetes.example.org"}, "name"),
        ({"topic": "x"}, "topic"),
        ({"settlement": "99999"}, "settlement"),
        ({"language": "xx"}, "language"),
        ({"uuid": "x"}, "uuid"),
        ({"may_publish": "talán"}, "may_publish"),
    ],
)
def test_what_is_no_question_gets_a_sentence(visitor, fields, wrong):
    answer = send(visitor, body(**fields))
    assert (answer.status_code, list(answer.json()["errors"]), Question.objects.count()) == (400, [wrong], 0)


def test_not_all_the_time(visitor, settings):
    settings.PUBLIC_FORM_LIMITS = settings.PUBLIC_FORM_LIMITS | {"network": 2}
    answers = [send(visitor, body(email=f"a{number}@example.org")) for number in range(3)]
    assert [one.status_code for one in answers] == [201, 201, 429]
    assert int(answers[2]["Retry-After"]) > 0
    assert Question.objects.count() == 2
    assert visitor.get(ADDRESS).status_code == 200, "reading is not counted"


def test_one_mailbox_gets_few_mails(visitor):
    answers = [send(visitor, body()) for _ in range(4)]
    assert [one.status_code for one in answers] == [201, 201, 201, 429]
    assert (int(answers[3]["Retry-After"]) > 60, "Erre a címre" in answers[3].json()["title"]) == (True, True)
    assert (Question.objects.count(), Mail.objects.count()) == (3, 3)


def test_nobody_reads_what_was_asked_by_it(visitor):
    sent = body(words="Kanárit keresek.")
    send(visitor, sent)
    assert visitor.get(ADDRESS).json()["results"] == []
    assert visitor.get(f"{ADDRESS}{Question.objects.get().pk}/").status_code == 404
    assert send(visitor, body(id=7)).status_code == 201, "what is not a field of it changes nothing"


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_nothing_is_changed_by_it(visitor, people, method):
    known = make.answer(people["expert"])
    assert getattr(visitor, method)(f"{ADDRESS}{known.pk}/").status_code == 405
