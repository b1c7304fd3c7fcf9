"""The history of a visit: who did what when, in words; drafts are their author's."""

import datetime

from knox.models import AuthToken
from rest_framework.test import APIClient

from mentors.models import Visit

from ... import make
from .test_visit_form import filled


def entries(client, visit):
    page = client.get(f"/visits/{visit}/history/")
    return [
        (entry.who, entry.done, entry.note, [(one.label, one.kept, one.sent) for one in entry.changes])
        for entry in page.context["entries"]
    ]


def test_every_step_is_told_in_words(people, world, client_of):
    mentor, coordinator = client_of(people["mentor"]), client_of(people["coordinator"])
    sent = filled(state="draft", summary="Első vázlat.")
    mentor.post("/visits/new/", sent)
    url = f"/visits/{sent['uuid']}/"
    mentor.post(f"{url}edit/", sent | {"revision": 1, "summary": "Kész szöveg.", "state": "submitted"})
    coordinator.post(f"{url}return/", {"note": "Hányan voltak?", "revision": 2})
    mentor.post(
        f"{url}edit/",
        sent
        | {
            "revision": 2,
            "summary": "Kész szöveg.",
            "participants": 9,
            "communities": [world.community.pk],
            "state": "submitted",
        },
    )
    coordinator.post(f"{url}accept/", {"revision": 3})
    assert Visit.objects.get(uuid=sent["uuid"]).state == "accepted"
    told = [(who, set(done), note, changes) for who, done, note, changes in entries(mentor, sent["uuid"])]
    # One transaction of the test stands for all moments: what counts is that each step is there.
    done = set().union(*(done for _who, done, _note, _changes in told))
    assert done == {"rögzítette", "beküldte", "visszaküldte", "újra beküldte", "elfogadta"}
    changes = [change for *_rest, found in told for change in found]
    assert ("Mi történt?", "Első vázlat.", "Kész szöveg.") in changes
    assert ("Résztvevők száma", "–", "9") in changes
    assert ("Közösségek", "–", "Padlás-kör") in changes


def test_a_colleague_does_not_see_what_the_draft_said(people, world, client_of):
    mentor, colleague = client_of(people["mentor"]), client_of(make.person("mentor", make.HOME))
    sent = filled(state="draft", summary="Félkész, csúnya mondat.")
    mentor.post("/visits/new/", sent)
    url = f"/visits/{sent['uuid']}/"
    mentor.post(f"{url}edit/", sent | {"revision": 1, "summary": "Kész szöveg."})
    assert colleague.get(f"{url}history/").status_code == 404
    mentor.post(f"{url}submit/")
    text = colleague.get(f"{url}history/").content.decode()
    assert "Félkész" not in text
    assert "beküldte" in text
    assert "Félkész" in mentor.get(f"{url}history/").content.decode()


def test_the_trail_knows_who_wrote_through_the_api(people, world, client_of):
    api = APIClient()
    api.credentials(HTTP_AUTHORIZATION=f"Token {AuthToken.objects.create(people['mentor'])[1]}")
    api.patch(f"/api/v1/visits/{world.draft.uuid}/", {"revision": 1, "result": "Lett egy terv."}, format="json")
    told = entries(client_of(people["mentor"]), world.draft.uuid)
    assert [(who, changes) for who, _done, _note, changes in told if changes] == [
        ("Mentor Manó", [("Eredmény", "–", "Lett egy terv.")])
    ]


def test_promises_and_ticks_are_told(people, world, client_of):
    mentor = client_of(people["mentor"])
    row = {"promise-0-text": "Elhozom az űrlapot.", "promise-0-due_on": "2026-12-01"}
    sent = filled(state="submitted", date="2026-11-02", **row)
    mentor.post("/visits/new/", sent)
    mentor.post(f"/visits/{sent['uuid']}/withdraw/")
    other = {"promise-0-text": "Elküldöm.", "revision": 1, "kept": [str(world.promise.uuid)]}
    mentor.post(f"/visits/{sent['uuid']}/edit/", sent | other)
    changes = [change for *_rest, found in entries(mentor, sent["uuid"]) for change in found]
    assert ("Vállalások", "Elhozom az űrlapot.", "–") in changes
    assert ("Vállalások", "–", "Elküldöm.") in changes
    assert ("Megvalósult vállalások", "–", world.promise.text) in changes


def test_a_visit_that_was_loaded_past_the_trail_was_logged_by_its_author(people, world, client_of):
    visit = make.visit(people["mentor"], state="submitted")
    Visit.objects.filter(pk=visit.pk).update(logged_at=visit.logged_at - datetime.timedelta(days=3))
    visit.trail.all().delete()
    client_of(people["coordinator"]).post(f"/visits/{visit.uuid}/return/", {"note": "Mikor?", "revision": 1})
    told = [(who, done, note) for who, done, note, _changes in entries(client_of(people["mentor"]), visit.uuid)]
    assert told == [
        (people["coordinator"].name, ["visszaküldte"], "Mikor?"),
        (people["mentor"].name, ["rögzítette és beküldte"], ""),
    ]
