"""Sessions with seats of their own: two at the same time are told before and after, and never refused; what changes in
one is mailed to those who have a seat there.
"""

import datetime
import time
import uuid

import pytest
from django.utils import timezone

from events.models import Registration, Session, SessionQuota, SessionSeat
from events.programme import actions as programme
from events.registration.actions import changing
from events.registration.letters import token_of
from institutions.models import Mail
from mentors.people.public_form import new_stamp

from ... import make
from .test_registering import announced, send

pytestmark = pytest.mark.django_db
AT_ONCE = "Egy időben vannak: „Kenyérsütés” és „Kosárfonás”."


@pytest.fixture
def event():
    return announced()


@pytest.fixture
def chosen(event):
    """Baking and weaving are at the same time; singing begins where baking ends, and nobody knows when drawing is."""
    found = {}
    for name, hours in (("Kenyérsütés", (10, 12)), ("Kosárfonás", (11, 13)), ("Éneklés", (12, 14)), ("Rajz", None)):
        times = dict(zip(("start_time", "end_time"), (datetime.time(hour) for hour in hours or ()), strict=False))
        session = make.session(event, name=name, day=event.starts_on, **times)
        found[name] = SessionQuota.objects.create(event=event, session=session, seats=2)
    return found


def fill(client, event, *quotas, **fields):
    fields = {"name": "Tóth Ágnes", "email": "agnes@example.org", "stamp": new_stamp(time.time() - 60)} | fields
    return client.post(f"/events/{event.slug}/register/", fields | {"workshops": [one.session.uuid for one in quotas]})


def seats():
    return sorted(Registration.objects.values_list("session_seats__quota__session__name", flat=True))


def test_two_at_the_same_time_are_asked_about_once(event, chosen, client):
    bread, baskets, song = (chosen[name] for name in ("Kenyérsütés", "Kosárfonás", "Éneklés"))
    assert 'name="despite"' in client.get(f"/events/{event.slug}/register/").text
    page = fill(client, event, bread, baskets)
    assert (page.status_code, page.context["form"].errors["workshops"], Registration.objects.count()) == (
        200,
        [AT_ONCE],
        0,
    )
    assert 'type="checkbox" name="despite"' in page.text
    assert "Kenyérsütés (10:00–12:00)" in page.text
    assert fill(client, event, bread, baskets, despite="on").status_code == 302
    assert seats() == ["Kenyérsütés", "Kosárfonás"]
    one = Registration.objects.get()
    assert AT_ONCE in client.get(f"/registrations/{token_of(one)}/").text
    # One begins where the other ends: nothing to ask.
    assert fill(client, event, bread, song, name="Másik", email="masik@example.org").status_code == 302


def test_what_clashes_with_nothing_is_asked_about_by_nobody(event, chosen, client):
    assert fill(client, event, chosen["Kenyérsütés"], chosen["Rajz"]).status_code == 302
    assert fill(client, event, name="Másik", email="masik@example.org").status_code == 302
    told = [client.get(f"/registrations/{token_of(one)}/").text for one in Registration.objects.all()]
    assert ["Egy időben" in page for page in told] == [False, False]


def test_the_endpoint_takes_them_and_tells(event, chosen, client):
    bread, baskets = (str(chosen[name].session.uuid) for name in ("Kenyérsütés", "Kosárfonás"))
    sent = {"uuid": str(uuid.uuid4()), "name": "Vendég", "email": "vendeg@example.org", "workshops": [bread, baskets]}
    answers = [send(client, event, sent) for _twice in range(2)]
    assert [one.status_code for one in answers] == [201, 200]
    told = {"uuid": sent["uuid"], "state": "received", "clashes": [[bread, baskets]]}
    assert [one.json() for one in answers] == [told, told]
    assert seats() == ["Kenyérsütés", "Kosárfonás"]
    other = sent | {"uuid": str(uuid.uuid4()), "name": "Másik", "workshops": [bread]}
    assert send(client, event, other).json() == {"uuid": other["uuid"], "state": "received"}
    assert send(client, event, other | {"workshops": [baskets]}).status_code == 409
    full = sent | {"uuid": str(uuid.uuid4()), "name": "Harmadik", "workshops": [bread]}
    assert (send(client, event, full).status_code, Registration.objects.count()) == (400, 2)


@pytest.mark.parametrize("wrong", [["x"], [str(uuid.UUID(int=1))], "x", [None], [str(uuid.uuid4())] * 101])
def test_a_session_without_seats_of_its_own_is_none_to_choose(wrong, event, chosen, client):
    sent = {"uuid": str(uuid.uuid4()), "name": "Vendég", "email": "vendeg@example.org", "workshops": wrong}
    answer = send(client, event, sent)
    assert (answer.status_code, list(answer.json()["errors"])) == (400, ["workshops"])


def test_a_change_is_mailed_to_those_whom_it_concerns(event, chosen):
    """A change of a workshop to whoever has a seat there, one of a session for all to all; each once."""
    editor, later = make.person("editor"), timezone.now() + datetime.timedelta(hours=2)
    bread = chosen["Kenyérsütés"]
    open_to_all = make.session(event, name="Köszöntő", start_time=datetime.time(9))
    baker, weaver, guest = (make.registration(event) for _three in range(3))
    for quota, one in ((bread, baker), (chosen["Kosárfonás"], weaver)):
        SessionSeat.objects.create(quota=quota, registration=one)
    programme.release(event, by=editor)
    changing.tick(later)

    def told(session, hour):
        Session.objects.filter(pk=session.pk).update(start_time=datetime.time(hour))
        programme.release(event, by=editor)
        Mail.objects.all().delete()
        for _twice in range(2):
            changing.tick(later)
        rows = Mail.objects.filter(kind="registration_changed").order_by("pk")
        return [(one.to, one.facts["lines"]) for one in rows]

    assert told(bread.session, 8) == [(baker.email, ["Program: Kenyérsütés"])]
    assert told(open_to_all, 7) == [(one.email, ["Program: Köszöntő"]) for one in (baker, weaver, guest)]
    # Several at once: each reads of their own.
    Session.objects.filter(pk=open_to_all.pk).update(start_time=datetime.time(6))
    assert told(bread.session, 9) == [
        (baker.email, ["Program: Kenyérsütés, Köszöntő"]),
        (weaver.email, ["Program: Köszöntő"]),
        (guest.email, ["Program: Köszöntő"]),
    ]
