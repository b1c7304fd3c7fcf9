"""The page of an institution: its contacts, and the communities that it hosts."""

from django.views.generic import DetailView

from institutions.base import rules
from institutions.organisations.models.contact import Contact
from institutions.organisations.models.institution import Institution

from ..models.community import Community


class InstitutionDetail(DetailView):
    model = Institution
    template_name = "portal/institution/detail.html"

    def get_queryset(self):
        return Institution.objects.visible_to(self.request.user).select_related("settlement__county")

    def get_context_data(self, **kwargs):
        user = self.request.user
        return super().get_context_data(
            contacts=Contact.objects.visible_to(user).filter(institution=self.object),
            communities=Community.objects.visible_to(user).filter(host=self.object),
            may_edit=rules.may_edit_institution(user, self.object),
            **kwargs,
        )
