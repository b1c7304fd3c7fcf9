"""A seat that is handed over or given up, also twice and by an old link."""

import datetime
import re

import pytest
from django.core import mail as sent
from django.core.exceptions import ValidationError
from django.utils import timezone

from events.models import Registration, Session, SessionQuota, SessionSeat
from events.registration.actions import afterwards, arriving, certifying, organising, seats
from events.registration.actions import registration as registrations
from events.registration.letters import PURPOSE, path_of, token_of
from events.registration.queries.afterwards import companions
from institutions import links
from institutions.base.exceptions import Refused

from ... import make
from ...jobs import let_pass, work
from .coming import come, now_of, state
from .test_registering import announced, body

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


def opened_by(letters) -> set[int]:
    """Which versions of links stand in these letters."""
    tokens = [token for one in letters for token in re.findall(r"/registrations/([^/\s]+)/", one.body)]
    return {links.read(PURPOSE, token).version for token in tokens}


def test_who_handed_a_seat_over_gets_nothing_that_opens_it(editor):
    event = announced()
    one = come(event, "Első Elek", email="elek@example.org")
    organising.write_to(event, by=editor, subject="Bögre", words="Hozzon.", to="all")
    registrations.hand_over(now_of(one), name="Második Mari", email="mari@example.org")
    let_pass()
    work()
    to_former = [one for one in sent.outbox if one.to == ["elek@example.org"]]
    assert [one.subject for one in to_former] == ["Átadta a helyét: " + event.name]
    assert ("Kedves Első Elek!" in to_former[0].body, "Mari" in to_former[0].body) == (True, False)
    assert opened_by(to_former) == set()
    assert opened_by(one for one in sent.outbox if one.to == ["mari@example.org"]) == {2}


def test_an_organisers_letter_does_not_follow_who_cancelled(editor):
    event = announced()
    gone, stays = come(event), come(event)
    organising.write_to(event, by=editor, subject="Bögre", words="Hozzon.", to="all")
    registrations.cancel(now_of(gone))
    let_pass()
    work()
    assert [one.to for one in sent.outbox if "Bögre" in one.subject] == [[stays.email]]


def test_what_the_former_agreed_to_is_not_the_new_ones():
    event, place = announced(), make.settlement()
    one, other = (make.registration(event, wants_company=True, settlement=place) for _ in range(2))
    for asker, asked in ((one, other), (other, one)):
        afterwards.ask_along(asker, other=asked)
    registrations.hand_over(one, name="Második Mari", email="mari@example.org")
    assert (companions(now_of(one)), companions(now_of(other))) == ([], [])
    Registration.objects.filter(pk=one.pk).update(wants_company=True)
    assert [(found["email"], found["asked"]) for found in companions(now_of(other))] == [("", False)]


HANDED = "Ezt a helyet átadták egy kollégának: ez a hivatkozás többé nem nyit semmit."


def test_a_seat_is_handed_over_once_and_the_old_link_says_so(client_of):
    """A double press, the back button, a second tab: none hands it over again, and none tells whose it is."""
    event, visitor = announced(), client_of(None)
    one = come(event)
    address, api = path_of(one), {"token": token_of(one)}
    sent_form = {"do": "hand_over", "hand-name": "Második Mari", "hand-email": "mari@example.org"}
    other = sent_form | {"hand-name": "Harmadik Huba", "hand-email": "huba@example.org"}
    answers = [visitor.post(address, form) for form in (sent_form, sent_form, other, {"do": "cancel"})]
    answers.append(visitor.get(address))
    assert [answer.status_code for answer in answers] == [302, 410, 410, 410, 410]
    told = [(HANDED in answer.text, "mari" in answer.text.lower()) for answer in answers[1:]]
    assert told == [(True, False)] * 4
    answer = visitor.post(f"/api/v1/registrations/{one.uuid}/cancel/", api, content_type="application/json")
    assert (answer.status_code, answer.json()["title"]) == (409, HANDED)
    assert [(found.name, found.state) for found in Registration.objects.all()] == [("Második Mari", "confirmed")]


def test_of_two_who_hand_over_in_one_moment_the_first_did():
    """Both had opened the page before either pressed."""
    first = come(announced())
    second = now_of(first)
    registrations.hand_over(first, name="Második Mari", email="mari@example.org")
    with pytest.raises(registrations.HandedOver):
        registrations.hand_over(second, name="Harmadik Huba", email="huba@example.org")
    with pytest.raises(registrations.HandedOver):
        registrations.cancel(second)
    assert [(found.name, found.state) for found in Registration.objects.all()] == [("Második Mari", "confirmed")]


def test_one_cancellation_frees_one_seat_whatever_is_pressed_how_often(client_of):
    event, visitor = announced(capacity=1), client_of(None)
    facts = {"name": "Kiss Éva", "email": "eva@example.org"}
    first, second, third = come(event, **facts), come(event), come(event)
    old = path_of(now_of(first))
    api = {"token": token_of(now_of(first))}
    for _ in range(2):
        assert visitor.post(old, {"do": "cancel"}).status_code == 302
        answer = visitor.post(f"/api/v1/registrations/{first.uuid}/cancel/", api, content_type="application/json")
        assert (answer.status_code, answer.json()["state"]) == (200, "cancelled")
    assert [state(one) for one in (first, second, third)] == ["cancelled", "confirmed", "waiting"]
    # Back in the list: the old link opens the old registration alone.
    again = come(event, **facts)
    for does in ("cancel", "confirm", "change", "hand_over", "feedback", "pledge", "kept", "certificate", "ask_along"):
        sent_form = {"do": does, "hand-name": "X Y", "hand-email": "x@example.org", "pledge-words": "x", "kept": "yes"}
        assert visitor.post(old, sent_form).status_code in (200, 302, 404)
    assert [state(one) for one in (first, second, third, again)] == ["cancelled", "confirmed", "waiting", "waiting"]
    registrations.cancel(now_of(second))
    assert [state(one) for one in (third, again)] == ["confirmed", "waiting"]


def test_a_seat_in_a_session_comes_free_with_the_registration_however_it_ends(editor):
    event = announced()
    organising.set_up(event, by=editor, revision=1, asks_to_confirm=True)
    session = Session.objects.create(event=event, name="Kenyérsütés")
    quota = SessionQuota.objects.create(event=event, session=session, seats=1)
    one = come(event, workshops=[quota.session.uuid])
    with pytest.raises(ValidationError):
        come(event, workshops=[quota.session.uuid])
    seats.settle(event, now_of(one).until)
    assert (state(one), SessionSeat.objects.count()) == ("cancelled", 0)
    assert state(come(event, workshops=[quota.session.uuid])) == "received"


def test_who_was_not_there_after_all_cannot_ask_for_it_again(editor):
    day = timezone.localdate() - 3 * DAY
    event = announced(starts_on=day, ends_on=day)
    one = make.registration(event, "confirmed")
    arriving.check_in(event, by=editor, uuid=body()["uuid"], registration=one)
    certifying.certify(one)
    registrations.attend(now_of(one), by=editor, is_there=False)
    with pytest.raises(Refused):
        certifying.certify(now_of(one))
