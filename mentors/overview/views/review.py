"""What waits for a decision: submitted visits, and beside them how many proposals."""

from mentors.proposals.rules import to_decide
from mentors.visits.views.review import Review


class ReviewPage(Review):
    """The page of the review, which also says how many proposals wait."""

    def get_context_data(self, **kwargs):
        return super().get_context_data(proposals=to_decide(self.request.user).count(), **kwargs)
