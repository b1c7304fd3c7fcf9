"""Stages of a community's way with the network: dated rows, never overwritten."""

from django.db import models
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from institutions.base.text import one_line
from institutions.base.text_fields import Line
from institutions.base.trail import audited


@audited()
class CommunityStage(models.Model):
    """From this day on the community stood at this stage, until a later row says otherwise."""

    class Stage(models.TextChoices):
        REACHED = "reached", _("elértük")
        CONTACTED = "contacted", _("felvettük a kapcsolatot")
        OFFERED = "offered", _("segítséget kínáltunk")
        MENTORED = "mentored", _("mentoráljuk")
        INDEPENDENT = "independent", _("önállóan működik")
        DORMANT = "dormant", _("szünetel")
        CLOSED = "closed", _("megszűnt")

    community = models.ForeignKey(
        "institutions.Community", models.CASCADE, related_name="stages", verbose_name=_("közösség")
    )
    stage = models.CharField(_("állapot"), max_length=12, choices=Stage)
    date = models.DateField(_("ettől a naptól"))
    note = Line(_("megjegyzés"), max_length=300, blank=True, validators=[one_line])

    class Meta:
        verbose_name = _("közösség állapota")
        verbose_name_plural = _("közösségek állapotai")
        ordering = ["-date", "-pk"]
        constraints = [models.UniqueConstraint(fields=["community", "stage", "date"], name="communitystage_once_a_day")]
        indexes = [
            models.Index(fields=["community", "-date", "-id"], name="communitystage_latest"),
            models.Index(fields=["stage", "date"], name="communitystage_counter"),
        ]

    def __str__(self):
        return f"{self.get_stage_display()} ({date_format(self.date)})"
