"""The mark „megterhelő” on a visit, in a table of its own: no trail, hash, mail or figure knows of it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .supervision_note import SupervisionNoteQuerySet
from .visit import Visit


class VisitBurden(models.Model):
    """The author of a visit says that it weighed on them. They and their supervisor see it, nobody else."""

    visit = models.OneToOneField(Visit, models.CASCADE, related_name="burden", verbose_name=_("látogatás"))
    marked_at = models.DateTimeField(_("megjelölve"), auto_now_add=True)

    objects = SupervisionNoteQuerySet.as_manager()

    class Meta:
        verbose_name = _("megterhelő látogatás")
        verbose_name_plural = _("megterhelő látogatások")
        ordering = ["-visit__date", "-pk"]

    def __str__(self):
        return str(self.visit)
