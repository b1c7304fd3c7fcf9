"""„Megterhelő”: whoever is neither the author nor their supervisor gets the same answers with the mark and without."""

import pytest

from mentors.models import VisitBurden

from ... import canary
from ...test_access import DOORS
from ...test_hidden_facts import NOT_COMPARED, words

pytestmark = pytest.mark.django_db
TELLING = ("visit", "supervision", "today", "review", "dashboard", "relation", "history", "-detail", "mail", "search")
"""Where anything about a visit is told at all."""
MOVING = {"visit-offline", "study-visit-create", "enrolment-detail"}
"""They say what time it is, have a stamp of their own, or lead on by a link signed anew."""


def answers(client_of, world, readers):
    """What each reader is answered at every address that tells of visits."""
    found = {}
    for name, who in readers.items():
        client = client_of(who)
        for door in DOORS:
            if (
                door.method == "get"
                and door.route not in NOT_COMPARED | MOVING
                and any(w in door.route for w in TELLING)
            ):
                found[name, door.route, door.url(world)] = words(client.get(door.url(world)))
    return found


def test_nobody_else_learns_of_it(people, world, client_of):
    names = ("mentor", "supervisor", "coordinator", "lead", "contact")
    readers = {name: people[name] for name in names} | {"colleague": world.hidden_card.user}
    before = answers(client_of, world, readers)
    VisitBurden.objects.create(visit=world.visit)
    after = answers(client_of, world, readers)
    assert {key[:2] for key in after if after[key] != before[key]} == {
        ("mentor", "visit-detail"),
        ("mentor", "supervision-list"),
        ("supervisor", "supervision-list"),
    }


def test_it_changes_neither_hash_nor_trail(people, world, client_of):
    visit = world.visit
    before = (visit.content_hash, visit.revision)
    trail = canary.tables_that_hold(str(visit.uuid))
    client_of(people["mentor"]).post(f"/visits/{visit.uuid}/burden/", {"heavy": "yes"})
    visit.refresh_from_db()
    assert VisitBurden.objects.filter(visit=visit).exists()
    assert (visit.content_hash, visit.revision) == before
    assert canary.tables_that_hold(str(visit.uuid)) == trail
