"""The page of a community with all that happened with it, for those who read it in full."""

from institutions.communities.views.community import CommunityDetail, CommunityStageAdd
from mentors.visits.rules.visit import may_log_in

from ..queries.community_timeline import timeline


class WithTimeline:
    """Adds the line of time; `?after=` is the cursor of an older page."""

    template_name = "portal/community/_timeline.html"

    def get_context_data(self, **kwargs):
        may_log = may_log_in(self.request.user, self.object.settlement)
        context = super().get_context_data(may_log=may_log, **kwargs)
        if not context["in_full"]:
            return context
        after = self.request.GET.get("after", "")
        return context | {"timeline": timeline(self.request.user, self.object, after), "is_older": bool(after)}


class CommunityPage(WithTimeline, CommunityDetail):
    """The public card, and everything for those who look after the community."""


class StageAdd(WithTimeline, CommunityStageAdd):
    """Notes a new stage; with something wrong the page comes back as it was sent."""
