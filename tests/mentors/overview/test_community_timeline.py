"""The line of time of a community: each reads their own layer of it, nothing is lost between its pages."""

import datetime

import pytest

from institutions.base import timeline as base
from institutions.base.keyset import encode
from institutions.models import CommunityStage
from portal.pages.timeline import timeline

from ... import make

pytestmark = pytest.mark.django_db


def day(number: int) -> datetime.date:
    return datetime.date(2026, 1, 1) + datetime.timedelta(days=number)


def entries(client, community, query=""):
    context = client.get(f"/communities/{community.pk}/{query}").context
    page = context.get("timeline")
    return None if page is None else [(one.date, one.kind, one.title, one.text) for one in page.entries]


@pytest.fixture
def full(people, world):
    """Something of each kind on days of their own, and beside it what belongs to others."""
    community, mentor = world.community, people["mentor"]
    community.host, community.consent_public = world.institution, True
    community.save()
    CommunityStage.objects.create(community=community, stage="independent", date=day(100), note="Maguk szervezik.")
    texts = {"summary": "A csapatnak írt szöveg.", "community_note": "A közösségnek írt szöveg."}
    visit = make.visit(mentor, world.settlement, [community], date=day(101), **texts)
    make.visit(mentor, world.settlement, [community], date=day(101), state="draft", summary="Piszkozat.")
    make.visit(mentor, world.settlement, [make.community(world.settlement)], date=day(101), summary="Másoké.")
    make.promise(visit, community=community, text="Hozok szórólapot.")
    make.promise(visit, text="Csak a csapatnak szól.")
    bond = make.partnership(mentor, make.institution(), community, name="Közös séta")
    bond.stages.update(date=day(99), note="Titkolt ok.")
    when = datetime.datetime(2026, 4, 20, 12, tzinfo=datetime.UTC)
    make.practice(people["editor"], world.settlement, True, institution=world.institution, published_at=when)
    make.practice(people["editor"], world.settlement, True, institution=make.institution(), published_at=when)
    return world


def test_each_reads_their_own_layer(people, full, client_of):
    found = {who: entries(client_of(person), full.community) for who, person in people.items()}
    first = (day(109), "practice")
    stages = [(day(100), "stage", "önállóan működik", "Maguk szervezik.")]
    old = (datetime.date(2024, 1, 1), "stage", "mentoráljuk", "")
    visited = [(datetime.date(2026, 3, 4), "visit", "személyesen")]

    def layers(who):
        return [one for one in found[who] if one[:2] != first and one[0] != datetime.date(2026, 3, 4)]

    promise = (day(101), "promise", "A mentor vállalta", "Hozok szórólapot.")
    bond = (day(99), "partnership", "Közös séta", "")
    team = [(day(101), "visit", "személyesen", "A csapatnak írt szöveg."), promise, *stages, bond, old]
    own = [(day(101), "visit", "személyesen", "A közösségnek írt szöveg."), promise, *stages, bond, old]
    assert {who: layers(who) for who in found if found[who] is not None} == {
        "contact": own,
        "mentor": team,
        "coordinator": team,
        "lead": team,
        "administrator": [*stages, old],
    }
    assert [one[3] for one in found["contact"] if one[:3] in visited] == ["Köszönjük!"]
    assert [len([one for one in found[who] if one[:2] == first]) for who in ("contact", "mentor")] == [1, 1]


def test_nothing_is_lost_or_doubled_between_pages(people, world, client_of, monkeypatch):
    monkeypatch.setattr(base, "PAGE_SIZE", 3)
    community = make.community(world.settlement)
    visits = [make.visit(people["mentor"], world.settlement, [community], date=day(n // 4)) for n in range(9)]
    for visit in visits[:3]:
        make.promise(visit, community=community)
    for number, stage in enumerate(["reached", "offered", "mentored"]):
        CommunityStage.objects.create(community=community, stage=stage, date=day(number // 2))
    client, query, seen = client_of(people["mentor"]), "", []
    for _ in range(9):
        page = client.get(f"/communities/{community.pk}/{query}").context["timeline"]
        seen += [one.key for one in page.entries]
        query = f"?after={page.older}"
        if not page.older:
            break
    assert (len(seen), len(set(seen)), seen) == (15, 15, sorted(seen))


HUGE = encode([day(1), 1, 10**30])
FOREIGN = encode(["x", 1, 2])


@pytest.mark.parametrize("cursor", ["AAAA", "x" * 5000, FOREIGN, HUGE])
def test_a_made_up_cursor_breaks_nothing(people, world, client_of, cursor):
    assert client_of(people["mentor"]).get(f"/communities/{world.community.pk}/?after={cursor}").status_code == 200


def test_a_correction_is_a_further_row_and_the_mistake_stays(people, world, client_of):
    client, community = client_of(people["mentor"]), make.community(world.settlement)
    for stage in ("closed", "mentored"):
        answer = client.post(f"/communities/{community.pk}/stages/", {"stage": stage, "date": "2026-02-03"})
        assert answer.status_code == 302
    shown = [one[2] for one in entries(client, community)]
    assert shown == ["mentoráljuk", "megszűnt"]
    assert type(community).objects.with_stage().get(pk=community.pk).stage == "mentored"


def test_more_that_happened_asks_no_more_queries(people, world, client_of, django_assert_num_queries):
    user, community = people["mentor"], world.community

    def add(number):
        for n in range(number):
            visit = make.visit(user, world.settlement, [community], date=day(n))
            make.promise(visit, community=community)
            make.partnership(user, make.institution(), community)

    add(2)
    timeline(user, community)
    with django_assert_num_queries(5):
        timeline(user, community)
    add(10)
    with django_assert_num_queries(5):
        assert len(timeline(user, community).entries) == 20
