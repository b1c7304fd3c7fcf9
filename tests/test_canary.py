"""The canary of the supervision layer: written through every way in, heard nowhere but where it belongs.

`tests/test_access.py` listens at every door for what the world's visits hold; here it comes in by form, API, edit,
conflict and queue, and is looked for at every address that shows a visit, in mails, jobs, letters and every table.
"""

import uuid

import pytest
from django.core import mail
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from mentors.digest.actions import digest
from mentors.models import HandOverLetter, SupervisionNote, User, Visit, VisitConflict
from mentors.people.models.period import today
from mentors.visits.actions import visit as visits
from portal.pages.digest_mail import text_for

from . import canary, make
from .jobs import work
from .test_access import DOORS
from .world import CANARY, PERSONAS

MEANT_FOR_IT = {"mentors_supervisionnote", "mentors_supervisionrecord", "mentors_visitconflict"}
"""The only tables that hold it."""


def typed(world, **more):
    return {
        "uuid": str(uuid.uuid4()),
        "date": today().isoformat(),
        "settlement": world.settlement.name,
        "method": "personal",
        "activities": ["forum"],
        "communities": [world.community.pk],
        "institutions": [world.institution.pk],
        "summary": "Fórum volt.",
        "supervision": CANARY,
        "state": "submitted",
    } | more


def by_form(client, world):
    sent = typed(world)
    assert client.post("/visits/new/", sent).status_code == 302
    return sent["uuid"]


def by_api(client, world):
    sent = typed(world, settlement=world.settlement.pk)
    assert client.post("/api/v1/visits/", sent, content_type="application/json").status_code == 201
    return sent["uuid"]


def by_edit(client, world):
    draft = make.visit(world.people["mentor"], world.settlement, [world.community], state="draft")
    sent = typed(world, uuid=str(draft.uuid), revision=1)
    assert client.post(f"/visits/{draft.uuid}/edit/", sent).status_code == 302
    return sent["uuid"]


def by_api_edit(client, world):
    draft = make.visit(world.people["mentor"], world.settlement, [world.community], state="draft")
    change = {"revision": 1, "supervision": CANARY}
    answer = client.patch(f"/api/v1/visits/{draft.uuid}/", change, content_type="application/json")
    assert answer.status_code == 200
    assert not canary.is_heard(answer)
    return str(draft.uuid)


def by_conflict(client, world):
    first = typed(world, supervision="", state="draft")
    assert client.post("/visits/new/", first).status_code == 302
    answer = client.post("/visits/new/", first | {"supervision": CANARY, "summary": "Máshogy volt."})
    assert answer.status_code == 409
    return first["uuid"]


def by_queue(client, world):
    sent = typed(world)
    answer = client.post("/visits/new/", sent, headers={"accept": "application/json"})
    assert (answer.status_code, answer.headers["Content-Type"]) == (201, "application/json")
    assert not canary.is_heard(answer)
    return sent["uuid"]


WAYS = [by_form, by_api, by_edit, by_api_edit, by_conflict, by_queue]


@pytest.fixture
def planted(people, world, client_of):
    """A visit for each way in, with the canary in it; the world's own visits hold nothing of it."""
    SupervisionNote.objects.all().delete()
    VisitConflict.objects.all().delete()
    client = client_of(people["mentor"])
    return {way.__name__: Visit.objects.get(uuid=way(client, world)) for way in WAYS}


def addresses(world, planted):
    """Every address that names one of the world's visits, for a planted one instead."""
    own = [world.visit, world.draft, world.accepted, world.disputed]
    for door in DOORS:
        address = door.url(world)
        for visit in own:
            if door.method == "get" and str(visit.uuid) in address:
                yield door.route, address.replace(str(visit.uuid), str(planted.uuid))


def test_heard_by_nobody_else(planted, people, world, client_of):
    listeners = {name: people[name] for name in PERSONAS}
    listeners |= {"colleague": world.hidden_card.user, "other supervisor": world.other_supervisor}
    known = {way: set(addresses(world, visit)) for way, visit in planted.items()}
    known["lists"] = set(lists(world))
    heard = {}
    for name, who in listeners.items():
        client = client_of(who)
        for way, places in known.items():
            found = {route for route, address in places if canary.is_heard(client.get(address))}
            if found:
                heard[name, way] = found
    of_author = {"visit-detail", "visit-edit", "supervision-detail"}
    submitted = ("by_form", "by_api", "by_edit", "by_queue")
    assert heard == {
        ("mentor", "lists"): {"supervision-list"},
        ("supervisor", "lists"): {"supervision-list"},
        **{("mentor", way): of_author - {"visit-edit"} for way in submitted},
        **{("supervisor", way): {"supervision-detail"} for way in submitted},
        ("mentor", "by_api_edit"): of_author,
        ("mentor", "by_conflict"): {"visit-conflicts"},
    }


def lists(world):
    """Lists, searches and feeds, asked for a word of the canary that the sought one does not hold."""
    word = CANARY.split()[-1]
    for door in DOORS:
        address = door.url(world)
        if door.method == "get" and door.route.endswith(("-list", "-feed", "search", "review", "today", "options")):
            yield door.route, address
            yield door.route, f"{address.partition('?')[0]}?q={word}"


def test_it_stands_in_no_other_table(planted, people, world, client_of):
    """Neither in the trail nor in jobs, sessions, letters or the cache: every row of every table is looked at."""
    make.hand_over(people["coordinator"], people["mentor"], world.hidden_card.user, world.assignment)
    digest.plan(today())
    for who in (people["supervisor"], people["mentor"]):
        client_of(who).get("/supervision/")
    assert canary.tables_that_hold(CANARY.split()[0]) == MEANT_FOR_IT
    assert [one for one in VisitConflict.objects.values_list("content", flat=True) if "kanari" in str(one)] == []


def test_no_mail_says_it(planted, people, world, client_of):
    """A mail for everybody with everything in it that digests know, and whatever else was sent on the way."""
    for visit in planted.values():
        visits.return_(visits.submit(visit, by=people["mentor"]), by=people["coordinator"], note="Mikor?")
    Visit.objects.filter(pk=world.visit.pk).update(submitted_at=timezone.now() - timezone.timedelta(days=9))
    work()
    said = [f"{one.subject} {one.body} {one.alternatives}" for one in mail.outbox]
    for who in User.objects.all():
        made = text_for(who, today())
        if made:
            said.append(f"{made}")
    assert len(said) >= 2
    assert [text for text in said if CANARY.split()[0] in text] == []
    assert [one for one in DBTaskResult.objects.values_list("args_kwargs", flat=True) if "kanari" in str(one)] == []


def test_no_letter_says_it(planted, people, world):
    made = make.hand_over(
        people["coordinator"],
        people["mentor"],
        world.hidden_card.user,
        make.assignment(people["mentor"], community=world.community, valid_from=today()),
    )
    letter = HandOverLetter.objects.get(hand_over=made, community=world.community)
    assert letter.story
    assert "kanari" not in str(vars(letter))
