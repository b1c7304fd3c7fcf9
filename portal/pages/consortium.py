"""The page of a consortium, and the form of a step of its process on it."""

from institutions.consortia import parts as consortia
from institutions.consortia.models.consortium import Consortium
from mentors.processes import parts as processes
from mentors.processes.views.step import note_step

from .composed import ComposedDetail, Part


class ConsortiumDetail(ComposedDetail):
    """The grant; for the county's team also its process and how far the member settlements are."""

    template_name = "portal/consortium/detail.html"
    parts = [
        Part(processes.process_of, "mentors/process/_process.html"),
        Part(processes.members_of, "mentors/process/_members.html"),
        Part(consortia.members_of, "institutions/consortium/_members.html"),
    ]

    def get_queryset(self):
        return Consortium.objects.visible_to(self.request.user).select_related("county")


class ConsortiumStep(ConsortiumDetail):
    """Notes a step of a consortium's process."""

    http_method_names = ["post", "options"]

    def post(self, request, pk, step):
        self.object = self.get_object()
        return note_step(request, self.object, step, self.again)
