"""The spans of communities at their stages equal what their dated stages say, after any write of them."""

import contextlib
import datetime
import random
import threading

import pytest
from django.db import IntegrityError, transaction
from django.db.models import F

from institutions.models import Community, CommunityStage, StageSpan
from mentors.visits.actions import rollups

from ... import make
from ...mentors.visits.test_rollup_concurrency import WAIT, at_once, until_one_waits

pytestmark = pytest.mark.django_db
DAYS = [datetime.date(2026, 2, 26) + datetime.timedelta(days=number) for number in range(7)]


def said() -> dict:
    """The stage of each community on each day, by its latest row on or before it."""
    found = {}
    for row in CommunityStage.objects.order_by("date", "pk"):
        found |= {(row.community_id, day): row.stage for day in DAYS if row.date <= day}
    return found


def kept() -> dict:
    return {(span.community_id, day): span.stage for day in DAYS for span in StageSpan.objects.on(day)}


def write(chance, communities) -> None:
    """One statement of some kind over some stages."""

    def some():
        return CommunityStage.objects.filter(pk__in=chance.sample(keys, min(len(keys), chance.randint(0, 3))))

    def fresh():
        return CommunityStage(
            community=chance.choice(communities),
            stage=chance.choice(CommunityStage.Stage.values),
            date=chance.choice(DAYS),
        )

    keys = list(CommunityStage.objects.values_list("pk", flat=True))
    steps = [
        lambda: CommunityStage.objects.bulk_create([fresh() for _ in range(3)], ignore_conflicts=True),
        lambda: some().update(date=F("date") - datetime.timedelta(days=chance.randint(1, 9))),
        lambda: some().update(note="Megbeszéltük."),
        lambda: some().update(community=chance.choice(communities)),
        lambda: some().delete(),
    ]
    # Two equal stages of one day are refused.
    with contextlib.suppress(IntegrityError), transaction.atomic():
        chance.choice(steps[:1] * 3 + steps)()


@pytest.mark.parametrize("seed", range(4))
def test_equal_to_the_stages_after_every_statement(seed):
    chance, communities = random.Random(seed), [make.community() for _ in range(3)]
    for number in range(40):
        write(chance, communities)
        assert kept() == said(), f"after statement {number} of seed {seed}"
    assert rollups.differences() == []
    for day in DAYS:
        live = Community.objects.with_stage(day).filter(stage="mentored")
        assert set(Community.objects.mentored(day)) == set(live)


def test_a_community_that_goes_takes_its_spans_along():
    community = make.community(stage="mentored")
    assert StageSpan.objects.count() == 1
    community.delete()
    assert StageSpan.objects.count() == 0


@pytest.mark.django_db(transaction=True)
def test_two_who_note_a_stage_of_one_community_at_once():
    """The second waits for the first, and then knows where its span ends."""
    community, begun, may_commit = make.community(stage="reached"), threading.Event(), threading.Event()

    def early():
        with transaction.atomic():
            CommunityStage.objects.create(community=community, stage="offered", date=DAYS[0])
            begun.set()
            assert may_commit.wait(WAIT)

    def late():
        assert begun.wait(WAIT)
        CommunityStage.objects.create(community=community, stage="mentored", date=DAYS[3])

    def referee():
        assert begun.wait(WAIT)
        until_one_waits()
        may_commit.set()

    at_once(early, late, referee)
    assert kept() == said()
    assert rollups.differences() == []
