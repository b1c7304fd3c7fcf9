"""What happens in a partnership: stages and notes, dated rows that are added and never overwritten."""

import uuid

from django.db import models
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from institutions.base.text import one_line, plain_text
from institutions.base.text_fields import Line, Lines
from institutions.base.trail import audited
from mentors.people.models.user import User


@audited()
class PartnershipStage(models.Model):
    """From this day on the partnership stood at this stage, until a later one. Only the team reads `note`."""

    class Stage(models.TextChoices):
        INITIATED = "initiated", _("kezdeményezve")
        AGREED = "agreed", _("megállapodtak")
        ACTIVE = "active", _("együttműködnek")
        ENDED = "ended", _("lezárult")

    partnership = models.ForeignKey(
        "mentors.Partnership", models.CASCADE, related_name="stages", verbose_name=_("partnerség")
    )
    stage = models.CharField(_("állapot"), max_length=10, choices=Stage)
    date = models.DateField(_("ettől a naptól"))
    note = Line(_("megjegyzés"), max_length=300, blank=True, validators=[one_line])

    class Meta:
        verbose_name = _("partnerség állapota")
        verbose_name_plural = _("partnerségek állapotai")
        ordering = ["-date", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["partnership", "stage", "date"], name="partnershipstage_once_a_day")
        ]
        indexes = [models.Index(fields=["partnership", "-date", "-id"], name="partnershipstage_latest")]

    def __str__(self):
        return f"{self.get_stage_display()} ({date_format(self.date)})"


@audited()
class PartnershipNote(models.Model):
    """What was said on a day, for the team only. The UUID comes from the device: sent twice, it is one note."""

    uuid = models.UUIDField(_("azonosító"), unique=True, default=uuid.uuid4, editable=False)
    partnership = models.ForeignKey(
        "mentors.Partnership", models.CASCADE, related_name="notes", verbose_name=_("partnerség")
    )
    date = models.DateField(_("nap"))
    text = Lines(_("mi történt?"), max_length=2000, validators=[plain_text])
    author = models.ForeignKey(User, models.PROTECT, related_name="+", verbose_name=_("írta"))

    class Meta:
        verbose_name = _("jegyzet a partnerségről")
        verbose_name_plural = _("jegyzetek a partnerségekről")
        ordering = ["-date", "-pk"]
        indexes = [models.Index(fields=["partnership", "-date", "-id"], name="partnershipnote_latest")]

    def __str__(self):
        return f"{self.partnership_id}, {self.date}"


class PartnershipRevision(models.Model):
    """The hash of one accepted revision; sending that content again answers with the present partnership."""

    partnership = models.ForeignKey("mentors.Partnership", models.CASCADE, related_name="revisions")
    revision = models.PositiveIntegerField(_("változat"))
    content_hash = Line(_("tartalom lenyomata"), max_length=64, validators=[one_line])

    class Meta:
        verbose_name = _("partnerség változata")
        verbose_name_plural = _("partnerségek változatai")
        constraints = [models.UniqueConstraint(fields=["partnership", "revision"], name="partnershiprevision_unique")]
