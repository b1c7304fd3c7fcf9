"""A network at work, for the pages that count."""

import datetime
import random

import pytest
from django.utils import timezone

from institutions.models import CommunityStage
from mentors.models import Visit
from mentors.people.models.period import today
from mentors.visits.models.visit import VisitState

from ... import make

A_YEAR_AND_MORE = 430


@pytest.fixture
def busy(people):
    """Visits of fourteen months in the home county and elsewhere, by mentors who may have left, in every state."""
    chance = random.Random(5)
    home, other = ([make.settlement(code=code) for _ in range(10)] for code in (make.HOME, make.ELSEWHERE))
    consortia = [make.consortium(*home[:4]), make.consortium(*home[3:]), make.consortium(*other[:5], code="02")]
    gone = make.user("Volt Vera")
    make.appoint(gone, "mentor", make.HOME, valid_until=today())
    make.visit(gone, home[9], date=today() - datetime.timedelta(days=61))
    # On the first of a month, too, there is something of a year before.
    make.visit(people["mentor"], home[0], date=datetime.date(today().year - 1, today().month, 1))
    for number in range(90):
        places, mentor = (home, people["mentor"]) if number % 3 else (other, people["mentor_elsewhere"])
        place = chance.choice(places[:8])
        community, institution = make.community(place), make.institution(place)
        for stage in chance.sample(list(CommunityStage.Stage.values), chance.randint(0, 3)):
            day = today() - datetime.timedelta(days=chance.randint(0, 700))
            CommunityStage.objects.create(community=community, stage=stage, date=day)
        visit = make.visit(
            gone if number % 10 == 1 and places is home else mentor,
            place,
            [community],
            [institution],
            consortium=consortia[number % 2 if places is home else 2],
            date=today() - datetime.timedelta(days=chance.choice([0, 3, 9, 70, 364, 366, 390, A_YEAR_AND_MORE])),
            method=chance.choice(Visit.Method.values),
            state=chance.choice(VisitState.values),
        )
        due_on = today() + datetime.timedelta(days=chance.choice([-40, -1, 0, 9]))
        closed = {"state": chance.choice(["kept", "dropped"]), "closed_on": today()} if number % 4 == 0 else {}
        make.promise(visit, due_on=due_on, **closed)
        Visit.objects.filter(pk=visit.pk, state="submitted").update(
            submitted_at=timezone.now() - datetime.timedelta(days=chance.choice([0, 6, 7, 8, 9, 100]))
        )
    behind_their_plan(people, home[0])
    return people


def behind_their_plan(people, place):
    """A late process, a follow-up that is over and one of what has ended, in the home county."""
    process = make.process(place)
    process.steps.filter(position=1).update(planned_on=today() - datetime.timedelta(days=1))
    for stage in ("initiated", "ended"):
        make.partnership(
            people["mentor"], make.institution(place), make.institution(place), stage=stage,
            follow_up_on=today() - datetime.timedelta(days=1),
        )  # fmt: skip
