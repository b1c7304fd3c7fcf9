"""Who reads which layer of a visit, on every page and endpoint; what is said to supervision stands nowhere else."""

import uuid

import pytest
from django.db import connection

from mentors.models import SupervisionNote, User, Visit
from mentors.visits.actions import visit as visits

from ... import make
from ...world import PERSONAS

CANARIES = {
    "summary": "KANARI-CSAPAT",
    "result": "KANARI-EREDMENY",
    "community_note": "KANARI-KOZOSSEG",
    "supervision": "KANARI-SZUPERVIZIO",
}


@pytest.fixture
def visit(people, world):
    content = {
        "date": world.visit.date,
        "settlement": world.settlement,
        "method": "personal",
        "activities": ["forum"],
        "communities": [world.community],
        "institutions": [world.institution],
        "consortium": world.consortium,
    }
    logged, _ = visits.log(by=people["mentor"], uuid=uuid.uuid4(), state="submitted", **content, **CANARIES)
    return logged


def addresses(visit, world):
    """Every address at which a visit, or something that names it, might show."""
    one = visit.uuid
    return [
        "/today/",
        "/review/",
        f"/review/?at={one}",
        "/visits/",
        "/visits/new/",
        f"/visits/new/?again={one}",
        f"/visits/new/?settlement={world.settlement.pk}",
        "/visits/partners/?settlement=abaujszanto",
        f"/visits/{one}/",
        f"/visits/{one}/edit/",
        f"/visits/{one}/history/",
        "/supervision/",
        f"/supervision/{one}/",
        "/api/v1/visits/",
        f"/api/v1/visits/{one}/",
        f"/institutions/{world.institution.pk}/",
        f"/communities/{world.community.pk}/",
        f"/consortia/{world.consortium.pk}/",
        f"/settlements/{world.settlement.pk}/",
        "/dashboard/",
        "/dashboard/05/",
    ]


def read_by(user, visit, world, client_of) -> set[str]:
    """The layers that a person meets, wherever they look."""
    client, found = client_of(user), set()
    for address in addresses(visit, world):
        text = client.get(address, follow=True).content.decode()
        found |= {name for name, canary in CANARIES.items() if canary in text}
    return found


TEAM = {"summary", "result", "community_note"}
READS = {
    "contact": {"community_note"},
    "mentor": TEAM | {"supervision"},
    "coordinator": TEAM,
    "supervisor": {"supervision"},
    "lead": TEAM,
}


@pytest.mark.parametrize("persona", PERSONAS)
def test_each_reads_their_layers_and_no_more(persona, people, world, visit, client_of):
    assert read_by(people[persona], visit, world, client_of) == READS.get(persona, set())


def test_a_colleague_reads_the_team_layer(people, world, visit, client_of):
    assert read_by(make.person("mentor", make.HOME), visit, world, client_of) == TEAM


def test_a_draft_is_its_authors_alone(people, world, visit, client_of):
    Visit.objects.filter(pk=visit.pk).update(state="draft")
    found = {persona: read_by(people[persona], visit, world, client_of) for persona in PERSONAS}
    everything = {"mentor": TEAM | {"supervision"}}
    assert found == {persona: everything.get(persona, set()) for persona in PERSONAS}


def test_a_contact_of_another_community_reads_nothing(people, world, visit, client_of):
    stranger = make.person()
    make.speaks_for(stranger, community=make.community(world.settlement))
    make.speaks_for(stranger, institution=world.institution)
    assert read_by(stranger, visit, world, client_of) == set()


def test_the_supervision_layer_stands_in_its_own_table_only(people, world, visit, client_of):
    """Not in the trail, nor in a session, nor anywhere else in the database, after edits and decisions too."""
    client_of(people["mentor"]).post(f"/visits/{visit.uuid}/withdraw/")
    visits.update(visit, by=people["mentor"], revision=1, supervision="KANARI-SZUPERVIZIO, bővebben")
    visits.submit(visit, by=people["mentor"])
    with connection.cursor() as cursor:
        cursor.execute("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
        tables = [name for (name,) in cursor.fetchall()]
        holding = set()
        for table in tables:
            name = connection.ops.quote_name(table)
            cursor.execute(f"SELECT 1 FROM {name} AS t WHERE t::text LIKE '%KANARI-SZUPERVIZIO%' LIMIT 1")  # noqa: S608
            if cursor.fetchone():
                holding.add(table)
    assert holding == {"mentors_supervisionnote"}


def test_the_hash_of_a_visit_tells_no_guesser_what_was_said(people, world):
    """Equal words under two visits hash differently, and without the server's key nobody can try words."""
    plain = {"supervision": "igen"}
    hashes = {
        visits.log(
            by=people["mentor"],
            uuid=uuid.uuid4(),
            date=world.visit.date,
            settlement=world.settlement,
            method="personal",
            activities=["forum"],
            summary="Fórum.",
            **plain,
        )[0].content_hash
        for _ in range(2)
    }
    assert len(hashes) == 2


def test_rights_to_the_supervision_layer_end_with_role_and_assignment(people, world, visit):
    def reads(user):
        return SupervisionNote.objects.visible_to(User.objects.get(pk=user.pk)).filter(visit=visit).exists()

    supervisor, mentor = people["supervisor"], people["mentor"]
    assert (reads(supervisor), reads(mentor), reads(make.person("supervisor"))) == (True, True, False)
    supervisor.appointments.update(valid_until="2026-01-01")
    mentor.appointments.update(valid_until="2026-01-01")
    assert (reads(supervisor), reads(mentor)) == (False, False)


def test_a_mentor_who_moved_counties_leaves_the_visits_behind(people, world, visit, client_of):
    mentor = people["mentor"]
    mentor.appointments.update(valid_until="2026-11-01")
    make.appoint(mentor, "mentor", make.ELSEWHERE)
    assert read_by(mentor, visit, world, client_of) == set()
    assert Visit.objects.get(pk=visit.pk).mentor == mentor
    for step in ("submit", "withdraw", "delete"):
        assert client_of(mentor).post(f"/visits/{visit.uuid}/{step}/").status_code == 404


@pytest.mark.parametrize("persona", ["contact", "mentor", "coordinator", "lead"])
def test_a_visit_opens_with_few_queries(persona, people, world, visit, client_of, django_assert_max_num_queries):
    client = client_of(people[persona])
    client.get(f"/visits/{visit.uuid}/")
    with django_assert_max_num_queries(7):
        assert client.get(f"/visits/{visit.uuid}/").status_code == 200
