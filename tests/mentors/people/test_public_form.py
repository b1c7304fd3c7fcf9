"""Forms that anybody may send: exactly once, without a cookie, not by robots, and nothing that was typed is lost."""

import datetime
import re
import time
import uuid

import pytest

from institutions import links
from institutions.models import Mail
from mentors.models import Limit
from mentors.people.public_form import PURPOSE, new_stamp

from ... import make

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.mentors.people.open_page")]
WORDS = {"name": "Tóth Ágnes", "email": "agnes@example.org"}


@pytest.fixture
def visitor(client_of):
    return client_of(None, enforce_csrf_checks=True)


def stamp(**fields) -> str:
    return new_stamp(**({"opened_at": time.time() - 60} | fields))


def send(client, words=WORDS, headers=None, **fields):
    return client.post("/ask/", words | {"stamp": stamp()} | fields, headers=headers)


def is_kept(answer, words=WORDS) -> bool:
    return all(f'value="{word}"' in answer.content.decode() for word in words.values())


def test_sent_without_a_cookie_or_a_script(visitor):
    page = visitor.get("/ask/")
    assert (page.status_code, page.cookies, "csrfmiddlewaretoken" in page.content.decode()) == (200, {}, False)
    assert "no-store" in page["Cache-Control"]
    [key] = re.findall(r'name="stamp" value="([^"]+)"', page.content.decode())
    named = links.read(PURPOSE, key)
    answer = send(visitor, stamp=stamp(key=uuid.UUID(named.key)))
    assert (answer.status_code, answer.cookies) == (302, {})
    assert [mail.to for mail in Mail.objects.all()] == ["agnes@example.org"]


def test_a_get_does_nothing(visitor):
    visitor.get("/ask/", WORDS | {"stamp": stamp()})
    assert (Mail.objects.count(), Limit.objects.count()) == (0, 0)


def test_sent_twice_happens_once(visitor):
    same = stamp()
    assert [send(visitor, stamp=same).status_code for _ in range(2)] == [302, 302]
    assert Mail.objects.count() == 1


def test_other_words_under_the_same_stamp_are_asked_about(visitor):
    same = stamp()
    send(visitor, stamp=same)
    other = WORDS | {"name": "Tóth Anna"}
    answer = send(visitor, other, stamp=same)
    assert (answer.status_code, is_kept(answer, other), Mail.objects.count()) == (409, True, 1)
    assert same not in answer.content.decode()


@pytest.mark.parametrize(
    "fields",
    [
        {"stamp": ""},
        {"stamp": "x" * 5000},
        {"stamp": links.sign("another purpose", uuid.uuid4())},
        {"stamp": "forged"},
        {"homepage": "https://example.com"},
    ],
    ids=["none", "huge", "foreign", "forged", "trap"],
)
def test_what_looks_like_a_robot_is_asked_again(visitor, fields):
    answer = send(visitor, **fields)
    assert (answer.status_code, is_kept(answer), Mail.objects.count()) == (200, True, 0)
    page = answer.content.decode()
    assert "küldje el még egyszer" in page
    assert "https://example.com" not in page
    [again] = re.findall(r'name="stamp" value="([^"]+)"', page)
    assert links.read(PURPOSE, again) is not None


def test_too_quick_and_too_slow(visitor, settings):
    settings.PUBLIC_FORM_SECONDS = 30
    for opened_at, found in ((time.time() - 5, 200), (time.time() - 40, 302)):
        assert send(visitor, stamp=stamp(opened_at=opened_at)).status_code == found
    assert Mail.objects.count() == 1


def test_a_form_of_last_month_is_made_anew(visitor, monkeypatch):
    with monkeypatch.context() as then:
        moment = time.time() - datetime.timedelta(days=30).total_seconds()
        then.setattr(time, "time", lambda: moment)
        old = new_stamp()
    answer = send(visitor, stamp=old)
    assert (answer.status_code, is_kept(answer), Mail.objects.count()) == (200, True, 0)
    assert old not in answer.content.decode()


@pytest.mark.parametrize(
    "said", ["https://elsewhere.example", "null", "http://testserver.evil.example", "http://[", "x"]
)
@pytest.mark.parametrize("header", ["Origin", "Referer"])
def test_a_foreign_page_sends_nothing(visitor, client_of, header, said):
    for client in (visitor, client_of(make.person("editor"))):
        answer = send(client, headers={header: said})
        assert (answer.status_code, is_kept(answer), Mail.objects.count()) == (403, True, 0)


@pytest.mark.parametrize("headers", [{}, {"Origin": "http://testserver"}, {"Referer": "http://testserver/ask/?a=1"}])
def test_our_own_page_sends(visitor, client_of, headers):
    for number, client in enumerate((visitor, client_of(make.person("editor")))):
        answer = send(client, WORDS | {"name": f"Tóth {number}"}, headers=headers)
        assert (answer.status_code, Mail.objects.count()) == (302, number + 1)


def test_over_the_limit_the_words_stay_and_it_says_when(visitor, settings):
    settings.PUBLIC_FORM_LIMITS = {"network": 0, "here": 3, "address": 0}
    found = [send(visitor, WORDS | {"name": f"Tóth {number}"}).status_code for number in range(3)]
    answer = send(visitor)
    assert (found, answer.status_code, is_kept(answer)) == ([302, 302, 302], 429, True)
    assert 0 < int(answer["Retry-After"]) <= 60
    assert re.search(r"küldje el \d\d:\d\d:\d\d után", answer.content.decode())
    assert send(visitor, WORDS | {"email": "masik@example.org"}).status_code == 302
    assert Mail.objects.count() == 4


@pytest.mark.parametrize(
    ("limits", "addresses"),
    [({"network": 2}, ["203.0.113.7"] * 3), ({"address": 2}, ["203.0.113.7", "203.0.113.8", "203.0.113.9"])],
    ids=["network", "address"],
)
def test_each_limit_holds_by_itself(client_of, settings, limits, addresses):
    settings.PUBLIC_FORM_LIMITS = {"network": 0, "here": 0, "address": 0} | limits
    found = [
        send(client_of(None, REMOTE_ADDR=at), WORDS | {"name": f"Tóth {number}"}).status_code
        for number, at in enumerate(addresses)
    ]
    assert found == [302, 302, 429]


def test_without_limits_nothing_is_counted(visitor, settings):
    settings.PUBLIC_FORM_LIMITS = {"network": 0, "here": 0, "address": 0}
    assert [send(visitor, WORDS | {"name": f"Tóth {n}"}).status_code for n in range(3)] == [302] * 3
    assert Limit.objects.count() == 0


def test_a_visitors_key_is_no_colleagues(visitor, client_of):
    same = stamp()
    send(visitor, stamp=same)
    answer = send(client_of(make.person("editor")), stamp=same)
    assert (answer.status_code, Mail.objects.count()) == (409, 1)
