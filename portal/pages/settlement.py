"""The page of a settlement, and the form of a step of its process on it."""

from django.shortcuts import get_object_or_404

from events.registration import parts as registration
from events.week import parts as week
from institutions.communities import parts as communities
from institutions.consortia import parts as consortia
from institutions.organisations import parts as organisations
from institutions.places.models.settlement import Settlement
from mentors.people import parts as people
from mentors.practices import parts as practices
from mentors.processes import parts as processes
from mentors.processes.views.step import note_step
from mentors.visits.parts import place as visits
from mentors.visits.queries import with_reach

from .composed import ComposedDetail, Part


class SettlementDetail(ComposedDetail):
    """By KSH code, or by id where a settlement has none."""

    template_name = "portal/settlement/detail.html"
    parts = [
        Part(visits.of_settlement, actions="mentors/visit/_log_in.html", data="mentors/visit/_of_settlement.html"),
        Part(communities.of_settlement, "institutions/community/_of_settlement.html"),
        Part(processes.process_of, "mentors/process/_process.html"),
        Part(organisations.of_settlement, "institutions/institution/_of_settlement.html"),
        Part(consortia.of_settlement, "institutions/consortium/_of_settlement.html"),
        Part(practices.of_settlement, "mentors/practice/_told.html"),
        Part(registration.topics_of_settlement, "events/pledge/_topics.html"),
        Part(week.of_settlement, "events/week/_of_place.html"),
        Part(people.of_settlement),
    ]

    def get_object(self, queryset=None):
        settlements = Settlement.objects.visible_to(self.request.user).select_related("county", "district")
        return get_object_or_404(with_reach(settlements).by_key(self.kwargs["key"]))


class SettlementStep(SettlementDetail):
    """Notes a step of a settlement's process."""

    http_method_names = ["post", "options"]

    def post(self, request, key, step):
        self.object = self.get_object()
        return note_step(request, self.object, step, self.again)
