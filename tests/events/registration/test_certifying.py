"""Certificates of attendance: for whoever was there, after the event; by link; put right, taken back, forgotten."""

import datetime
import uuid

import pytest
from django.utils import timezone

from events.models import Registration, RegistrationSetup
from events.registration.actions import arriving, certifying, forgetting
from events.registration.actions import registration as registrations
from events.registration.letters import token_of
from institutions.base.exceptions import NotGranted, Refused
from institutions.models import Certificate

from ... import make
from ...canary import tables_that_hold

pytestmark = pytest.mark.django_db
YEAR = datetime.timedelta(days=366)


def happened(days=3, **fields):
    day = timezone.localdate() - datetime.timedelta(days=days)
    return make.event(state="published", registration=True, starts_on=day, ends_on=day, **fields)


@pytest.fixture
def event():
    return happened()


@pytest.fixture
def anna(event):
    return make.registration(event, "attended", name="Kovács Anna")


def link(one):
    return f"/registrations/{token_of(one)}/"


def test_by_the_link_only_when_pressed(client, event, anna):
    RegistrationSetup.objects.create(event=event, certified_hours=6)
    page = client.get(link(anna)).text
    assert ("Kérem az igazolást" in page, Certificate.objects.count()) == (True, 0)
    for _ in range(2):
        assert client.post(link(anna), {"do": "certificate"}).status_code == 302
    made = Certificate.objects.get()
    assert (made.name, made.about, made.issued_by) == ("Kovács Anna", anna.pk, None)
    assert made.facts["Óraszám"] == "6 óra"
    assert set(made.facts) >= {"Esemény", "Mikor", "Részvétel"}
    assert made.get_absolute_url() in client.get(link(anna)).text
    assert client.get(f"{made.get_absolute_url()}pdf/").content[:5] == b"%PDF-"


def test_in_the_persons_language(event):
    anna = make.registration(event, "attended", language="en")
    made = certifying.certify(anna)
    assert (made.language, set(made.facts) & {"Event", "Esemény"}) == ("en", {"Event"})


@pytest.mark.parametrize("state", ["confirmed", "waiting", "cancelled", "received", "offered"])
def test_who_was_not_there_has_none(client, event, state):
    one = make.registration(event, state)
    with pytest.raises(Refused):
        certifying.certify(one)
    client.post(link(one), {"do": "certificate"})
    assert Certificate.objects.count() == 0


def test_who_came_without_a_seat_has_one(event):
    one = make.registration(event, "waiting")
    make.arrival(event, one)
    assert certifying.certify(one).is_valid


def test_not_before_the_event_is_over():
    day = timezone.localdate() + datetime.timedelta(days=1)
    one = make.registration(make.event(state="published", registration=True, starts_on=day, ends_on=day), "attended")
    with pytest.raises(Refused):
        certifying.certify(one)


def test_for_everybody_who_was_there(people, client_of, event, anna):
    for state in ("attended", "confirmed", "cancelled"):
        make.registration(event, state)
    path = f"/events/{event.slug}/registrations/certify/"
    assert client_of(people["lead"]).get(path).status_code == 405
    for _ in range(2):
        assert client_of(people["lead"]).post(path).status_code == 302
    assert Certificate.objects.count() == 2
    assert client_of(people["contact"]).post(path).status_code == 404
    with pytest.raises(NotGranted):
        certifying.certify(anna, by=people["contact"])


def test_a_name_put_right_renews_it(people, client_of, client, event, anna):
    old = certifying.certify(anna)
    path = f"/events/{event.slug}/registrations/{anna.uuid}/name/"
    sent = {"name": "Kováts Anna", "revision": anna.revision}
    assert client_of(people["editor"]).post(path, sent).status_code == 302
    new = certifying.certificate_of(anna)
    assert (new.name, new.facts, new.pk == old.pk) == ("Kováts Anna", old.facts, False)
    assert "nem érvényes" in client.get(old.get_absolute_url()).text
    assert client_of(people["expert"]).post(path, sent).status_code == 404
    assert client_of(people["editor"]).post(path, sent | {"name": ""}).status_code == 200
    stale = client_of(people["editor"]).post(path, {"name": "Harmadik Név", "revision": anna.revision})
    assert ("módosította" in stale.text, Registration.objects.get().name) == (True, "Kováts Anna")


@pytest.mark.parametrize("way", ["list", "door"])
def test_who_was_not_there_after_all_has_it_taken_back(people, event, way):
    one, by = make.registration(event, "confirmed"), people["editor"]
    arrival, _ = arriving.check_in(event, by=by, uuid=uuid.uuid4(), registration=one)
    made = certifying.certify(one)
    if way == "list":
        registrations.attend(one, by=by, is_there=False)
    else:
        arriving.undo(arrival, by=by)
    made.refresh_from_db()
    assert (made.is_valid, made.reason) == (False, "A részvétel nem volt igazolható.")


def test_whoever_asks_to_be_forgotten_leaves_no_certificate(event):
    anna = make.registration(event, "attended", name="Kanári Kata")
    certifying.rename(anna, by=make.person("editor"), name="Kanári Katalin", revision=1)
    certifying.certify(anna)
    forgetting.forget(anna)
    assert tables_that_hold("Kanári") == set()


def test_a_certificate_is_kept_beyond_the_year():
    event = happened(days=400)
    kept, gone = (make.registration(event, "attended") for _ in range(2))
    certifying.certify(kept)
    forgetting.forget_people()
    assert [bool(Registration.objects.get(pk=one.pk).name) for one in (kept, gone)] == [True, False]
