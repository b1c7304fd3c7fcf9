"""Tables of records that somebody sent in a file: read, looked at, carried out, taken back."""

import datetime
import uuid

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

UNDONE_WITHIN = datetime.timedelta(days=30)
"""So long an import can be taken back; then what was sent is forgotten."""


class ImportState(models.TextChoices):
    """read → done → undone. What was read and never carried out is forgotten like the others."""

    READ = "read", _("átnézésre vár")
    DONE = "done", _("bevittük")
    UNDONE = "undone", _("visszavontuk")


class SheetImport(models.Model):
    """One file with records of a kind (`noun`). `rows` are its lines: `number`, `cells` (as they were sent), `faults`
    (why a line does not go in, in words) and, once it is done, `made`: the key of the record, or None.
    """

    State = ImportState

    uuid = models.UUIDField(_("azonosító"), default=uuid.uuid4, unique=True, editable=False)
    noun = models.CharField(_("mit"), max_length=40)
    name = models.CharField(_("fájlnév"), max_length=200)
    by = models.BigIntegerField(_("ki küldte"))
    state = models.CharField(_("állapot"), max_length=10, choices=ImportState, default=ImportState.READ)
    options = models.JSONField(_("ami minden sorra áll"), default=dict, blank=True)
    unknown = models.JSONField(_("ismeretlen oszlopok"), default=list, blank=True)
    rows = models.JSONField(_("sorok"), default=list, blank=True)
    read_at = models.DateTimeField(_("beolvasva"), default=timezone.now, editable=False)
    done_at = models.DateTimeField(_("bevitték"), null=True, blank=True)

    class Meta:
        verbose_name = _("behozott táblázat")
        verbose_name_plural = _("behozott táblázatok")
        ordering = ["-read_at", "-pk"]
        constraints = [models.CheckConstraint(condition=Q(state__in=ImportState.values), name="import_state_known")]
        indexes = [models.Index(fields=["noun", "-read_at"], name="import_newest")]

    def __str__(self):
        return self.name

    @property
    def good(self) -> list[dict]:
        """The lines that go in, or went in."""
        return [row for row in self.rows if not row["faults"]]

    @property
    def bad(self) -> list[dict]:
        return [row for row in self.rows if row["faults"]]

    @property
    def can_be_undone(self) -> bool:
        return self.state == ImportState.DONE and timezone.now() < self.done_at + UNDONE_WITHIN
