"""Released programmes: what the public reads."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from events.calendar.models.event import Event
from mentors.people.models.user import User


class ProgrammeVersion(models.Model):
    """The programme as it was released: `content` is frozen (see `programme.release.frozen`), `changes` are what is
    other than in the version before, one line each. Only the erasure of a person ever changes one.
    """

    event = models.ForeignKey(Event, models.CASCADE, related_name="programme_versions", verbose_name=_("esemény"))
    number = models.PositiveIntegerField(_("hányadik"))
    content = models.JSONField(_("tartalom"))
    changes = models.JSONField(_("mi változott"), default=list)
    content_hash = models.CharField(_("tartalom lenyomata"), max_length=64)
    released_at = models.DateTimeField(_("megjelent"), auto_now_add=True)
    released_by = models.ForeignKey(User, models.PROTECT, related_name="+", verbose_name=_("közreadta"))

    class Meta:
        verbose_name = _("közreadott program")
        verbose_name_plural = _("közreadott programok")
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["event", "number"], name="programmeversion_once")]

    def __str__(self):
        return f"{self.event} {self.number}."

    @property
    def sessions(self) -> list[dict]:
        return self.content["sessions"]
