"""The supervision layer of a visit, in a table of its own that no trail copies."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of
from institutions.base.text import plain_text
from institutions.base.text_fields import Lines

from .visit import Visit


class SupervisionNoteQuerySet(models.QuerySet):
    """Notes: the author's own while a mentor there, and those of the mentors assigned to a supervisor, sent ones."""

    def visible_to(self, user):
        standing = standing_of(user)
        assigned = standing.mentees if standing.holds(Role.SUPERVISOR) else ()
        return self.filter(
            models.Q(visit__mentor=standing.user_id, visit__county__in=standing.counties_as(Role.MENTOR))
            | (models.Q(visit__mentor__in=assigned) & ~models.Q(visit__state="draft"))
        )


class SupervisionNote(models.Model):
    """What the author of a visit says to their supervisor and to nobody else."""

    visit = models.OneToOneField(Visit, models.CASCADE, related_name="supervision_note", verbose_name=_("látogatás"))
    text = Lines(_("csak szupervízióra"), max_length=3000, validators=[plain_text])
    changed_at = models.DateTimeField(_("módosítva"), auto_now=True)

    objects = SupervisionNoteQuerySet.as_manager()

    class Meta:
        verbose_name = _("szupervíziós megjegyzés")
        verbose_name_plural = _("szupervíziós megjegyzések")
        ordering = ["-visit__date", "-pk"]

    def __str__(self):
        return str(self.visit)
