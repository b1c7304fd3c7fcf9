"""Who took which list away as a file, when, with how many rows; and the files that were made in the background."""

import datetime
import uuid
from pathlib import Path

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of

KEPT = datetime.timedelta(days=7)
"""How long a file that was made in the background can be fetched."""
LOGGED = datetime.timedelta(days=365)
"""How long it is known who took away what."""


class Format(models.TextChoices):
    """Kinds of file."""

    XLSX = "xlsx", "XLSX"
    CSV = "csv", "CSV"
    JSON = "json", "JSON"


class ExportState(models.TextChoices):
    """Small lists are `delivered` at once. Large ones: queued → making → made → gone after a week; or `failed`."""

    DELIVERED = "delivered", _("átadva")
    QUEUED = "queued", _("sorban áll")
    MAKING = "making", _("készül")
    MADE = "made", _("elkészült")
    GONE = "gone", _("már nem tölthető le")
    FAILED = "failed", _("nem sikerült")


WAITING = (ExportState.QUEUED, ExportState.MAKING)


class ExportQuerySet(models.QuerySet):
    """Exports, as far as a person may see them."""

    def visible_to(self, user):
        """All for administrators, one's own for everybody else."""
        standing = standing_of(user)
        return self if standing.holds(Role.ADMINISTRATOR) else self.filter(by=standing.user_id or 0)

    def own_of(self, user):
        """Those that the person asked for: a file is nobody else's, whatever they may read."""
        return self.filter(by=standing_of(user).user_id or 0)

    def waiting(self):
        return self.filter(state__in=WAITING)


class Export(models.Model):
    """One list as a file. `path` is the address that was asked, `query` its filters, `chosen` the same in words;
    `reach` is the print of what the person might read then: a file made under other rights is not handed out.
    """

    State, Format = ExportState, Format

    uuid = models.UUIDField(_("azonosító"), default=uuid.uuid4, unique=True, editable=False)
    by = models.BigIntegerField(_("ki kérte"))
    title = models.CharField(_("lista"), max_length=100)
    path = models.CharField(_("címe"), max_length=300)
    query = models.TextField(_("szűrők a címben"), blank=True)
    chosen = models.TextField(_("szűrők"), blank=True)
    format = models.CharField(_("fájl"), max_length=5, choices=Format)
    language = models.CharField(_("nyelv"), max_length=5, choices=settings.LANGUAGES)
    reach = models.CharField(_("jogok lenyomata"), max_length=64)
    state = models.CharField(_("állapot"), max_length=10, choices=ExportState)
    number = models.PositiveIntegerField(_("sorok"), null=True, blank=True)
    answer = models.CharField(_("mi történt"), max_length=20, blank=True)
    asked_at = models.DateTimeField(_("mikor kérte"), default=timezone.now, editable=False)
    changed_at = models.DateTimeField(_("módosítva"), default=timezone.now, editable=False)

    objects = ExportQuerySet.as_manager()

    class Meta:
        verbose_name = _("letöltés")
        verbose_name_plural = _("letöltések")
        ordering = ["-asked_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=ExportState.values), name="export_state_known"),
            models.CheckConstraint(condition=Q(format__in=Format.values), name="export_format_known"),
        ]
        indexes = [
            models.Index(fields=["-asked_at", "-id"], name="export_newest"),
            models.Index(fields=["by", "-asked_at", "-id"], name="export_own_newest"),
            models.Index(fields=["state", "changed_at"], name="export_state"),
        ]

    def __str__(self):
        return f"{self.title}, {date_format(localtime(self.asked_at))}"

    @property
    def is_made(self) -> bool:
        return self.state == ExportState.MADE

    @property
    def until(self) -> datetime.datetime:
        """When the file goes."""
        return self.changed_at + KEPT

    @property
    def reason(self) -> str:
        """Why it did not succeed, in words."""
        return str(REASONS.get(self.answer, ""))

    @property
    def look(self) -> str:
        """The badge that the state wears."""
        badges = {"delivered": "accepted", "made": "accepted", "failed": "returned", "gone": "withdrawn"}
        return badges.get(self.state, "submitted")

    @property
    def file(self) -> Path:
        return Path(settings.MEDIA_ROOT) / "exports" / f"{self.uuid}.{self.format}"


REASONS = {
    "rows": _("Ennyi sor nem fér egy munkalapra: szűkítse a listát, vagy kérje CSV-ben."),
    "rights": _("Közben megváltozott, mit olvashat: kérje újra."),
    "broken": _("Hiba a portálon: próbálja újra, és ha megint nem sikerül, szóljon nekünk."),
}
