"""Members of a consortium: who takes part in which settlement, with what share."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from institutions.base.text import one_line
from institutions.base.text_fields import Line
from institutions.base.trail import audited
from institutions.places.models.settlement import Settlement

from .consortium import Consortium


@audited()
class ConsortiumMember(models.Model):
    """An organisation of a settlement in a consortium; the share is in forints, the targets count participants."""

    consortium = models.ForeignKey(Consortium, models.CASCADE, related_name="members", verbose_name=_("konzorcium"))
    settlement = models.ForeignKey(Settlement, models.PROTECT, related_name="memberships", verbose_name=_("település"))
    organisation = Line(_("szervezet"), max_length=200, validators=[one_line])
    is_lead = models.BooleanField(_("konzorciumvezető"), default=False)
    legal_form = Line(_("gazdálkodási forma (GFO)"), max_length=3, blank=True, validators=[one_line])
    share_huf = models.BigIntegerField(_("saját rész (Ft)"), null=True, blank=True)
    target_participants = models.PositiveIntegerField(_("vállalt résztvevők"), null=True, blank=True)
    target_disadvantaged = models.PositiveIntegerField(_("ebből hátrányos helyzetű"), null=True, blank=True)

    class Meta:
        verbose_name = _("konzorciumi tag")
        verbose_name_plural = _("konzorciumi tagok")
        ordering = ["-is_lead", "settlement__sort_key", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["consortium", "settlement", "organisation"], name="consortiummember_unique"
            ),
            models.UniqueConstraint(
                fields=["consortium"], condition=models.Q(is_lead=True), name="consortiummember_one_lead"
            ),
            models.CheckConstraint(condition=models.Q(share_huf__gte=0), name="consortiummember_share_not_negative"),
            models.CheckConstraint(
                condition=models.Q(target_disadvantaged=None)
                | models.Q(target_participants=None)
                | models.Q(target_disadvantaged__lte=models.F("target_participants")),
                name="consortiummember_targets_consistent",
            ),
        ]

    def __str__(self):
        return self.organisation
