"""Every form of ours, found by the doors: sent twice it does what it does once; sent unread it writes over nothing."""

import re
import threading
import uuid

import pytest
from django.apps import apps
from django.db import connection
from django.test import Client

from events.models import Event
from institutions.models import Community, Consortium, Contact, Institution

from .. import make
from ..hidden_fields import hidden
from ..test_access import DOORS

OURS = ("institutions", "mentors", "events")
POSTS = [door for door in DOORS if door.method == "post" and not door.route.startswith("api-")]
READ = {(door.route, door.url) for door in DOORS if door.method == "get"}
PAGES = [door for door in DOORS if door.method == "get" and door.route in {one.route for one in POSTS}]
MARKS = {"uuid", "revision", "version", "stamp"}
FREE = {
    "hand-over-undo": "what it takes back is taken back once",
    "invitation-accept": "the link itself is good for one time",
    "proposal-create": "a person has one open proposal for an institution; the page sends what stood there",
    "digest-off": "a switch",
    "practice-consent": "the link is answered once",
    "practice-consent-own": "the question is answered once",
    "practice-photo-withdraw": "a code takes its picture off once",
    "practice-county": "only what waits is decided",
    "practice-name-erase": "what is erased stays erased",
    "question-link": "the person's own link; the same words twice are said once",
    "question-experts": "a choice, saved as it stands",
    "registration-attendance": "who was there was there",
    "registration-invite": "an address is invited once",
    "registration-link": "the person's own link; each step is taken once",
    "subscriber-keep": "a choice, saved as it stands",
    "subscriber-leave": "who left has left",
}
"""Pages with a form that need neither a key nor a revision, with the reason."""
REMOVED = "-part-remove"
"""What is off stays off."""


def granted(door) -> str:
    """Somebody whom the door lets in."""
    order = ("mentor", "coordinator", "editor", "lead", "administrator", "contact", "supervisor")
    return next((name for name in order if door.expected(name) == door.opens_with), order[0])


def rows() -> dict[str, int]:
    """How many rows each table of ours has."""
    return {
        model._meta.label: model.objects.count()
        for model in apps.get_models()
        if model._meta.app_label in OURS and model._meta.managed and not hasattr(model, "pgh_tracked_model")
    }


def marks_of(client, url: str) -> dict[str, str]:
    """What the page's forms carry unseen; nothing where the address is for sending alone."""
    page = client.get(url)
    return hidden(page.content.decode()) if page.status_code == 200 else {}


@pytest.mark.parametrize("door", PAGES, ids=lambda door: door.name)
def test_every_form_says_what_it_is_or_what_was_read(door, people, world, client_of):
    if door.route in FREE or door.route.endswith(REMOVED) or door.opens_with != 200:
        return
    page = client_of(people[granted(door)]).get(door.url(world)).content.decode()
    main = page[page.index('id="main"') :]
    forms = [
        one for one in re.findall(r"<form.*?</form>", main, re.S) if 'class="form' in one and 'method="post"' in one
    ]
    assert [one[:90] for one in forms if not MARKS & {name.split("-")[-1] for name in hidden(one)}] == []


@pytest.mark.parametrize("door", POSTS, ids=lambda door: door.name)
def test_a_second_click_makes_nothing_more(door, people, world, client_of):
    client, url = client_of(people[granted(door)]), door.url(world)
    key = marks_of(client, url).get("uuid")
    sent = ({"uuid": key} if key else {}) | door.data(world)
    first = client.post(url, sent)
    once = rows()
    for file in (one for one in sent.values() if hasattr(one, "seek")):
        file.seek(0)
    second = client.post(url, sent)
    assert second.status_code < 500
    assert rows() == once
    if key and first.status_code == 302:
        assert (second.status_code, second.url) == (302, first.url)


NEW = {
    "/institutions/new/": (
        Institution,
        {"name": "Ikerház", "kind": "library", "settlement": "Golop", "status": "active"},
    ),
    "/communities/new/": (
        Community,
        {"name": "Ikerkör", "settlement": "Golop", "stage": "reached", "since": "2026-01-02"},
    ),
    "/events/new/": (
        Event,
        {
            "name": "Ikernap",
            "kind": "exchange",
            "starts_on": "2026-05-08",
            "ends_on": "2026-05-08",
            "precision": "day",
            "end_precision": "day",
            "language": "hu",
            "country": "HU",
            "time_zone": "Europe/Budapest",
            "mode": "onsite",
        },
    ),
    "/consortia/new/": (
        Consortium,
        {
            "name": "Ikerprojekt",
            "project_id": "TOP-5.3.1-16-BO1-2017-00019",
            "members-TOTAL_FORMS": 0,
            "members-INITIAL_FORMS": 0,
        },
    ),
    "contacts/new/": (Contact, {"name": "Iker Ilona", "phone": "+36 1 234 5678"}),
}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("address", NEW)
def test_pressed_in_the_same_moment(address):
    who, place = make.person("mentor", make.HOME), make.settlement("Golop")
    url = f"/institutions/{make.institution(place).pk}/{address}" if address == "contacts/new/" else address
    model, data = NEW[address]
    sent = data | {"uuid": str(uuid.uuid4()), "county": make.county().pk}
    together, answers = threading.Barrier(4), []

    def send():
        client = Client(raise_request_exception=False)
        client.force_login(who)
        together.wait(timeout=20)
        answer = client.post(url, sent)
        answers.append((answer.status_code, answer.get("Location")))
        connection.close()

    threads = [threading.Thread(target=send) for _number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(answers)) == 1
    assert answers[0][0] == 302
    assert model.objects.filter(name=data["name"]).count() == 1


def test_another_content_under_the_key_asks_and_takes_a_new_one(people, client_of):
    client, place = client_of(people["mentor"]), make.settlement("Golop")
    house = make.institution(place)
    url, key = f"/institutions/{house.pk}/contacts/new/", str(uuid.uuid4())
    client.post(url, {"name": "Első Elek", "phone": "1234567", "uuid": key})
    answer = client.post(url, {"name": "Második Mari", "phone": "1234567", "uuid": key})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Második Mari" in page
    assert f'href="/institutions/{house.pk}/"' in page
    again = hidden(page)["uuid"]
    assert again != key
    assert client.post(url, {"name": "Második Mari", "phone": "1234567", "uuid": again}).status_code == 302
    assert sorted(house.contacts.values_list("name", flat=True)) == ["Első Elek", "Második Mari"]


def test_another_persons_key_is_no_business_of_ours(people, client_of):
    house, key = make.institution(make.settlement("Golop")), str(uuid.uuid4())
    url, sent = f"/institutions/{house.pk}/contacts/new/", {"name": "Kis Kata", "phone": "1234567", "uuid": key}
    assert client_of(people["coordinator"]).post(url, sent).status_code == 302
    answer = client_of(people["mentor"]).post(url, sent)
    assert answer.status_code == 409
    assert answer.context["made_before"] is None


def test_what_was_deleted_since_does_not_come_back(people, client_of):
    client, house = client_of(people["mentor"]), make.institution(make.settlement("Golop"))
    url = f"/institutions/{house.pk}/contacts/new/"
    sent = {"name": "Kis Kata", "phone": "1234567", "uuid": str(uuid.uuid4())}
    client.post(url, sent)
    client.post(f"/contacts/{house.contacts.get().pk}/erase/")
    answer = client.post(url, sent)
    assert (answer.status_code, list(answer.context["form"].errors)) == (200, ["__all__"])
    assert house.contacts.count() == 0


def test_in_the_api(people, client_of):
    client, place = client_of(people["mentor"]), make.settlement("Golop")
    sent = {"uuid": str(uuid.uuid4()), "name": "Ház", "kind": "library", "settlement": place.ksh_code}
    answers = [client.post("/api/v1/institutions/", sent, content_type="application/json") for _time in range(2)]
    assert [one.status_code for one in answers] == [201, 200]
    assert answers[0].json() == answers[1].json()
    other = client.post("/api/v1/institutions/", sent | {"name": "Más"}, content_type="application/json")
    assert (other.status_code, other.json()["present"]) == (409, answers[0].json())
    assert place.institutions.count() == 1


def test_two_events_of_one_name_in_one_moment_are_two(people, client_of):
    client = client_of(people["coordinator"])
    data = NEW["/events/new/"][1] | {"county": make.county().pk}
    answers = [client.post("/events/new/", data | {"uuid": str(uuid.uuid4())}) for _time in range(2)]
    assert [one.url for one in answers] == ["/events/ikernap-2026/desk/", "/events/ikernap-2026-2/desk/"]
