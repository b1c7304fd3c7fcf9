"""„Megterhelő”: whoever is neither the author nor their supervisor gets the same answers with the mark and without."""

import pytest

from mentors.models import VisitBurden

from ... import canary
from ...test_access import DOORS
from ...test_hidden_facts import NOT_COMPARED, words
from ...world import PERSONAS

pytestmark = pytest.mark.django_db
MAY_SEE = {"mentor": {"visit-detail", "visit-photo-add", "supervision-list"}, "supervisor": {"supervision-list"}}


def answers(client_of, people, world):
    found = {}
    for name in PERSONAS:
        client = client_of(people[name])
        for door in DOORS:
            if door.method == "get" and door.route not in NOT_COMPARED:
                found[name, door.route, door.name] = words(client.get(door.url(world)))
    return found


def test_nobody_else_learns_of_it(people, world, client_of):
    before = answers(client_of, people, world)
    VisitBurden.objects.create(visit=world.visit)
    after = answers(client_of, people, world)
    differing = {}
    for (name, route, _door), answer in after.items():
        if answer != before[name, route, _door]:
            differing.setdefault(name, set()).add(route)
    assert differing == {"mentor": {"visit-detail", "supervision-list"}, "supervisor": {"supervision-list"}}


def test_it_changes_neither_hash_nor_trail(people, world, client_of):
    visit = world.visit
    before = (visit.content_hash, visit.revision)
    trail = canary.tables_that_hold(str(visit.uuid))
    client_of(people["mentor"]).post(f"/visits/{visit.uuid}/burden/", {"heavy": "yes"})
    visit.refresh_from_db()
    assert VisitBurden.objects.filter(visit=visit).exists()
    assert (visit.content_hash, visit.revision) == before
    assert canary.tables_that_hold(str(visit.uuid)) == trail
