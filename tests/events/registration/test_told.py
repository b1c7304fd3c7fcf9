"""What others learn of who comes: nothing that is not theirs to know."""

import datetime

import pytest
from django.core import mail as sent

from events.registration.actions import organising
from events.registration.letters import path_of
from events.registration.queries.figures import figures_of
from institutions.models import Mail

from ... import make
from ...jobs import work
from .coming import come
from .test_registering import announced

pytestmark = pytest.mark.django_db
ROOM = "https://talalkozo.example.org/szoba"


def test_the_way_in_is_for_who_comes_online_and_has_a_seat(client_of, editor):
    event = announced(mode="hybrid", start_time=datetime.time(10))
    organising.set_up(event, by=editor, revision=1, joining_link=ROOM)
    event = type(event).objects.get(pk=event.pk)
    visitor = client_of(None)
    shown = {
        (form, one): ROOM in visitor.get(path_of(make.registration(event, one, form=form))).text
        for form in ("onsite", "online")
        for one in ("received", "confirmed", "offered", "waiting", "cancelled", "attended")
    }
    assert {key for key, is_shown in shown.items() if is_shown} == {("online", "confirmed"), ("online", "attended")}
    public = ["", "calendar.ics", "register/", "registered/"]
    for address in [f"/events/{event.slug}/{way}" for way in public] + [f"/api/v1/events/{event.slug}/"]:
        assert ROOM not in visitor.get(address).content.decode()
    Mail.objects.all().delete()
    for one in ("waiting", "offered", "confirmed"):
        for kind in ("again", "changed", "message", "waiting", "offer", "reminder", "confirmed"):
            registration = make.registration(event, one, form="onsite" if kind == "confirmed" else "online")
            if one != "confirmed" or kind == "confirmed":
                told_of(registration, f"registration_{kind}")
    work()
    assert not any(ROOM in whole(one) for one in sent.outbox)


def told_of(one, kind):
    Mail.objects.create(kind=kind, to=one.email, cause=f"{kind}{one.pk}", about=one.pk, language="hu")


def whole(message) -> str:
    parts = [message.body, *(text for text, _type in message.alternatives)]
    return "".join(parts + [str(one[1]) for one in message.attachments])


def test_figures_of_few_people_are_not_told():
    event = announced(capacity=1)
    for _ in range(6):
        come(event, organisation="Faluház", settlement=make.settlement())
    told = figures_of(event).public()
    assert (told["registered"], told["attended"]) == (6, None)
    assert [told[name] for name in ("institutions", "settlements", "counties")] == [None, None, None]
