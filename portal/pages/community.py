"""The page of a community: the public card, and all that happened with it for those who read it in full."""

from django.contrib.auth.views import redirect_to_login
from django.http import Http404

from institutions.communities import parts as communities
from institutions.communities.views.community import community_to_edit, note_stage, of_person
from mentors.people import parts as people
from mentors.visits.parts import place as visits

from .composed import ComposedDetail, Part
from .timeline import timeline


class CommunityDetail(ComposedDetail):
    """`?after=` is the cursor of an older page of the line of time."""

    template_name = "portal/community/detail.html"
    parts = [
        Part(visits.of_community, actions="mentors/visit/_log_with.html"),
        Part(communities.whole),
        Part(people.of_community, notices="mentors/mentor/_looked_after.html"),
    ]

    def get_queryset(self):
        return of_person(self.request.user)

    def get(self, request, *args, **kwargs):
        try:
            return super().get(request, *args, **kwargs)
        except Http404:
            if request.user.is_authenticated:
                raise
            return redirect_to_login(request.get_full_path())

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        if not context["in_full"]:
            return context
        after = self.request.GET.get("after", "")
        return context | {"timeline": timeline(self.request.user, self.object, after), "is_older": bool(after)}


class CommunityAddStage(CommunityDetail):
    """Notes a new stage; with something wrong the page comes back as it was sent."""

    http_method_names = ["post", "options"]

    def post(self, request, pk):
        self.object = community_to_edit(request, pk)
        return note_stage(request, self.object, self.again)
