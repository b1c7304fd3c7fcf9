"""The page of an institution with what fieldwork adds to it: its partnerships, and proposals to change the page."""

import datetime

from django.utils import timezone

from institutions.base.standing import standing_of
from institutions.bodies.models import Body
from institutions.communities.views.institution import InstitutionDetail
from mentors.partnerships.models.partnership import PARTIES, Partnership

from .. import rules
from ..models import Proposal

MOST = 20
FRESH = datetime.timedelta(days=30)
"""So long the page tells its contact what became of their last proposal; the list tells it for good."""


class InstitutionPage(InstitutionDetail):
    """What everybody reads of an institution; for its own contacts and the teams what they may read besides."""

    template_name = "mentors/institution/detail.html"

    def get_context_data(self, **kwargs):
        mine = Partnership.objects.visible_to(self.request.user).of_parties(
            Body.objects.filter(institution=self.object)
        )
        rows = mine.with_stage().select_related(*PARTIES).order_by("sort_key", "pk")[:MOST]
        found = [{"partnership": one, "other": self.other_party(one)} for one in rows]
        return super().get_context_data(partnerships=found, **self.proposals(), **kwargs)

    def other_party(self, partnership: Partnership) -> Body:
        """The one of the two that is not this institution."""
        first, second = partnership.parties
        return second if first.institution_id == self.object.pk else first

    def proposals(self) -> dict:
        """What waits for a decision; for who speaks for the institution also what became of their own last one."""
        user = self.request.user
        may_propose = rules.may_propose(user, self.object)
        if not rules.may_read_some(user):
            return {"may_propose": may_propose}
        here = Proposal.objects.visible_to(user).filter(institution=self.object).select_related("proposed_by")
        waiting = list(here.open().order_by("-proposed_at", "-pk")[:MOST])
        mine = [one for one in waiting if one.proposed_by_id == standing_of(user).user_id]
        decided = here.filter(proposed_by=user, decided_by__isnull=False, decided_at__gte=timezone.now() - FRESH)
        return {
            "may_propose": may_propose,
            "mine": mine[0] if mine else None,
            "others": [one for one in waiting if one not in mine],
            "last": decided.order_by("-decided_at", "-pk").first() if may_propose and not mine else None,
        }
