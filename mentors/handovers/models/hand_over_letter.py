"""Hand-over letters: what the successor has to know about a community, in the words of who leaves."""

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of
from institutions.base.text import plain_text
from institutions.base.text_fields import Lines
from institutions.base.trail import audited
from institutions.communities.models.community import Community
from institutions.communities.models.community_stage import CommunityStage
from mentors.people.models.user import User

from .hand_over import HandOver


class HandOverLetterQuerySet(models.QuerySet):
    """Letters, as far as a person may see them."""

    def visible_to(self, user):
        """Those of the hand-overs that the person may see."""
        return self.filter(hand_over__in=HandOver.objects.visible_to(user).order_by().values("pk"))

    def to_sign(self):
        """Those that nobody signed, of hand-overs that stand."""
        return self.filter(signed_at=None, hand_over__undone_at=None)

    def waiting_for(self, user):
        """Those that wait for the person's own signature, where they are a mentor today."""
        counties = standing_of(user).counties_as(Role.MENTOR)
        return self.to_sign().filter(hand_over__to_mentor=user, hand_over__county__in=counties)


@audited()
class HandOverLetter(models.Model):
    """The letter about one community: drafted from visits and promises, edited until the successor signs it, frozen
    from then on (also in the database). Stage, rhythm (days) and last contact are those of the day it was drafted.
    It holds nothing of the supervision layer, and no phone or e-mail: those are the community's own, of today.
    """

    hand_over = models.ForeignKey(HandOver, models.CASCADE, related_name="letters", verbose_name=_("átadás"))
    community = models.ForeignKey(Community, models.PROTECT, related_name="letters", verbose_name=_("közösség"))
    stage = models.CharField(_("állapot"), max_length=12, choices=CommunityStage.Stage, blank=True)
    stage_since = models.DateField(_("ebben az állapotban ettől"), null=True, blank=True)
    rhythm_days = models.PositiveSmallIntegerField(_("megbeszélt ritmus (nap)"), null=True, blank=True)
    last_visit_on = models.DateField(_("utolsó kapcsolat"), null=True, blank=True)
    drafted_on = models.DateField(_("készült"))
    story = Lines(_("Mi történt eddig?"), max_length=8000, blank=True, validators=[plain_text])
    open_matters = Lines(_("Mi maradt nyitva?"), max_length=4000, blank=True, validators=[plain_text])
    advice = Lines(_("Mit érdemes még tudni?"), max_length=3000, blank=True, validators=[plain_text])
    revision = models.PositiveIntegerField(_("változat"), default=1)
    changed_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("módosította")
    )
    changed_at = models.DateTimeField(_("módosítva"), default=timezone.now, editable=False)
    signed_at = models.DateTimeField(_("aláírva"), null=True, blank=True)

    objects = HandOverLetterQuerySet.as_manager()

    class Meta:
        verbose_name = _("átadó levél")
        verbose_name_plural = _("átadó levelek")
        ordering = ["community__sort_key", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["hand_over", "community"], name="handoverletter_one_per_community")
        ]
        triggers = [
            pgtrigger.Protect(
                name="signed_letter_is_frozen",
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(old__signed_at__isnull=False),
            )
        ]

    def __str__(self):
        return str(self.community)
