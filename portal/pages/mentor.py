"""The page of a mentor."""

from mentors.people.models.mentor import Mentor
from mentors.practices import parts as practices

from .composed import ComposedDetail, Part


class MentorDetail(ComposedDetail):
    """The card, and what the mentor collected."""

    context_object_name = "mentor"
    template_name = "portal/mentor/detail.html"
    parts = [Part(practices.of_mentor, "mentors/practice/_told.html")]

    def get_queryset(self):
        cards = Mentor.objects.in_directory(self.request.user)
        return cards.select_related("user").defer("user__password", "user__email")
