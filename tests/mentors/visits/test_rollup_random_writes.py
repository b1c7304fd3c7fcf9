"""The rollups equal a live count after any write: single, bulk, of every column that counts, of partners, deletes."""

import datetime
import random
from collections import Counter, defaultdict

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models import F

from mentors.models import (
    ActivityMonth,
    CommunityReach,
    ConsortiumReach,
    CountyMonth,
    InstitutionReach,
    SettlementReach,
    Visit,
    VisitCommunity,
    VisitDay,
    VisitInstitution,
    VisitMonth,
    VisitPlace,
)
from mentors.visits.actions import rollups
from mentors.visits.models.visit import COUNTED, VisitState

from ... import make

DAYS = [datetime.date(2025, 11, 28) + datetime.timedelta(days=n) for n in range(8)]


def live() -> dict:
    """What every rollup must hold, counted here in Python from the rows themselves."""
    months, county_months, days, places = Counter(), Counter(), Counter(), Counter()
    activities: Counter = Counter()
    people, spans = Counter(), defaultdict(lambda: defaultdict(list))
    partners = {
        CommunityReach: list(VisitCommunity.objects.values_list("visit_id", "community_id")),
        InstitutionReach: list(VisitInstitution.objects.values_list("visit_id", "institution_id")),
    }
    visits = {visit.pk: visit for visit in Visit.objects.all()}
    for visit in visits.values():
        first = visit.date.replace(day=1)
        month = (visit.county_id, visit.mentor_id, first, visit.method, visit.state)
        months[month] += 1
        county_months[visit.county_id, first, visit.method, visit.state] += 1
        people[month] += visit.participants or 0
        days[visit.county_id, visit.date, visit.state] += 1
        if visit.state in COUNTED:
            for activity in {"interview", "survey", "forum"}.intersection(visit.activities):
                activities[visit.settlement_id, visit.consortium_id or 0, activity, first] += 1
            places[visit.county_id, visit.mentor_id, visit.settlement_id, first] += 1
            spans[SettlementReach][visit.settlement_id].append(visit.date)
            if visit.consortium_id:
                spans[ConsortiumReach][visit.consortium_id].append(visit.date)
    for reach, links in partners.items():
        for visit_id, key in links:
            if visits[visit_id].state in COUNTED:
                spans[reach][key].append(visits[visit_id].date)
    return {
        VisitMonth: {key: (count, people[key]) for key, count in months.items()},
        CountyMonth: dict(county_months),
        ActivityMonth: dict(activities),
        VisitDay: dict(days),
        VisitPlace: dict(places),
    } | {
        reach: {key: (len(dates), min(dates), max(dates)) for key, dates in spans[reach].items()}
        for reach in (SettlementReach, ConsortiumReach, CommunityReach, InstitutionReach)
    }


def kept() -> dict:
    """What the rollups hold, without the rows that came to nothing."""
    month = VisitMonth.objects.values_list("county", "mentor", "month", "method", "state", "visits", "participants")
    place = VisitPlace.objects.exclude(visits=0).values_list("county", "mentor", "settlement", "month", "visits")
    return {
        VisitMonth: {tuple(row): (visits, people) for *row, visits, people in month if visits or people},
        CountyMonth: {
            tuple(row): visits
            for *row, visits in CountyMonth.objects.exclude(visits=0).values_list(
                "county", "month", "method", "state", "visits"
            )
        },
        ActivityMonth: {
            tuple(row): visits
            for *row, visits in ActivityMonth.objects.exclude(visits=0).values_list(
                "settlement", "consortium", "activity", "month", "visits"
            )
        },
        VisitDay: {
            tuple(row): visits
            for *row, visits in VisitDay.objects.exclude(visits=0).values_list("county", "date", "state", "visits")
        },
        VisitPlace: {tuple(row): visits for *row, visits in place},
    } | {
        reach: {
            key: tuple(span)
            for key, *span in reach.objects.values_list("pk", "visits", "first_date", "last_date")
            if span != [0, None, None]
        }
        for reach in (SettlementReach, ConsortiumReach, CommunityReach, InstitutionReach)
    }


class Writer:
    """Writes at random into a small world, so that keys meet often."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self.places = [make.settlement(code=code) for code in ("05", "05", "05", "02")]
        self.mentors = [make.user() for _ in range(3)]
        self.communities = [make.community(place) for place in self.places[:2]]
        self.institutions = [make.institution(place) for place in self.places[:2]]
        self.consortia = [make.consortium(self.places[0]), make.consortium(self.places[1]), None]
        self.steps = [self.insert, self.insert_many, self.update_one, self.update_many, self.delete_one]
        self.steps += [self.delete_many, self.set_partners, self.move_partners, self.raw_upsert]

    def fields(self) -> dict:
        choose = self.random.choice
        place = choose(self.places)
        return {
            "mentor": choose(self.mentors),
            "settlement": place,
            "county": choose([place.county, make.county("20")]),
            "consortium": choose(self.consortia),
            "date": choose(DAYS),
            "method": choose(Visit.Method.values),
            "participants": choose([None, 0, 3, 40]),
            "activities": choose([["advice"], ["interview", "survey"], ["forum", "advice", "forum"]]),
            "state": choose(VisitState.values),
        }

    def fresh(self) -> Visit:
        return Visit(summary="Megbeszéltük.", content_hash="0" * 64, **self.fields())

    def some(self):
        keys = list(Visit.objects.values_list("pk", flat=True))
        return Visit.objects.filter(pk__in=self.random.sample(keys, self.random.randint(0, min(len(keys), 5))))

    def insert(self):
        self.random.choice([Visit.save, Visit.objects.insert])(self.fresh())

    def insert_many(self):
        Visit.objects.bulk_create([self.fresh() for _ in range(self.random.randint(1, 6))])

    def update_one(self):
        for visit in self.some()[:1]:
            name, value = self.random.choice(list(self.fields().items()))
            setattr(visit, name, value)
            visit.save()

    def update_many(self):
        names = self.random.sample(sorted(self.fields()), 3)
        fields = self.fields()
        self.some().update(**{name: fields[name] for name in names}, revision=F("revision") + 1)

    def delete_one(self):
        for visit in self.some()[:1]:
            visit.delete()

    def delete_many(self):
        self.some().delete()

    def set_partners(self):
        for visit in self.some():
            visit.communities.set(self.random.sample(self.communities, self.random.randint(0, 2)))
            visit.institutions.set(self.random.sample(self.institutions, self.random.randint(0, 2)))

    def move_partners(self):
        free = VisitCommunity.objects.exclude(visit__communities=self.communities[0])
        free.update(community=self.communities[0])
        VisitInstitution.objects.filter(visit__in=self.some()).delete()

    def raw_upsert(self):
        """One statement that inserts some rows and updates others."""
        visits = list(self.some())
        for visit in visits:
            for name, value in self.fields().items():
                setattr(visit, name, value)
        update = ["date", "state", "method", "settlement", "participants", "activities"]
        rows = [*visits, *(self.fresh() for _ in range(2))]
        Visit.objects.bulk_create(rows, update_conflicts=True, unique_fields=["uuid"], update_fields=update)


@pytest.mark.parametrize("seed", range(8))
def test_equal_to_a_live_count_after_every_statement(db, seed):
    writer = Writer(seed)
    for number in range(60):
        step = writer.random.choice(writer.steps)
        step()
        assert kept() == live(), f"after statement {number}, {step.__name__}, of seed {seed}"
    assert rollups.differences() == []


@pytest.mark.parametrize("kind", ["communities", "institutions"])
def test_no_partner_stands_before_its_visit_or_outlives_it(db, kind):
    """Looked at when it is written, not when the transaction ends: a visit's insert need not look for partners."""
    writer = Writer(0)
    partners = getattr(writer, kind)
    visit = make.visit(writer.mentors[0], writer.places[0], **{kind: partners})
    model, column = {
        "communities": (VisitCommunity, "community_id"),
        "institutions": (VisitInstitution, "institution_id"),
    }[kind]
    table = model._meta.db_table
    before = f"INSERT INTO {table} (visit_id, {column}) VALUES ({visit.pk + 99}, {partners[0].pk})"  # noqa: S608
    left = f"DELETE FROM mentors_visitrevision; DELETE FROM mentors_visit WHERE id = {visit.pk}"  # noqa: S608
    for statement in (before, left):
        with pytest.raises(IntegrityError, match=table), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    assert kept() == live()
