"""The same UUID with other content: both are kept, the author alone decides, and no list or figure learns of it."""

import threading
import uuid

import pytest
from django.db import connection
from django.test import Client

from mentors.models import SupervisionNote, Visit, VisitConflict, VisitMonth
from mentors.people.models.period import today
from mentors.visits.actions import visit as visits

from ... import make

CANARY = "KANARI-SZUPERVIZIO"


def filled(**changes):
    return {
        "uuid": str(uuid.uuid4()),
        "settlement": "abaujszanto",
        "date": "2026-11-02",
        "method": "personal",
        "activities": ["interview"],
        "summary": "Interjút készítettünk.",
        "state": "submitted",
    } | changes


def as_json(client, sent, url="/visits/new/"):
    return client.post(url, sent, headers={"accept": "application/json"})


@pytest.fixture
def mentor(people, world, client_of):
    return client_of(people["mentor"])


def test_other_content_is_kept_once_and_says_where_to_decide(mentor):
    sent = filled(state="draft")
    as_json(mentor, sent)
    other = sent | {"summary": "Más.", "supervision": CANARY}
    first, again = as_json(mentor, other), as_json(mentor, other)
    assert [answer.status_code for answer in (first, again)] == [409, 409]
    assert (first.json()["code"], first.json()["url"]) == ("conflict", f"/visits/{sent['uuid']}/conflicts/")
    kept = VisitConflict.objects.get(visit__uuid=sent["uuid"])
    assert (kept.content["summary"], kept.supervision) == ("Más.", CANARY)
    assert CANARY not in str(kept.content)
    assert Visit.objects.get(uuid=sent["uuid"]).summary == "Interjút készítettünk."


def test_the_page_shows_both_to_the_author_alone(mentor, people, world, client_of):
    url = f"/visits/{world.disputed.uuid}/conflicts/"
    page = mentor.get(url).content.decode()
    assert "Máshogy emlékszem." in page
    assert world.disputed.conflicts.get().supervision in page
    for persona in ("coordinator", "supervisor", "lead", "mentor_elsewhere", "contact"):
        assert client_of(people[persona]).get(url).status_code == 404


def test_an_ended_appointment_ends_it(people, world, client_of):
    """Still a mentor, but elsewhere: what they once wrote here does not come back by its UUID."""
    gone = people["mentor"]
    make.appoint(gone, "mentor", make.ELSEWHERE)
    client, old = client_of(gone), world.disputed
    gone.appointments.filter(county=old.county).update(valid_until=today())
    told = client.post("/visits/new/", filled(uuid=str(old.uuid), settlement=make.settlement(code=make.ELSEWHERE).name))
    again = client.get(f"/visits/new/?again={old.uuid}")
    for page in (told, again):
        assert page.status_code == 200
        assert old.summary not in page.content.decode()
        assert old.settlement.name not in page.content.decode()
    assert old.conflicts.count() == 1


@pytest.mark.parametrize(
    ("choice", "summary", "note", "revision"),
    [
        ({"all": "kept"}, "Beszélgettünk a faluház jövőjéről.", False, 1),
        ({"all": "sent"}, "Máshogy emlékszem.", True, 2),
        ({"choice_summary": "sent", "choice_supervision": "kept"}, "Máshogy emlékszem.", False, 2),
        ({"choice_summary": "kept", "choice_supervision": "sent"}, "Beszélgettünk a faluház jövőjéről.", True, 2),
    ],
)
def test_one_the_other_or_field_by_field(mentor, world, choice, summary, note, revision):
    conflict = world.disputed.conflicts.get()
    url = f"/visits/{world.disputed.uuid}/conflicts/"
    answer = mentor.post(url, {"conflict": conflict.pk, "revision": 1} | choice)
    assert answer.status_code == 302
    visit = Visit.objects.get(pk=world.disputed.pk)
    assert (visit.summary, visit.revision) == (summary, revision)
    notes = list(SupervisionNote.objects.filter(visit=visit).values_list("text", flat=True))
    assert notes == ([conflict.supervision] if note else [])
    assert not visit.conflicts.waiting().exists()
    assert mentor.get(url)["Location"] == f"/visits/{visit.uuid}/"


def test_without_a_choice_for_each_field_nothing_is_decided(mentor, world):
    conflict, url = world.disputed.conflicts.get(), f"/visits/{world.disputed.uuid}/conflicts/"
    for choice in ({}, {"choice_summary": "sent"}, {"choice_summary": "sent", "choice_supervision": "x"}, {"all": "x"}):
        mentor.post(url, {"conflict": conflict.pk, "revision": 1} | choice)
    assert Visit.objects.get(pk=world.disputed.pk).revision == 1
    assert world.disputed.conflicts.waiting().count() == 1


def test_what_was_submitted_stays_submitted_and_what_was_accepted_stays(mentor, people):
    sent = filled()
    as_json(mentor, sent)
    as_json(mentor, sent | {"summary": "Más."})
    visit = Visit.objects.get(uuid=sent["uuid"])
    conflict, url = visit.conflicts.get(), f"/visits/{visit.uuid}/conflicts/"
    mentor.post(url, {"conflict": conflict.pk, "revision": 1, "all": "sent"})
    visit.refresh_from_db()
    assert (visit.state, visit.summary) == ("submitted", "Más.")
    as_json(mentor, sent | {"summary": "Harmadik."})
    visits.accept(visit, by=people["coordinator"])
    mentor.post(url, {"conflict": visit.conflicts.waiting().get().pk, "revision": 2, "all": "sent"})
    visit.refresh_from_db()
    assert (visit.state, visit.summary, visit.conflicts.waiting().count()) == ("accepted", "Más.", 1)


def test_a_page_that_is_out_of_date_decides_nothing(mentor, people, world):
    visits.update(world.disputed, by=people["mentor"], revision=1, summary="Közben átírtam.")
    conflict = world.disputed.conflicts.get()
    url = f"/visits/{world.disputed.uuid}/conflicts/"
    mentor.post(url, {"conflict": conflict.pk, "revision": 1, "all": "sent"})
    assert Visit.objects.get(pk=world.disputed.pk).summary == "Közben átírtam."
    assert world.disputed.conflicts.waiting().count() == 1
    for nasty in ({}, {"conflict": "x"}, {"conflict": "9" * 30}, {"conflict": conflict.pk, "revision": "\x00"}):
        assert mentor.post(url, nasty).status_code == 302


def test_what_was_decided_is_a_replay_when_it_comes_again(mentor, world):
    sent = filled(state="draft")
    as_json(mentor, sent)
    other = sent | {"summary": "Más."}
    as_json(mentor, other)
    conflict = VisitConflict.objects.get(visit__uuid=sent["uuid"])
    mentor.post(f"/visits/{sent['uuid']}/conflicts/", {"conflict": conflict.pk, "revision": 1, "all": "kept"})
    answer = as_json(mentor, other)
    assert (answer.status_code, answer.json()["uuid"]) == (200, sent["uuid"])


def test_written_together_by_hand(mentor, world):
    conflict = world.disputed.conflicts.get()
    sent = filled(uuid=str(world.disputed.uuid), revision=1, conflict=conflict.pk, summary="Mindkettőből.")
    assert mentor.post(f"/visits/{world.disputed.uuid}/edit/", sent).status_code == 302
    assert Visit.objects.get(pk=world.disputed.pk).summary == "Mindkettőből."
    assert not world.disputed.conflicts.waiting().exists()


def test_a_conflict_is_in_no_list_no_trail_and_no_figure(people, world, client_of, mentor):
    before = list(VisitMonth.objects.values_list("visits", flat=True))
    sent = filled()
    as_json(mentor, sent)
    as_json(mentor, sent | {"summary": "ELTÉRŐ SZÖVEG", "supervision": CANARY, "participants": 500})
    after = list(VisitMonth.objects.values_list("visits", "participants"))
    assert sum(visits for visits, _people in after) == sum(before) + 1
    assert all((people_ or 0) < 500 for _visits, people_ in after)
    pages = [f"/visits/{sent['uuid']}/", f"/visits/{sent['uuid']}/history/", "/visits/", "/api/v1/visits/", "/today/"]
    for persona in ("mentor", "coordinator", "lead"):
        for page in pages:
            text = client_of(people[persona]).get(page).content.decode()
            assert "ELTÉRŐ SZÖVEG" not in text, (persona, page)
            assert CANARY not in text, (persona, page)
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM mentors_visitevent WHERE mentors_visitevent::text LIKE '%%ELTÉRŐ%%'")
        assert cursor.fetchone() == (0,)


def at_once(mentor, posts) -> list[int]:
    """The statuses of posts that are sent in the same moment, each on a connection of its own."""
    client = Client(raise_request_exception=False)
    client.force_login(mentor)
    cookies, statuses, together = client.cookies, [], threading.Barrier(len(posts))

    def send(sent):
        one = Client(raise_request_exception=False)
        one.cookies = cookies
        together.wait()
        statuses.append(as_json(one, sent).status_code)
        connection.close()

    threads = [threading.Thread(target=send, args=[sent]) for sent in posts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(statuses)


@pytest.mark.django_db(transaction=True)
def test_fifty_at_once_with_the_same_content(people, world):
    sent = filled()
    assert at_once(people["mentor"], [sent] * 50) == [200] * 49 + [201]
    assert Visit.objects.filter(uuid=sent["uuid"]).count() == 1
    assert not VisitConflict.objects.filter(visit__uuid=sent["uuid"]).exists()


@pytest.mark.django_db(transaction=True)
def test_fifty_at_once_with_different_content(people, world):
    sent = filled()
    statuses = at_once(people["mentor"], [sent | {"summary": f"{number}. szöveg"} for number in range(50)])
    assert statuses == [201] + [409] * 49
    visit = Visit.objects.get(uuid=sent["uuid"])
    texts = {visit.summary} | {one.content["summary"] for one in visit.conflicts.all()}
    assert texts == {f"{number}. szöveg" for number in range(50)}
    listed = Client()
    listed.force_login(people["mentor"])
    rows = listed.get("/api/v1/visits/").json()["results"]
    assert [row["uuid"] for row in rows].count(sent["uuid"]) == 1
    assert sum(VisitMonth.objects.filter(month=visit.date.replace(day=1)).values_list("visits", flat=True)) == 1
