"""Proposals: what somebody who speaks for an institution would change on its page, until its team has decided."""

import datetime
import hashlib
import json
from collections.abc import Mapping

from django.db import models
from django.db.models import Q
from django.db.models.functions import TruncDate
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from institutions.base.standing import Role, standing_of
from institutions.base.text import plain_text
from institutions.base.text_fields import Lines
from institutions.base.trail import audited
from institutions.organisations.models.institution import Institution
from institutions.outbox.models import Mail
from mentors.people.models.user import User

TOLD_WITHIN = datetime.timedelta(days=7)
"""A decision that no digest could tell for so long is told no more: it stands in the person's list."""
FIELDS = ("name", "kind", "maintainer", "address", "website", "about")
"""What may be proposed: the public fields, but neither where the institution is nor whether it still works."""


class ProposalState(models.TextChoices):
    """open → accepted | declined | withdrawn, for good: whoever thinks again proposes again."""

    OPEN = "open", _("döntésre vár")
    ACCEPTED = "accepted", _("elfogadva")
    DECLINED = "declined", _("elutasítva")
    WITHDRAWN = "withdrawn", _("visszavonva")


class ProposalQuerySet(models.QuerySet):
    """Proposals, as far as a person may read them."""

    def visible_to(self, user):
        """One's own and those of institutions that one speaks for; the team its county's; all for lead and admin."""
        standing = standing_of(user)
        if standing.holds(Role.LEAD, Role.ADMINISTRATOR):
            return self
        counties = standing.counties_as(Role.MENTOR, Role.COORDINATOR)
        return self.filter(
            Q(proposed_by=standing.user_id)
            | Q(institution__in=standing.institutions)
            | Q(institution__settlement__county__in=counties)
        )

    def open(self):
        return self.filter(state=ProposalState.OPEN)

    def to_tell(self, day: datetime.date):
        """Those accepted or declined before that day, by somebody else, of which no digest has told their author yet:
        one that was lost, or may have been, counts for nothing, and a day slept through is made up for.
        """
        decided = self.filter(state__in=[ProposalState.ACCEPTED, ProposalState.DECLINED])
        decided = decided.exclude(decided_by=models.F("proposed_by")).annotate(decided_on=TruncDate("decided_at"))
        digests = Mail.objects.filter(kind="digest", about=models.OuterRef("proposed_by"), state=Mail.State.SENT)
        sent = digests.annotate(day=TruncDate("created_at")).filter(day__gt=models.OuterRef("decided_on"))
        recent = decided.filter(decided_on__lt=day, decided_on__gte=day - TOLD_WITHIN)
        return recent.exclude(models.Exists(sent.filter(day__lt=day)))

    def with_turn(self):
        """Each with `turn`: 0 where somebody has to decide, 1 where that is done."""
        waits = models.When(state=ProposalState.OPEN, then=0)
        return self.annotate(turn=models.Case(waits, default=1, output_field=models.SmallIntegerField()))


@audited()
class Proposal(models.Model):
    """Changes of an institution's public fields: `changes` is {field: {"before": …, "after": …}}, only what differs.

    `before` is what stood there when it was sent; `words` are for the team. A person has one open proposal per
    institution. `decided_at` is when it was accepted, declined or withdrawn, `state_note` why it was declined.
    """

    State = ProposalState

    institution = models.ForeignKey(Institution, models.PROTECT, related_name="proposals", verbose_name=_("intézmény"))
    proposed_by = models.ForeignKey(User, models.PROTECT, related_name="proposals", verbose_name=_("javasolta"))
    changes = models.JSONField(_("változtatások"))
    words = Lines(_("üzenet a csapatnak"), max_length=1000, blank=True, validators=[plain_text])
    state = models.CharField(_("állapot"), max_length=10, choices=ProposalState, default=ProposalState.OPEN)
    state_note = Lines(_("megjegyzés az állapothoz"), max_length=1000, blank=True, validators=[plain_text])
    proposed_at = models.DateTimeField(_("elküldve"), default=timezone.now, editable=False)
    decided_at = models.DateTimeField(_("lezárva"), null=True, blank=True)
    decided_by = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="decided_proposals", verbose_name=_("elbírálta")
    )

    objects = ProposalQuerySet.as_manager()

    class Meta:
        verbose_name = _("javaslat")
        verbose_name_plural = _("javaslatok")
        ordering = ["-proposed_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["institution", "proposed_by"],
                condition=Q(state=ProposalState.OPEN),
                name="proposal_one_open_per_person",
            ),
            models.CheckConstraint(condition=Q(state__in=ProposalState.values), name="proposal_state_known"),
            models.CheckConstraint(condition=~Q(changes={}), name="proposal_changes_something"),
            models.CheckConstraint(
                condition=~Q(state=ProposalState.DECLINED) | ~Q(state_note=""), name="proposal_declined_with_a_reason"
            ),
            models.CheckConstraint(
                condition=Q(state=ProposalState.OPEN, decided_at=None, decided_by=None)
                | Q(state=ProposalState.WITHDRAWN, decided_at__isnull=False, decided_by=None)
                | Q(
                    state__in=[ProposalState.ACCEPTED, ProposalState.DECLINED],
                    decided_at__isnull=False,
                    decided_by__isnull=False,
                ),
                name="proposal_decided_by_somebody",
            ),
        ]
        indexes = [
            models.Index(fields=["-proposed_at", "-id"], name="proposal_newest"),
            models.Index(fields=["institution"], name="proposal_open", condition=Q(state=ProposalState.OPEN)),
        ]

    def __str__(self):
        return str(self.institution)

    @property
    def field_labels(self) -> list[str]:
        return [label_of(name) for name in FIELDS if name in self.changes]

    @property
    def look(self) -> str:
        """The badge that the state wears: like that of a visit in the same place."""
        return {"open": "submitted", "declined": "returned"}.get(self.state, self.state)

    @property
    def present(self) -> dict[str, str]:
        """What stands in the institution's changed fields now."""
        return {name: getattr(self.institution, name) for name in FIELDS if name in self.changes}

    @property
    def seen(self) -> str:
        return print_of(self.changes, self.words, self.present)


def print_of(changes: Mapping, words: str, present: Mapping) -> str:
    """What a reader has before them, as a hash: accepting sends it, so that nobody accepts what they never read."""
    return hashlib.sha256(json.dumps([changes, words, present], sort_keys=True).encode()).hexdigest()


def label_of(name: str) -> str:
    label = str(Institution._meta.get_field(name).verbose_name)
    return label[:1].upper() + label[1:]
