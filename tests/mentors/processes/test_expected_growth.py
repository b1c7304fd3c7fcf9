"""What a grant asks for is counted from sums: equal to a live count, without a look at the visits of whole months."""

import datetime
import itertools
import random

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from institutions.models import Consortium
from mentors.models import Visit
from mentors.people.models.period import today
from mentors.processes.queries import of_consortium, of_settlement, visits_with
from mentors.visits.models.visit import VisitState

from ... import make

ACTIVITIES = ["interview", "survey", "forum", "advice"]


@pytest.fixture
def consortia(db):
    """Two consortia with visits of two years, at members and elsewhere, in every state."""
    chance, places = random.Random(11), [make.settlement() for _ in range(4)]
    found = [make.consortium(*places[:3]), make.consortium(places[3])]
    mentor = make.user()
    for _ in range(150):
        make.visit(
            mentor,
            chance.choice(places),
            consortium=chance.choice([*found, None]),
            date=today() - datetime.timedelta(days=chance.randint(0, 700)),
            activities=chance.sample(ACTIVITIES, chance.randint(1, 3)),
            state=chance.choice(VisitState.values),
        )
    return found


def live(activity, since, until, **of) -> dict:
    rows = Visit.objects.counted().filter(activities__contains=[activity], date__lte=until, **of)
    found: dict = {}
    for row in rows.filter(date__gte=since or datetime.date(2000, 1, 1)):
        found[row.settlement_id] = found.get(row.settlement_id, 0) + 1
    return found


def test_equal_to_a_live_count(consortia):
    days = [today() - datetime.timedelta(days=back) for back in (0, 1, 40, 333, 600)]
    spans = [(since, until) for since in [None, *days, days[3].replace(day=1)] for until in days]
    ofs = [{"consortium": consortia[0].pk}, {"settlement": consortia[0].settlements.first().pk}]
    for of, activity, (since, until) in itertools.product(ofs, ACTIVITIES[:3], spans):
        found = visits_with(activity, since, until, **of)
        assert found == live(activity, since, until, **of), (of, activity, since, until)


def test_what_is_said_is_what_was_done(consortia):
    consortium = consortia[0]
    begun = today() - datetime.timedelta(days=500)
    Consortium.objects.filter(pk=consortium.pk).update(starts_on=begun)
    consortium.refresh_from_db()
    interviews = live("interview", None, today(), consortium=consortium)
    members = [one.settlement_id for one in consortium.members.all()]
    often, surveys, _plan, first, _second = of_consortium(consortium, [], today())
    assert often.said == f"megvan: {sum(interviews.get(one, 0) > 1 for one in members)}, kell: 3"
    assert surveys.said == f"megvan: {sum(live('survey', None, today(), consortium=consortium).values())}, kell: 1"
    year = live("forum", begun, begun + datetime.timedelta(days=364), consortium=consortium)
    assert first.said == f"megvan: {sum(year.values())}, kell: 4"
    place = consortium.settlements.first()
    there = live("interview", begun, today(), settlement=place)
    assert of_settlement(place, today())[0].said == f"megvan: {sum(there.values())}, kell: 2"


def test_whole_months_are_no_look_at_visits(consortia):
    consortium = consortia[0]
    consortium.starts_on = (today() - datetime.timedelta(days=500)).replace(day=1)
    with CaptureQueriesContext(connection) as asked:
        assert len(of_consortium(consortium, [], today())) == 5
    assert [one["sql"] for one in asked if '"mentors_visit"' in one["sql"]] == []
