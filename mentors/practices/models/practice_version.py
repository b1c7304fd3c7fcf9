"""Frozen versions of a good practice's text."""

import pgtrigger
from django.db import models
from django.utils.translation import gettext_lazy as _

from mentors.people.models.user import User

from .practice import GoodPractice
from .practice_text import PracticeWords


class PracticeVersion(PracticeWords):
    """A text as it was published, with its author and publisher. The database refuses to change or delete it."""

    practice = models.ForeignKey(GoodPractice, models.PROTECT, related_name="versions", verbose_name=_("jó gyakorlat"))
    number = models.PositiveIntegerField(_("változat"))
    author = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("szerző"))
    published_by = models.ForeignKey(User, models.PROTECT, related_name="+", verbose_name=_("közzétette"))
    published_at = models.DateTimeField(_("közzétéve"))

    class Meta:
        verbose_name = _("megjelent változat")
        verbose_name_plural = _("megjelent változatok")
        ordering = ["practice", "language", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["practice", "language", "number"], name="practiceversion_numbered")
        ]
        triggers = [pgtrigger.Protect(name="frozen", operation=pgtrigger.Update | pgtrigger.Delete)]
