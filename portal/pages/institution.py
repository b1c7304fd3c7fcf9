"""The page of an institution."""

from institutions.communities import parts as communities
from institutions.organisations import parts as organisations
from institutions.organisations.models.institution import Institution
from mentors.partnerships import parts as partnerships
from mentors.people import parts as people
from mentors.practices import parts as practices
from mentors.proposals import parts as proposals

from .composed import ComposedDetail, Part
from .linked_data import institution


class InstitutionDetail(ComposedDetail):
    """What everybody reads of an institution; for its own contacts and the teams what they may read besides."""

    template_name = "portal/institution/detail.html"
    parts = [
        Part(organisations.contacts_of),
        Part(
            proposals.of_institution,
            actions="mentors/proposal/_propose.html",
            notices="mentors/proposal/_of_institution.html",
        ),
        Part(communities.of_institution, "institutions/community/_of_institution.html"),
        Part(partnerships.of_institution, "mentors/partnership/_of_institution.html"),
        Part(practices.of_institution, "mentors/practice/_told.html"),
        Part(people.of_institution, notices="mentors/mentor/_looked_after.html"),
    ]

    def get_context_data(self, **kwargs):
        address = self.request.build_absolute_uri(self.request.path)
        return super().get_context_data(linked_data=institution(self.object, address), **kwargs)

    def get_queryset(self):
        return Institution.objects.visible_to(self.request.user).select_related("settlement__county")
