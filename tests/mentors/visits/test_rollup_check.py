"""`check_rollups` finds every kind of wrong sum, and repairs it."""

import datetime
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from institutions.models import StageSpan
from mentors.models import ActivityMonth, CountyMonth, SettlementReach, VisitDay, VisitMonth, VisitPlace
from mentors.visits.actions import rollups

from ... import make


@pytest.fixture
def visit(db):
    place = make.settlement()
    community = make.community(place, stage="offered")
    had = {"activities": ["survey", "advice"], "participants": 7}
    made = make.visit(make.user(), place, [community], [make.institution(place)], **had)
    assert rollups.differences() == []
    return made


def test_says_that_all_is_well(visit):
    out = StringIO()
    call_command("check_rollups", stdout=out)
    assert out.getvalue() == "10 rollups equal a live count.\n"


@pytest.mark.parametrize(
    ("spoil", "table"),
    [
        (lambda visit: CountyMonth.objects.update(visits=2), "countymonth"),
        (lambda visit: CountyMonth.objects.all().delete(), "countymonth"),
        (lambda visit: StageSpan.objects.update(until=datetime.date(2030, 1, 1)), "stagespan"),
        (lambda visit: StageSpan.objects.all().delete(), "stagespan"),
        (
            lambda visit: StageSpan.objects.create(
                community=visit.communities.get(), stage="closed", since=datetime.date(2020, 1, 1)
            ),
            "stagespan",
        ),
        (lambda visit: ActivityMonth.objects.update(visits=2), "activitymonth"),
        (lambda visit: ActivityMonth.objects.all().delete(), "activitymonth"),
        (lambda visit: VisitDay.objects.update(visits=2), "visitday"),
        (lambda visit: VisitDay.objects.all().delete(), "visitday"),
        (lambda visit: VisitMonth.objects.update(participants=8), "visitmonth"),
        (lambda visit: VisitPlace.objects.update(month=datetime.date(2020, 1, 1)), "visitplace"),
        (lambda visit: SettlementReach.objects.update(first_date=datetime.date(2020, 1, 1)), "settlementreach"),
        (
            lambda visit: SettlementReach.objects.create(
                settlement=make.settlement(), visits=0, last_date=datetime.date(2020, 1, 1)
            ),
            "settlementreach",
        ),
    ],
)
def test_finds_and_repairs_a_wrong_row(visit, spoil, table):
    spoil(visit)
    found = rollups.differences()
    assert found
    assert {line.partition("(")[0] for line in found} == {table}
    err = StringIO()
    with pytest.raises(CommandError, match="differ from a live count"):
        call_command("check_rollups", stderr=err)
    assert err.getvalue().splitlines() == found
    call_command("check_rollups", "--repair", stdout=StringIO())
    assert rollups.differences() == []


def test_a_row_that_came_to_nothing_is_no_difference(visit):
    visit.delete()
    assert SettlementReach.objects.get().visits == 0
    assert rollups.differences() == []


@pytest.mark.parametrize("table", ["mentors_visit", "mentors_visitcommunity", "mentors_visitinstitution"])
def test_without_its_triggers_a_table_is_found_out(visit, table):
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
    visit.communities.clear()
    visit.institutions.clear()
    visit.__class__.objects.update(state="draft")
    assert rollups.differences()


def test_without_its_triggers_the_stages_are_found_out(visit):
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE institutions_communitystage DISABLE TRIGGER USER")
    make.community(stage="offered")
    assert len(rollups.differences()) == 1
