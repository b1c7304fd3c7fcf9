"""What was sent under a visit's UUID though the visit says something else: kept until its author has decided."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of
from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines

from .visit import Visit


class VisitConflictQuerySet(models.QuerySet):
    """Conflicts, for nobody but the author of the visit."""

    def visible_to(self, user):
        standing = standing_of(user)
        return self.filter(visit__mentor=standing.user_id, visit__county__in=standing.counties_as(Role.MENTOR))

    def waiting(self):
        return self.filter(resolved_at=None)


class VisitConflict(models.Model):
    """Another content of a visit, as it was sent; not a visit, so no list and no figure holds it.

    `content` has the fields in their plain form, records as ids; the supervision layer stands apart from it, and no
    trail copies either. The same content once more makes no second row.
    """

    visit = models.ForeignKey(Visit, models.CASCADE, related_name="conflicts", verbose_name=_("látogatás"))
    content_hash = Line(_("tartalom lenyomata"), max_length=64, validators=[one_line])
    content = models.JSONField(_("tartalom"))
    supervision = Lines(_("csak szupervízióra"), max_length=3000, blank=True, validators=[plain_text])
    received_at = models.DateTimeField(_("megérkezett"), auto_now_add=True)
    resolved_at = models.DateTimeField(_("elrendezve"), null=True, blank=True)

    objects = VisitConflictQuerySet.as_manager()

    class Meta:
        verbose_name = _("eltérő változat")
        verbose_name_plural = _("eltérő változatok")
        ordering = ["received_at", "pk"]
        constraints = [models.UniqueConstraint(fields=["visit", "content_hash"], name="visitconflict_once")]

    def __str__(self):
        return str(self.visit)
