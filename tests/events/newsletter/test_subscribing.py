"""Subscribing: nothing without the owner's click, a GET changes nothing, a link says whose it is and no more."""

import datetime
import re
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import close_old_connections
from django.utils import timezone

from events.models import Subscriber
from events.newsletter.actions import subscribing
from events.newsletter.models.subscriber import CONFIRMING, KEEPING, LEAVING, TEXT_VERSION
from institutions.base.text import masked_address
from institutions.models import Mail
from mentors.people.public_form import new_stamp

from ... import make
from ...jobs import work

pytestmark = pytest.mark.django_db
EMAIL = "olvaso@example.org"


@pytest.fixture
def visitor(client_of):
    return client_of(None, enforce_csrf_checks=True)


@pytest.fixture(autouse=True)
def no_limits(settings):
    settings.PUBLIC_FORM_LIMITS = dict.fromkeys(settings.PUBLIC_FORM_LIMITS, 0)


def ask(visitor, **fields):
    stamp = new_stamp(opened_at=time.time() - 60)
    return visitor.post("/newsletter/", {"email": EMAIL, "language": "hu", "stamp": stamp} | fields)


def address(way, subscriber, purpose, issue=0):
    return f"/newsletter/{way}/{subscriber.token(purpose, issue)}/"


def test_from_asking_to_leaving(visitor, mail_server):
    answer = ask(visitor, topics=["events"], county=make.county().pk)
    assert (answer.status_code, answer.cookies, EMAIL in answer.text) == (200, {}, True)
    subscriber = Subscriber.objects.get()
    assert (subscriber.state, subscriber.confirmed_at, subscriber.topics) == ("asked", None, ["events"])
    work()
    [letter] = mail_server.messages
    [link] = re.findall(r"https://kalaka.example.org(/newsletter/confirm/\S+)", letter.get_content())
    assert "Megerősítem" in visitor.get(link).text
    assert Subscriber.objects.get().state == "asked"
    before = timezone.now()
    assert "Feliratkozott a hírlevélre" in visitor.post(link).text
    subscriber = Subscriber.objects.get()
    assert (subscriber.state, subscriber.text_version, subscriber.confirmed_at > before) == (
        "active",
        TEXT_VERSION,
        True,
    )
    leave = address("unsubscribe", subscriber, LEAVING)
    assert "Leiratkozik a hírlevélről?" in visitor.get(leave).text
    assert visitor.head(leave).status_code == 200
    assert Subscriber.objects.get().state == "active"
    one_click = visitor.post(leave, {"List-Unsubscribe": "One-Click"}, headers={"Origin": "https://mail.example.com"})
    assert (one_click.status_code, Subscriber.objects.get().state) == (200, "left")
    assert "már nem küldünk" in visitor.post(link).text
    assert Subscriber.objects.get().state == "left"


def test_somebody_elses_address_fifty_times(visitor):
    for number in range(50):
        assert ask(visitor, topics=["news"] if number % 2 else []).status_code == 200
    assert (Subscriber.objects.count(), Subscriber.objects.active().count()) == (1, 0)
    assert Mail.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_the_same_address_at_once_is_one_row_and_one_mail(client_of):
    stamps = [new_stamp(opened_at=time.time() - 60) for _ in range(24)]

    def send(stamp):
        try:
            return ask(client_of(None), stamp=stamp).status_code
        finally:
            close_old_connections()

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(send, stamps)) == {200}
    assert (Subscriber.objects.count(), Mail.objects.count()) == (1, 1)


def test_another_letter_goes_an_hour_later_or_where_the_first_was_lost(visitor):
    ask(visitor)
    Mail.objects.update(created_at=timezone.now() - datetime.timedelta(minutes=61))
    ask(visitor)
    ask(visitor)
    assert Mail.objects.count() == 2
    Mail.objects.update(state="failed")
    ask(visitor)
    assert Mail.objects.count() == 3


def test_an_address_of_another_alphabet_is_one_however_it_is_written(visitor, mail_server):
    for email in ("Olvaso@Példa.hu", "olvaso@xn--plda-bpa.hu"):
        assert ask(visitor, email=email).status_code == 200
    assert [one.email for one in Subscriber.objects.all()] == ["olvaso@példa.hu"]
    work()
    assert [one["To"] for one in mail_server.messages] == ["olvaso@xn--plda-bpa.hu"]


def test_who_is_subscribed_is_told_to_nobody_and_nothing_changes(visitor, mail_server):
    known = make.subscriber(email=EMAIL, topics=["events"])
    answer, other = ask(visitor, topics=["news"]), ask(visitor, email="masik@example.org", topics=["news"])
    assert answer.text.replace(EMAIL, "") == other.text.replace("masik@example.org", "")
    known.refresh_from_db()
    assert (known.state, known.topics) == ("active", ["events"])
    work()
    assert ["már feliratkozott" in one["Subject"] for one in mail_server.messages] == [True, False]


@pytest.mark.parametrize(
    "email",
    ["olvaso@example.org\r\nBcc: sok@example.org", "x", "a@b", "x" * 300 + "@example.org", "", "\x00@example.org"],
)
def test_what_is_no_address_comes_back(visitor, email):
    answer = ask(visitor, email=email)
    assert (answer.status_code, Subscriber.objects.count(), Mail.objects.count()) == (200, 0, 0)
    assert "error" in answer.text


@pytest.mark.parametrize("fields", [{"topics": ["x"]}, {"county": "x"}, {"language": "xx"}, {"language": ""}])
def test_unknown_wishes_come_back(visitor, fields):
    answer = ask(visitor, **fields)
    assert (answer.status_code, EMAIL in answer.text, Subscriber.objects.count()) == (200, True, 0)


def test_a_forwarded_letter_says_whose_link_it_is(visitor):
    subscriber = make.subscriber(email="kovacs.anna@posta.example.hu")
    for way, purpose in (("confirm", CONFIRMING), ("unsubscribe", LEAVING), ("preferences", KEEPING)):
        page = visitor.get(address(way, subscriber, purpose)).text
        assert ("k…@p….hu" in page, "kovacs" in page) == (True, False)
    assert masked_address("a@b.hu") == "a…@b….hu"


def test_a_link_opens_its_own_door_alone(visitor):
    subscriber = make.subscriber()
    for way, purpose in (("unsubscribe", KEEPING), ("preferences", LEAVING), ("confirm", LEAVING)):
        for answer in (visitor.get, visitor.post):
            assert answer(address(way, subscriber, purpose)).status_code == 404
    for token in ("x", "a:b:c", subscriber.token(LEAVING)[:-1]):
        assert visitor.post(f"/newsletter/unsubscribe/{token}/").status_code == 404
    assert Subscriber.objects.get().state == "active"
    renewed = address("unsubscribe", subscriber, LEAVING)
    Subscriber.objects.update(link_version=2)
    assert visitor.post(renewed).status_code == 404


def test_preferences_by_link(visitor):
    subscriber = make.subscriber()
    link = address("preferences", subscriber, KEEPING)
    visitor.get(link, {"topics": "news"})
    assert Subscriber.objects.get().topics == []
    county = make.county()
    assert visitor.post(link, {"topics": ["news", "events"], "county": county.pk, "language": "en"}).status_code == 200
    subscriber.refresh_from_db()
    assert (subscriber.topics, subscriber.county, subscriber.language) == (["news", "events"], county, "en")
    assert visitor.post(link, {"topics": ["x"], "language": "en"}).status_code == 200
    subscribing.leave(subscriber)
    visitor.post(link, {"topics": [], "language": "hu"})
    subscriber.refresh_from_db()
    assert (subscriber.state, subscriber.topics) == ("left", ["news", "events"])


def test_leaving_counts_once_and_names_nobody(visitor):
    subscriber, issue = make.subscriber(), make.issue(state="sent", started_at=timezone.now())
    for _ in range(3):
        visitor.post(address("unsubscribe", subscriber, LEAVING, issue.pk))
    issue.refresh_from_db()
    assert issue.left == 1
    visitor.post(address("unsubscribe", make.subscriber(), LEAVING, 999_999_999))


def test_an_old_confirmation_is_no_more(visitor, monkeypatch):
    subscriber = make.subscriber(state="asked", confirmed_at=None)
    link = address("confirm", subscriber, CONFIRMING)
    later = time.time() + 8 * 86_400
    monkeypatch.setattr(time, "time", lambda: later)
    assert visitor.post(link).status_code == 404


def test_what_is_over_is_forgotten():
    now = timezone.now()

    def ago(days):
        return now - datetime.timedelta(days=days)

    kept = [
        make.subscriber(),
        make.subscriber(state="asked", confirmed_at=None, asked_at=ago(6)),
        make.subscriber(state="left", ended_at=ago(29)),
        make.subscriber(state="suspended", ended_at=ago(179)),
    ]
    make.subscriber(state="asked", confirmed_at=None, asked_at=ago(8))
    make.subscriber(state="left", ended_at=ago(31))
    make.subscriber(state="suspended", ended_at=ago(181))
    assert subscribing.forget(now) == 3
    assert list(Subscriber.objects.all()) == kept
