"""Whom a visit was paid to: the communities and institutions that it names. The database wants the visit first: the
triggers of the rollups build on that (docs/adr/0005).
"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.trail import audited
from institutions.communities.models.community import Community
from institutions.organisations.models.institution import Institution

from .visit import Visit


@audited()
class VisitCommunity(models.Model):
    """A community named in a visit."""

    visit = models.ForeignKey(Visit, models.CASCADE, db_index=False, related_name="community_links")
    community = models.ForeignKey(Community, models.PROTECT, related_name="visit_links")

    class Meta:
        verbose_name = _("látogatott közösség")
        verbose_name_plural = _("látogatott közösségek")
        constraints = [models.UniqueConstraint(fields=["visit", "community"], name="visitcommunity_once")]


@audited()
class VisitInstitution(models.Model):
    """An institution named in a visit."""

    visit = models.ForeignKey(Visit, models.CASCADE, db_index=False, related_name="institution_links")
    institution = models.ForeignKey(Institution, models.PROTECT, related_name="visit_links")

    class Meta:
        verbose_name = _("látogatott intézmény")
        verbose_name_plural = _("látogatott intézmények")
        constraints = [models.UniqueConstraint(fields=["visit", "institution"], name="visitinstitution_once")]
