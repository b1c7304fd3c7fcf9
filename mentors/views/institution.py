"""The page of an institution with the partnerships in which it takes part, as far as the person reads them."""

from institutions.views.institution import InstitutionDetail

from ..models import Partnership, Party
from ..models.partnership import PARTIES

MOST = 20


class InstitutionPage(InstitutionDetail):
    """What everybody reads of an institution, and its partnerships for its own contacts and the teams."""

    template_name = "mentors/institution/detail.html"

    def get_context_data(self, **kwargs):
        mine = Partnership.objects.visible_to(self.request.user).of_parties(
            Party.objects.filter(institution=self.object)
        )
        rows = mine.with_stage().select_related(*PARTIES).order_by("sort_key", "pk")[:MOST]
        found = [{"partnership": one, "other": self.other_party(one)} for one in rows]
        return super().get_context_data(partnerships=found, **kwargs)

    def other_party(self, partnership: Partnership) -> Party:
        """The one of the two that is not this institution."""
        first, second = partnership.parties
        return second if first.institution_id == self.object.pk else first
