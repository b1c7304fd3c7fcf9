"""The mentors' directory: whom to call, county by county."""

from institutions.base.views import FilteredList

from ..columns import MENTORS
from ..filters.mentor import MentorFilter
from ..models.mentor import Mentor


class MentorList(FilteredList):
    model = Mentor
    filterset_class = MentorFilter
    template_name = "mentors/mentor/list.html"
    columns = MENTORS

    def rows(self):
        shown = ("about", "backgrounds", "consent_public", "user__name", "user__sort_key")
        return Mentor.objects.in_directory(self.request.user).select_related("user").only(*shown)
