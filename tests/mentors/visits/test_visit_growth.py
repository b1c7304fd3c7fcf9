"""What is asked of visits must not grow with them: who decides, and what was last at a place."""

import datetime

import pytest

from mentors.models import Visit
from mentors.visits.queries import latest_at
from mentors.visits.rules import visit as rules

from ... import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def queue():
    """Submitted visits of counties with two coordinators, with one, and with none; of a mentor and of coordinators."""
    two, one, none = "05", "02", "15"
    first, second = make.person("coordinator", two), make.person("coordinator", two)
    only = make.person("coordinator", one)
    gone = make.person()
    make.appoint(gone, "coordinator", none, valid_until=datetime.date(2021, 1, 1))
    authors = {two: [make.person("mentor", two), first, second], one: [make.person("mentor", one), only], none: [gone]}
    for code, people in authors.items():
        for person in people:
            make.visit(person, make.settlement(code=code))
    return [make.person("lead"), first, only, authors[two][0]]


def test_the_queue_is_what_may_be_decided_one_by_one(queue):
    for person in queue:
        allowed = {visit.pk for visit in Visit.objects.all() if rules.may_decide(person, visit)}
        assert set(rules.to_decide(person).values_list("pk", flat=True)) == allowed, person
    assert rules.to_decide(queue[0]).count() == 2, "the only coordinator's own, and the county's without one"


def test_the_lead_asks_nothing_of_each_visit(queue):
    assert "SubPlan" not in rules.to_decide(queue[0]).explain()


def test_the_latest_at_each_place_is_looked_up_by_place():
    mentor, places = make.person("mentor", make.HOME), [make.settlement() for _ in range(3)]
    for day in (3, 9, 5):
        for place in places[:2]:
            make.visit(mentor, place, date=datetime.date(2026, 3, day))
    latest = {
        visit.settlement_id: visit.date.day for visit in latest_at(Visit.objects.all(), [one.pk for one in places])
    }
    assert latest == {place.pk: 9 for place in places[:2]}
    assert "Limit" in latest_at(Visit.objects.all(), [places[0].pk]).explain()
