"""Rollups stay right when several connections write the same keys at once, in opposite order."""

import datetime
import random
import threading
import time

import pytest
from django.db import OperationalError, connection, transaction

from mentors.models import CommunityReach, SettlementReach, Visit, VisitCommunity
from mentors.visits.actions import rollups
from mentors.visits.models.visit import VisitState

from ... import make

pytestmark = pytest.mark.django_db(transaction=True)
DAY = datetime.date(2026, 3, 4)
WAIT = 20


def at_once(*jobs):
    """Runs each job in a thread with a connection of its own; raises what any of them raised."""
    problems = []

    def run(job):
        try:
            job()
        except BaseException as problem:
            problems.append(problem)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=[job]) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(WAIT * 3)
    assert problems == []


def retried(job):
    """Runs a job in a transaction, again when Postgres ended it to resolve a deadlock, as callers do."""
    while True:
        try:
            with transaction.atomic():
                return job()
        except OperationalError as error:
            if getattr(error.__cause__, "pgcode", "") != "40P01":
                raise


def waiting() -> int:
    """How many connections wait for a lock just now."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
        )
        return cursor.fetchone()[0]


def until_one_waits():
    end = time.monotonic() + WAIT
    while not waiting():
        assert time.monotonic() < end, "nobody waits"
        time.sleep(0.01)


def visits_of(mentor, places, days) -> list[Visit]:
    texts = {"method": "personal", "activities": ["advice"], "summary": "Beszélgettünk.", "content_hash": "0" * 64}
    return [
        Visit(mentor=mentor, settlement=place, county=place.county, date=day, state="submitted", **texts)
        for place, day in zip(places, days, strict=True)
    ]


def test_writers_in_opposite_order():
    places = [make.settlement() for _ in range(4)]
    communities = [make.community(place) for place in places]
    mentor = make.user()
    days = [DAY + datetime.timedelta(days=n) for n in range(4)]

    def write(seed):
        chance = random.Random(seed)

        def once():
            order = list(range(4)) if seed % 2 else [3, 2, 1, 0]
            made = visits_of(mentor, [places[n] for n in order], chance.choices(days, k=4))
            Visit.objects.bulk_create(made)
            for visit, number in zip(made, order, strict=True):
                visit.communities.add(communities[number])
            keys = list(Visit.objects.order_by("?").values_list("pk", flat=True)[:3])
            Visit.objects.filter(pk__in=keys[:2]).update(
                date=chance.choice(days), state=chance.choice(VisitState.values), participants=chance.randint(0, 9)
            )
            VisitCommunity.objects.filter(visit__in=keys[2:]).delete()
            Visit.objects.filter(pk__in=keys[2:], community_links=None).delete()

        return lambda: [retried(once) for _ in range(8)]

    at_once(*(write(seed) for seed in range(3)))
    assert Visit.objects.count() > 30
    assert rollups.differences() == []


@pytest.mark.parametrize("fresh_day", [DAY - datetime.timedelta(days=9), DAY + datetime.timedelta(days=9)])
@pytest.mark.parametrize("first", ["delete", "insert"])
def test_last_and_first_day_when_a_delete_races_an_insert(first, fresh_day):
    """The second of the two waits for the first one's rollup row, and must see what it left."""
    place, mentor = make.settlement(), make.user()
    only = make.visit(mentor, place, date=DAY)
    begun, may_commit = threading.Event(), threading.Event()
    jobs = {
        "delete": lambda: Visit.objects.filter(pk=only.pk).update(state="withdrawn"),
        "insert": lambda: visits_of(mentor, [place], [fresh_day])[0].save(),
    }

    def early():
        with transaction.atomic():
            jobs.pop(first)()
            begun.set()
            assert may_commit.wait(WAIT)

    def late():
        assert begun.wait(WAIT)
        (job,) = jobs.values()
        job()

    def referee():
        assert begun.wait(WAIT)
        until_one_waits()
        may_commit.set()

    at_once(early, late, referee)
    reach = SettlementReach.objects.get(settlement=place)
    assert (reach.visits, reach.first_date, reach.last_date) == (1, fresh_day, fresh_day)
    assert rollups.differences() == []


@pytest.mark.parametrize("first", ["withdraw", "name a partner", "move"])
def test_a_partner_named_while_the_visit_changes_state(first):
    """Neither transaction sees the other's row: without a lock on the visit the sum would be one off for ever."""
    place = make.settlement()
    visit, community = make.visit(make.user(), place), make.community(place)
    begun, may_commit = threading.Event(), threading.Event()
    change = {
        "withdraw": lambda: Visit.objects.filter(pk=visit.pk).update(state="withdrawn"),
        "name a partner": lambda: VisitCommunity.objects.create(visit=visit, community=community),
        "move": lambda: Visit.objects.filter(pk=visit.pk).update(date=DAY + datetime.timedelta(days=1)),
    }
    one = change[first]
    other = change["withdraw" if first == "name a partner" else "name a partner"]

    def early():
        with transaction.atomic():
            one()
            begun.set()
            assert may_commit.wait(WAIT)

    def late():
        assert begun.wait(WAIT)
        other()

    def referee():
        assert begun.wait(WAIT)
        until_one_waits()
        may_commit.set()

    at_once(early, late, referee)
    assert rollups.differences() == []
    counted = {row.visits for row in CommunityReach.objects.all()}
    assert counted == ({1} if first == "move" else counted & {0})


def test_repair_makes_writers_wait():
    place, mentor = make.settlement(), make.user()
    make.visit(mentor, place)
    SettlementReach.objects.update(visits=9)
    begun, may_commit = threading.Event(), threading.Event()

    def repair():
        with transaction.atomic():
            rollups.rebuild()
            begun.set()
            assert may_commit.wait(WAIT)

    def write():
        assert begun.wait(WAIT)
        visits_of(mentor, [place], [DAY])[0].save()

    def referee():
        assert begun.wait(WAIT)
        until_one_waits()
        may_commit.set()

    at_once(repair, write, referee)
    assert SettlementReach.objects.get().visits == 2
    assert rollups.differences() == []
