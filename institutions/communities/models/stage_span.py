"""From when until when a community stood at a stage: kept by a trigger from its dated stages."""

from django.db import models

from .community_stage import CommunityStage


class StageSpanQuerySet(models.QuerySet):
    """Spans by day."""

    def on(self, day):
        """Those that hold on that day: at most one of each community."""
        return self.filter(models.Q(until=None) | models.Q(until__gt=day), since__lte=day)


class StageSpan(models.Model):
    """A stage of a community from one day on until, and without, another (None: still). A stage that another of the
    same day replaced has no span. No Python code writes this table; `check_rollups` proves it.
    """

    community = models.ForeignKey(
        "institutions.Community", models.DO_NOTHING, related_name="spans", db_constraint=False, db_index=False
    )
    stage = models.CharField(max_length=12, choices=CommunityStage.Stage)
    since = models.DateField()
    until = models.DateField(null=True)

    objects = StageSpanQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["community", "since"], name="stagespan_one_a_day")]
        indexes = [models.Index(fields=["stage", "since", "until"], name="stagespan_counter")]
