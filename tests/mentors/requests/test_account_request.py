"""An account by request: asked by anybody, confirmed by link, decided in the county; nothing tells who has one."""

import datetime
import time

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from institutions.base.exceptions import NotGranted, Refused
from institutions.models import Mail
from mentors.models import AccountRequest, Invitation, Representation, User
from mentors.people.actions import invitation as invitations
from mentors.people.public_form import new_stamp
from mentors.requests import actions as requests

from ... import make

pytestmark = pytest.mark.django_db
WORDS = {"name": "Kérő Kinga", "email": "kinga@example.org", "words": "A könyvtárat képviselném."}


@pytest.fixture
def visitor(client_of):
    return client_of(None, enforce_csrf_checks=True)


@pytest.fixture
def house():
    return make.institution(make.settlement("Gönc"), name="Gönci Könyvtár")


def send(client, **fields):
    stamp = fields.pop("stamp", None) or new_stamp(time.time() - 60)
    return client.post("/account-requests/new/", WORDS | {"stamp": stamp} | fields)


def path_of(asked) -> str:
    return "/account-requests/mine/" + requests.link_of(asked).rpartition("/mine/")[2]


def test_asked_confirmed_accepted_invited(people, visitor, house):
    assert send(visitor, subject="gonci konyvtar").status_code == 302
    asked = AccountRequest.objects.get()
    assert (asked.state, asked.institution, asked.county.ksh_code) == ("received", house, make.HOME)
    page = visitor.get(path_of(asked))
    assert ("k…@e….org" in page.text, "kinga@example.org" in page.text) == (True, False)
    assert AccountRequest.objects.get().state == "received", "a GET changes nothing"
    assert [visitor.post(path_of(asked)).status_code for _ in range(2)] == [302, 302]
    assert AccountRequest.objects.get().state == "confirmed"
    requests.accept(asked, by=people["coordinator"], subject=house)
    requests.accept(asked, by=people["coordinator"], subject=house)
    invitation = Invitation.objects.get()
    assert (invitation.email, invitation.institution, invitation.role) == ("kinga@example.org", house, "")
    user = invitations.accept_as_new(invitation, name="Kérő Kinga", password=make.PASSWORD)
    assert Representation.objects.get().user == user


def test_sent_twice_once_whatever_the_language_of_the_page(visitor, house):
    stamp = new_stamp(time.time() - 60)
    sent = WORDS | {"stamp": stamp, "subject": house.name}
    for language in ("hu", "en"):
        assert visitor.post(f"/account-requests/new/?lang={language}", sent).status_code == 302
    other = visitor.post("/account-requests/new/", sent | {"words": "Más okból."})
    assert (other.status_code, AccountRequest.objects.count(), Mail.objects.count()) == (409, 1, 1)


def test_a_new_body_is_described_and_chosen_when_accepted(people, visitor, house):
    assert send(visitor, body="Gönci Dalkör", settlement="Gönc").status_code == 302
    asked = requests.confirm(AccountRequest.objects.get())
    choir = make.community(house.settlement, name="Gönci Dalkör")
    requests.accept(asked, by=people["coordinator"], subject=choir)
    assert Invitation.objects.get().community == choir
    elsewhere = make.institution(make.settlement(code=make.ELSEWHERE))
    with pytest.raises(ValidationError):
        requests.accept(make.account_request(house), by=people["coordinator"], subject=elsewhere)


def test_no_address_tells_whether_there_is_an_account(people, visitor, house):
    known, unknown = (send(visitor, subject=house.name, email=one) for one in (people["lead"].email, "x@example.org"))
    assert (known.status_code, known["Location"]) == (unknown.status_code, unknown["Location"])
    assert sorted(Mail.objects.values_list("kind", flat=True)) == ["account_request_confirm"] * 2


def test_a_community_that_is_not_public_is_not_told(people, visitor, house):
    make.community(house.settlement, name="Rejtett Kör", consent_public=False)
    pages = []
    for name in ("Rejtett Kör", "Kitett Kör!"):
        stamp = new_stamp(time.time() - 60)
        pages.append(send(visitor, subject=name, stamp=stamp).text.replace(name, "…").replace(stamp, ""))
    assert pages[0] == pages[1]
    assert "nem találunk" in pages[0]
    assert AccountRequest.objects.count() == 0


def test_who_decides(people, house):
    asked = make.account_request(house)
    for persona in ("mentor", "coordinator_elsewhere", "lead", "editor", "expert", "supervisor", "contact"):
        with pytest.raises(NotGranted):
            requests.decline(asked, by=people[persona], reason="Nem.")
    alone = make.account_request(make.institution(make.settlement(code="03")))
    assert requests.decline(alone, by=people["lead"], reason="Nincs ilyen.").state == "declined"
    assert requests.decline(asked, by=people["administrator"], reason="Nincs ilyen.").state == "declined"


def test_declined_with_a_reason_that_is_told(people, house):
    asked = make.account_request(house)
    with pytest.raises(ValidationError):
        requests.decline(asked, by=people["coordinator"], reason="  ")
    requests.decline(asked, by=people["coordinator"], reason="Már van képviselőjük.")
    requests.decline(asked, by=people["coordinator"], reason="Már van képviselőjük.")
    mail = Mail.objects.get()
    assert (mail.kind, mail.to) == ("account_request_declined", asked.email)
    assert "Már van képviselőjük." in requests.declined_text(mail).body
    with pytest.raises(Refused):
        requests.accept(asked, by=people["coordinator"], subject=house)
    assert User.objects.filter(email=asked.email).count() == 0


def test_a_body_that_closed_or_went_meanwhile(people, client_of, house):
    asked = make.account_request(house)
    house.status = house.Status.CLOSED
    house.save()
    client = client_of(people["coordinator"])
    answer = client.post(f"/account-requests/{asked.pk}/accept/", {"subject": house.name})
    assert (answer.status_code, "megszűnt" in answer.text, Invitation.objects.count()) == (200, True, 0)
    other = make.institution(house.settlement, name="Gönci Faluház")
    assert client.post(f"/account-requests/{asked.pk}/accept/", {"subject": other.name}).status_code == 302
    assert Invitation.objects.get().institution == other


def test_nobody_accepts_their_own(people, client_of, house):
    asked = make.account_request(house, email=people["coordinator"].email)
    answer = client_of(people["coordinator"]).post(f"/account-requests/{asked.pk}/accept/", {"subject": house.name})
    assert (answer.status_code, "Saját magát nem hívhatja meg" in answer.text) == (200, True)
    assert (Invitation.objects.count(), AccountRequest.objects.get().state) == (0, "confirmed")


def test_until_it_is_accepted_they_read_what_everybody_reads(client_of, house):
    asked = make.account_request(house)
    client = client_of(None)
    client.post(path_of(asked))
    assert (User.objects.filter(email=asked.email).exists(), client.cookies) == (False, {})
    assert client.get("/corner/").status_code == 302


def test_unconfirmed_ones_are_seen_by_nobody_and_go(people, client_of, house):
    asked = make.account_request(house, state="received", confirmed_at=None)
    assert client_of(people["coordinator"]).get(f"/account-requests/{asked.pk}/").status_code == 404
    old = make.account_request(house, state="accepted", decided_at=timezone.now())
    now = timezone.now() + datetime.timedelta(days=8)
    assert (requests.forget(now), requests.forget(now)) == (1, 0)
    assert requests.forget(now + requests.FORGOTTEN_AFTER) == 1
    old.refresh_from_db()
    assert (old.name, old.email, old.words) == ("", "", "")
