"""Sums over visits, kept by statement-level triggers in the writing transaction (migrations `visit_rollups`,
`county_months` and `activity_months`).

No Python code writes these tables; `check_rollups` proves them equal to a live count. Dashboards read only these.
"""

from django.db import models

from institutions.communities.models.community import Community
from institutions.consortia.models.consortium import Consortium
from institutions.organisations.models.institution import Institution
from institutions.places.models.county import County
from institutions.places.models.settlement import Settlement
from mentors.people.models.user import User

from .visit import Visit, VisitState


class VisitMonth(models.Model):
    """Visits and participants per county, mentor, calendar month (its first day), method and state."""

    county = models.ForeignKey(County, models.DO_NOTHING, related_name="+", db_constraint=False, db_index=False)
    mentor = models.ForeignKey(User, models.DO_NOTHING, related_name="+", db_constraint=False)
    month = models.DateField()
    method = models.CharField(max_length=10, choices=Visit.Method)
    state = models.CharField(max_length=10, choices=VisitState)
    visits = models.IntegerField()
    participants = models.BigIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["county", "month", "mentor", "method", "state"], name="visitmonth_unique")
        ]


class CountyMonth(models.Model):
    """Visits per county, calendar month (its first day), method and state, whoever made them."""

    county = models.ForeignKey(County, models.DO_NOTHING, related_name="+", db_constraint=False, db_index=False)
    month = models.DateField()
    method = models.CharField(max_length=10, choices=Visit.Method)
    state = models.CharField(max_length=10, choices=VisitState)
    visits = models.IntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["county", "state", "month", "method"], name="countymonth_unique")
        ]


class VisitDay(models.Model):
    """Visits per county, day and state: for figures „to date” within a month."""

    county = models.ForeignKey(County, models.DO_NOTHING, related_name="+", db_constraint=False, db_index=False)
    date = models.DateField()
    state = models.CharField(max_length=10, choices=VisitState)
    visits = models.IntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["county", "state", "date"], name="visitday_unique")]


class VisitPlace(models.Model):
    """Counted visits per county, calendar month, mentor and settlement: how many places somebody saw."""

    county = models.ForeignKey(County, models.DO_NOTHING, related_name="+", db_constraint=False, db_index=False)
    mentor = models.ForeignKey(User, models.DO_NOTHING, related_name="+", db_constraint=False, db_index=False)
    settlement = models.ForeignKey(Settlement, models.DO_NOTHING, related_name="+", db_constraint=False, db_index=False)
    month = models.DateField()
    visits = models.IntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["county", "month", "mentor", "settlement"], name="visitplace_unique")
        ]


class ActivityMonth(models.Model):
    """Counted visits with an activity that grants ask for (interview, survey, forum), per settlement, month and
    `consortium` (its id; 0 for visits of none).
    """

    settlement = models.ForeignKey(Settlement, models.DO_NOTHING, related_name="+", db_constraint=False, db_index=False)
    consortium = models.BigIntegerField()
    activity = models.CharField(max_length=20, choices=Visit.Activity)
    month = models.DateField()
    visits = models.IntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["settlement", "consortium", "activity", "month"], name="activitymonth_unique"
            )
        ]
        indexes = [models.Index(fields=["consortium", "activity", "month"], name="activitymonth_consortium")]


class Reach(models.Model):
    """How many counted visits (submitted or accepted) somebody or some place had, and the first and last day."""

    visits = models.IntegerField()
    first_date = models.DateField(null=True)
    last_date = models.DateField(null=True)

    class Meta:
        abstract = True


class SettlementReach(Reach):
    """Counted visits in a settlement; „reached” counts the rows whose first day is on or before a day."""

    settlement = models.OneToOneField(
        Settlement, models.DO_NOTHING, primary_key=True, related_name="reach", db_constraint=False
    )


class ConsortiumReach(Reach):
    """Counted visits for a consortium; „supported” counts the rows whose first day is on or before a day."""

    consortium = models.OneToOneField(
        Consortium, models.DO_NOTHING, primary_key=True, related_name="reach", db_constraint=False
    )


class InstitutionReach(Reach):
    """Counted visits that name an institution; „contacted” counts those whose first day is on or before a day."""

    institution = models.OneToOneField(
        Institution, models.DO_NOTHING, primary_key=True, related_name="reach", db_constraint=False
    )


class CommunityReach(Reach):
    """Counted visits that name a community."""

    community = models.OneToOneField(
        Community, models.DO_NOTHING, primary_key=True, related_name="reach", db_constraint=False
    )
